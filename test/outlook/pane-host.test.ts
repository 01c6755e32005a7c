import {
  onDraftChanged,
  onInitializationContextChanged,
  standingNotification,
  theme,
  whenReady,
} from '../../src/outlook/pane-host';
import { fakeOffice, installOffice, type Behaviour, type FakeOffice, type OfficeState } from '../support/fake-office';

afterEach(() => installOffice(undefined));

function outlook(state: Partial<OfficeState> = {}, behaviours: Record<string, Behaviour> = {}): FakeOffice {
  const fake = fakeOffice(state, behaviours);
  installOffice(fake.office);
  return fake;
}

describe('whenReady', () => {
  test('is a draft with a mail open for writing', async () => {
    outlook();
    expect(await whenReady()).toBe('draft');
  });

  test('is a received mail where one is being read', async () => {
    installOffice({ onReady: () => Promise.resolve({}), context: { mailbox: { item: { subject: 'x' } } } });
    expect(await whenReady()).toBe('received');
  });

  test.each([
    ['office.js did not load', undefined],
    ['the page stands alone', { onReady: () => Promise.resolve({ host: null }), context: {} }],
    ['no item is open', { onReady: () => Promise.resolve({}), context: { mailbox: {} } }],
  ])('is nothing when %s', async (_why, office) => {
    installOffice(office);
    expect(await whenReady()).toBe('nothing');
  });
});

describe('standingNotification', () => {
  const LINE = { type: 'informationalMessage', message: 'Mailen er markeret.' };

  test('is the message under our key, and no other', async () => {
    outlook({ notifications: { other: { ...LINE, message: 'Noget andet.' }, 'send-sikkert': LINE } });
    expect(await standingNotification('send-sikkert')).toBe('Mailen er markeret.');
    expect(await standingNotification('nobody')).toBeUndefined();
  });

  test.each<Behaviour>(['fails', 'throws', 'missing'])('rejects where the call %s', async (behaviour) => {
    outlook({}, { 'notificationMessages.getAllAsync': behaviour });
    await expect(standingNotification('send-sikkert')).rejects.toThrow();
  });
});

describe('onDraftChanged', () => {
  test('hears of recipients and attachments until it is ended', async () => {
    const { handlers } = outlook();
    const heard = jest.fn();
    const end = onDraftChanged(heard);
    await new Promise(setImmediate);
    handlers.get('olkRecipientsChanged')?.({ changedRecipientFields: { to: true } });
    handlers.get('olkAttachmentsChanged')?.({ attachmentStatus: 'added' });
    expect(heard).toHaveBeenCalledTimes(2);
    const late = handlers.get('olkRecipientsChanged');
    end();
    await new Promise(setImmediate);
    late?.({});
    expect(heard).toHaveBeenCalledTimes(2);
    expect(handlers.size).toBe(0);
  });

  test.each<Behaviour>(['fails', 'throws', 'missing'])('lives with a registration that %s', async (behaviour) => {
    outlook({}, { addHandlerAsync: behaviour, removeHandlerAsync: behaviour });
    const end = onDraftChanged(() => {});
    await new Promise(setImmediate);
    expect(end).not.toThrow();
    await new Promise(setImmediate);
  });
});

test.each([
  ['the text', { initializationContextData: '{"a":1}' }, '{"a":1}'],
  ['nothing from an older client', {}, ''],
  ['nothing from no event at all', undefined, ''],
])('onInitializationContextChanged hands on %s', async (_what, event, context) => {
  const { handlers } = outlook();
  const heard = jest.fn();
  onInitializationContextChanged(heard);
  await new Promise(setImmediate);
  handlers.get('olkInitializationContextChanged')?.(event);
  expect(heard).toHaveBeenCalledWith(context);
});

test.each([
  ['dark', { context: { officeTheme: { isDarkTheme: true } } }],
  ['light', { context: { officeTheme: { isDarkTheme: false } } }],
  [undefined, { context: {} }],
  [undefined, undefined],
])('theme is %s', (told, office) => {
  installOffice(office);
  expect(theme()).toBe(told);
});
