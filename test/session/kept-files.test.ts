import type { FileText } from '../../src/attachments/attached-file';
import { salted } from '../../src/rules';
import { FILES_KEY } from '../../src/session/kept-files';
import type { Reading } from '../../src/session/read-files';
import { openSession } from '../../src/session/session';
import { SET_ASIDE_KEY } from '../../src/session/set-aside';
import { settingAside } from '../../src/session/setting-aside';
import { TODAY } from '../support/build';
import type { FakeMail, MailState } from '../support/fake-mail';
import { AU, DIAGNOSIS, entry, GRADES, holding, LIST, mailWith, open, reads } from '../support/mail-with-files';

/** More persons than anybody could count before Send. */
const FOR_EVER = JSON.stringify({
  salt: 's',
  files: [{ id: salted('s')('a1'), name: salted('s')('liste.csv'), size: 100, readAt: 1, found: { a: 0, b: '', m: 0, p: [], n: 1e12, c: { health: '0-999999999999' } } }],
  gone: {},
}); // prettier-ignore

/** As a handler in a script of its own, that puts away what it found. */
async function noticed(mail: FakeMail): Promise<void> {
  const session = open(mail);
  await session.check();
  await session.keep();
}

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

  test('still counts of a document that is called a picture', async () => {
    const mail = mailWith([entry({ name: 'a.png' })], { a1: holding(DIAGNOSIS) }, { attachmentContent: (nth) => (nth > 1 ? 'fails' : undefined) }); // prettier-ignore
    await noticed(mail);
    mail.state.subject = 'Eksamen';
    expect(await open(mail).check()).toMatchObject({ categories: ['health'], unchecked: [{ why: 'call-failed' }] });
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

  test('is not that of another file either when the removal was written only at the second try', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.'), new: holding(DIAGNOSIS) }, { setSessionData: (nth) => (nth === 2 ? 'fails' : undefined) }); // prettier-ignore
    await noticed(mail);
    await open(mail).forget('liste.csv');
    mail.state.attachments = [entry({ id: 'new' })];
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('is not that of a file with the same id either, once one of its name was removed', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.') });
    await noticed(mail);
    await open(mail).forget('liste.csv');
    mail.state.contents['a1'] = holding(DIAGNOSIS);
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('does not outlive a removal while the first file of the draft was read', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.'), new: holding(DIAGNOSIS) });
    const session = open(mail);
    await session.check();
    await open(mail).forget('liste.csv');
    await session.keep();
    mail.state.attachments = [entry({ id: 'new' })];
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('is kept also when a file of which nothing was kept was removed after something was set aside', async () => {
    const mail = mailWith([], { a1: holding(LIST) });
    mail.state.body = DIAGNOSIS;
    const pane = openSession(mail, AU, () => TODAY);
    const { findings } = await pane.check();
    await settingAside(mail, pane).dismiss([findings[0]!.key]);
    await pane.forget('plan.pdf');
    mail.state.attachments = [entry()];
    await noticed(mail);
    await open(mail).check();
    expect(reads(mail)).toBe(1);
  });

  test('replaces what stands under a salt that is not that of what was set aside, but for removals', async () => {
    const mail = mailWith([], { a1: holding('Vi ses.'), new: holding(DIAGNOSIS) });
    mail.state.sessionData[SET_ASIDE_KEY] = JSON.stringify({ salt: 'theirs', keys: {} });
    mail.state.sessionData[FILES_KEY] = JSON.stringify({ salt: 'other', files: [], gone: { x: 1 } });
    mail.state.attachments = [entry()];
    await noticed(mail);
    expect(JSON.parse(mail.state.sessionData[FILES_KEY])).toMatchObject({ salt: 'theirs', files: [{ size: 100 }] });
    await open(mail).check();
    expect(reads(mail)).toBe(1);
    const removed = { salt: 'other', files: [], gone: { x: Date.now() + 1 } };
    mail.state.sessionData[FILES_KEY] = JSON.stringify(removed);
    mail.state.attachments = [entry({ id: 'new' })];
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('under a salt that is no longer the draft’s is not put away', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.') });
    const session = open(mail);
    await session.check();
    mail.state.sessionData[SET_ASIDE_KEY] = JSON.stringify({ salt: 'theirs', keys: {} });
    await session.keep();
    expect(mail.state.sessionData[FILES_KEY]).toBeUndefined();
  });

  test('is not that of another file of the same name and size on the same mail', async () => {
    const mail = mailWith([entry()], { a1: holding('Vi ses.'), a2: holding(DIAGNOSIS) });
    await noticed(mail);
    mail.state.attachments = [entry(), entry({ id: 'a2' })];
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });

  test('is read anew where readers have come that it lacked', async () => {
    const mail = mailWith([entry({ name: 'a.pdf' })], { a1: holding('%PDF-1.7') });
    const reading = (why?: 'not-readable-here'): Reading => ({
      readers: () => Promise.resolve(why ? {} : { pdf: () => Promise.resolve({ text: DIAGNOSIS }) }),
      isShown: false,
    });
    const session = openSession(mail, AU, () => TODAY, reading('not-readable-here'));
    await session.check();
    await session.keep();
    const stored = mail.state.sessionData[FILES_KEY]!;
    mail.state.sessionData[FILES_KEY] = stored.replace(/"why":"[a-z-]+"/, '"why":"not-readable-here"');
    expect(await openSession(mail, AU, () => TODAY, reading()).check()).toMatchObject({ categories: ['health'], unchecked: [] }); // prettier-ignore
  });

  test('counts beside what is read by the deadline, when the mail says something else now', async () => {
    const mail = mailWith([entry({ name: 'a.pdf' })], { a1: holding('%PDF-1.7') });
    const reading = (text: FileText): Reading => ({
      readers: () => Promise.resolve({ pdf: () => Promise.resolve(text) }),
      isShown: false,
    });
    const session = openSession(mail, AU, () => TODAY, reading({ text: DIAGNOSIS }));
    await session.check();
    await session.keep();
    mail.state.subject = 'Eksamen';
    const late = openSession(mail, AU, () => TODAY, reading({ text: 'Side 1', why: 'timed-out' }));
    expect(await late.check()).toMatchObject({
      categories: ['health'],
      unchecked: [{ why: 'timed-out', partly: true }],
    });
  });

  test('is written once, while nothing changes', async () => {
    const mail = mailWith([entry(), entry({ id: 'a2', name: 'b.csv' })], { a1: holding(LIST) });
    const pane = openSession(mail, AU, () => TODAY, { readers: () => Promise.resolve({}), isShown: true });
    for (let at = 0; at < 3; at++) {
      await pane.check();
      await pane.keep();
    }
    expect(mail.calls.filter((call) => call === 'setSessionData')).toHaveLength(1);
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
    FOR_EVER,
  ])('that is %j is nothing', async (stored) => {
    const mail = mailWith([entry()], { a1: holding(DIAGNOSIS) });
    mail.state.sessionData[FILES_KEY] = stored;
    expect(await open(mail).check()).toMatchObject({ categories: ['health'] });
  });
});
