/** @jest-environment jsdom */
import { SILENCE } from '../../simulator/host/call';
import { CALLS, dispatch } from '../../simulator/host/dispatcher';
import { Draft, type MailContent } from '../../simulator/host/draft';
import { contextOf, SENDER } from './support';

const OK = { error: false };

const APPOINTMENT = { start: 1_000, end: 2_000, location: 'Kantinen' };

/** A draft, and how to call Outlook about it. */
function outlook(content: Partial<MailContent> = {}) {
  const context = contextOf(new Draft(SENDER, content));
  const call = (id: number, params?: unknown, surface: 'pane' | 'handler' = 'pane') =>
    dispatch(id, params, surface, context);
  return { ...context, call, data: (id: number, params?: unknown) => call(id, params).answer };
}

test('recipients: added ones stand after those set before, with kind and a name', () => {
  const { data } = outlook();
  expect(data(21, { recipientField: 0, recipientArray: [{ name: 'Jonas', address: 'jonas@au.dk' }] })).toEqual(OK);
  expect(data(22, { recipientField: 0, recipientArray: [{ name: '', address: 'k@example.org' }] })).toEqual(OK);
  expect(data(15, { recipientField: 0 })).toEqual({
    error: false,
    data: [
      { name: 'Jonas', address: 'jonas@au.dk', recipientType: 2 },
      { name: 'k@example.org', address: 'k@example.org', recipientType: 3 },
    ],
  });
  expect(data(15, { recipientField: 2 })).toEqual({ error: false, data: [] });
});

test('lists are of a kind of their own, with or without an address', () => {
  const list = { name: 'Foreningen', address: 'alle@example.org', group: true } as const;
  const own = { name: 'Min gruppe', address: '', group: true } as const;
  expect(outlook({ to: [list, own] }).data(15, { recipientField: 0 })).toMatchObject({
    data: [
      { name: 'Foreningen', address: 'alle@example.org', recipientType: 1 },
      { name: 'Min gruppe', address: '', recipientType: 1 },
    ],
  });
});

test('from', () => {
  expect(outlook().data(107)).toEqual({ error: false, data: SENDER });
});

test('subject', () => {
  const { data } = outlook();
  expect(data(17, { subject: 'Møde' })).toEqual(OK);
  expect(data(18)).toEqual({ error: false, data: 'Møde' });
});

test('body: written as HTML or text, read as either', () => {
  const { data } = outlook();
  data(38, { data: '<p>Hej <b>du</b></p>', coercionType: 3 });
  expect(data(37, { coercionType: 0 })).toEqual({ error: false, data: 'Hej du' });
  data(38, { data: 'a < b', coercionType: 0 });
  expect(data(37, { coercionType: 3 })).toEqual({ error: false, data: '<div>a &#60; b</div>' });
  expect(data(14)).toEqual({ error: false, data: 'html' });
});

test('a plain text says so', () => {
  const { data } = outlook({ format: 'text', html: '<div>a</div><div>b</div>', begunAs: 'reply' });
  expect(data(14)).toEqual({ error: false, data: 'text' });
  expect(data(37, { coercionType: 0 })).toEqual({ error: false, data: 'a\nb' });
  expect(data(174)).toEqual({ error: false, data: { composeType: 'reply', coercionType: 'text' } });
});

test('a meeting: when, where, who organises it', () => {
  const { data, draft } = outlook({ appointment: APPOINTMENT });
  expect(data(24, { TimeProperty: 1 })).toEqual({ error: false, data: 1_000 });
  expect(data(24, { TimeProperty: 2 })).toEqual({ error: false, data: 2_000 });
  expect(data(26)).toEqual({ error: false, data: 'Kantinen' });
  data(25, { TimeProperty: 2, time: 3_000 });
  data(27, { location: 'Lokale 2' });
  expect(draft.get().appointment).toEqual({ start: 1_000, end: 3_000, location: 'Lokale 2' });
  expect(data(107)).toEqual({ error: false, data: SENDER });
});

test.each([
  ['a meeting', { appointment: APPOINTMENT }, 152, { internetHeaderNameValuePairs: {} }, 'internetHeaders.setAsync'],
  ['a meeting', { appointment: APPOINTMENT }, 151, { internetHeaderKeys: [] }, 'internetHeaders.getAsync'],
  ['a meeting', { appointment: APPOINTMENT }, 174, undefined, 'item.getComposeTypeAsync'],
  ['a message', {}, 26, undefined, 'location.getAsync'],
])('%s has no such thing: %#', (_, content, id, params, name) => {
  const { answer, fault } = outlook(content).call(id, params);
  expect(answer).toEqual({ error: true, errorCode: 5001 });
  expect(fault).toMatchObject({ kind: 'refused', name: `${name} (${id})` });
});

test('sensitivity label', () => {
  const { data, draft } = outlook();
  expect(data(201)).toEqual({ error: false, data: '' });
  data(200, { sensitivityLabelID: 'label-1' });
  expect(data(201)).toEqual({ error: false, data: 'label-1' });
  expect(draft.get().label).toBe('label-1');
});

test('internet headers: only those present are given; names without regard to case', () => {
  const { data, draft } = outlook();
  data(152, { internetHeaderNameValuePairs: { 'X-Send-Sikkert': 'secure' } });
  expect(data(151, { internetHeaderKeys: ['x-send-sikkert', 'X-None'] })).toEqual({
    error: false,
    data: { 'x-send-sikkert': 'secure' },
  });
  data(153, { internetHeaderKeys: ['X-SEND-SIKKERT'] });
  expect(draft.get().headers).toEqual({});
});

test('session data: a missing name is an error, not an empty string', () => {
  const { data } = outlook();
  expect(data(186, { name: 's' })).toEqual({ error: true, errorCode: 9050 });
  data(185, { name: 's', value: '1' });
  expect(data(186, { name: 's' })).toEqual({ error: false, data: '1' });
  expect(data(187)).toEqual({ error: false, data: { s: '1' } });
  expect(data(189, { name: 's' })).toEqual(OK);
  expect(data(189, { name: 's' })).toEqual({ error: true, errorCode: 9050 });
  data(185, { name: 't', value: '2' });
  data(188);
  expect(data(187)).toEqual({ error: false, data: {} });
});

test('attachments: added, listed, read, removed', () => {
  const { data, draft } = outlook();
  const file = { base64String: 'YWI=', name: 'a.txt', isInline: false, __timeout__: 600000 };
  const added = data(148, file) as { data: string };
  const id = added.data;
  const listed = [{ id, name: 'a.txt', size: 2, attachmentType: 0, isInline: false }];
  expect(data(149)).toEqual({ error: false, data: listed });
  expect(data(150, { id })).toEqual({ error: false, data: { content: 'YWI=', format: 'base64' } });
  expect(data(150, { id: 'gone' })).toEqual({ error: true, errorCode: 9003 });
  expect(data(20, { attachmentIndex: id })).toEqual(OK);
  expect(data(20, { attachmentIndex: id })).toEqual({ error: true, errorCode: 9008 });
  expect(draft.get().attachments).toEqual([]);
});

test('attachments: an Outlook item, a link, and content that never comes', () => {
  const { data, draft } = outlook();
  const one = { size: 9, isInline: false, base64: '' };
  draft.attach({ ...one, id: 'i', name: 'Sv: Møde', holds: { format: 'eml', content: 'Subject: x' } });
  draft.attach({ ...one, id: 'c', name: 'plan.xlsx', holds: { format: 'url', content: 'https://x.example' } });
  draft.attach({ ...one, id: 's', name: 'a.txt', holds: 'nothing that comes' });
  expect(data(149)).toMatchObject({
    data: [{ attachmentType: 1 }, { attachmentType: 2, url: 'https://x.example' }, { attachmentType: 0 }],
  });
  expect(data(150, { id: 'i' })).toEqual({ error: false, data: { format: 'eml', content: 'Subject: x' } });
  expect(data(150, { id: 'c' })).toEqual({ error: false, data: { format: 'url', content: 'https://x.example' } });
  expect(data(150, { id: 's' })).toBe(SILENCE);
});

test('notifications: a key once, replace adds, at most five', () => {
  const { data, draft } = outlook();
  const bar = { key: 'k', message: 'Marked', type: 0, icon: 'Icon.16', persistent: true };
  expect(data(33, bar)).toEqual(OK);
  expect(data(33, bar)).toEqual({ error: true, errorCode: 9023 });
  expect(data(35, { ...bar, message: 'Not marked' })).toEqual(OK);
  expect(draft.get().notifications.map(({ message }) => message)).toEqual(['Not marked']);
  for (const key of ['2', '3', '4', '5']) expect(data(35, { ...bar, key })).toEqual(OK);
  expect(data(35, { ...bar, key: '6' })).toEqual({ error: true, errorCode: 9025 });
  expect(data(33, { ...bar, key: '6' })).toEqual({ error: true, errorCode: 9025 });
  expect(data(36, { key: '2' })).toEqual(OK);
  expect(data(36, { key: '2' })).toEqual({ error: true, errorCode: 9024 });
  expect(data(34)).toMatchObject({ data: [{ key: 'k', type: 'informationalMessage' }, {}, {}, {}] });
});

test('the item: an id once saved, its kind, what the alert handed on', () => {
  const { data } = outlook();
  expect(data(164)).toEqual({ error: true, errorCode: 9046 });
  expect(data(32)).toEqual({ error: false, data: 'saved-1' });
  expect(data(164)).toEqual({ error: false, data: 'saved-1' });
  expect(data(174)).toEqual({ error: false, data: { composeType: 'newMail', coercionType: 'html' } });
  expect(data(99)).toEqual({ error: false, data: '{"reasons":["au.sensitive"]}' });
});

test('the pane may close the window, a handler may not', () => {
  const { call, closed } = outlook();
  expect(call(41, undefined, 'handler').fault).toMatchObject({ kind: 'refused', name: 'item.close (41)' });
  expect(closed).not.toHaveBeenCalled();
  expect(call(41).fault).toBeUndefined();
  expect(closed).toHaveBeenCalledTimes(1);
});

test.each([7, 8, 9, 44, 177, 178, 179, 180, 215])('a handler may not open forms or send: %d', (id) => {
  const { answer, fault } = outlook().call(id, {}, 'handler');
  expect(answer).toEqual({ error: true, errorCode: 5001 });
  expect(fault?.kind).toBe('refused');
});

test('a call that is not simulated fails by its name', () => {
  expect(outlook().call(158, { categories: [] })).toEqual({
    answer: { error: true, errorCode: 5001 },
    fault: { kind: 'unknown', name: 'a call without a name (158)', detail: 'not simulated' },
  });
});

test.each([
  ['a field too many', 17, { subject: 'a', format: 'b' }, /must NOT have additional properties/],
  ['a field too few', 186, {}, /must have required property 'name'/],
  ['another type', 17, { subject: 7 }, /\/subject must be string/],
  ['a value that is not known', 15, { recipientField: 3 }, /\/recipientField must be equal to one of/],
  ['parameters where none are expected', 18, { why: 1 }, /must be null/],
  ['no parameters', 17, undefined, /must be object/],
])('a call of another shape fails by its name: %s', (_, id, params, detail) => {
  const { answer, fault } = outlook().call(id, params);
  expect(answer).toEqual({ error: true, errorCode: 5001 });
  expect(fault?.kind).toBe('unknown');
  expect(fault?.detail).toMatch(detail);
});

test('no dispatch id is declared twice', () => {
  const names = [...CALLS.values()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the same draft for everybody: what one page writes, another reads', () => {
  const draft = new Draft(SENDER);
  dispatch(185, { name: 'choice', value: 'secure' }, 'pane', contextOf(draft));
  expect(dispatch(186, { name: 'choice' }, 'handler', contextOf(draft)).answer).toEqual({
    error: false,
    data: 'secure',
  });
});
