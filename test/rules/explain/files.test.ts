import { explain, type Language, type Policy, type Unchecked } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
import { PANE_TEXTS } from '../../../src/taskpane/texts/texts';
import { draft, finding, found } from '../../support/build';
import { au } from './cases';

const FILE = { what: 'attachment', name: 'plan.docx', key: 'a1' } as const;
const PHOTO: Unchecked = { ...FILE, name: 'foto.jpg', key: 'a2', why: 'image' };
const said = (unchecked: Unchecked[], language: Language = 'da', policy: Policy = au, vouched: string[] = []) =>
  explain(decide(draft({ unchecked, choices: { vouched } }), found([]), policy), language);

test.each<[string, Unchecked, string, string]>([
  ['not read', PHOTO, 'Filen foto.jpg blev ikke kontrolleret: det er et billede.', 'The file foto.jpg was not checked: it is a picture.'],
  ['read in part', { ...FILE, why: 'limit', partly: true }, 'Filen plan.docx blev kun kontrolleret delvist:', 'The file plan.docx was checked only in part:'],
  ['encrypted', { ...FILE, why: 'encrypted' }, 'Filen plan.docx blev ikke kontrolleret: filen er krypteret.', 'The file plan.docx was not checked: the file is encrypted.'],
])('a file that was %s is told of with its reason', (_how, thing, da, en) => {
  expect(said([thing]).unchecked[0]).toContain(da);
  expect(said([thing], 'en').unchecked[0]).toContain(en);
}); // prettier-ignore

test('encryption that the policy counts as protection is no fault', () => {
  const policy: Policy = { ...au, unchecked: { ...au.unchecked, encrypted: 'counts-as-protected' } };
  const { unchecked, notification } = said([{ ...FILE, why: 'encrypted' }], 'da', policy);
  expect(unchecked).toEqual(['Filen plan.docx er beskyttet i sig selv og blev ikke kontrolleret.']);
  expect(notification).toBe('');
  const part = { ...FILE, why: 'encrypted', partly: true } as const;
  expect([said([part], 'da', policy), said([part], 'en', policy)].map((one) => one.unchecked[0])).toEqual([
    'Filen plan.docx blev kun kontrolleret delvist: resten er beskyttet i sig selv.',
    'The file plan.docx was checked only in part: the rest is protected by itself.',
  ]);
});

test('the bar tells of what was not read, where the mail goes all the same', () => {
  expect(said([PHOTO]).notification).toBe('Filen foto.jpg blev ikke kontrolleret: det er et billede.');
  expect(said([PHOTO, { ...FILE, why: 'old-office' }]).notification).toBe(
    '2 vedhæftede filer blev ikke kontrolleret. Åbn »Tjek mailen«, og se hvilke.',
  );
  expect(said([PHOTO], 'da', { ...au, notifications: false }).notification).toBe('');
});

test('what the person has looked into is said, with the number in its name masked', () => {
  const link: Unchecked = { ...FILE, name: '280467-2187.xlsx', why: 'cloud-link' };
  const { vouched, unchecked } = said([link], 'da', au, ['a1']);
  expect(unchecked).toEqual([]);
  expect(vouched).toEqual(['Filen 2804••-••••.xlsx: Du har selv set den igennem, og den indeholder ingen personoplysninger.']);
}); // prettier-ignore

test.each([
  [{ kind: 'attachment', name: 'a.xlsx', sheet: 'Hold 2', column: 'Karakter' }, 'I filen a.xlsx, arket Hold 2, kolonnen Karakter'],
  [{ kind: 'attachment', name: 'a.csv', column: 'Karakter' }, 'I filen a.csv, kolonnen Karakter'],
  [{ kind: 'attachment', name: 'a.docx' }, 'I filen a.docx'],
  [{ kind: 'file-name', name: 'a.docx' }, 'I navnet på filen a.docx'],
] as const)('a finding says where it stands: %j', (part, where) => {
  const one = { ...found(['grades']), findings: [{ ...finding('grades'), part }] };
  const { persons } = explain(decide(draft(), one, au), 'da');
  expect(persons[0]?.findings[0]?.where).toBe(where);
}); // prettier-ignore

describe('what could not be read, and what helps', () => {
  const BIG: Unchecked = { ...FILE, name: 'deltagere.csv', key: 'a3', why: 'too-large' };
  const LINK: Unchecked = { ...FILE, name: 'rapport.xlsx', key: 'a4', why: 'cloud-link' };
  const SLOW: Unchecked = { ...FILE, name: 'bilag.pdf', key: 'a5', why: 'timed-out' };
  const BODY: Unchecked = { what: 'body', why: 'call-failed' };
  const priced: Policy = { ...au, unchecked: { ...au.unchecked, mismatch: 'ask' } };
  const stopped = (unchecked: Unchecked[], kind: 'message' | 'meeting' = 'message', language: Language = 'da') =>
    explain(decide(draft({ unchecked, kind }), found([]), priced), language);
  const RETRY = /prøv igen|prøve igen|try again/i;
  const LOOK = { da: /Åbn »Tjek (?:mailen|mødet)«, hvis du selv har set filen igennem/i, en: /Open “Check this (?:email|meeting)” if you have looked through the file yourself/i }; // prettier-ignore
  const PANE = { da: 'Har du selv set filen igennem', en: 'If you have looked through the file yourself' };

  test.each([BIG, LINK, { ...FILE, why: 'mismatch' } as const])(
    'a file that no second try can read is named, and is the person’s to look into: $why',
    (file) => {
      for (const kind of ['message', 'meeting'] as const)
        for (const language of ['da', 'en'] as const) {
          const { alert, summary, unchecked } = stopped([file], kind, language);
          expect(alert).toContain(unchecked[0]);
          expect(alert).toContain(file.name);
          expect(alert).toMatch(LOOK[language]);
          expect(summary).toContain(PANE[language]);
          expect(alert + summary).not.toMatch(RETRY);
        }
    },
  );

  test.each([[SLOW], [BODY]])('what may be read the next time is tried again: %j', (thing) => {
    for (const kind of ['message', 'meeting'] as const)
      for (const language of ['da', 'en'] as const) {
        const { alert, summary, unchecked } = stopped([thing], kind, language);
        expect(alert).toContain(unchecked[0]);
        for (const words of [alert, summary]) expect(words).toMatch(RETRY);
        expect(alert).not.toMatch(LOOK[language]);
      }
  }); // prettier-ignore

  test('both where it takes both, and the mark, or to take it out, is always last', () => {
    expect(stopped([BIG, SLOW]).alert).toBe(
      'Filen deltagere.csv blev ikke kontrolleret: filen er for stor. Filen bilag.pdf blev ikke kontrolleret: Outlook svarede ikke i tide. Tryk på Send for at prøve igen, åbn »Tjek mailen«, hvis du selv har set filen igennem, eller tryk på Send sikkert på båndet øverst i mailen og derefter på Send.',
    );
    expect(stopped([BIG], 'meeting').alert).toMatch(/, eller fjern den fra indkaldelsen, og send den i en sikker mail\.$/);
    expect(stopped([BIG, LINK], 'meeting', 'en').alert).toMatch(/, or take them out of the invitation and send them in a secure mail\.$/);
    expect(stopped([BIG, LINK]).alert).toContain('hvis du selv har set filerne igennem');
  }); // prettier-ignore

  test('more than two are not named, nor one whose name is too long', () => {
    for (const unchecked of [[BIG, LINK, SLOW], [{ ...BIG, name: `${'navn_'.repeat(60)}.csv` }]]) {
      const { alert, alertMarkdown } = stopped(unchecked);
      expect(alert).toMatch(/^Noget i mailen kunne ikke kontrolleres\. .*derefter på Send\.$/);
      expect(alertMarkdown.length).toBeLessThanOrEqual(500);
    }
  });

  test('nobody is told to vouch where that does not help: under a tag, or of a text', () => {
    const tagged = { ...priced, rules: priced.rules.map((rule) => ({ ...rule, decision: 'tls' as const })) };
    const { alert } = explain(decide(draft({ subject: '[NoTLS] x', unchecked: [BIG] }), found([]), tagged), 'da');
    expect(alert).toContain('Tryk på Send sikkert på båndet');
    expect(alert).not.toMatch(LOOK.da);
    expect(stopped([{ what: 'body', why: 'not-readable-here' }]).alert).not.toMatch(LOOK.da);
  });

  test('the pane calls its button by the beginning of its name', () => {
    for (const language of ['da', 'en'] as const) {
      const name = /[»“]([^«”]+)[«”]/.exec(stopped([BIG], 'message', language).summary)?.[1] ?? '-';
      expect(PANE_TEXTS[language].vouch.startsWith(name)).toBe(true);
    }
  });
});

test.each<[Unchecked['what'], 'message' | 'meeting', string, string]>([
  ['recipients', 'message', 'kunne ikke læse dem.', 'could not read them.'],
  ['attachments', 'message', 'kunne ikke læse dem.', 'could not read them.'],
  ['attachment', 'message', 'kunne ikke læse den.', 'could not read it.'],
  ['body', 'message', 'kunne ikke læse den.', 'could not read it.'],
  ['subject', 'message', 'kunne ikke læse det.', 'could not read it.'],
  ['subject', 'meeting', 'kunne ikke læse den.', 'could not read it.'],
])('Outlook could not read %s of a %s', (what, kind, da, en) => {
  const decision = decide(draft({ kind, unchecked: [{ what, why: 'call-failed' }] }), found([]), au);
  expect(explain(decision, 'da').unchecked[0]).toContain(da);
  expect(explain(decision, 'en').unchecked[0]).toContain(en);
});
