import { alarm } from '../../src/outlook/alarm';
import { LARGEST_FILE, SMALL_PICTURE } from '../../src/session/read-files';
import { entry, GRADES, holding, LIST, mailWith, open, reads } from '../support/mail-with-files';
import { workbook } from '../support/workbook';

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
    expect(decision.findings.at(-1)?.part).toEqual({
      kind: 'attachment',
      name: 'liste.csv',
      key: 'a1',
      column: 'Karakter',
    });
  });

  test('that is a spreadsheet says in which sheet and column', async () => {
    const rows = GRADES.map((name, at) => [name, 'Statistik', [12, 7, 10, 2, 4, 0][at]!]);
    const content = workbook('Hold 2', [['Navn', 'Eksamen', 'Karakter'], ...rows]).toString('base64');
    const mail = mailWith([entry({ name: 'a.xlsx' })], { a1: { format: 'base64', content } });
    const { findings, persons } = await open(mail).check();
    expect(persons.map(({ label }) => label)).toEqual(GRADES.map((name) => ({ kind: 'name', name })));
    expect(findings[0]?.part).toEqual({
      kind: 'attachment',
      name: 'a.xlsx',
      key: 'a1',
      sheet: 'Hold 2',
      column: 'Karakter',
    });
  });

  test.each([
    ['called a picture and large, which nobody fetches', entry({ name: 'foto.jpg', size: SMALL_PICTURE + 1 }), {}, 'image', 0],
    ['a small picture', entry({ name: 'foto.jpg' }), { a1: { format: 'base64' as const, content: '/9j/4AAQSkZJRgAB' } }, 'image', 1],
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

  test.each([
    ['a list', entry({ inline: true }), { a1: holding(LIST) }, ['grades'], [], 1],
    ['a link', entry({ inline: true, kind: 'cloud' }), {}, [], ['cloud-link'], 0],
    ['of an unknown type', entry({ inline: true, name: 'a.bin' }), { a1: { format: 'base64' as const, content: 'AAECAwQFBgcAAAAA' } }, [], ['unknown-type'], 1],
    ['a document that is a picture', entry({ inline: true, name: 'scan.docx' }), { a1: { format: 'base64' as const, content: '/9j/4AAQSkZJRgAB' } }, [], ['image'], 1],
    ['a picture', entry({ inline: true, name: 'logo.png' }), {}, [], [], 0],
    ['a picture, as its content says', entry({ inline: true, name: 'image001' }), { a1: { format: 'base64' as const, content: '/9j/4AAQSkZJRgAB' } }, [], [], 1],
  ])('that Outlook calls inline and is %s: only a picture is passed over', async (_what, file, contents, categories, unread, fetched) => {
    const mail = mailWith([file], contents);
    const decision = await open(mail).check();
    expect(decision.categories).toEqual(categories);
    expect(decision.unchecked.map(({ why }) => why)).toEqual(unread);
    expect(reads(mail)).toBe(fetched);
  }); // prettier-ignore

  test('whose content does not come is told of, and the mail is asked about', async () => {
    for (const [fault, why] of [['fails', 'call-failed'], ['times-out', 'timed-out']] as const) {
      const decision = await open(mailWith([entry()], {}, { attachmentContent: fault })).check();
      expect(decision).toMatchObject({ action: 'ask', unchecked: [{ key: 'a1', why }] });
    }
  }); // prettier-ignore

  test('that is only called a picture is read, after the others; one that does not come is taken for what it is called', async () => {
    const files = [entry({ name: 'liste.png', size: 1 }), entry({ id: 'a2', name: 'b.txt', size: 9 })];
    const mail = mailWith(files, { a1: holding(LIST) });
    const asked: string[] = [];
    const { attachmentContent } = mail;
    const watched = { ...mail, attachmentContent: (id: string) => (asked.push(id), attachmentContent(id)) };
    expect(await open(watched).check()).toMatchObject({ categories: ['grades'], unchecked: [] });
    expect(asked).toEqual(['a2', 'a1']);
    const failing = mailWith(files.slice(0, 1), {}, { attachmentContent: 'times-out' });
    expect(await open(failing).check()).toMatchObject({ action: 'send', unchecked: [{ why: 'image' }] });
  });

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

  test('may look into two files at once', async () => {
    const mail = mailWith([LINK, entry({ id: 'a2', kind: 'cloud', name: 'b.xlsx' })], {});
    await Promise.all([open(mail).vouch('a1'), open(mail).vouch('a2')]);
    expect(await open(mail).check()).toMatchObject({ unchecked: [], vouched: [{ key: 'a1' }, { key: 'a2' }] });
  });

  test('vouches for nothing under an opt-out tag', async () => {
    const mail = mailWith([LINK], {});
    mail.state.subject = '[NoTLS] Program';
    await open(mail).vouch('a1');
    expect(await open(mail).check()).toMatchObject({ action: 'block', unchecked: [{ key: 'a1' }] });
  });
});
