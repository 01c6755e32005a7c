import { openSession } from '../../src/session/session';
import { LONGEST_HTML, LONGEST_TEXT, readDraft } from '../../src/session/read-draft';
import { policyFrom, shippedPolicy, TODAY } from '../support/build';
import { fakeMail, type Faults, type MailState } from '../support/fake-mail';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

const AU = shippedPolicy('au');
const OUTSIDE = [{ name: 'Ole Vang', address: 'ole@firma.example.dk' }];
const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];
const LABEL = 'a1b2c3d4-0000-4000-8000-000000000001';
const LABELS = policyFrom({ ...AU, protectedLabels: [LABEL] });
const never = new Promise<void>(() => {});

describe('the body', () => {
  test('of HTML is read by ours, hidden text too', async () => {
    const html = '<p>Hej</p><table><tr><td>Eva</td><td>12</td></tr></table><p style="display:none">syg</p>';
    const { draft } = await readDraft(fakeMail({ html }), false, never);
    expect(draft.body).toBe('Hej\n\nEva\t12\n\nsyg');
  });

  test('of plain text is left as it is', async () => {
    const { draft } = await readDraft(fakeMail({ body: 'a < b &amp; <p>c' }), false, never);
    expect(draft.body).toBe('a < b &amp; <p>c');
  });
});

describe('a body longer than can be judged in time', () => {
  const LIMIT = [{ what: 'body', why: 'limit' }];
  const words = (length: number): string => 'Vi ses. '.repeat(length / 8);

  test('is judged as far as it goes, and said to be longer', async () => {
    const { draft } = await readDraft(fakeMail({ body: `${words(LONGEST_TEXT)}x` }), false, never);
    expect(draft.body).toBe(words(LONGEST_TEXT));
    expect(draft.unchecked).toEqual(LIMIT);
  });

  test('of HTML likewise, whatever its text', async () => {
    const { draft } = await readDraft(
      fakeMail({ html: `<p>Hej</p>${'<br>'.repeat(LONGEST_HTML / 4)}syg` }),
      false,
      never,
    );
    expect(draft.body).toMatch(/^Hej\n/);
    expect(draft.body).not.toContain('syg');
    expect(draft.unchecked).toEqual(LIMIT);
  });

  test('is not the longer for pictures written into it', async () => {
    const picture = `<img src="data:image/png;base64,${'QUJD'.repeat(LONGEST_HTML)}">`;
    const { draft } = await readDraft(fakeMail({ html: `<p>Hej</p>${picture}<p>syg</p>` }), false, never);
    expect(draft.body).toContain('syg');
    expect(draft.unchecked).toEqual([]);
  });

  test('is whole where it fits', async () => {
    const { draft } = await readDraft(fakeMail({ body: words(LONGEST_TEXT) }), false, never);
    expect(draft.unchecked).toEqual([]);
  });

  test('is asked about when the mail goes outside, and not inside', async () => {
    const actionTo = (to: MailState['to']) =>
      openSession(fakeMail({ to, body: `${words(LONGEST_TEXT)}x` }), AU, () => TODAY)
        .check()
        .then(({ action }) => action);
    expect([await actionTo(OUTSIDE), await actionTo(INSIDE)]).toEqual(['ask', 'send']);
  });
});

describe('the label', () => {
  const check = (state: Partial<MailState>, faults: Faults = {}, policy = LABELS) => {
    const mail = fakeMail({ to: OUTSIDE, body: 'found: health', ...state }, faults);
    return openSession(mail, policy, () => TODAY)
      .check()
      .then((decision) => ({ decision, calls: mail.calls }));
  };

  test('that the policy names protects, in any letter case', async () => {
    const { decision } = await check({ label: LABEL.toUpperCase() });
    expect(decision).toMatchObject({ action: 'send', header: 'secure', protectedBy: 'label', marked: false });
  });

  test.each(['fails', 'times-out', 'throws'] as const)(
    'that %s protects nothing, and is no fault of the mail',
    async (fault) => {
      const { decision } = await check({ label: LABEL }, { label: fault });
      expect(decision).toMatchObject({ action: 'ask', unchecked: [] });
    },
  );

  test('is not asked for where the policy names none', async () => {
    const { decision, calls } = await check({ label: LABEL }, {}, AU);
    expect(decision).toMatchObject({ action: 'ask' });
    expect(calls).not.toContain('label');
  });
});

describe('the sender', () => {
  // A shared mailbox, or sent on behalf of somebody.
  const SENDERS = ['anne.holm@au.dk', 'studievejledning@au.dk', 'formand@forening.example.org', ''];

  test.each(SENDERS)('%s does not decide who is inside', async (address) => {
    const judge = (to: MailState['to']) =>
      openSession(fakeMail({ from: { name: '', address }, to, body: 'found: health' }), AU, () => TODAY).check();
    const inside = await judge(INSIDE);
    expect(inside).toMatchObject({ action: 'send', externalRecipients: [] });
    const outside = await judge([{ name: '', address: 'kasserer@forening.example.org' }]);
    expect(outside).toMatchObject({ action: 'ask', externalRecipients: ['kasserer@forening.example.org'] });
  });
});

test('a list stays a list', async () => {
  const { draft } = await readDraft(
    fakeMail({ cc: [{ name: 'Alle', address: 'alle@au.dk', group: true }] }),
    false,
    never,
  );
  expect(draft.recipients).toEqual([{ name: 'Alle', address: 'alle@au.dk', group: true, field: 'cc' }]);
});
