import { fireComposeEvents } from '../../simulator/host/compose-events';
import { Draft, type MailContent } from '../../simulator/host/draft';
import { SENDER } from './support';

const APPOINTMENT = { start: 0, end: 3_600_000, location: '' };
const FILE = { id: 'a', name: 'a.txt', size: 1, isInline: false, base64: 'YQ==' };
const FILE_DETAILS = { id: 'a', name: 'a.txt', size: 1, isInline: false, attachmentType: 0 };

function follow(content: Partial<MailContent> & { readonly id?: string } = {}) {
  const draft = new Draft(SENDER, content);
  const fired: [string, object][] = [];
  const stop = fireComposeEvents(draft, (type, details) => fired.push([type, details]));
  return { draft, stop, fired, types: () => fired.map(([type]) => type) };
}

test('a new mail was begun and opened; a draft opened again was not begun', () => {
  expect(follow().types()).toEqual(['OnNewMessageCompose', 'OnMessageCompose']);
  expect(follow({ id: 'saved' }).types()).toEqual(['OnMessageCompose']);
});

test('a new meeting has events of its own', () => {
  expect(follow({ appointment: APPOINTMENT }).types()).toEqual(['OnNewAppointmentOrganizer', 'OnAppointmentOrganizer']);
});

test('a change comes with what changed', () => {
  const { draft, fired } = follow({ id: 'saved' });
  draft.setRecipients('cc', []);
  draft.attach(FILE);
  draft.detach('a');
  expect(fired.slice(1)).toEqual([
    ['OnMessageRecipientsChanged', { changedRecipientFields: { to: false, cc: true, bcc: false } }],
    ['OnMessageAttachmentsChanged', { attachmentStatus: 'added', attachmentDetails: FILE_DETAILS }],
    ['OnMessageAttachmentsChanged', { attachmentStatus: 'removed', attachmentDetails: FILE_DETAILS }],
  ]);
});

test('attendees of a meeting are named as Outlook names them', () => {
  const { draft, fired } = follow({ id: 'saved', appointment: APPOINTMENT });
  draft.setRecipients('to', []);
  expect(fired.at(-1)).toEqual([
    'OnAppointmentAttendeesChanged',
    { changedRecipientFields: { requiredAttendees: true, optionalAttendees: false, resources: false } },
  ]);
});

test('nobody is told of subject and body, nor of anything after the window closed', () => {
  const { draft, stop, fired } = follow({ id: 'saved' });
  draft.change({ subject: 'Møde', html: '<p>Hej</p>' });
  stop();
  draft.setRecipients('to', []);
  expect(fired).toHaveLength(1);
});
