import { strToU8, zipSync } from 'fflate';
import { readEml } from '../../src/cli/eml-draft';

const read = (...lines: string[]) => readEml(Buffer.from(lines.join('\r\n')));

/** A part of a multipart mail whose boundary is x. */
const part = (headers: string[], content: string) => ['--x', ...headers, '', content].join('\r\n');
const MIXED = 'Content-Type: multipart/mixed; boundary=x';

describe('readEml', () => {
  it('reads names, fields, groups and encoded words', async () => {
    const draft = await read(
      'From: =?iso-8859-1?Q?S=F8ren_Holm?= <soren@au.dk>',
      'To: ole@firma.example.dk, Udvalget: "Vang, Eva" <eva@au.dk>, per@example.org;',
      'Cc: Kim <kim@example.org>',
      'Bcc: gemt@example.org',
      'Subject: =?utf-8?B?w5hubGVy?=',
      '',
      'Hej',
    );
    expect(draft.from).toEqual({ name: 'Søren Holm', address: 'soren@au.dk' });
    expect(draft.recipients).toEqual([
      { field: 'to', name: '', address: 'ole@firma.example.dk' },
      { field: 'to', name: 'Vang, Eva', address: 'eva@au.dk' },
      { field: 'to', name: '', address: 'per@example.org' },
      { field: 'cc', name: 'Kim', address: 'kim@example.org' },
      { field: 'bcc', name: '', address: 'gemt@example.org' },
    ]);
    expect(draft.subject).toBe('Ønler');
  });

  it('reads an empty mail', async () => {
    expect(await read('MIME-Version: 1.0', '')).toEqual({
      from: { name: '', address: '' },
      recipients: [],
      subject: '',
      body: '',
      attachments: [],
      unchecked: [],
      choices: { marked: false, dismissed: [], vouched: [] },
    });
  });

  it('reads the text part and the HTML part, where they differ', async () => {
    const draft = await read(
      'Content-Type: multipart/alternative; boundary=x',
      '',
      part(['Content-Type: text/plain'], 'som tekst'),
      part(['Content-Type: text/html'], '<p>som HTML</p>'),
      '--x--',
    );
    expect(draft.body).toBe('som tekst\n\nsom HTML');
  });

  it('reads the HTML part when the text part is missing', async () => {
    const draft = await read('Content-Type: text/html; charset=iso-8859-1', '', '<p>K&aelig;re</p><p>Ole</p>');
    expect(draft.body).toBe('Kære\n\nOle');
  });

  it('reads attachments of text in UTF-8 and in Windows-1252', async () => {
    const named = (name: string, type: string) => [
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ];
    const draft = await read(
      MIXED,
      '',
      part(named('a.csv', 'text/csv'), Buffer.from('navn;Søren').toString('base64')),
      part(named('b.txt', 'text/plain'), Buffer.from('Søren', 'latin1').toString('base64')),
      part(named('c.html', 'text/html'), Buffer.from('<b>Søren</b>').toString('base64')),
      '--x--',
    );
    expect(draft.attachments).toEqual([
      { key: '0', name: 'a.csv', text: 'navn\tSøren' },
      { key: '1', name: 'b.txt', text: 'Søren' },
      { key: '2', name: 'c.html', text: 'Søren' },
    ]);
    expect(draft.unchecked).toEqual([]);
  });

  it.each([
    ['foto.png', 'image/png', '\x89PNG\r\n\x1a\n', 'image'],
    ['plan.pdf', 'application/pdf', '\0\x01\x02\x03', 'mismatch'],
    ['brev.doc', 'application/msword', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
    ['smime.p7m', 'application/pkcs7-mime', '0\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03', 'encrypted'],
    ['data.bin', 'application/octet-stream', '\0\x01\x02\x03', 'unknown-type'],
  ])('lists %s of type %s as unchecked, though its name is judged: %#', async (name, type, content, why) => {
    const headers = [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ];
    const draft = await read(MIXED, '', part(headers, Buffer.from(content, 'latin1').toString('base64')), '--x--');
    expect(draft.unchecked).toEqual([{ what: 'attachment', key: '0', name, why }]);
    expect(draft.attachments).toEqual([{ key: '0', name, text: '' }]);
  });

  it('reads an archive as far as it goes, and says why no further', async () => {
    const zip = zipSync({ 'liste.csv': strToU8('Navn;Nr.\nSøren;1'), 'foto.png': strToU8('\x89PNG', true) });
    const headers = ['Content-Type: application/zip; name="a.zip"', 'Content-Transfer-Encoding: base64'];
    const draft = await read(MIXED, '', part(headers, Buffer.from(zip).toString('base64')), '--x--');
    expect(draft.attachments).toEqual([
      { key: '0', name: 'a.zip', text: 'liste.csv\nNavn\tNr.\nSøren\t1\n\nfoto.png' },
    ]);
    expect(draft.unchecked).toEqual([{ what: 'attachment', key: '0', name: 'a.zip', why: 'image', partly: true }]);
  });

  it('reads a mail on the mail as a file on it, and a document that some programs put beside the HTML', async () => {
    const inner = 'Subject: Orlov\r\nMIME-Version: 1.0\r\n\r\nHun er syg.';
    const draft = await read(
      'Content-Type: multipart/related; boundary=x',
      '',
      part(['Content-Type: text/html'], 'Hej'),
      part(['Content-Type: message/rfc822'], inner),
      part(['Content-Type: text/csv; name="a.csv"', 'Content-ID: <a>', 'Content-Disposition: inline'], 'Navn;Nr.'),
      '--x--',
    );
    expect(draft.body).toBe('Hej');
    expect(draft.attachments).toEqual([
      { key: '0', name: 'mail.eml', text: 'Subject: Orlov\n\nHun er syg.' },
      { key: '1', name: 'a.csv', text: 'Navn\tNr.' },
    ]);
  });

  it('counts neither a picture inside the HTML nor a signature as an attachment', async () => {
    const draft = await read(
      'Content-Type: multipart/related; boundary=x',
      '',
      part(['Content-Type: text/html'], '<img src="cid:logo">Hej'),
      part(['Content-Type: image/png; name="logo.png"', 'Content-ID: <logo>', 'Content-Disposition: inline'], 'AAAA'),
      part(['Content-Type: application/pkcs7-signature; name="smime.p7s"'], 'AAAA'),
      '--x--',
    );
    expect(draft.unchecked).toEqual([]);
    expect(draft.body).toBe('Hej');
  });
});
