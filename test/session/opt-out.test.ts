import { check } from '../../src/rules';
import { putOptOutTag } from '../../src/session/opt-out';
import { draft, shippedPolicy, TODAY } from '../support/build';

const POLICY = shippedPolicy('au');
const PUBLIC = 'Programmet for mandag er klar.';

/** What the subject is afterwards; rejects as the call does. */
async function put(subject: string, body = PUBLIC, write = async (_subject: string) => {}): Promise<string> {
  let stands = subject;
  const session = { check: async () => check(draft({ to: ['a@b.example'], subject: stands, body }), POLICY, TODAY) };
  await putOptOutTag(session, POLICY, {
    read: async () => stands,
    write: (written) => write(written).then(() => void (stands = written)),
    longest: 255,
  });
  return stands;
}

test.each([
  ['SV: Program', 'SV: Program [notencrypted]'],
  ['', '[notencrypted]'],
  ['Program [NOTLS]', 'Program [NOTLS]'],
])('of "%s" it makes "%s"', async (subject, expected) => {
  expect(await put(subject)).toBe(expected);
});

test('a mail with personal data is refused, whatever was shown before', async () => {
  await expect(put('Program', 'Mathilde Bjerregaard har cpr-nr. 280459-1234.')).rejects.toThrow('without TLS');
});

test('a subject without room is refused: half a tag is none', async () => {
  await expect(put('x'.repeat(245))).rejects.toThrow('no room');
});

test('what Outlook does not take is refused', async () => {
  await expect(put('Program', PUBLIC, () => Promise.reject(new Error('not taken')))).rejects.toThrow('not taken');
});
