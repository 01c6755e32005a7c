import { openMail } from '../../src/outlook/outlook-mail';
import { fakeOffice, installOffice, type Behaviour, type FakeOffice, type OfficeState } from '../support/fake-office';

const HTML = { html: '<p>Kære Ole</p>', body: 'Kære Ole' };
const WHOLE = { bodyMode: 0 };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  installOffice(undefined);
});

/** The body as read, or the fault, and the calls that were made for it. */
async function read(
  state: Partial<OfficeState>,
  behaviours: Record<string, Behaviour> = {},
): Promise<{ body: unknown; calls: FakeOffice['calls'] }> {
  const { office, calls } = fakeOffice(state, behaviours);
  installOffice(office);
  const settled = openMail({ read: 2_000, write: 800 })
    .body()
    .catch((fault: unknown) => fault);
  await jest.advanceTimersByTimeAsync(10_000);
  return { body: await Promise.race([settled, 'still waiting']), calls };
}

test('a body of HTML is read as HTML, with the whole conversation', async () => {
  const { body, calls } = await read(HTML);
  expect(body).toEqual({ format: 'html', content: HTML.html });
  expect(calls).toEqual([['body.getTypeAsync'], ['body.getAsync', 'html', WHOLE]]);
});

test('a plain text is read as text', async () => {
  const { body, calls } = await read({ body: '1 < 2' });
  expect(body).toEqual({ format: 'text', content: '1 < 2' });
  expect(calls).toEqual([['body.getTypeAsync'], ['body.getAsync', 'text', WHOLE]]);
});

test('of a meeting no conversation is asked for', async () => {
  const { calls } = await read({ ...HTML, itemType: 'appointment' });
  expect(calls).toEqual([['body.getTypeAsync'], ['body.getAsync', 'html']]);
});

test.each<Behaviour>(['fails', 'throws', 'never', 'null', 'missing'])(
  'a type that %s is no reason to read no HTML',
  async (behaviour) => {
    const { body } = await read(HTML, { 'body.getTypeAsync': behaviour });
    expect(body).toEqual({ format: 'html', content: HTML.html });
  },
);

test('text is tried when the HTML cannot be had', async () => {
  // Outlook's HTML came as undefined.
  const { office, calls } = fakeOffice({ body: 'Kære Ole' }, { 'body.getTypeAsync': 'fails' });
  installOffice(office);
  const body = openMail({ read: 2_000, write: 800 }).body();
  await jest.advanceTimersByTimeAsync(1);
  expect(await body).toEqual({ format: 'text', content: 'Kære Ole' });
  expect(calls.map(([, format]) => format)).toEqual([undefined, 'html', 'text']);
});

test.each<[Behaviour, string]>([
  ['fails', 'call-failed'],
  ['throws', 'call-failed'],
  ['wrong-type', 'call-failed'],
  ['never', 'timed-out'],
  ['missing', 'missing'],
])('a body of which neither can be had (%s) is a fault', async (behaviour, why) => {
  const { body, calls } = await read(HTML, { 'body.getAsync': behaviour });
  expect(body).toMatchObject({ call: 'body.getAsync', why });
  expect(calls.filter(([path]) => path === 'body.getAsync')).toHaveLength(behaviour === 'missing' ? 0 : 2);
});

test('its calls come one after another: they count as one of the two reads at once', async () => {
  const { office, mostAtOnce } = fakeOffice(HTML);
  installOffice(office);
  const mail = openMail({ read: 2_000, write: 800 });
  void Promise.all([mail.body(), mail.body(), mail.subject(), mail.from()]);
  await jest.advanceTimersByTimeAsync(10);
  expect(mostAtOnce()).toBe(2);
});
