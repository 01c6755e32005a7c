import { alarm } from '../../src/outlook/alarm';
import type { AttachmentEntry } from '../../src/outlook/composed-mail';
import { FILES_KEY } from '../../src/session/kept-files';
import { LARGEST_FILE } from '../../src/session/read-files';
import { openSession } from '../../src/session/session';
import { shippedPolicy, TODAY } from '../support/build';
import { workbook } from '../support/workbook';
import { fakeMail, type Faults, type MailState } from '../support/fake-mail';

const AU = shippedPolicy('au');
const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const GRADES = ['Mathilde Bjerregaard', 'Jonas Bak', 'Freja Holm', 'Emil Dam', 'Nanna Rosendahl', 'Astrid Kjeldgaard'];
const LIST = ['Navn;Eksamen;Karakter', ...GRADES.map((name) => `${name};Statistik;10`)].join('\n');
const DIAGNOSIS = 'Mathilde Bjerregaard har epilepsi.';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const entry = (about: Partial<AttachmentEntry> = {}): AttachmentEntry => ({
  id: 'a1',
  name: 'liste.csv',
  size: 100,
  kind: 'file',
  inline: false,
  ...about,
});
const holding = (text: string) => ({ format: 'base64' as const, content: base64(text) });

/** A mail to somebody outside with these files, by id what they hold. */
function mailWith(attachments: AttachmentEntry[], contents: MailState['contents'], faults: Faults = {}) {
  return fakeMail({ to: OUTSIDE, attachments, contents }, faults);
}

const open = (mail: ReturnType<typeof fakeMail>, policy = AU) => openSession(mail, policy, () => TODAY);
const reads = (mail: ReturnType<typeof fakeMail>): number =>
  mail.calls.filter((call) => call === 'attachmentContent').length;

/** As a handler in a script of its own, that puts away what it found. */
async function noticed(mail: ReturnType<typeof fakeMail>): Promise<void> {
  const session = open(mail);
  await session.check();
  await session.keep();
}

describe('a file', () => {
  test('is read, and its persons are those of the mail', async () => {
    const mail = mailWith([entry()], { a1: holding(LIST) });
    mail.state.body = 'Mathilde har fået 10 til eksamen.';
    const decision = await open(mail).check();
    expect(decision).toMatchObject({
      verdict: 'secure',
      categories: ['grades'],
      unchecked: [],
      filesRead: ['liste.csv'],
    });
    expect(decision.persons).toHaveLength(GRADES.length);
    expect(decision.findings.at(-1)?.part).toEqual({ kind: 'attachment', name: 'liste.csv', column: 'Karakter' });
  });

  test('that is a spreadsheet says in which sheet and column', async () => {
    const rows = GRADES.map((name, at) => [name, 'Statistik', [12, 7, 10, 2, 4, 0][at]!]);
    const content = workbook('Hold 2', [['Navn', 'Eksamen', 'Karakter'], ...rows]).toString('base64');
    const mail = mailWith([entry({ name: 'a.xlsx' })], { a1: { format: 'base64', content } });
    const { findings, persons } = await open(mail).check();
    expect(persons.map(({ label }) => label)).toEqual(GRADES.map((name) => ({ kind: 'name', name })));
    expect(findings[0]?.part).toEqual({ kind: 'attachment', name: 'a.xlsx', sheet: 'Hold 2', column: 'Karakter' });
  });

  test.each([
    ['an image, which nobody fetches', entry({ name: 'foto.jpg' }), {}, 'image', 0],
    ['in the cloud', entry({ kind: 'cloud' }), {}, 'cloud-link', 0],
    ['in the cloud, as its content says', entry(), { a1: { format: 'url' as const, content: 'https://x.example' } }, 'cloud-link', 1],
    ['too large, which nobody fetches', entry({ size: LARGEST_FILE + 1 }), {}, 'too-large', 0],
    ['of an unknown type', entry({ name: 'a.bin' }), { a1: { format: 'base64' as const, content: 'AAECAwQFBgcAAAAA' } }, 'unknown-type', 1],
  ])('that is %s', async (_what, file, contents, why, fetched) => {
    const mail = mailWith([file], contents);
    const { unchecked } = await open(mail).check();
    expect(unchecked).toMatchObject([{ what: 'attachment', key: 'a1', name: file.name, why }]);
    expect(reads(mail)).toBe(fetched);
  }); // prettier-ignore

  test('whose content does not come is told of, and the mail is asked about', async () => {
    for (const [fault, why] of [['fails', 'call-failed'], ['times-out', 'timed-out']] as const) {
      const decision = await open(mailWith([entry()], {}, { attachmentContent: fault })).check();
      expect(decision).toMatchObject({ action: 'ask', unchecked: [{ key: 'a1', why }] });
    }
  }); // prettier-ignore

  test('that never comes holds nothing up beyond the deadline', async () => {
    const mail = mailWith([entry(), entry({ id: 'a2', name: 'b.csv' })], { a2: holding(LIST) }, { attachmentContent: (nth) => (nth === 1 ? 'never' : undefined) }); // prettier-ignore
    const decision = await open(mail).check(alarm(2_000));
    expect(decision).toMatchObject({ unchecked: [{ key: 'a1', why: 'timed-out' }], categories: ['grades'] });
  });

  test('is judged by its name alone where it is not read', async () => {
    const decision = await open(mailWith([entry({ name: 'Mathilde_Bjerregaard_epilepsi.jpg' })], {})).check();
    expect(decision).toMatchObject({ verdict: 'secure', categories: ['health'] });
    expect(decision.findings[0]?.part.kind).toBe('file-name');
  });

  test('smaller than another is asked for first', async () => {
    const mail = mailWith([entry({ id: 'large', size: 9 }), entry({ id: 'small', size: 2 })], {});
    const asked: string[] = [];
    const { attachmentContent } = mail;
    await open({ ...mail, attachmentContent: (id) => (asked.push(id), attachmentContent(id)) }).check();
    expect(asked).toEqual(['small', 'large']);
  });

  test('is read once, whatever else is written', async () => {
    const mail = mailWith([entry()], { a1: holding(LIST) });
    const session = open(mail);
    await session.check();
    mail.state.body = 'Her er karaktererne fra eksamen.';
    await session.check();
    expect(reads(mail)).toBe(1);
  });
});

describe('what was found before', () => {
  test('is enough for Send, in whatever script', async () => {
    const mail = mailWith([entry()], { a1: holding(LIST) });
    await noticed(mail);
    const decision = await open(mail).check(undefined, true);
    expect(reads(mail)).toBe(1);
    expect(decision).toMatchObject({ verdict: 'secure', categories: ['grades'] });
    expect(decision.persons).toHaveLength(GRADES.length);
  });

  test('does not do for a pane, which shows words; when it cannot read them it does', async () => {
    const mail = mailWith([entry()], { a1: holding(DIAGNOSIS) }, { attachmentContent: (nth) => (nth > 2 ? 'fails' : undefined) }); // prettier-ignore
    await noticed(mail);
    const pane = (): ReturnType<typeof open> =>
      openSession(mail, AU, () => TODAY, { readers: () => Promise.resolve({}), isShown: true });
    const labels = async () => (await pane().check()).persons.map(({ label }) => label);
    expect(await labels()).toEqual([{ kind: 'name', name: 'Mathilde Bjerregaard' }]);
    expect(await labels()).toEqual([{ kind: 'name', name: '' }]);
    expect(await pane().check()).toMatchObject({ verdict: 'secure', unchecked: [] });
  });

  test('holds no word of the file, nor its name', async () => {
    const mail = mailWith([entry({ name: 'Mathilde.csv' })], { a1: holding(LIST) });
    await noticed(mail);
    expect(mail.state.sessionData[FILES_KEY]).toBeDefined();
    expect(mail.state.sessionData[FILES_KEY]).not.toMatch(/mathilde|bjerregaard|jonas|statistik|karakter/i);
  });

  test('is read anew when the mail says something else around it', async () => {
    const mail = mailWith([entry({ name: 'fil.csv' })], { a1: holding('Mathilde Bjerregaard;10\nJonas Bak;7\nFreja Holm;4') });
    await noticed(mail);
    mail.state.body = 'Her er karaktererne fra eksamen i statistik.';
    const decision = await open(mail).check();
    expect([reads(mail), decision.categories]).toEqual([2, ['grades']]);
  }); // prettier-ignore

  test('still counts when it cannot be read anew, and the mail is asked about at least', async () => {
    const mail = mailWith([entry()], { a1: holding(DIAGNOSIS) }, { attachmentContent: (nth) => (nth > 1 ? 'fails' : undefined) }); // prettier-ignore
    await noticed(mail);
    mail.state.subject = 'Eksamen';
    const decision = await open(mail).check();
    expect(decision).toMatchObject({ categories: ['health'], unchecked: [{ why: 'call-failed', partly: true }] });
  });

  test.each([
    ['with a new id', (state: MailState) => void (state.attachments = [entry({ id: 'new' })]), 1],
    ['with a new id and another size', (state: MailState) => void (state.attachments = [entry({ id: 'new', size: 7 })]), 2],
    ['with the same id and another size', (state: MailState) => void (state.attachments = [entry({ size: 7 })]), 2],
    ['with another name', (state: MailState) => void (state.attachments = [entry({ name: 'b.csv' })]), 2],
  ])('is that of a file %s or not', async (_what, change, fetched) => {
    const mail = mailWith([entry()], { a1: holding(LIST), new: holding(LIST) });
    await noticed(mail);
    change(mail.state);
    await open(mail).check();
    expect(reads(mail)).toBe(fetched);
  }); // prettier-ignore

  test('is not that of another file of the same name and size, once one was removed', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.'), new: holding(DIAGNOSIS) });
    await noticed(mail);
    await open(mail).forget('liste.csv');
    mail.state.attachments = [entry({ id: 'new' })];
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('is not kept of an Outlook item', async () => {
    const mail = mailWith([entry({ kind: 'item', name: 'Sv: Møde' })], {
      a1: { format: 'eml', content: `Subject: x\r\n\r\n${DIAGNOSIS}` },
    });
    await noticed(mail);
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
    expect(reads(mail)).toBe(2);
  });

  test('keeps the reason why a file was not read', async () => {
    const mail = mailWith([entry({ name: 'a.bin' })], { a1: { format: 'base64', content: 'AAECAwQFBgcAAAAA' } });
    await noticed(mail);
    expect(await open(mail).check()).toMatchObject({ unchecked: [{ why: 'unknown-type' }] });
    expect(reads(mail)).toBe(1);
  });

  test('of thousands of persons has room, and counts them all', async () => {
    const names = Array.from({ length: 1_500 }, (_, at) => `${GRADES[at % 6]!.split(' ')[0]} ${'abcdefghij'[at % 10]!.toUpperCase()}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvxyzæøåab'[Math.floor(at / 100) % 10]}${'aeiou'[at % 5]}sen;Statistik;10`); // prettier-ignore
    const mail = mailWith([entry()], { a1: holding(['Navn;Eksamen;Karakter', ...names].join('\n')) });
    const anew = await open(mail).check();
    await noticed(mail);
    const before = reads(mail);
    const kept = await open(mail).check();
    expect(reads(mail)).toBe(before);
    expect(kept.persons.length).toBe(anew.persons.length);
    expect(mail.state.sessionData[FILES_KEY]!.length).toBeLessThan(10_000);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"salt":"x","files":[{"id":1}],"gone":{}}',
    'null',
    '{"salt":"s","files":[null],"gone":{}}',
  ])('that is %j is nothing', async (stored) => {
    const mail = mailWith([entry()], { a1: holding(DIAGNOSIS) });
    mail.state.sessionData[FILES_KEY] = stored;
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });
});

describe('the person who has looked', () => {
  const LINK = entry({ kind: 'cloud', name: 'plan.xlsx' });

  test('is taken at their word for this draft, and may take it back', async () => {
    const mail = mailWith([LINK], {});
    const session = open(mail);
    expect(await session.check()).toMatchObject({ action: 'ask', vouched: [] });
    await session.vouch('a1');
    expect(await open(mail).check()).toMatchObject({ action: 'send', unchecked: [], vouched: [{ key: 'a1' }] });
    await session.unvouch('a1');
    expect(await open(mail).check()).toMatchObject({ action: 'ask', vouched: [] });
  });

  test('is told when it was not written', async () => {
    await expect(open(mailWith([LINK], {}, { setSessionData: 'fails' })).vouch('a1')).rejects.toThrow();
    await expect(open(mailWith([LINK], {}, { sessionData: 'fails' })).vouch('a1')).rejects.toThrow();
  });

  test('vouches for nothing under an opt-out tag', async () => {
    const mail = mailWith([LINK], {});
    mail.state.subject = '[NoTLS] Program';
    await open(mail).vouch('a1');
    expect(await open(mail).check()).toMatchObject({ action: 'block', unchecked: [{ key: 'a1' }] });
  });
});
