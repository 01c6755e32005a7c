import { salted } from '../text/salted';
import type { FindingKey } from '../types';
import type { Cast, Figure } from './cast';
import { partOf, placeOf, type Sighting } from './findings';

const hash = salted('');

/**
 * The keys of what was seen in one text, or in subject and body: category, word as it stands, persons and part, hashed, so
 * that a key holds no number and no name. Nothing of it hangs on files or on where in the text it stands.
 *
 * Taken before anybody is known from the files: a file that is not at hand any more cannot lend its names.
 */
export function keysOf(sightings: readonly Sighting[], cast: Cast): FindingKey[] {
  const numbers = new Map<Figure, string>();
  for (const figure of cast.everybody()) {
    if (figure.label.kind !== 'number') continue;
    const one = cast.one(figure);
    numbers.set(one, `${numbers.get(one) ?? ''} ${figure.key!}`);
  }
  return sightings.map((sighting) => {
    const { category, entry, figures, reading, span, unit } = sighting;
    const whom = figures.map((figure) => {
      const one = cast.one(figure);
      return (
        identityOf(one, numbers.get(one)) ?? `${one.key ?? ''} ${textOf(reading.text, reading.units[unit] ?? span)}`
      );
    });
    // Of several marks in a sentence one is looked for, so it stands for all of them.
    const word = textOf(reading.text, (category === 'grades' && reading.units[unit]) || span).toLowerCase();
    return `${category}/${hash([entry, word, placeOf(partOf(sighting)), ...whom].join('\n'))}`;
  });
}

/**
 * Two of one name are told apart by number or address. "Patienten", or somebody whom nobody names, is another person in
 * the next sentence for all that anybody knows: undefined.
 */
function identityOf({ label, address, names }: Figure, number: string | undefined): string | undefined {
  if (label.kind === 'sender') return label.kind;
  const known = address ?? names.join(' ');
  return known === '' && number === undefined ? undefined : known + (number ?? '');
}

function textOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).trim();
}
