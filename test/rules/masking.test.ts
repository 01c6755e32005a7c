import fc from 'fast-check';
import { onSend, SEND_LIMITS } from '../../src/launchevent/on-send';
import { NOTICE_LIMITS, onDraftChanged } from '../../src/launchevent/on-draft-changed';
import { COMMAND_LIMITS, sendSikkert } from '../../src/launchevent/send-sikkert';
import { check, explain, parsePolicy } from '../../src/rules';
import { openSession } from '../../src/session/session';
import { draft, shippedPolicy, TODAY } from '../support/build';
import { fakeMail } from '../support/fake-mail';

fc.configureGlobal({ seed: 20261121, numRuns: 150 });

const POLICIES = ['au', 'aau', 'sikkerpost'].map(shippedPolicy);
const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((value) => `${value}`.padStart(2, '0'));
/** Ten digits that begin with a date. */
const digits = fc
  .tuple(two(1, 28), two(1, 12), two(0, 99), fc.integer({ min: 1000, max: 9999 }))
  .map(([day, month, year, rest]) => `${day}${month}${year}${rest}`);
const SEPARATORS = [
  '-',
  '',
  ' ',
  '–',
  ' - ',
  '\u00a0',
  '-\u00a0',
  '\u2011',
  '.',
  '\u200b-',
  '\u00ad',
  '\u202f',
  '\u2060',
];
const written = fc
  .tuple(
    digits,
    fc.constantFrom(...SEPARATORS),
    fc.constantFrom('', '.', ' ', '-', '/'),
    fc.constantFrom('plain', 'full width'),
  )
  .map(([ten, separator, between, width]) => {
    const date = [ten.slice(0, 2), ten.slice(2, 4), ten.slice(4, 6)].join(between);
    const text = `${date}${separator}${ten.slice(6)}`;
    return width === 'plain' ? text : text.replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one)));
  });

/** Runs of digits as a person would read them: whatever stands between, and in whatever width. */
function digitsIn(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (one) => String(one.charCodeAt(0) - 0xff10)).replace(/[^0-9•]/g, '');
}

/** Whether anything shows the fifth digit of the number, or one behind it, beside those before. */
function leaks(shown: unknown, number: string): boolean {
  const five = digitsIn(number).slice(0, 5);
  const last = digitsIn(number).slice(-4);
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        texts.push(name);
        collect(inner);
      }
    }
  };
  collect(shown);
  return texts.some((text) => digitsIn(text).includes(five) || digitsIn(text).includes(last));
}

/** The texts of the policy hold years and paragraphs: a number that meets them says nothing. */
const isOwn = (number: string): boolean => POLICIES.some((policy) => leaks(policy, number));

const places = ['subject', 'body', 'name', 'address', 'file', 'from'] as const;
const mails = fc.record({ number: written.filter((number) => !isOwn(number)), place: fc.constantFrom(...places) });

function mailWith(number: string, place: (typeof places)[number]) {
  const at = (where: string, text: string, otherwise: string): string => (place === where ? text : otherwise);
  return draft({
    from: {
      name: at('from', `Anne Holm ${number}`, 'Anne Holm'),
      address: at('from', `${number}@au.dk`, 'anne@au.dk'),
    },
    to: [
      at(
        'name',
        `Ida ${number} <ida@firma.example.dk>`,
        at('address', `${number}@digital-post.dk`, 'ida@firma.example.dk'),
      ),
    ],
    subject: at('subject', `Vedr. Freja Holm, CPR ${number}`, 'Møde'),
    body: `Kære Ida\n\n${at('body', `Freja Holms cpr-nummer er ${number}, og hun har diabetes.`, 'Freja Holm har diabetes.')}\n\nIda er syg.`,
    attachments: [{ key: 'a', name: at('file', `Freja ${number}.txt`, 'liste.txt'), text: 'Freja Holm har epilepsi.' }],
    unchecked: [{ what: 'attachment', name: at('file', `${number}.pdf`, 'scan.pdf'), key: 'b', why: 'image' }],
  });
}

test('no finding and no word of an explanation shows more of a CPR number than four digits', () => {
  fc.assert(
    fc.property(mails, fc.constantFrom(...POLICIES), ({ number, place }, policy) => {
      const decision = check(mailWith(number, place), policy, TODAY);
      // Offsets say where a number stands, not what it is.
      const findings = decision.findings.map(({ span: _, context, ...rest }) => ({ ...rest, context: context.text }));
      expect(leaks(findings, number)).toBe(false);
      for (const language of ['da', 'en'] as const) {
        const { reasons: _, persons, ...words } = explain(decision, language);
        expect(leaks(words, number)).toBe(false);
        expect(
          leaks(
            persons.map(({ label, findings: own }) => [label, own.map(({ context, where }) => [context.text, where])]),
            number,
          ),
        ).toBe(false);
      }
    }),
  );
});

test('no header, alert, notification, log line or error does either', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => {}),
  );
  await fc.assert(
    fc.asyncProperty(mails, fc.constantFrom(...POLICIES), ({ number, place }, policy) => tell(number, place, policy)),
    { numRuns: 60 },
  );
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();

  async function tell(
    number: string,
    place: (typeof places)[number],
    policy: (typeof POLICIES)[number],
  ): Promise<void> {
    const { from, recipients, subject, body } = mailWith(number, place);
    const mail = fakeMail({
      from,
      to: recipients.map(({ name, address }) => ({ name, address })),
      subject,
      body,
      attachments: [
        { id: 'a', name: place === 'file' ? `${number}.pdf` : 'scan.pdf', size: 9, kind: 'file', inline: false },
      ],
    });
    const said: unknown[] = [];
    const event = { completed: (options: unknown) => void said.push(options) };
    const surroundings = { policy, session: openSession(mail, policy, () => TODAY), language: () => 'da' as const };
    await onDraftChanged(event, { ...surroundings, limits: NOTICE_LIMITS });
    await onSend(event, { ...surroundings, limits: SEND_LIMITS });
    await sendSikkert(event, { ...surroundings, limits: COMMAND_LIMITS });
    const { headers, notifications, sessionData } = mail.state;
    // What is kept of the line is when it was written.
    const { 'send-sikkert-line': _, 'send-sikkert-files': files = '', ...kept } = sessionData;
    expect(leaks([said, headers, notifications, kept], number)).toBe(false);
    // Hashes and times have digits of their own; the number would stand in one piece.
    expect(files.replace(/"readAt":\d+/g, '')).not.toContain(digitsIn(number).slice(0, 5));
  }
});

test.each(['eva@280405-1234.pdf', 'Bo <bo@x.dk> 280405-1234', '@280405-1234.txt', '280405-1234@x.dk 280405-1234.txt'])(
  'an at sign before or behind the number hides nothing of it: %s',
  (name) => {
    const mail = draft({
      from: { name, address: 'anne@au.dk' },
      attachments: [{ key: 'a', name, text: 'Freja Holm har epilepsi.' }],
      unchecked: [{ what: 'attachment', name, key: 'b', why: 'image' }],
    });
    const recipients = [{ name, address: 'ida@firma.example.dk', field: 'to' as const }];
    const decision = check({ ...mail, recipients, body: 'Ida er syg.' }, POLICIES[0]!, TODAY);
    expect(decision.findings.some(({ part }) => part.kind === 'attachment')).toBe(true);
    const findings = decision.findings.map(({ span: _, context, ...rest }) => ({ ...rest, context: context.text }));
    expect(leaks([findings, decision.persons], '280405-1234')).toBe(false);
    for (const language of ['da', 'en'] as const) {
      const { reasons: _, persons: __, ...words } = explain(decision, language);
      expect(leaks(words, '280405-1234')).toBe(false);
    }
  },
);

test('a fault of a policy says where it is, and never what stands there', () => {
  const read = parsePolicy({ id: '280467-2187', domains: ['280467-2187'], tags: [280467], rules: '280467-2187' });
  expect(leaks('faults' in read ? read.faults : 'no faults', '280467-2187')).toBe(false);
});
