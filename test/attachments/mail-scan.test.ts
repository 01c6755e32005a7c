import { readFile } from '../../src/attachments/read-file';
import { utf8Bytes } from '../../src/attachments/transfer-encoding';
import { docx, file, paragraph, zip } from './fixtures/make';

const base64 = (bytes: Uint8Array | string): string =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

function mail(headers: readonly string[], body: string): string {
  return ['From: =?utf-8?Q?S=C3=B8ren_?= =?utf-8?B?VmlnIDxzb3JlbkBleGFtcGxlLmRrPg==?=', 'To: ida@example.dk', 'Subject: =?iso-8859-1?Q?Pr=F8ve?=', 'MIME-Version: 1.0', ...headers, '', body].join('\r\n'); // prettier-ignore
}

function multipart(kind: string, parts: readonly string[]): [string, string] {
  const boundary = `=_${kind}`;
  return [
    `Content-Type: multipart/${kind};\r\n boundary="${boundary}"`,
    `preamble\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`,
  ];
}

const HEAD = 'From: Søren Vig <soren@example.dk>\nTo: ida@example.dk\nSubject: Prøve';
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nK=C3=A6re =\r\nIda'; // prettier-ignore
const HTML = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Kære <b>HTML</b></p>';

async function read(content: string, name = 'mail.eml') {
  return readFile(file(name, content), {}, () => false);
}

describe('mails without a reader of the page', () => {
  test('header and text', async () => {
    expect(await read(mail(['Content-Type: text/plain'], 'Hej Ida'))).toEqual({ text: `${HEAD}\n\nHej Ida` });
  });

  test('an item that Outlook hands over has a subject for a name', async () => {
    expect((await read(mail([], 'Hej Ida'), 'SV: Prøve den 3.4')).text).toBe(`${HEAD}\n\nHej Ida`);
  });

  test('two texts are two, also where one has no word of its own', async () => {
    const text = (words: string) => `Content-Type: text/plain\r\n\r\n${words}`;
    const [header, body] = multipart('mixed', [text('Om sygdom: Ida har listen.'), text('Ida har sygdom.')]);
    expect((await read(mail([header], body))).text).toBe(`${HEAD}\n\nOm sygdom: Ida har listen.\n\nIda har sygdom.`);
  });

  test('of two writings both, where they differ', async () => {
    const [header, body] = multipart('alternative', [PLAIN, HTML]);
    expect((await read(mail([header], body))).text).toBe(`${HEAD}\n\nKære Ida\n\nKære HTML`);
    const [other, within] = multipart('alternative', [PLAIN.replace(/Ida$/, 'HTML, hej'), HTML]);
    expect((await read(mail([other], within))).text).toBe(`${HEAD}\n\nKære HTML, hej`);
  });

  test('HTML where there is no text', async () => {
    const [header, body] = multipart('alternative', ['Content-Type: text/plain\r\n\r\n', HTML]);
    expect((await read(mail([header], body))).text).toBe(`${HEAD}\n\nKære HTML`);
  });

  test('files, each headed by its name, however the name is written', async () => {
    const document = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8''%C3%A6;\r\n filename*1="b.docx"\r\n\r\n${base64(docx(paragraph('I dokumentet')))}`; // prettier-ignore
    const table = 'Content-Type: text/csv; name="=?utf-8?Q?=C3=A6?=.csv"\r\n\r\nNavn;Nr.\r\nIda;1';
    const [header, body] = multipart('mixed', [PLAIN, document, table]);
    expect((await read(mail([header], body))).text).toBe(`${HEAD}\n\nKære Ida\n\næb.docx\nI dokumentet\n\næ.csv\nNavn\tNr.\nIda\t1`); // prettier-ignore
  });

  test('a mail on a mail, an archive in it', async () => {
    const packed = `Content-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(zip({ 'mappe/note.txt': 'Dybt nede' }))}`; // prettier-ignore
    const inner = mail(...multipart('mixed', [PLAIN, packed]).map((part, at) => (at === 0 ? [part] : part)) as [string[], string]); // prettier-ignore
    const [header, body] = multipart('report', [`Content-Type: message/rfc822\r\n\r\n${inner}`]);
    const { text, why } = await read(mail([header], body));
    expect(why).toBeUndefined();
    expect(text).toContain('a.zip\nnote.txt\nDybt nede');
  });

  test('pictures in the HTML and signatures are no files; an attached picture is', async () => {
    const inline = 'Content-Type: image/png\r\nContent-ID: <a>\r\nContent-Disposition: inline; filename=logo.png\r\n\r\n\x89PNG'; // prettier-ignore
    const signed = 'Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx';
    const [header, body] = multipart('mixed', [PLAIN, inline, signed]);
    expect(await read(mail([header], body))).toEqual({ text: `${HEAD}\n\nKære Ida` });
    const photo = 'Content-Type: image/gif; name=foto.gif\r\n\r\nGIF89a';
    const [other, photos] = multipart('mixed', [PLAIN, photo]);
    expect(await read(mail([other], photos))).toEqual({ text: `${HEAD}\n\nKære Ida\n\nfoto.gif`, why: 'image' });
  });

  test('a mail that only its reader can open', async () => {
    const [header, body] = multipart('encrypted', ['Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1']);
    expect(await read(mail([header], body))).toEqual({ text: HEAD, why: 'encrypted' });
  });

  test('a protected part among others: these are read', async () => {
    const [header, body] = multipart('encrypted', ['Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1']);
    const [mixed, parts] = multipart('mixed', [PLAIN, `${header}\r\n\r\n${body}`]);
    expect(await read(mail([mixed], parts))).toEqual({ text: `${HEAD}\n\nKære Ida`, why: 'encrypted' });
  });

  test('cut off in the middle of a file: what came before is read', async () => {
    const [header, body] = multipart('mixed', [PLAIN, 'Content-Type: text/plain; name=a.txt\r\n\r\nBegyndt']);
    const cut = mail([header], body.slice(0, body.indexOf('ndt')));
    expect((await read(cut)).text).toBe(`${HEAD}\n\nKære Ida\n\na.txt\nBegy`);
  });

  test('a note that only looks like one stays text', async () => {
    const note = 'From: mig\nTo: dig\n\nHusk mødet';
    expect(await read(note, 'note.txt')).toEqual({ text: note });
  });

  test('parts in parts without end', async () => {
    let part = PLAIN;
    for (let depth = 0; depth < 40; depth++) {
      const [header, body] = multipart(`mixed${depth}`, [part]);
      part = `${header}\r\n\r\n${body}`;
    }
    expect((await read(mail([], '').trimEnd() + '\r\n' + part)).why).toBe('limit');
  });
});

test('text that Outlook hands over as text becomes the bytes that a file of it holds', () => {
  const text = 'Kære Åse € 😀 \ud800';
  expect(Buffer.from(utf8Bytes('Kære Åse € 😀')).toString()).toBe('Kære Åse € 😀');
  expect(() => utf8Bytes(text)).not.toThrow();
});
