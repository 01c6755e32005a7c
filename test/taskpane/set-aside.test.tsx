import { act } from 'react';
import type { Decision, DismissalReason, Finding, FindingKey } from '../../src/rules/types';
import {
  all,
  button,
  closePane,
  fakeSession,
  hasButton,
  HELP,
  one,
  open,
  pass,
  press,
  section,
  setHere,
  show,
  text,
} from './pane-page';
import { check } from '../../src/rules';
import { AU, beside, draft } from './states/stand-in';
import { decision, finding, MATHILDE, ORDINARY_RULE } from './decisions';

afterEach(closePane);

const JENS = { id: 'p2', label: { kind: 'name', name: 'Jens Holm' } } as const;
const CANCER = finding('kræft', 'Mathilde Bjerregaard har fået konstateret kræft.');
const ANGST = finding('angst', 'Jens Holm er sygemeldt med angst.', { persons: ['p2'], key: 'angst' });
const NOT = 'Ikke personoplysninger';
const POLICY = decision().policy;

const under = (override: Decision['policy']['override'], about: Partial<Decision> = {}): Partial<Decision> => ({
  policy: { ...POLICY, override },
  findings: [CANCER, ANGST],
  persons: [MATHILDE, JENS],
  ...about,
});

/** A draft of which findings can be set aside: what is left decides. */
function choosable(override: Decision['policy']['override'], findings: readonly Finding[] = [CANCER, ANGST]) {
  const said = new Map<FindingKey, DismissalReason | undefined>();
  const judged = (): Partial<Decision> => {
    const left = findings.filter(({ key }) => !said.has(key));
    const dismissed = findings
      .filter(({ key }) => said.has(key))
      .map((each) => ({ ...each, ...(said.get(each.key) && { reason: said.get(each.key)! }) }));
    const about = (some: readonly Finding[]) => [MATHILDE, JENS].filter(({ id }) => some.some(({ persons }) => persons.includes(id))); // prettier-ignore
    const goes = left.length === 0 && ({ verdict: 'tls', action: 'send', header: 'force-tls', reasons: [ORDINARY_RULE], categories: [] } as const); // prettier-ignore
    return under(override, { findings: left, dismissed, persons: about(left), dismissedAbout: about(dismissed), ...goes }); // prettier-ignore
  };
  const session = fakeSession(judged(), {
    dismiss: async (keys, reason) => {
      keys.forEach((key) => said.set(key, reason));
      session.rewrite(judged());
    },
    restore: async (keys) => {
      keys.forEach((key) => said.delete(key));
      session.rewrite(judged());
    },
  });
  return { session, said };
}

const buttons = (name: string): HTMLElement[] => all('button').filter(({ textContent }) => textContent === name);
const pressNth = async (name: string, nth: number) => {
  await act(async () => buttons(name)[nth]!.click());
  // What asks for reasons is loaded when it is asked for.
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
};

describe('the button', () => {
  test.each([
    ['none', {}, false],
    ['acknowledge', {}, true],
    ['justify', {}, true],
    ['acknowledge', { verdict: 'block', action: 'block' }, false],
    ['acknowledge', { verdict: 'tls', action: 'send' }, false],
    ['acknowledge', { more: 3 }, false],
    ['acknowledge', { reasons: [{ kind: 'unchecked', id: 'unchecked' }] }, false],
  ] as const)('under %s with %j: %s', async (override, about, offered) => {
    await show(open(fakeSession(under(override, about as Partial<Decision>))));
    expect(buttons(NOT)).toHaveLength(offered ? 2 : 0);
  });

  test('says which it is to those who hear it, beginning with what the others see', async () => {
    await show(open(fakeSession(under('acknowledge'))));
    expect(buttons(NOT).map((each) => each.getAttribute('aria-label'))).toEqual([
      `${NOT}: Helbred, Mathilde Bjerregaard, „kræft“`,
      `${NOT}: Helbred, Jens Holm, „angst“`,
    ]);
  });
});

describe('acknowledge', () => {
  test('one press sets it aside, and it can be taken back', async () => {
    const { session, said } = choosable('acknowledge');
    await show(open(session));
    await pressNth(NOT, 0);
    expect([...said]).toEqual([[CANCER.key, undefined]]);
    const aside = section('Sat til side (1)');
    expect(aside.textContent).toContain('„kræft“, Mathilde Bjerregaard');
    expect(aside.textContent).toContain('Helbred · I mailen');
    expect(text()).toContain('Du har sat ét fund til side');
    await press('Fortryd');
    expect(said.size).toBe(0);
    expect(buttons(NOT)).toHaveLength(2);
  });

  test('the number is told to screen readers, and nothing before there is one', async () => {
    await show(open(choosable('acknowledge').session));
    const heard = () => all('[role=status]').map(({ textContent }) => textContent);
    expect(heard()).not.toContain('1 fund er sat til side.');
    await pressNth(NOT, 0);
    expect(heard()).toContain('1 fund er sat til side.');
    await pressNth(NOT, 0);
    expect(heard()).toContain('2 fund er sat til side.');
    await pressNth('Fortryd', 0);
    await pressNth('Fortryd', 0);
    expect(heard()).toContain('Intet er længere sat til side.');
  });

  test('the focus goes on to the next one, and after the last to the way back', async () => {
    await show(open(choosable('acknowledge').session));
    buttons(NOT)[0]!.focus();
    await pressNth(NOT, 0);
    expect(document.activeElement).toBe(buttons(NOT)[0]);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Jens Holm');
    await pressNth(NOT, 0);
    expect(document.activeElement).toBe(buttons('Fortryd')[0]);
    await pressNth('Fortryd', 0);
    expect(document.activeElement).toBe(buttons('Fortryd')[0]);
    await pressNth('Fortryd', 0);
    expect(document.activeElement).toBe(buttons(NOT)[0]);
  });

  test('the focus stays with whoever writes on in the mail', async () => {
    await show(open(choosable('acknowledge').session));
    buttons(NOT)[0]!.focus();
    await setHere(false);
    await pressNth(NOT, 0);
    expect(buttons(NOT)).toHaveLength(1);
    expect(document.activeElement).toBe(document.body);
  });

  test('a press that was refused moves no focus later', async () => {
    const session = fakeSession(under('acknowledge'), { dismiss: () => Promise.reject(new Error('no')) });
    await show(open(session));
    buttons(NOT)[0]!.focus();
    await pressNth(NOT, 0);
    expect(all('[role=alert] p')).toHaveLength(1);
    buttons(NOT)[0]!.blur();
    session.rewrite(under('acknowledge', { recipients: 2 }));
    await pass(2_000);
    expect(document.activeElement).toBe(document.body);
  });

  test('neither a double click nor a key held down says it of the next one', async () => {
    const { session, said } = choosable('acknowledge');
    await show(open(session));
    await act(async () => buttons(NOT)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
    expect(said.size).toBe(0);
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    await act(async () => buttons(NOT)[0]!.dispatchEvent(held));
    expect(held.defaultPrevented).toBe(true);
  });

  test('what could not be written is said, where it was pressed', async () => {
    await show(open(fakeSession(under('acknowledge'), { dismiss: () => Promise.reject(new Error('no')) })));
    await pressNth(NOT, 1);
    expect(all('[role=alert] p').map(({ textContent }) => textContent)).toEqual(['Det blev ikke gemt. Prøv igen.']);
    expect(buttons(NOT)[1]!.parentElement?.textContent).toContain('Det blev ikke gemt');
  });

  test('nor what could not be taken back', async () => {
    const { session } = choosable('acknowledge');
    session.restore = () => Promise.reject(new Error('no'));
    await show(open(session));
    await pressNth(NOT, 0);
    await press('Fortryd');
    await pass(2_000);
    expect(one('[role=alert] p').textContent).toBe('Det kunne ikke fortrydes. Prøv igen.');
  });
});

describe('justify', () => {
  const radio = (label: string) => all('label').find(({ textContent }) => textContent === label)!;

  test('asks for one of a few reasons, and keeps it', async () => {
    const { session, said } = choosable('justify');
    await show(open(session));
    expect(buttons(NOT)[0]!.getAttribute('aria-expanded')).toBe('false');
    await pressNth(NOT, 0);
    expect(said.size).toBe(0);
    expect(buttons(NOT)[0]!.getAttribute('aria-expanded')).toBe('true');
    expect(one('[role=radiogroup]').textContent).toContain('Ordet betyder noget andet her');
    await press('Sæt til side');
    expect(said.size).toBe(0);
    await act(async () => radio('Ordet betyder noget andet her').click());
    await press('Sæt til side');
    expect([...said]).toEqual([[CANCER.key, 'other-sense']]);
    expect(section('Sat til side (1)').textContent).toContain('Grund: Ordet betyder noget andet her');
    expect(all('[role=radiogroup]')).toEqual([]);
  });

  test('a second press of a double click does not set it aside', async () => {
    const { session, said } = choosable('justify');
    await show(open(session));
    await pressNth(NOT, 0);
    await act(async () => radio('Ordet betyder noget andet her').click());
    const twice = new MouseEvent('click', { bubbles: true, detail: 2 });
    await act(async () => void button('Sæt til side').dispatchEvent(twice));
    expect(said.size).toBe(0);
  });

  test('may be left without a choice: the focus is where it was', async () => {
    const { session, said } = choosable('justify');
    await show(open(session));
    await pressNth(NOT, 0);
    button('Annuller').focus();
    await press('Annuller');
    expect(all('[role=radiogroup]')).toEqual([]);
    expect(document.activeElement).toBe(buttons(NOT)[0]);
    expect(said.size).toBe(0);
  });

  test('a free line goes into the report, and nowhere else', async () => {
    const given: unknown[][] = [];
    const { session } = choosable('justify');
    const { dismiss } = session;
    session.dismiss = (...all) => (given.push(all), dismiss(...all));
    const copied = clipboard();
    await show(open(session));
    await pressNth(NOT, 0);
    await act(async () => radio('Noget andet').click());
    await act(async () => type(one('input:not([type=radio])') as HTMLInputElement, 'Kræft er et stjernetegn'));
    await press('Sæt til side');
    expect(given).toEqual([[[CANCER.key], 'other']]);
    await press('Kopiér rapport');
    expect(copied).toEqual([expect.stringContaining('Bemærkning: Kræft er et stjernetegn')]);
  });
});

describe('the report', () => {
  test('is copied by a press, without names, and says so', async () => {
    const copied = clipboard();
    await show(open(choosable('acknowledge').session));
    await pressNth(NOT, 0);
    await press('Kopiér rapport');
    expect(copied).toEqual([expect.stringContaining('Sætning: [person 1] har fået konstateret kræft.')]);
    expect(copied[0]).not.toContain('Mathilde');
    expect(text()).toContain('Rapporten er kopieret.');
    expect(document.activeElement).toBe(button('Kopiér rapport'));
    expect(all('textarea[readonly]')).toEqual([]);
  });

  test.each([
    ['may not', () => false],
    [
      'cannot',
      () => {
        throw new Error('not here');
      },
    ],
  ])('stands selected in a box where the page %s copy', async (_what, copy) => {
    document.execCommand = copy;
    await show(open(choosable('acknowledge').session));
    await pressNth(NOT, 0);
    await press('Kopiér rapport');
    const box = one('textarea[readonly]') as HTMLTextAreaElement;
    expect(box.value).toContain('Ord: kræft');
    expect(document.activeElement).toBe(box);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    expect(text()).toContain('Tryk på Ctrl+C');
  });
});

test('a mail that is blocked shows everything again, and offers nothing', async () => {
  const policy = { ...AU, override: 'acknowledge' } as const;
  const body = 'Kære Ole\n\nMathilde Bjerregaard har fået konstateret kræft.\n\nHilsen Anne';
  const { findings } = check(draft({ body }), policy, { year: 2026, month: 11, day: 21 });
  const mail = draft({ body, subject: 'Planen [NoTLS]' });
  const choices = { ...mail.choices, dismissed: findings.map(({ key }) => ({ key })) };
  await show(beside({ ...mail, subject: 'Planen', choices }, policy));
  expect(text()).toContain('Sat til side');
  await closePane();
  await show(beside({ ...mail, choices }, policy));
  expect(hasButton(NOT)).toBe(false);
  expect(text()).not.toContain('Sat til side');
  expect(text()).toContain('konstateret kræft');
});

/** What is copied, in order. */
function clipboard(): string[] {
  const copied: string[] = [];
  document.execCommand = () => {
    const { value, selectionStart, selectionEnd } = all('body > textarea')[0] as HTMLTextAreaElement;
    copied.push(value.slice(selectionStart, selectionEnd));
    return true;
  };
  return copied;
}

/** As a person types: React hears of it. */
function type(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('where Send sikkert is wrong', () => {
  const line = () => section('Oplysninger om 2 personer').lastElementChild;

  test.each<[string, Partial<Decision>, string]>([
    ['the button is on the finding', under('acknowledge'), 'Tryk på »Ikke personoplysninger« ved fundet.'],
    ['a mark lets it go', under('none'), 'eller tryk alligevel på Send sikkert. Fortæl det til jeres support'],
    ['a mark does not protect it', under('none', { isMarkEnough: false }), 'Skriv det om, og fortæl det til jeres'],
    ['it is blocked', under('justify', { verdict: 'block', action: 'block' }), 'Skriv det om, og fortæl det til'],
    ['nothing can be marked', under('none', { kind: 'meeting', action: 'block' }), 'Skriv det om, og fortæl det til'],
    ['it is rerouted', under('none', { action: 'reroute' }), 'Mailen når frem alligevel. Fortæl det til jeres support'],
    ['nothing is stopped yet', under('none', { action: 'send', would: 'ask' }), 'Skriv det om'],
  ])('there is a word on it: %s', async (_why, about, words) => {
    await show(open(fakeSession(about)));
    expect(line()?.textContent).toMatch(/^Har Send sikkert taget fejl\? .* Læs mere i hjælpen$/);
    expect(line()?.textContent).toContain(words);
    expect(line()?.querySelector('a')?.href).toBe(HELP.onMistakes);
  });

  test('nor does one that nothing stops but what could not be read', async () => {
    await show(open(fakeSession(under('none', { reasons: [{ kind: 'unchecked', id: 'unchecked' }] }))));
    expect(text()).not.toContain('taget fejl');
  });

  test('a mail that may go needs none', async () => {
    await show(open(fakeSession(under('none', { verdict: 'tls', action: 'send', reasons: [ORDINARY_RULE] }))));
    expect(text()).not.toContain('taget fejl');
  });
});
