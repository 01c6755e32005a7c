import { act } from 'react';
import type { Done, DraftSeen, ExplainedRemedy, Fix, FixAnswer, Remedy } from '../../src/rules/types';
import { finding } from './decisions';
import {
  all,
  button,
  closePane,
  fakeSession,
  hasButton,
  one,
  open,
  pass,
  press,
  section,
  setHere,
  show,
  text,
  texts,
} from './pane-page';
import { pasteInto } from './paste-into';

afterEach(closePane);

const HEADING = 'Det kan du gøre';
const OLE = 'ole@firma.example.dk';
const IDA = 'ida@example.org';

const RECIPIENTS: Remedy = { kind: 'remove-recipients', count: 1, of: [OLE, IDA], then: 'tls' };
const TAG: Remedy = { kind: 'remove-tag', tags: ['[NoTLS]'], then: 'secure' };
const SUBJECT: Remedy = { kind: 'clean-subject', then: 'tls' };
const FILES: Remedy = {
  kind: 'remove-files',
  files: [
    { key: 'a', name: 'a.csv' },
    { key: 'b', name: 'b.csv' },
  ],
  isProtectable: false,
  then: 'tls',
};
const PERSONS: Remedy = { kind: 'remove-persons', count: 1, of: ['p1'], then: 'tls' };

const say = (...remedies: Remedy[]): ExplainedRemedy[] =>
  remedies.map((remedy) => ({ remedy, text: `Sætning om ${remedy.kind}.` }));

const OLE_GONE: Done = { id: 1, what: { kind: 'recipient', address: OLE, fields: ['to', 'cc'] }, isUndoable: true };
const FILE_GONE: Done = { id: 2, what: { kind: 'file', name: 'a.csv' }, isUndoable: false };

/** A session of which each fix and undo is answered as the test says; what it was asked is kept. */
function fixing(answers: (FixAnswer | 'never')[], seen: DraftSeen = { subject: 'Plan', done: [] }, about = {}) {
  const asked: (readonly [Fix | number, (readonly string[])?])[] = [];
  let now = seen;
  const next = (done: (answer: FixAnswer) => void): Promise<FixAnswer> => {
    const answer = answers.shift() ?? 'never';
    if (answer === 'never') return new Promise(() => {});
    done(answer);
    return Promise.resolve(answer);
  };
  const session = fakeSession(about, {
    seen: () => now,
    fix: (fix, accepted) => {
      asked.push([fix, accepted]);
      return next((answer) => 'done' in answer && (now = { ...now, done: now.done.concat(answer.done) }));
    },
    undo: (id) => {
      asked.push([id]);
      return next((answer) => {
        if (answer.kind === 'done') now = { ...now, done: now.done.filter((done) => done.id !== id) };
      });
    },
  });
  return { session, asked, rewriteSubject: (subject: string) => (now = { ...now, subject }) };
}

const heard = () => texts('[role=status]').filter((said) => !said.includes('Skal sendes') && said !== '');

it('is absent where there is nothing to do', async () => {
  await show(open(fixing([]).session));
  expect(texts('h2')).not.toContain(HEADING);
});

it('has a sentence and a button for each thing that Outlook lets us do, none of them primary', async () => {
  await show(open(fixing([]).session, say(RECIPIENTS, TAG, FILES, PERSONS)));
  const labels = [...section(HEADING).querySelectorAll('button')].map(({ textContent }) => textContent);
  expect(labels).toEqual([`Fjern ${OLE}`, `Fjern ${IDA}`, 'Fjern [NoTLS] fra emnefeltet', 'Fjern de 2 filer']);
  expect(section(HEADING).textContent).toContain('Sætning om remove-persons.');
  expect(section(HEADING).textContent).toContain('Én af delene er nok.');
  const primary = all('button').filter(({ className }) => className === button('Send sikkert').className);
  expect(primary).toHaveLength(1);
});

it('stands right below the banner and its button', async () => {
  await show(open(fixing([]).session, say(TAG)));
  expect(texts('h1, h2').slice(0, 2)).toEqual(['Skal sendes sikkert', HEADING]);
});

it('says of a single way nothing of one being enough', async () => {
  await show(open(fixing([]).session, say(TAG)));
  expect(text()).not.toContain('Én af delene');
});

it('masks an address and a file name that may hold a CPR number', async () => {
  const address = '2804591234@borger.digital-post.dk';
  const file: Remedy = { ...FILES, files: [{ key: 'a', name: '280459-1234.pdf' }] };
  await show(open(fixing([]).session, say({ ...RECIPIENTS, of: [address] }, file)));
  expect(text()).not.toMatch(/\d{6}-?\d{4}/);
  expect(hasButton('Fjern 2804••••••@borger.digital-post.dk')).toBe(true);
});

describe('a fix', () => {
  it('is asked for with what it is about, told politely, and its way back has the focus', async () => {
    const { session, asked } = fixing([{ kind: 'done', done: [OLE_GONE] }]);
    await show(open(session, say(RECIPIENTS)));
    button(`Fjern ${OLE}`).focus();
    await press(`Fjern ${OLE}`);
    expect(asked).toEqual([[{ kind: 'recipient', address: OLE }, []]]);
    expect(section(HEADING).textContent).toContain(`${OLE} er fjernet fra Til og Cc.`);
    expect(heard()).toEqual([`${OLE} er fjernet fra Til og Cc.`]);
    expect(document.activeElement).toBe(button('Fortryd'));
  });

  it('leaves the focus alone when it is in the mail, or elsewhere in the pane', async () => {
    let answer: (answer: FixAnswer) => void = () => {};
    const session = fakeSession(
      {},
      { fix: () => new Promise((resolve) => (answer = resolve)), seen: () => ({ done: [OLE_GONE] }) },
    );
    await show(open(session, say(RECIPIENTS)));
    await press(`Fjern ${OLE}`);
    button('Kontrollér nu').focus();
    await act(async () => answer({ kind: 'done', done: [OLE_GONE] }));
    expect(document.activeElement).toBe(button('Kontrollér nu'));
  });

  it('takes the focus from nobody who writes on in the mail', async () => {
    let answer: (answer: FixAnswer) => void = () => {};
    let seen: DraftSeen = { done: [] };
    const session = fakeSession(
      {},
      {
        seen: () => seen,
        fix: () => new Promise((resolve) => (answer = resolve)),
      },
    );
    await show(open(session, say(RECIPIENTS)));
    button(`Fjern ${OLE}`).focus();
    await press(`Fjern ${OLE}`);
    await setHere(false);
    seen = { done: [OLE_GONE] };
    await act(async () => answer({ kind: 'done', done: [OLE_GONE] }));
    expect(hasButton('Fortryd')).toBe(true);
    expect(document.activeElement).not.toBe(button('Fortryd'));
  });

  it('takes the focus from nobody who writes a new subject', async () => {
    let answer: (answer: FixAnswer) => void = () => {};
    const seen: DraftSeen = { subject: 'Mathilde Bjerregaards depression', done: [OLE_GONE] };
    const session = fakeSession({}, { seen: () => seen, fix: () => new Promise((resolve) => (answer = resolve)) });
    await show(open(session, say(RECIPIENTS, SUBJECT)));
    await press(`Fjern ${OLE}`);
    one('input').focus();
    await act(async () => answer({ kind: 'done', done: [OLE_GONE] }));
    expect(document.activeElement).toBe(one('input'));
  });

  it.each(['held down', 'pressed twice'])('is not undone by an Enter key or a mouse button %s', async (how) => {
    const { session, asked } = fixing([{ kind: 'done', done: [OLE_GONE] }]);
    await show(open(session, say(RECIPIENTS)));
    await press(`Fjern ${OLE}`);
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    const twice = new MouseEvent('click', { bubbles: true, detail: 2 });
    await act(async () => void button('Fortryd').dispatchEvent(how === 'held down' ? held : twice));
    expect(held.defaultPrevented).toBe(how === 'held down');
    expect(asked).toHaveLength(1);
  });

  it('says to those who hear it what its way back undoes, and folds a long list after the newest', async () => {
    const done = [1, 2, 3, 4, 5, 6].map((id): Done => ({
      id,
      what: { kind: 'recipient', address: `nr${id}@example.org`, fields: ['to'] },
      isUndoable: true,
    }));
    await show(open(fixing([], { done }).session));
    expect(section(HEADING).querySelector('summary')?.textContent).toBe('Vis 3 mere');
    const names = [...section(HEADING).querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));
    expect(names[0]).toBe('Fortryd: nr6@example.org er fjernet fra Til.');
    expect(new Set(names).size).toBe(6);
  });

  it('is undone; the line goes, it is told, and the focus is not lost', async () => {
    const { session, asked } = fixing([
      { kind: 'done', done: [OLE_GONE] },
      { kind: 'done', done: [OLE_GONE] },
    ]);
    await show(open(session, say(RECIPIENTS)));
    button(`Fjern ${OLE}`).focus();
    await press(`Fjern ${OLE}`);
    await press('Fortryd');
    expect(asked[1]).toEqual([1]);
    expect(hasButton('Fortryd')).toBe(false);
    expect(heard()).toEqual([`${OLE} står igen i Til og Cc.`]);
    expect(document.activeElement).toBe(one('h1'));
  });

  it('that is under way says so on its own button, and nothing else can be begun', async () => {
    const { session, asked } = fixing(['never']);
    await show(open(session, say(RECIPIENTS, TAG)));
    await press(`Fjern ${IDA}`);
    expect(hasButton('Retter …')).toBe(true);
    await press('Retter …');
    await press('Fjern [NoTLS] fra emnefeltet');
    await press('Send sikkert');
    expect(asked).toHaveLength(1);
    expect(all('[aria-disabled=true]').length).toBeGreaterThan(2);
  });

  it.each([
    ['not-taken', 'Outlook tog ikke imod ændringen. Prøv igen, eller ret det selv i mailen.'],
    ['not-true', 'Outlook sagde ja, men mailen er ikke ændret. Ret det selv i mailen.'],
    ['changed', 'Mailen er ændret i mellemtiden. Se efter igen.'],
  ] as const)('that fails (%s) says so where it was pressed', async (why, said) => {
    const { session } = fixing([{ kind: 'failed', why, done: [] }]);
    await show(open(session, say(RECIPIENTS, TAG)));
    await press('Fjern [NoTLS] fra emnefeltet');
    expect(texts('[role=alert]').filter(Boolean)).toEqual([said]);
    expect(hasButton('Fortryd')).toBe(false);
    expect(hasButton('Fjern [NoTLS] fra emnefeltet')).toBe(true);
  });

  it('that came true in part says both', async () => {
    const { session } = fixing([{ kind: 'failed', why: 'not-taken', done: [{ ...FILE_GONE, isUndoable: true }] }]);
    await show(open(session, say(FILES)));
    await press('Fjern de 2 filer');
    expect(texts('[role=alert]').filter(Boolean)[0]).toMatch(/^Kun noget af det blev gjort. Outlook tog ikke imod/);
    expect(text()).toContain('Filen a.csv er fjernet.');
    expect(hasButton('Fortryd')).toBe(true);
  });

  it('whose undo fails says so below its line, and can be tried again', async () => {
    const { session } = fixing([{ kind: 'failed', why: 'not-taken', done: [] }], { done: [OLE_GONE] });
    await show(open(session));
    await press('Fortryd');
    expect(texts('[role=alert]').filter(Boolean)).toEqual([
      'Outlook tog ikke imod ændringen, så intet er fortrudt. Prøv igen.',
    ]);
    expect(hasButton('Fortryd')).toBe(true);
  });

  it('that cannot be undone has no button, and says why', async () => {
    await show(open(fixing([], { done: [FILE_GONE] }).session));
    expect(section(HEADING).textContent).toContain('Filen a.csv er fjernet. Det kan ikke fortrydes herfra.');
    expect(hasButton('Fortryd')).toBe(false);
  });

  it('stays when nothing else is left to do, and goes when the draft is another', async () => {
    const { session } = fixing([], { done: [OLE_GONE] });
    let seen: DraftSeen = { done: [OLE_GONE] };
    await show(open({ ...session, seen: () => seen }));
    expect(hasButton('Fortryd')).toBe(true);
    seen = { done: [] };
    await act(async () => session.change());
    expect(texts('h2')).not.toContain(HEADING);
  });

  it('speaks English too', async () => {
    const { session } = fixing([{ kind: 'done', done: [OLE_GONE] }]);
    await show(open(session, say(RECIPIENTS)), 'en');
    await press(`Remove ${OLE}`);
    expect(section('What you can do').textContent).toContain(`${OLE} was removed from To and Cc.`);
    expect(hasButton('Undo')).toBe(true);
  });
});

describe('a question', () => {
  const QUESTION: FixAnswer = {
    kind: 'question',
    lost: [{ target: 'file:a', what: { kind: 'file', name: 'a.csv' }, why: 'cloud' }],
  };

  it('is asked before anything is removed that cannot be put back; to go on is to accept just that', async () => {
    const { session, asked } = fixing([QUESTION, { kind: 'done', done: [FILE_GONE] }]);
    await show(open(session, say(FILES)));
    await press('Fjern de 2 filer');
    const dialog = one('[role=alertdialog]');
    expect(dialog.textContent).toContain('a.csv ligger i skyen.');
    expect(asked).toHaveLength(1);
    await press('Fjern');
    expect(asked[1]).toEqual([{ kind: 'files', keys: ['a', 'b'] }, ['file:a']]);
    expect(all('[role=alertdialog]')).toEqual([]);
    expect(text()).toContain('Filen a.csv er fjernet. Det kan ikke fortrydes herfra.');
  });

  it('waits for whoever writes on in the mail', async () => {
    const { session } = fixing([QUESTION]);
    await show(open(session, say(FILES)));
    await setHere(false);
    await press('Fjern de 2 filer');
    expect(all('[role=alertdialog]')).toEqual([]);
    await setHere(true);
    expect(all('[role=alertdialog]')).toHaveLength(1);
    await setHere(false);
    expect(all('[role=alertdialog]')).toHaveLength(1);
  });

  it('is not answered by the second press of a double click', async () => {
    const { session, asked } = fixing([QUESTION]);
    await show(open(session, say(FILES)));
    await press('Fjern de 2 filer');
    const twice = () => new MouseEvent('click', { bubbles: true, detail: 2 });
    await act(async () => void button('Fjern').dispatchEvent(twice()));
    await act(async () => void button('Annuller').dispatchEvent(twice()));
    expect(asked).toHaveLength(1);
    expect(all('[role=alertdialog]')).toHaveLength(1);
  });

  it('is answered with no: nothing happens', async () => {
    const { session, asked } = fixing([QUESTION]);
    await show(open(session, say(FILES)));
    button('Fjern de 2 filer').focus();
    await press('Fjern de 2 filer');
    await press('Annuller');
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.activeElement).toBe(button('Fjern de 2 filer'));
    expect(all('[role=alertdialog]')).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(hasButton('Fjern de 2 filer')).toBe(true);
  });
});

describe('the subject', () => {
  const IN_SUBJECT = {
    findings: [finding('depression', 'Mathilde Bjerregaards depression', { part: { kind: 'subject' } })],
  };
  const SEEN: DraftSeen = { subject: 'Mathilde Bjerregaards depression', done: [] };
  const box = () => one('input') as HTMLInputElement;

  it('is offered without the data, to be changed before it is used', async () => {
    const { session, asked } = fixing(['never'], SEEN, IN_SUBJECT);
    await show(open(session, say(SUBJECT)));
    expect(box().value).toBe('Mathilde Bjerregaards');
    expect(box().getAttribute('aria-describedby')).not.toBeNull();
    await act(async () => pasteInto(box(), 'Et møde'));
    await press('Brug det nye emne');
    expect(asked).toEqual([[{ kind: 'subject', seen: SEEN.subject, subject: 'Et møde' }, []]]);
  });

  it('that the person is writing is kept while the draft is checked, and made anew when the subject is another', async () => {
    const { session, rewriteSubject } = fixing([], SEEN, IN_SUBJECT);
    await show(open(session, say(SUBJECT)));
    await act(async () => pasteInto(box(), 'Et møde'));
    await act(async () => session.change());
    expect(box().value).toBe('Et møde');
    rewriteSubject('Mathilde Bjerregaards depression i maj');
    await act(async () => session.change());
    expect(box().value).toBe('Mathilde Bjerregaards i maj');
  });

  it('that the person is writing is kept when another way comes before it, and when less of it would do', async () => {
    const { session } = fixing([], SEEN, IN_SUBJECT);
    let ways = say(TAG, SUBJECT);
    await show({ ...open(session), remedies: () => ways } as ReturnType<typeof open>);
    await act(async () => pasteInto(box(), 'Et møde'));
    box().focus();
    const before = box();
    ways = say(RECIPIENTS, TAG, SUBJECT);
    session.rewrite({
      ...IN_SUBJECT,
      recipients: 2,
      findings: [finding('Mathilde', SEEN.subject!, IN_SUBJECT.findings[0])],
    });
    await pass(2_000);
    expect(section(HEADING).textContent).toContain('Sætning om remove-recipients.');
    expect(box()).toBe(before);
    expect(box().value).toBe('Et møde');
    expect(document.activeElement).toBe(box());
    ways = [];
    session.rewrite({ ...IN_SUBJECT, recipients: 3 });
    await pass(2_000);
    expect(box().value).toBe('Et møde');
  });

  it('as it stands is no change', async () => {
    const { session, asked } = fixing([], SEEN, IN_SUBJECT);
    await show(open(session, say(SUBJECT)));
    await act(async () => pasteInto(box(), `${SEEN.subject} `));
    await press('Brug det nye emne');
    expect(asked).toEqual([]);
  });

  it.each([
    ['marked', { marked: true, action: 'send' }],
    ['labelled', { protectedBy: 'label', action: 'send' }],
    ['rerouted', { action: 'reroute' }],
    ['allowed as it is', { verdict: 'tls', action: 'send' }],
  ] as const)('tells mail servers also of a mail that is %s', async (_what, about) => {
    await show(open(fixing([], SEEN, { ...IN_SUBJECT, ...about }).session));
    expect(section(HEADING).textContent).toContain('Det kan læses af mailservere, også i sikker mail.');
    expect(hasButton('Brug det nye emne')).toBe(true);
    expect(text()).not.toContain('Én af delene');
  });

  it.each([
    ['da', 'Der står personoplysninger i titlen.', 'Ny titel', 'Brug den nye titel', 'Titlen er ændret.'],
    ['en', 'There are personal data in the title.', 'New title', 'Use the new title', 'The title was changed.'],
  ] as const)('of an invitation is its title: %s', async (language, reason, label, set, changed) => {
    const done: Done[] = [{ id: 1, what: { kind: 'subject' }, isUndoable: true }];
    const seen: DraftSeen = { ...SEEN, done };
    const ways = say(TAG);
    await show(open(fixing([], seen, { ...IN_SUBJECT, kind: 'meeting', action: 'block' }).session, ways), language);
    const said = text();
    for (const words of [reason, label, changed]) expect(said).toContain(words);
    expect(hasButton(set)).toBe(true);
    expect(hasButton(language === 'da' ? 'Fjern [NoTLS] fra titlen' : 'Remove [NoTLS] from the title')).toBe(true);
    expect(section(language === 'da' ? HEADING : 'What you can do').textContent).not.toMatch(
      /emne|subject|\bmailen\b/i,
    );
  });

  it.each([
    ['stays inside', SEEN, { ...IN_SUBJECT, externalRecipients: [] }],
    ['has data in the text alone', SEEN, {}],
  ])('is nobody’s concern in a mail that %s', async (_what, seen, about) => {
    await show(open(fixing([], seen, about).session));
    expect(texts('h2')).not.toContain(HEADING);
  });

  it('that could not be read is words alone', async () => {
    await show(open(fixing([], { done: [] }, IN_SUBJECT).session, say(SUBJECT)));
    expect(section(HEADING).textContent).toContain('Sætning om clean-subject.');
    expect(all('input')).toEqual([]);
  });
});

it('folds a long list of recipients', async () => {
  const of = Array.from({ length: 40 }, (_, at) => `nr${at}@example.org`);
  await show(open(fixing([]).session, say({ ...RECIPIENTS, of })));
  expect(section(HEADING).querySelector('summary')?.textContent).toBe('Vis 36 mere');
});
