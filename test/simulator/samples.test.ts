import { ACCOUNTS } from '../../simulator/accounts';
import { isAddress, isWithin } from '../../simulator/host/addresses';
import { SAMPLES } from '../../simulator/window/samples';
import { readSettings } from '../../simulator/window/settings';

const ACCOUNTS_AT_WORK = ACCOUNTS.map((account) => ({ ...account, addIn: 'https://localhost:3001' }));

test('samples have names and ids of their own', () => {
  expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length);
  expect(new Set(SAMPLES.map(({ name }) => name)).size).toBe(SAMPLES.length);
});

test.each(ACCOUNTS_AT_WORK)('every sample of $organisation can be sent; only two stay inside', (account) => {
  const inside = SAMPLES.filter(({ content }) => {
    const { to = [] } = content(account);
    expect(to.length).toBeGreaterThan(0);
    expect(to.every(({ address }) => isAddress(address))).toBe(true);
    return to.every(({ address }) => isWithin(address, account.domain));
  });
  expect(inside.map(({ id }) => id)).toEqual(['internal', 'list-inside']);
});

test('an account that a sample asks for is there', () => {
  const wanted = SAMPLES.flatMap(({ account }) => account ?? []);
  expect(wanted).not.toEqual([]);
  for (const id of wanted) expect(ACCOUNTS.map((account) => account.id)).toContain(id);
});

test.each(ACCOUNTS_AT_WORK)('the samples with a tag carry that of $organisation', (account) => {
  const tagged = SAMPLES.filter(({ content }) => content(account).subject?.includes(account.tag));
  expect(tagged.map(({ id }) => id)).toEqual(['tag-public', 'tag-cpr']);
});

test('the address of the page sets the switches', () => {
  expect(readSettings('?account=aau&language=en-US&theme=dark&sample=cpr&notice=300&end=900')).toEqual({
    account: 'aau',
    language: 'en-US',
    theme: 'dark',
    sample: 'cpr',
    limits: { notice: 300, end: 900 },
    troubles: {},
  });
  expect(readSettings('')).toEqual({
    account: undefined,
    language: 'da-DK',
    theme: 'light',
    sample: undefined,
    limits: { notice: 5_000, end: 300_000 },
    troubles: {},
  });
  expect(readSettings('?trouble=subject.setAsync:fails,item.removeAttachmentAsync:lies,a:b').troubles).toEqual({
    'subject.setAsync': 'fails',
    'item.removeAttachmentAsync': 'lies',
  });
});
