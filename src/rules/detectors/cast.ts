import { genderOf, namesOf, parted, personalNames, type Gender } from './mailbox-names';
import { fits, keysOf, WRITTEN } from './same-name';
import type { Correspondent } from '../text/quoted';
import type { Draft, Person, PersonLabel } from '../types';

/** Somebody the draft speaks of. Two that turn out to be one are united; only the detectors hold these. */
export interface Figure {
  /** Lower-case parts of the name; [] where none is known. */
  readonly names: readonly string[];
  readonly label: PersonLabel;
  readonly gender: Gender;
  readonly address?: string;
  /** "han", "borgeren": surely somebody that the draft names, when it names one person alone. */
  readonly loose?: boolean;
  /** One role ("den studerende") or one CPR number, throughout the draft. */
  readonly key?: string;
  same?: Figure;
  /** Of "hendes far": she. */
  of?: Figure;
}

/** Everybody a draft speaks of: names merged ("Mathilde" is "Mathilde Bjerregaard"), sender and recipients known by name. */
export class Cast {
  readonly sender: Figure;
  readonly recipients: readonly Figure[];
  /** Words of the names of sender and recipients. */
  readonly ofMailboxes: ReadonlySet<string>;
  private readonly byName = new Map<string, Figure[]>();
  private readonly byKey = new Map<string, Figure>();
  /** Who has a CPR number already: nobody has two. */
  private readonly withNumber = new Set<Figure>();
  private readonly numbered = new Map<Figure, string>();

  /** @param mailboxes words of the names of sender and recipients, where they are not themselves of this cast. */
  constructor(
    draft: Pick<Draft, 'from' | 'recipients'>,
    private readonly mailboxes: ReadonlySet<string> = new Set(),
  ) {
    this.sender = {
      names: namesOf(draft.from.name),
      label: { kind: 'sender' },
      gender: genderOf(namesOf(draft.from.name)),
    };
    this.remember(this.sender);
    const seen = new Set<string>();
    const recipients: Figure[] = [];
    for (const { name, address } of draft.recipients) {
      const lower = address.trim().toLowerCase();
      const known = lower || name;
      if (seen.has(known)) continue;
      seen.add(known);
      const names = personalNames(name, lower);
      const figure = {
        names,
        label: { kind: 'recipient' as const, name: name.trim() || lower },
        gender: genderOf(names),
        address: lower,
      };
      this.remember(figure);
      recipients.push(figure);
    }
    this.recipients = recipients;
    this.ofMailboxes = new Set(recipients.concat(this.sender).reduce<string[]>((all, { names }) => all.concat(names), [])); // prettier-ignore
  }

  /**
   * The figure of this name, new or known. `display` is the name as it stands in the draft; `greeted`: in a greeting.
   */
  named(written: readonly string[], display: string, greeted = false): Figure {
    // "Mei-Ling" is a recipient of that name; "Marie" is not the recipient Anne-Marie.
    const whole = this.known(written);
    if (whole !== undefined && whole.address !== undefined) {
      const isLonger = whole.names.length === 1 && written.length > 1;
      if (!isLonger) return whole;
      if (greeted) return this.rename(whole, written, display);
      // "Mette Juhl", in mail to mette@… that greets "Mette", is rather somebody else.
      const figure: Figure = { names: written, label: { kind: 'name', name: display }, gender: genderOf(written) };
      this.remember(figure);
      return figure;
    }
    const names = parted(written);
    const known = this.known(names);
    if (known !== undefined) {
      if (names.join('').length > known.names.join('').length) return this.rename(known, names, display);
      return known;
    }
    const figure: Figure = { names, label: { kind: 'name', name: display }, gender: genderOf(names) };
    this.remember(figure);
    return figure;
  }

  /** One that answers to all these names or whose names all stand here; the latest mentioned first. */
  known(names: readonly string[]): Figure | undefined {
    for (const name of keysOf(names, WRITTEN)) {
      const candidates = this.byName.get(name) ?? [];
      for (let at = candidates.length - 1; at >= 0 && at > candidates.length - 8; at--) {
        const figure = this.one(candidates[at]!);
        if (fits(names, figure.names, WRITTEN)) return figure;
      }
    }
    return undefined;
  }

  /** Whether sender or a recipient bears this name. */
  isOfMailbox(name: string): boolean {
    return this.mailboxes.has(name) || this.ofMailboxes.has(name);
  }

  /** Everybody that the draft spoke of, those that turned out to be somebody else included. */
  everybody(): Figure[] {
    const all = new Set(this.recipients.concat(this.sender));
    this.byName.forEach((figures) => figures.forEach((figure) => all.add(figure)));
    this.byKey.forEach((figure) => all.add(figure));
    return Array.from(all);
  }

  isNumbered(figure: Figure): boolean {
    return figure.label.kind === 'number' || this.withNumber.has(this.one(figure));
  }

  /** Of somebody in a file, who has a CPR number there. */
  number(figure: Figure): void {
    this.withNumber.add(figure);
  }

  /** The figure behind a key: one role ("den studerende") or one CPR number throughout the draft. */
  keyed(key: string, label: PersonLabel, gender: Gender = 'any', loose = false): Figure {
    let figure = this.byKey.get(key);
    if (figure === undefined) this.byKey.set(key, (figure = { names: [], label, gender, loose, key }));
    return this.one(figure);
  }

  /** Author or addressee of a quoted message; undefined when the header tells neither. */
  correspondent(who: Correspondent | undefined, draft: Pick<Draft, 'from'>): Figure | undefined {
    if (who === undefined) return undefined;
    if (who.address !== '') {
      if (who.address === draft.from.address.trim().toLowerCase()) return this.sender;
      const recipient = this.recipients.find((figure) => figure.address === who.address);
      if (recipient !== undefined) return recipient;
    }
    const names = personalNames(who.name, who.address);
    if (names.length > 0) return this.named(names, who.name || who.address);
    return who.name + who.address === ''
      ? undefined
      : this.keyed(`from:${who.name}${who.address}`, { kind: 'unnamed' });
  }

  /** Says that two figures are one person. The one with more to say of itself stays. */
  unite(a: Figure, b: Figure): Figure {
    const [first, second] = [this.one(a), this.one(b)];
    if (first === second) return first;
    const [stays, goes] = rank(first) >= rank(second) ? [first, second] : [second, first];
    goes.same = stays;
    if (goes.label.kind === 'number' || this.withNumber.has(goes)) this.withNumber.add(stays);
    return stays;
  }

  /** Whether this person has a CPR number already, another than the figure of this one. */
  hasOtherNumber(person: Figure, number: Figure): boolean {
    return this.one(person) !== this.one(number) && this.withNumber.has(this.one(person));
  }

  /**
   * One person named, and a "han", a "borgeren" or a CPR number beside: all of it is about that person. Of several
   * names, or several numbers, none is chosen; but of several names "hun" may fit one alone, and who is nowhere spoken of is
   * no further person beside anybody who is.
   */
  settle(figures: ReadonlySet<Figure>): void {
    const all: Figure[] = [];
    figures.forEach((figure) => all.push(figure));
    const named = all.filter(({ label }) => label.kind === 'name');
    const numbers = all.filter(({ label }) => label.kind === 'number');
    const whole = (named.length > 0 ? named : numbers).length === 1 ? (named[0] ?? numbers[0]) : undefined;
    for (const figure of all) {
      const fits = ({ gender }: Figure) => figure.gender === 'any' || gender === 'any' || figure.gender === gender;
      if (whole !== undefined && figure !== whole && fits(whole)) {
        const isWholes = numbers.length === 1 && figure === numbers[0] && !this.withNumber.has(whole);
        if (figure.loose === true || isWholes) this.unite(whole, figure);
      } else if (isUnspoken(figure)) {
        const at = all.indexOf(figure);
        const beside = all.slice(0, at).reverse().concat(all.slice(at + 1)).find((one) => !isUnspoken(one) && one.label.kind !== 'sender'); // prettier-ignore
        if (beside !== undefined) this.unite(beside, figure);
      } else if (figure.label.kind === 'unnamed' && figure.loose === true) {
        const fitting = named.filter(fits);
        if (fitting.length === 1) this.unite(fitting[0]!, figure);
      }
    }
  }

  one(figure: Figure): Figure {
    let current = figure;
    while (current.same !== undefined) current = current.same;
    return current;
  }

  /** `p1`, `p2` … in the order in which findings speak of them. */
  idOf(figure: Figure): string {
    const one = this.one(figure);
    let id = this.numbered.get(one);
    if (id === undefined) this.numbered.set(one, (id = `p${this.numbered.size + 1}`));
    return id;
  }

  /** Everybody that a finding spoke of. */
  persons(): Person[] {
    const persons: Person[] = [];
    this.numbered.forEach((id, { label, address }) =>
      persons.push(address === undefined ? { id, label } : { id, label, address }),
    );
    return persons;
  }

  private rename(known: Figure, names: readonly string[], display: string): Figure {
    const label = known.label.kind === 'name' ? { kind: 'name' as const, name: display } : known.label;
    const address = known.address === undefined ? {} : { address: known.address };
    const longer: Figure = { names, label, gender: genderOf(names), ...address };
    known.same = longer;
    if (this.withNumber.has(known)) this.withNumber.add(longer);
    const id = this.numbered.get(known);
    if (id !== undefined) {
      this.numbered.delete(known);
      this.numbered.set(longer, id);
    }
    this.remember(longer);
    return longer;
  }

  private remember(figure: Figure): void {
    for (const key of keysOf(figure.names, WRITTEN)) {
      const known = this.byName.get(key);
      if (known === undefined) this.byName.set(key, [figure]);
      else known.push(figure);
    }
  }
}

/** Whom nothing in the text speaks of: neither a name nor "hun". */
function isUnspoken({ label, loose, gender }: Figure): boolean {
  return label.kind === 'unnamed' && loose === true && gender === 'any';
}

function rank(figure: Figure): number {
  if (figure.address !== undefined) return 5;
  // Of a number in a file that is kept nothing is known but whose it is: the mail that holds it too can show it.
  if (figure.label.kind === 'number' && figure.label.masked === '') return 1;
  return { sender: 5, recipient: 5, name: 4, role: 3, number: 2, unnamed: 0 }[figure.label.kind];
}
