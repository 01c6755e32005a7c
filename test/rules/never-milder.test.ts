import fc from 'fast-check';
import { check, explain, type Decision, type Draft, type Policy } from '../../src/rules';
import { draft, policyFrom, recipient, shippedPolicy, TODAY } from '../support/build';

/** Every run tries the same drafts: a failure names its seed, and is then a row in a table of its own. */
fc.configureGlobal({ seed: 20261121, numRuns: 300 });

const AU = shippedPolicy('au');
const POLICIES: readonly Policy[] = [
  AU,
  shippedPolicy('aau'),
  shippedPolicy('sikkerpost'),
  policyFrom({ ...AU, id: 'partner', rerouteWithoutAsking: ['partner.example'], whenSecureIsRequired: 'warn' }),
];
const policies = fc.constantFrom(...POLICIES);

const PERSONS = ['Freja Holm', 'Kaj Bech', 'Mathilde Bjerregaard', 'Ziyad Karim', 'Liv Juhl', 'Ida Krogh', 'Bo Lind'];
const ADDRESSES = [
  'Ole Vang <ole@firma.example.dk>',
  'Freja Holm <freja@hjemme.example>',
  'cc: Kaj <kaj@partner.example>',
  'bcc: 2804671234@test.digital-post.dk',
  'Bo Lind <bo.lind@au.dk>',
  'Liv <liv.juhl@student.aau.dk>',
  'sag@kommune.example.dk',
  'list: Netværket <net@forening.example>',
  'list: Alle <alle@au.dk>',
  'Projektgruppen <>',
];
const PLAIN = [
  'Kære Ole',
  'Vi ses i morgen kl. 10 i lokale 212.',
  'Hermed dagsordenen som aftalt.',
  'Please find the slides attached.',
  '> On Monday Kaj Bech wrote:',
  'Mvh\nAnne Holm',
];
const person = fc.constantFrom(...PERSONS);
/** What opens a row: names that lists know, and names that they do not. */
const ROW_OPENERS = [...PERSONS, 'Lautaro Quiroga', 'Oksana Melnyk', 'Wanjiku'];
const CELLS = ['Navn', 'Diagnose', 'Studienr', 'Mor', '11 Jan', '202106114', '280467-2187', 'KOL', '3 rooms', '–', ''];
/** A sentence that says something of somebody which has to be secure. */
const sensitive = fc
  .tuple(
    person,
    fc.constantFrom(
      ' har diabetes.',
      ' er sygemeldt med en depression.',
      ' er dømt for vold.',
      ' er medlem af HK og tillidsrepræsentant.',
      's cpr-nummer er 280467-2187.',
      ' has been diagnosed with epilepsy.',
      ' fik karakteren 02 i statistik.',
    ),
  )
  .map(([name, said]) => name + said);
const TO_YOU = ['Du har en depression.', 'Vi har modtaget din sygemelding.', 'You have been diagnosed with epilepsy.'];
const sentences = fc.array(fc.oneof(fc.constantFrom(...PLAIN, ...TO_YOU), sensitive, person), { maxLength: 6 });
const recipients = fc.array(fc.constantFrom(...ADDRESSES), { maxLength: 4 });
const subjects = fc.constantFrom('Møde', 'Freja Holm', 'CPR-nummer', 'Sygemelding af Kaj Bech', '');
const tagged = fc.constantFrom('[NoTLS] Program', 'Møde [unsecure]', 'Møde');
const marks = fc.boolean();
const draftsWith = (subject: fc.Arbitrary<string>): fc.Arbitrary<Draft> =>
  fc
    .record({ subject, to: recipients, body: sentences.map((lines) => lines.join('\n\n')), marked: marks })
    .map(({ marked, ...parts }) => draft({ ...parts, choices: { marked } }));

/** The further up, the better are the data kept. */
function strictness({ action, header }: Decision): number {
  if (action === 'send' || action === 'reroute') return ['plain', 'force-tls', 'secure'].indexOf(header);
  return 3 + ['warn', 'ask', 'block'].indexOf(action);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'0123456789-. /@<>\u200b\u00ad\u202e\ud83d"\t\nåÅéа'), maxLength: 80 }),
);
/** Rows of equal or ragged width, as pasted, exported or aligned by blanks; most have persons in their first column. */
const cell = fc.constantFrom(...CELLS);
const opener = fc.constantFrom(...ROW_OPENERS);
const table = fc
  .tuple(
    fc.constantFrom('\t', ';', ' | ', '       '),
    fc.oneof({ weight: 3, arbitrary: fc.constant(opener) }, fc.constant(fc.oneof(opener, cell))).chain((first) =>
      fc.array(
        fc
          .tuple(first, fc.array(fc.oneof(cell, opener), { minLength: 1, maxLength: 3 }))
          .map(([own, rest]) => [own, ...rest]),
        { minLength: 2, maxLength: 5 },
      ),
    ),
  )
  .map(([glue, rows]) => rows.map((row) => row.join(glue)).join('\n'));
/** What a table breaks shows most where no word stands before it: at the opening of a text. */
const withTable = fc
  .tuple(fc.boolean(), table, sentences)
  .map(([opens, rows, lines]) => (opens ? [rows, ...lines] : [...lines, rows]).join('\n\n'));
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  from: fc.record({ name: anyText, address: anyText }),
  recipients: fc.array(
    fc.record({
      name: anyText,
      address: anyText,
      field: fc.constantFrom('to' as const, 'cc' as const, 'bcc' as const),
      group: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  subject: anyText,
  body: fc.oneof(
    anyText,
    sentences.map((lines) => lines.join(' ')),
    withTable,
  ),
  attachments: fc.array(fc.record({ key: anyText, name: anyText, text: fc.oneof(anyText, withTable) }), {
    maxLength: 2,
  }),
  unchecked: fc.constant([]),
  choices: fc.record({
    marked: fc.boolean(),
    dismissed: fc.array(fc.record({ key: anyText }), { maxLength: 2 }),
    vouched: fc.array(anyText, { maxLength: 2 }),
  }),
});

test('a check never throws, gives the same twice, and can be explained within the limits of Outlook', () => {
  fc.assert(
    fc.property(anyDraft, policies, (mail, policy) => {
      const decision = check(mail, policy, TODAY);
      expect(check(structuredClone(mail), policy, TODAY)).toEqual(decision);
      for (const language of ['da', 'en'] as const) {
        const words = explain(decision, language);
        expect(words.alert.length).toBeLessThanOrEqual(500);
        expect(words.alertMarkdown.length).toBeLessThanOrEqual(500);
        expect(words.notification.length).toBeLessThanOrEqual(150);
        expect(words.pressed.length).toBeLessThanOrEqual(150);
      }
    }),
  );
});

describe('never milder', () => {
  test('for a sensitive sentence more, above or below the rest', () => {
    fc.assert(
      fc.property(
        draftsWith(fc.oneof(subjects, tagged)),
        sensitive,
        fc.boolean(),
        policies,
        (mail, more, above, policy) => {
          const body = above ? `${more}\n\n${mail.body}` : `${mail.body}\n\n${more}`;
          const [before, after] = [mail, { ...mail, body }].map((one) => strictness(check(one, policy, TODAY)));
          expect(after).toBeGreaterThanOrEqual(before!);
        },
      ),
    );
  });

  test('for a person more of whom the same is said', () => {
    fc.assert(
      fc.property(draftsWith(subjects), person, person, policies, (mail, one, other, policy) => {
        const saying = (...names: string[]): Draft => ({
          ...mail,
          body: `${mail.body}\n\n${names.map((name) => `${name} har epilepsi.`).join('\n\n')}`,
        });
        const [before, after] = [saying(one), saying(one, other)].map((said) => strictness(check(said, policy, TODAY)));
        expect(after).toBeGreaterThanOrEqual(before!);
      }),
    );
  });

  test('for a recipient more, where no tag asks for less', () => {
    fc.assert(
      fc.property(
        draftsWith(subjects),
        fc.constantFrom(...ADDRESSES),
        fc.nat(4),
        policies,
        (mail, more, at, policy) => {
          const to = mail.recipients.slice();
          to.splice(at, 0, recipient(more));
          const [before, after] = [mail, { ...mail, recipients: to }].map((one) =>
            strictness(check(one, policy, TODAY)),
          );
          expect(after).toBeGreaterThanOrEqual(before!);
        },
      ),
    );
  });

  test('for anything that could not be checked', () => {
    const what = fc.constantFrom('subject' as const, 'body' as const, 'recipients' as const, 'attachments' as const);
    const why = fc.constantFrom('call-failed' as const, 'timed-out' as const, 'image' as const, 'encrypted' as const);
    fc.assert(
      fc.property(draftsWith(tagged), what, why, policies, (mail, missed, reason, policy) => {
        const unread = { ...mail, unchecked: [{ what: missed, why: reason }] };
        const [before, after] = [mail, unread].map((one) => strictness(check(one, policy, TODAY)));
        expect(after).toBeGreaterThanOrEqual(before!);
      }),
    );
  });

  test('for a mark', () => {
    fc.assert(
      fc.property(draftsWith(fc.oneof(subjects, tagged)), policies, (mail, policy) => {
        const marked = { ...mail, choices: { ...mail.choices, marked: true } };
        const decision = check(marked, policy, TODAY);
        // A mark is the way on from a stop: what goes under it goes securely.
        expect(decision.action === 'block' || decision.header === 'secure').toBe(true);
      }),
    );
  });
});
