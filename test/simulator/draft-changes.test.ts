/** @jest-environment jsdom */
import { SILENCE, type Troubles } from '../../simulator/host/call';
import { dispatch } from '../../simulator/host/dispatcher';
import { Draft, type Attachment, type DraftEvent, type MailContent } from '../../simulator/host/draft';
import { contextOf, LIST, SENDER } from './support';

const OK = { error: false };
const FILE: Attachment = { id: 'a', name: 'liste.csv', size: 3, isInline: false, base64: 'AAAA' };
const PICTURE: Attachment = { ...FILE, id: 'p', name: 'logo.png', isInline: true };

/** A draft that an add-in changes from its pane, and what Outlook tells of it. */
function outlook(content: Partial<MailContent> = {}, troubles: Troubles = {}) {
  const draft = new Draft(SENDER, content);
  const context = { ...contextOf(draft), troubles };
  const events: DraftEvent[] = [];
  draft.onEvent((event) => events.push(event));
  return { draft, events, call: (id: number, params?: unknown) => dispatch(id, params, 'pane', context) };
}

test('a field is written anew: who is no longer named is gone, and it is told', () => {
  const { call, draft, events } = outlook({ to: [{ name: 'Ole', address: 'ole@x.dk' }, LIST] });
  const recipientArray = [{ name: LIST.name, address: LIST.address }];
  expect(call(21, { recipientField: 0, recipientArray }).answer).toEqual(OK);
  expect(draft.get().to).toEqual([LIST]);
  expect(events).toEqual([{ kind: 'recipients', field: 'to' }]);
});

test('somebody put back stands behind the others, who are not touched', () => {
  const bo = { name: '', address: 'bo@x.dk' };
  const { call, draft, events } = outlook({ cc: [LIST, bo] });
  const recipientArray = [{ name: 'Ole', address: 'ole@x.dk' }];
  expect(call(22, { recipientField: 1, recipientArray }).answer).toEqual(OK);
  expect(draft.get().cc).toEqual([LIST, bo, { name: 'Ole', address: 'ole@x.dk' }]);
  expect(events).toEqual([{ kind: 'recipients', field: 'cc' }]);
});

test('an address by itself has no other name; one of a list is that list again', () => {
  const { call, draft } = outlook();
  const recipientArray = [
    { name: 'ole@x.dk', address: 'ole@x.dk' },
    { name: LIST.address, address: LIST.address },
  ];
  call(21, { recipientField: 2, recipientArray });
  expect(draft.get().bcc).toEqual([{ name: '', address: 'ole@x.dk' }, LIST]);
});

test('somebody without an address is not taken back, and the field stands as it was', () => {
  const own = { name: 'Min gruppe', address: '', group: true } as const;
  const { call, draft, events } = outlook({ to: [own] });
  const recipientArray = [{ name: 'Min gruppe', address: '' }];
  expect(call(21, { recipientField: 0, recipientArray })).toEqual({ answer: { error: true, errorCode: 5010 } });
  expect(draft.get().to).toEqual([own]);
  expect(events).toEqual([]);
  expect(call(22, { recipientField: 0, recipientArray: [{ name: 'Bo', address: 'bo@x.dk' }] }).answer).toEqual(OK);
  expect(draft.get().to).toHaveLength(2);
});

test('a file that is removed comes back under another id; both are told', () => {
  const { call, draft, events } = outlook({ attachments: [FILE] });
  expect(call(20, { attachmentIndex: 'a' }).answer).toEqual(OK);
  expect(draft.get().attachments).toEqual([]);
  const { answer } = call(148, { base64String: 'AAAA', name: 'liste.csv', isInline: false });
  const [back] = draft.get().attachments;
  expect(answer).toEqual({ error: false, data: back?.id });
  expect(back).toMatchObject({ name: 'liste.csv', base64: 'AAAA', isInline: false });
  expect(back?.id).not.toBe('a');
  expect(events.map((event) => 'status' in event && event.status)).toEqual(['removed', 'added']);
});

test('a picture in the text stays, whatever is answered', () => {
  const { call, draft, events } = outlook({ attachments: [PICTURE] });
  expect(call(20, { attachmentIndex: 'p' }).answer).toEqual(OK);
  expect(draft.get().attachments).toEqual([PICTURE]);
  expect(events).toEqual([]);
});

test.each([
  ['fails', { error: true, errorCode: 5001 }],
  ['lies', OK],
  ['hangs', SILENCE],
] as const)('a call that %s changes nothing, and is no fault of the add-in', (trouble, answer) => {
  const { call, draft, events } = outlook(
    { to: [SENDER], subject: 'Plan', attachments: [FILE] },
    { 'recipients.setAsync': trouble, 'subject.setAsync': trouble, 'item.removeAttachmentAsync': trouble },
  );
  const before = draft.get();
  expect(call(21, { recipientField: 0, recipientArray: [] })).toEqual({ answer });
  expect(call(17, { subject: '' })).toEqual({ answer });
  expect(call(20, { attachmentIndex: 'a' })).toEqual({ answer });
  expect(draft.get()).toBe(before);
  expect(events).toEqual([]);
  expect(call(18).answer).toEqual({ error: false, data: 'Plan' });
});
