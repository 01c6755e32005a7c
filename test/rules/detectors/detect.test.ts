import { detect } from '../../../src/rules/detectors';
import { findInFile } from '../../../src/rules/in-file';
import { draft, TODAY } from '../../support/build';
import { cpuTime } from '../../support/cpu-time';

const sighted = (parts: Parameters<typeof draft>[0]) => {
  const files = draft(parts).attachments;
  return detect(draft(parts), TODAY, (backdrop) =>
    files.map((file) => ('found' in file ? file.found : findInFile(file.name, file.text, backdrop))),
  );
};
const labels = (parts: Parameters<typeof draft>[0]) =>
  sighted(parts).persons.map(({ label }) =>
    'name' in label ? label.name : 'masked' in label ? label.masked : label.kind,
  );

describe('persons', () => {
  it.each([
    ['Mathilde Bjerregaard har angst.\n\nMathilde er sygemeldt.', ['Mathilde Bjerregaard'], 'first name and full name'],
    ['Mathilde er sygemeldt.\n\nMathilde Bjerregaard har angst.', ['Mathilde Bjerregaard'], 'the full name later'],
    ['Casper L. har hiv. Casper Lund er sygemeldt.', ['Casper Lund'], 'an initial'],
    ['Karsten Ladefoged, cpr 280467-2187, er sygemeldt.', ['Karsten Ladefoged'], 'name and number in a sentence'],
    [
      'Sille Bagger 180497-1692\nYasmin Kaddour 251299-1842',
      ['Sille Bagger', 'Yasmin Kaddour'],
      'names and numbers in rows',
    ],
    ['Det er 280467-2187.\n\nHusk 280467 2187 på kortet, cpr.', ['2804••-••••'], 'the same number twice'],
    ['Mette Hansen og Jens Holm er begge sygemeldt.', ['Mette Hansen', 'Jens Holm'], 'two in a sentence'],
    ['Inês da Silva har astma, og Jóhan á Heygum har migræne.', ['Inês da Silva', 'Jóhan á Heygum'], 'particles'],
    ['Professor Thaarup er sygemeldt. Gudrun Thaarup har angst.', ['Gudrun Thaarup'], 'a surname behind a title'],
    ['Ahmeds sygemelding er forlænget, og Ahmed har stress.', ['Ahmed'], 'a genitive'],
    ['Jeg er sygemeldt.', ['sender'], 'the sender'],
    ['Mette og Peter er her. Hun er sygemeldt, og han har stress.', ['Mette', 'Peter'], 'pronouns by gender'],
  ])('%s', (body, persons, _why) => expect(labels({ body })).toEqual(persons));

  it.each([
    ['Bella Center har angst for regn.', 'a house'],
    ['Anna Anchers Vej er lam af sne.', 'a street'],
    ['Vi mødes i Aarhus C, hvor der er influenza.', 'a town'],
    ['Kommissionen er blevet syg af mails.', 'an institution'],
    ['Storm og Bo rammer os, og der er feber.', 'names that are everyday words'],
  ])('%s names nobody (%s)', (body) => expect(sighted({ body }).persons).toEqual([]));

  it('knows the recipient by name, by "du" and by the local part of the address', () => {
    const address = 'oskar.winther@example.com';
    expect(
      sighted({ to: [`Oskar Winther <${address}>`], body: 'Hej\n\nOskar er sygemeldt.' }).persons[0]!.address,
    ).toBe(address);
    expect(sighted({ to: [address], body: 'Hej Oskar\n\nDin diagnose er angst.' }).persons[0]!.address).toBe(address);
    expect(
      sighted({ to: [`Kontoret <kontor@example.com>`], body: 'Hej Oskar\n\nDu er sygemeldt.' }).persons[0]!.address,
    ).toBe('kontor@example.com');
  });

  it('knows nobody as "du" where several are greeted', () => {
    expect(
      sighted({
        to: ['Ida Krog <ida@example.dk>', 'Bo Vad <bo@example.dk>'],
        body: 'Hej Ida og Bo\n\nDin diagnose er angst.',
      }).persons,
    ).toEqual([]);
  });

  it('gives a number that was asked for to nobody in particular, one that is "dit" to the addressee', () => {
    const to = ['Vibe Rosenkilde <vibe@example.org>'];
    expect(sighted({ to, body: 'Hej Vibe\n\nDu er registreret med cpr 191286 2352.' }).persons[0]!.address).toBe(
      'vibe@example.org',
    );
    expect(sighted({ to, body: 'Hej Vibe\n\nDit cpr-nummer er 191286-2352.' }).persons[0]!.address).toBe(
      'vibe@example.org',
    );
    expect(
      sighted({ to, body: 'Hej Vibe\n\nHer er det cpr-nummer, du bad om: 191286-2352.' }).persons[0]!.address,
    ).toBeUndefined();
  });

  it('unites a quoted author with the recipient', () => {
    const body =
      'Hej Oskar\n\nDin ADHD-diagnose er nok.\n\n> Den 10. nov. 2026 skrev Oskar Winther <oskar@example.com>:\n> Jeg tager Ritalin.';
    const found = sighted({ to: ['Oskar Winther <oskar@example.com>'], body });
    expect(found.findings.map((finding) => finding.part.kind)).toEqual(['body', 'quoted']);
    expect(found.persons).toHaveLength(1);
  });
});

describe('findings', () => {
  it('come in order of subject, body, quoted and attachments', () => {
    const found = sighted({
      subject: 'Mette Holm, sygemeldt',
      body: '> Mette Holm har angst.\n\nMette Holm har astma.',
      attachments: [{ key: 'a', name: 'liste.csv', text: 'navn;diagnose\nMette Holm;KOL' }],
    });
    expect(found.findings.map(({ part, excerpt }) => `${part.kind} ${excerpt}`)).toEqual([
      'subject sygemeldt', 'body astma', 'quoted angst', 'attachment KOL',
    ]); // prettier-ignore
  });

  it('count the same word and person once per sentence', () => {
    expect(sighted({ body: 'Mette Holm har angst, angst og atter angst.' }).findings).toHaveLength(1);
  });

  it('keep their key when the text around them changes', () => {
    const [before] = sighted({ body: 'Mette Holm har angst.' }).findings;
    const [after] = sighted({ body: 'Vi ses på mandag.\n\nMette Holm har angst.' }).findings;
    const [other] = sighted({ body: 'Jens Holm har angst.' }).findings;
    expect(after!.key).toBe(before!.key);
    expect(other!.key).not.toBe(before!.key);
  });

  it('point at the match in text and context', () => {
    const body = 'Hej\n\nI går blev Mette Holm sygemeldt.';
    const [found] = sighted({ body }).findings;
    expect(body.slice(found!.span.start, found!.span.end)).toBe('sygemeldt');
    expect(found!.context.text.slice(found!.context.match.start, found!.context.match.end)).toBe('sygemeldt');
  });

  it('are at most a hundred per category and part, the persons counted in full', () => {
    const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const rows = names.flatMap((a) => names.slice(0, 6).map((b) => `Anna K${a}${b}sen\tdiabetes`));
    const found = sighted({ body: rows.join('\n') });
    expect([found.findings.length, found.more, found.persons.length]).toEqual([100, 56, 156]);
  });

  it('never show more than four digits of a CPR number', () => {
    const numbers = [
      '280467-2187',
      '280467 2187',
      '2804672187',
      '280467–2187',
      '280467-\n2187',
      '28.04.67-2187',
      '280467/2187',
    ];
    const body = numbers
      .map((number) => `Mette Holm, cpr ${number}, er sygemeldt med angst i uge 46 (280467-2187).`)
      .join('\n');
    const found = sighted({
      subject: 'cpr 280467-2187',
      body,
      attachments: [{ key: 'a', name: 'x.csv', text: `navn;cpr\nMette Holm;${numbers[2]}` }],
    });
    expect(found.findings.length).toBeGreaterThan(5);
    expect(JSON.stringify({ ...found, findings: found.findings.map(({ span: _, ...rest }) => rest) })).not.toMatch(
      /2804\D?67|67\D?2187|2187|04.67/,
    );
  });

  it('are not looked for in signatures, headers and footers', () => {
    const body =
      'Hej Bo\n\nVi ses.\n\nMvh\nAnne Holm\nSygemeldt til 1. maj, cpr 280467-2187\n\nDenne e-mail kan indeholde fortrolige oplysninger. Mette Holm er sygemeldt.';
    expect(sighted({ body }).findings).toEqual([]);
  });
});

describe('any input', () => {
  it.each([
    [''], ['\n\n\n'], ['>'], ['@'], ['"'], ['|'], [';'], ['Fra:'], ['- '], ['Mvh'], ['Anna'], ['280467-2187'], ['\ud800'], ['a\u0000b'], ['> > >\n>>'], ['Hej'], ['-----Oprindelig meddelelse-----'], ['Den 1. skrev :'],
  ])('%j does not throw', (text) => {
    expect(() => sighted({ subject: text, body: text, to: [text], from: { name: text, address: text }, attachments: [{ key: '', name: text, text }] })).not.toThrow();
  }); // prettier-ignore

  it.each([
    ['prose', 'I går skrev Mette til os, at mødet er flyttet til den 12. maj. '],
    ['digits', '1234567890'],
    ['names', 'Anders '],
    ['addresses', 'a@'],
    ['capitals', 'ABCDE FGHIJ '],
    ['hits', 'han er sygemeldt med stress '],
    ['quotations', 'Fra: A\nSendt: b\n\nx\n'],
    ['rows', 'Anna Holm;010180-1234;diabetes\n'],
    ['line breaks', '\n'],
  ])('grows linearly: %s', (_what, piece) => {
    const small = piece.repeat(Math.ceil(20_000 / piece.length));
    const large = small.repeat(8);
    sighted({ body: small });
    const time = (body: string) => {
      let best = Infinity;
      for (let run = 0; run < 3; run++) {
        best = Math.min(
          best,
          cpuTime(() => sighted({ body })),
        );
      }
      return best;
    };
    // Eight times the text: quadratic growth would take 64 times as long; the slack is for the collector of garbage.
    expect(time(large)).toBeLessThan(Math.max(8 * 3.5 * time(small), 60));
  });
});
