import { explain, type Language, type Policy, type Unchecked } from '../../../src/rules';
import { decide } from '../../../src/rules/policy/decide';
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
    '2 vedhæftede filer blev ikke kontrolleret. Åbn Tjek mailen, og se hvilke.',
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
