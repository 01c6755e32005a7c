/** Attached files in the pane: what was read, and what the person may say of the rest. */
import type { Decision } from '../../src/rules/types';
import { all, closePane, fakeSession, hasButton, one, open, pass, press, section, show, text } from './pane-page';

afterEach(closePane);

const LINK = { what: 'attachment', name: 'plan.xlsx', key: 'a1', why: 'cloud-link', cost: 'ask' } as const;
const PHOTO = { what: 'attachment', name: 'foto.jpg', key: 'a2', why: 'image', cost: 'tell' } as const;
const LOOKED = 'Jeg har set filen igennem: ingen personoplysninger';
const ASKED: Partial<Decision> = {
  findings: [],
  persons: [],
  categories: [],
  reasons: [{ kind: 'unchecked', id: 'unchecked' }],
  unchecked: [LINK, PHOTO],
};

test('the files that were read are named', async () => {
  await show(open(fakeSession({ filesRead: ['liste.csv', '280467-2187.txt'] })));
  expect(section('Vedhæftede filer').textContent).toContain('Filen liste.csv er læst.');
  expect(text()).toContain('Filen 2804••-••••.txt er læst.');
});

test('only of a file that the mail is stopped for is the person asked to look', async () => {
  await show(open(fakeSession(ASKED)));
  expect(all('button').filter(({ textContent }) => textContent === LOOKED)).toHaveLength(1);
  expect(section('Ikke kontrolleret').textContent).toContain(
    'Filen foto.jpg blev ikke kontrolleret: det er et billede.',
  );
});

test('under an opt-out tag nobody vouches for a file', async () => {
  await show(open(fakeSession({ ...ASKED, tags: ['[NoTLS]'], verdict: 'block', action: 'block' })));
  expect(hasButton(LOOKED)).toBe(false);
});

test('what the person says is written for that file, and taken back', async () => {
  const said: string[] = [];
  const session = fakeSession(ASKED, {
    vouch: async (file) => {
      said.push(`looked into ${file}`);
      session.rewrite({ ...ASKED, unchecked: [PHOTO], vouched: [LINK], reasons: [] });
    },
    unvouch: async (file) => {
      said.push(`not into ${file}`);
      session.rewrite(ASKED);
    },
  });
  await show(open(session));
  await press(LOOKED);
  expect(section('Vedhæftede filer').textContent).toContain('Filen plan.xlsx: Du har selv set den igennem');
  await press('Fortryd');
  expect(hasButton(LOOKED)).toBe(true);
  expect(said).toEqual(['looked into a1', 'not into a1']);
});

test('those who hear the buttons are told of which file each is', async () => {
  await show(
    open(fakeSession({ ...ASKED, unchecked: [LINK], vouched: [{ ...LINK, key: 'a3', name: '280459-1234.pdf' }] })),
  );
  const names = all('button[aria-label]').map((each) => each.getAttribute('aria-label'));
  expect(names).toEqual(expect.arrayContaining([`${LOOKED}: plan.xlsx`, 'Fortryd: 2804••-••••.pdf']));
});

test('what could not be written is said at that file alone', async () => {
  const other = { ...LINK, key: 'a3', name: 'liste.xlsx' };
  await show(
    open(fakeSession({ ...ASKED, unchecked: [LINK, other] }, { vouch: () => Promise.reject(new Error('no')) })),
  );
  await press(LOOKED);
  await pass(2_000);
  expect(all('[role=alert] p')).toHaveLength(1);
});

test('what could not be written is said', async () => {
  await show(open(fakeSession(ASKED, { vouch: () => Promise.reject(new Error('no')) })));
  await press(LOOKED);
  await pass(2_000);
  expect(one('[role=alert] p').textContent).toBe('Det blev ikke gemt. Prøv igen.');
});
