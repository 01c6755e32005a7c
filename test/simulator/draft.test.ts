import { Draft, type DraftEvent } from '../../simulator/host/draft';

const SENDER = { name: 'Signe Falkenberg', address: 'signe.falkenberg@au.dk' };
const FILE = { id: 'a1', name: 'liste.csv', size: 3, isInline: false, base64: 'YWJj' };

function recorded(draft: Draft): DraftEvent[] {
  const events: DraftEvent[] = [];
  draft.onEvent((event) => events.push(event));
  return events;
}

test('a new draft is empty, and from its sender', () => {
  expect(new Draft(SENDER).get()).toEqual({
    appointment: null,
    begunAs: 'newMail',
    from: SENDER,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '',
    format: 'html',
    label: '',
    attachments: [],
    headers: {},
    id: undefined,
    notifications: [],
    sessionData: {},
  });
});

test('Outlook tells of recipients, naming the field', () => {
  const draft = new Draft(SENDER);
  const events = recorded(draft);
  draft.setRecipients('cc', [{ name: '', address: 'a@example.org' }]);
  expect(draft.get().cc).toHaveLength(1);
  expect(events).toEqual([{ kind: 'recipients', field: 'cc' }]);
});

test('Outlook tells of attachments, added and removed', () => {
  const draft = new Draft(SENDER);
  const events = recorded(draft);
  draft.attach(FILE);
  expect(draft.detach('other')).toBe(false);
  expect(draft.detach('a1')).toBe(true);
  expect(draft.get().attachments).toEqual([]);
  expect(events.map((event) => event.kind === 'attachments' && event.status)).toEqual(['added', 'removed']);
});

test('Outlook tells nobody of subject and body', () => {
  const draft = new Draft(SENDER);
  const events = recorded(draft);
  draft.change({ subject: 'Møde', html: '<p>Hej</p>' });
  expect(events).toEqual([]);
});

test('a listener that stopped hears no more', () => {
  const draft = new Draft(SENDER);
  const heard = jest.fn();
  draft.onEvent(heard)();
  draft.subscribe(heard)();
  draft.setRecipients('to', []);
  expect(heard).not.toHaveBeenCalled();
});

test('header names are one whatever their case, and the newest stands', () => {
  const draft = new Draft(SENDER);
  draft.setHeaders({ 'X-Send-Sikkert': 'secure', 'X-Other': '1' });
  draft.setHeaders({ 'x-send-sikkert': 'plain' });
  expect(draft.get().headers).toEqual({ 'X-Other': '1', 'x-send-sikkert': 'plain' });
  expect(draft.header('X-SEND-SIKKERT')).toBe('plain');
  draft.removeHeaders(['X-Send-Sikkert']);
  expect(draft.header('x-send-sikkert')).toBeUndefined();
});
