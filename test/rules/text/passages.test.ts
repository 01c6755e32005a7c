import { readMail } from '../../../src/rules/text/passages';

const AUTHOR = { name: 'Kirsten Overgaard', address: 'kirsten@example.dk' };

/** Each line as "message role text". */
function lines(text: string): string[] {
  return readMail(text, AUTHOR)
    .lines.filter((line) => !line.blank)
    .map((line) => `${line.message} ${line.role} ${text.slice(line.start, line.end)}`);
}

describe('quoted history', () => {
  it('reads a Danish header block of Outlook', () => {
    const mail = readMail(
      'Se nedenfor.\n\nFra: Louis Abildgren <louis@example.dk>\nSendt: 12. november 2026 21:47\nTil: Kirsten Overgaard\nEmne: Ny dato\n\nJeg er syg.',
      AUTHOR,
    );
    expect(mail.lines.filter((line) => line.role === 'header')).toHaveLength(4);
    expect(mail.messages[1]).toEqual({
      quoted: true,
      author: { name: 'Louis Abildgren', address: 'louis@example.dk' },
      addressee: { name: 'Kirsten Overgaard', address: '' },
    });
    expect(mail.lines[mail.lines.length - 1]).toMatchObject({ message: 1, role: 'text' });
  });

  it.each([
    ['From: Ann Lee\nSent: Monday\nTo: Bo\nSubject: x\n\nHi', 'Ann Lee', 'English Outlook'],
    ['Den 10. nov. 2026 kl. 08.14 skrev Oskar Winther <oskar@example.com>:\n> Hej', 'Oskar Winther', 'Danish web mail'],
    ['On 18 Nov 2026, at 03:21, Yuki Tanabe wrote:\n> Hi', 'Yuki Tanabe', 'English web mail'],
    ['On Tue, 17 Nov 2026 at 09:12, Ann Lee <ann@example.org>\nwrote:\n\nHi', 'Ann Lee', 'broken over two lines'],
    [
      '---------- Forwarded message ----------\nFrom: Ann Lee <ann@example.org>\nDate: Mon\nSubject: y\n\nHi',
      'Ann Lee',
      'forwarded by web mail',
    ],
    ['-----Oprindelig meddelelse-----\nFra: Tatiana Orlova\nSendt: i går\n\nHej', 'Tatiana Orlova', 'older Outlook'],
    ['> Fra: Philip Okafor\n> Sendt: i går\n> Hej', 'Philip Okafor', 'a header inside a quotation'],
    ['Fra: Krog, Ida\nSendt: i går\n\nHej', 'Ida Krog', 'surname first'],
  ])('%s', (quotation, author, _why) => {
    const mail = readMail(`Se her.\n\n${quotation}`, AUTHOR);
    const last = mail.lines[mail.lines.length - 1]!;
    expect(mail.messages[last.message]).toMatchObject({ quoted: true, author: { name: author } });
    expect(last.role).toBe('text');
  });

  it('comes back to the own text behind a quotation', () => {
    expect(lines('> Kan du?\n\nJa.')).toEqual(['1 text Kan du?', '0 text Ja.']);
  });

  it.each([
    ['Fra: mandag gælder nye regler.', 'a sentence that begins with "Fra:"'],
    ['Den 3. maj skrev vi til jer om sagen.', 'a sentence with "skrev"'],
    ['Til: alle', 'one label alone'],
  ])('%s is no header', (text, _why) => expect(lines(`Hej\n\n${text}`)[1]).toBe(`0 text ${text}`));
});

describe('signatures', () => {
  it.each([
    ['Mvh\nKirsten Overgaard\nStudievejleder | 8715 0412', 3, 'closing words, name, title, telephone'],
    ['Venlig hilsen Kirsten', 1, 'closing and name on one line'],
    ['/Kirsten', 1, 'a stroke'],
    ['-- \nKirsten', 2, 'the mark of Usenet'],
    ['Kirsten Overgaard, studievejleder', 1, 'the own name without closing words'],
    ['Best regards,\nK.', 2, 'English'],
    ['Else', 1, 'a name alone at the end'],
  ])('%s', (signature, count, _why) => {
    const roles = lines(`Kære Bo\n\nTak for mødet i går.\n\n${signature}`).filter(
      (line) => line.indexOf(' signature ') !== -1,
    );
    expect(roles).toHaveLength(count);
  });

  it.each([
    ['Tak for kaffen i fredags.', 'thanks inside the text'],
    ['Deltagere:\n\nAnna Holm', 'a name in a list'],
    ['Best practice is described in the file.', 'a word that only begins like a closing'],
  ])('%s is text', (text, _why) =>
    expect(lines(`Hej Bo\n\nVi ses.\n\n${text}`).some((line) => line.indexOf('signature') !== -1)).toBe(false),
  );

  it('comes back to the text at a postscript', () => {
    expect(lines('Vi ses.\n\nMvh Kirsten\n\nPS: Husk nøglen.').pop()).toBe('0 text PS: Husk nøglen.');
  });

  it('comes back to the text where another mail is pasted below without a header', () => {
    const below = lines(
      'Vi ses.\n\nMange hilsener, Søren\n\nHej Søren,\n\nCpr.nr: 280467-2187\n\nTak for hjælpen med det hele.',
    );
    expect(below.slice(-3).map((line) => line.slice(0, 6))).toEqual(['0 text', '0 text', '0 text']);
  });

  it('knows a confidentiality footer', () => {
    expect(lines('Vi ses.\n\nMvh Kirsten\n\nDenne e-mail kan indeholde fortrolige oplysninger.').pop()).toMatch(
      /^0 footer/,
    );
  });
});

describe('greetings', () => {
  it.each([
    ['Hej Preben, Bilal skal have 4', 'Hej Preben'],
    ['Dear Ms. Hale,', 'Dear Ms. Hale'],
    ['Kære alle', 'Kære alle'],
    ['Hej. Jeg har fået udredningen nu.', 'Hej'],
  ])('%s', (text, greeting) => {
    const found = readMail(`${text}\n\nMere tekst her.`, AUTHOR).lines[0]!.greeting!;
    expect(text.slice(found.start, found.end)).toBe(greeting);
  });

  it.each([['Til gengæld kommer vi gerne til mødet i morgen'], ['Tak for mødet, det var godt']])(
    '%s is none',
    (text) => {
      expect(readMail(text, AUTHOR).lines[0]!.greeting).toBeUndefined();
    },
  );
});
