import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runCheck } from '../../src/cli/run-check';
import { ROOT, TODAY } from '../support/build';

const scratch = mkdtempSync(join(tmpdir(), 'send-sikkert-check-'));
afterAll(() => rmSync(scratch, { recursive: true }));

async function run(
  args: string[],
  input = '',
): Promise<{ status: number; lines: string[]; text: string; errors: string }> {
  let text = '';
  let errors = '';
  const status = await runCheck(args, {
    input: Readable.from(Buffer.from(input)),
    print: (piece) => (text += piece),
    complain: (piece) => (errors += piece),
    today: TODAY,
  });
  return { status, text, errors, lines: text.split('\n').filter((line) => line !== '') };
}

function file(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

/** A line as in the labelled drafts, to one outside address; `over` changes it. */
function line(over: object = {}): string {
  return JSON.stringify({
    id: 'a',
    policy: 'au',
    lang: 'da',
    from: { name: 'Anne Holm', email: 'anne.holm@au.dk' },
    to: [{ name: '', email: 'ole@firma.example.dk' }],
    cc: [],
    bcc: [],
    subject: 'Møde',
    body: 'Vi ses kl. 10.',
    attachments: [],
    ...over,
  });
}

const CPR_BODY = 'Hej Ole\n\nDet gælder Mette Brandt, CPR 120190-1237.';

describe('check --jsonl', () => {
  it('answers one line with all that the contract names, and ignores the labels', async () => {
    const labelled = line({
      subject: '[NoTLS] Sag',
      body: CPR_BODY,
      labels: { categories: [] },
      decision: 'tls',
      why: '',
    });
    const { status, lines, errors } = await run(['--jsonl', file('one.jsonl', labelled)]);
    expect({ status, errors, count: lines.length }).toEqual({ status: 0, errors: '', count: 1 });
    const start = CPR_BODY.indexOf('120190');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      id: 'a',
      decision: 'block',
      categories: ['cpr'],
      persons: 1,
      externalRecipients: 1,
      aboutRecipientOnly: false,
      reasons: ['au.tag-on-data'],
      findings: [
        {
          category: 'cpr',
          part: 'body',
          start,
          end: start + '120190-1237'.length,
          excerpt: expect.stringMatching(/^1201[^0-9]*$/) as string,
          evidence: expect.arrayContaining(['birth-date']) as string[],
        },
      ],
      unchecked: [],
    });
  });

  it('names the kinds of advice on the recipients when asked, and leaves the line as it was otherwise', async () => {
    const lines = [line({ to: [{ email: 'ole@au.dk.example.org' }] }), line()].join('\n');
    const without = await run(['--jsonl', '-'], lines);
    const asked = await run(['--jsonl', '-', '--advice'], lines);
    const answers = asked.lines.map((text) => JSON.parse(text) as { advice: string[] });
    expect(answers.map(({ advice }) => advice)).toEqual([['look-alike'], []]);
    expect(asked.lines.map((text) => text.replace(/,"advice":.*\]/, ''))).toEqual(without.lines);
  });

  it('names the attachment that a finding stands in', async () => {
    const inFile = line({ attachments: [{ name: 'liste.csv', text: 'Mette Brandt;120190-1237' }] });
    const { lines } = await run(['--jsonl', '-'], inFile);
    expect((JSON.parse(lines[0] ?? '') as { findings: { part: string }[] }).findings[0]?.part).toBe(
      'attachment:liste.csv',
    );
  });

  it('keeps the order of the lines, whatever their policies', async () => {
    const input = ['aau', 'sikkerpost', 'au'].map((policy, at) => line({ id: `${at}`, policy })).join('\n');
    const { lines } = await run(['--jsonl', '-'], input);
    const answers = lines.map((text) => JSON.parse(text) as { id: string; reasons: string[] });
    expect(answers.map(({ id }) => id)).toEqual(['0', '1', '2']);
    expect(answers.map(({ reasons }) => reasons[0]?.split('.')[0])).toEqual(['aau', 'sikkerpost', 'au']);
  });

  it('holds every line against --policy, a path too, whatever the line says', async () => {
    const fourth = JSON.parse(readFileSync(join(ROOT, 'policies', 'au.json'), 'utf8')) as Record<string, unknown>;
    const path = file('fourth.json', JSON.stringify({ ...fourth, domains: ['firma.example.dk'] }));
    const { lines } = await run(['--jsonl', '-', '--policy', path], line());
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ externalRecipients: 0, reasons: ['au.internal'] });
  });

  it('says which lines are bad and why, answers the good ones, and ends with 2', async () => {
    const bad = [
      '{"id": "hemmelig",',
      '[]',
      line({ id: 7 }),
      line({ to: 'ole@firma.example.dk' }),
      line({ cc: [{ email: 'x@y.example.dk' }, {}] }),
      line({ body: undefined }),
      line({ attachments: [{ name: 'a.txt' }] }),
      line({ policy: undefined }),
      line({ policy: 'nowhere' }),
      line({ attachment: [{ name: 'a.txt', text: 'Mette Hansen har kræft' }] }),
      line({ Bcc: [] }),
    ];
    const { status, lines, errors } = await run(['--jsonl', '-'], [...bad, '', line({ id: 'good' })].join('\r\n'));
    expect(status).toBe(2);
    expect(lines.map((text) => (JSON.parse(text) as { id: string }).id)).toEqual(['good']);
    expect(errors.trim().split('\n')).toEqual([
      'line 1: not JSON',
      'line 2: the draft: must be an object',
      'line 3: id: must be text',
      'line 4: to: must be a list',
      'line 5: cc[1].email: must be text',
      'line 6: body: must be text',
      'line 7: attachments[0].text: must be text',
      'line 8: policy: is missing, and no --policy is given',
      expect.stringMatching(/^line 9: .*nowhere.json: no such policy$/),
      'line 10: "attachment" is no field of a draft',
      'line 11: "Bcc" is no field of a draft',
    ]);
  });

  it('answers a draft with hardly anything in it', async () => {
    const bare = '{"id":"bare","from":{"email":""},"to":[],"subject":"","body":""}';
    const { status, lines } = await run(['--jsonl', '-', '--policy', 'au'], bare);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ decision: 'tls', externalRecipients: 0, persons: 0 });
  });

  it('reads a line of a megabyte, a byte order mark, and a line separator inside a text', async () => {
    const body = `${'Ord\u2028 med tekst. '.repeat(70_000)}${CPR_BODY}`;
    const { status, lines } = await run(['--jsonl', '-'], `\uFEFF${line({ body })}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ categories: ['cpr'], decision: 'tls' });
  });

  it('judges on the day that --today names', async () => {
    const born = line({ body: 'Mette Brandt, cpr-nr. 150620-4007.' });
    const on = async (day: string) => {
      const { lines } = await run(['--jsonl', '-', '--today', day], born);
      return (JSON.parse(lines[0] ?? '') as { categories: string[] }).categories;
    };
    expect(await on('2020-06-16')).toEqual(['cpr']);
    expect(await on('2020-06-14')).toEqual([]);
  });
});

describe('check, when it cannot begin', () => {
  const faulty = () => file('faulty.json', '{"id": "x", "rules": [{"id": "x.one"}]}');

  it.each<[string, () => string[], string | RegExp]>([
    ['no argument', () => [], /Give one thing/],
    ['two things', () => ['--jsonl', '-', 'a.eml'], /Give one thing/],
    ['an unknown option', () => ['--polcy', 'au'], /--polcy/],
    ['no such file of drafts', () => ['--jsonl', 'gone.jsonl', '--policy', 'au'], 'gone.jsonl: no such file\n'],
    ['no such mail', () => ['gone.eml', '--policy', 'au'], 'gone.eml: no such file\n'],
    ['a folder', () => ['--jsonl', scratch], /cannot be read \(EISDIR\)/],
    ['a list that is no mail', () => [file('list.txt', 'Karakterer:\nAnna Holm: 02\n'), '--policy', 'au'], /No mail/],
    ['a mail without a policy', () => ['mail.eml'], /Which policy/],
    [
      'a policy with faults',
      () => ['--jsonl', '-', '--policy', faulty()],
      /faulty.json: domains: .*\n.*\n.*rules\[0\].when:/,
    ],
    ['a policy that is not JSON', () => ['--jsonl', '-', '--policy', file('no.json', '{')], /no.json: not JSON/],
    ['a language it does not speak', () => ['a.eml', '--policy', 'au', '--language', 'de'], /must be da or en/],
    ['a day that does not exist', () => ['--jsonl', '-', '--today', '2026-02-30'], /must be a day/],
  ])('says so: %s', async (_what, args, message) => {
    const { status, text, errors } = await run(args());
    expect({ status, text }).toEqual({ status: 2, text: '' });
    if (typeof message === 'string') expect(errors).toBe(message);
    else expect(errors).toMatch(message);
  });
});

describe('check --lint-policy', () => {
  it.each(['au', 'aau', 'sikkerpost'])('finds no fault in %s', async (id) => {
    expect(await run(['--lint-policy', id])).toMatchObject({
      status: 0,
      text: expect.stringContaining('no faults') as string,
    });
  });

  it('names each fault with its path', async () => {
    const au = JSON.parse(readFileSync(join(ROOT, 'policies', 'au.json'), 'utf8')) as { rules: { id: string }[] };
    au.rules[1]!.id = au.rules[0]!.id;
    const { status, errors } = await run(['--lint-policy', file('twice.json', JSON.stringify({ ...au, tags: 'x' }))]);
    expect(status).toBe(2);
    expect(errors).toMatch(/twice.json: tags: /);
  });
});

describe('check MAIL.eml', () => {
  const MAIL = [
    'From: Anne Holm <anne.holm@au.dk>',
    'To: ole@firma.example.dk',
    'Subject: [NoTLS] =?utf-8?Q?M=C3=B8de?=',
    'Content-Type: text/plain; charset=utf-8',
    '',
    CPR_BODY,
  ].join('\r\n');

  it.each([
    ['da', 'Hvorfor', 'Sådan bliver mailen sendt'],
    ['en', 'Why', 'How the mail is sent'],
  ])('answers in %s: what, why by whose words, about whom, to whom, masked', async (language, ...headings) => {
    const { status, text } = await run([file('mail.eml', MAIL), '--policy', 'au', '--language', language]);
    expect(status).toBe(0);
    for (const heading of headings) expect(text).toContain(`\n${heading}\n`);
    expect(text).toContain('au.tag-on-data');
    expect(text).toContain('Please note that sending public data is only permitted if TLS is not used.');
    expect(text).toContain('https://medarbejdere.au.dk/');
    expect(text).toContain('Mette Brandt');
    expect(text).toMatch(/«1201[^0-9]*»/);
    expect(text).not.toContain('1237');
    expect(text).toMatch(/\n {2}ole@firma\.example\.dk: stop[^\n]*\[NoTLS\]/);
    expect(text).toContain('X-Send-Sikkert: secure');
  });

  it('never shows the CPR number in an address of Digital Post, and says when such a channel is not enough', async () => {
    const toPost = MAIL.replace('[NoTLS] ', '').replace('To: ', 'To: 1201901237 <1201901237@digital-post.dk>, ');
    const { text } = await run([file('post.eml', toPost), '--policy', 'sikkerpost']);
    expect(text).not.toContain('190123');
    expect(text).toContain('  1201••••••@digital-post.dk: via en sikker kanal: e-Boks\n');
    expect(text).toContain('  ole@firma.example.dk: overgives til SikkerPost\n');
    expect(text).toMatch(/\nVærd at vide\n {2}Kun nogle af modtagerne/);
  });

  it('advises on the recipients', async () => {
    const { text } = await run(['-', '--policy', 'au'], MAIL.replace('firma.example.dk', 'au.dk.example.org'));
    expect(text).toMatch(/\nTjek modtagerne\n {2}ole@au\.dk\.example\.org ligner jeres eget au\.dk/);
    expect((await run(['-', '--policy', 'au'], MAIL)).text).not.toContain('Tjek modtagerne');
  });

  it('reads a mail from standard input, and says what it did not read', async () => {
    const mixed = [
      'To: ole@firma.example.dk',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--x--',
    ].join('\n');
    const { status, text } = await run(['-', '--policy', 'au', '--language', 'en'], mixed);
    expect(status).toBe(0);
    expect(text).toMatch(/\nNot checked\n.*plan\.pdf/);
  });
});
