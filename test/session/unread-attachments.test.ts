import { unreadAttachments } from '../../src/session/unread-attachments';

const entry = { id: 'a1', name: 'liste.csv', kind: 'file', inline: false };

test.each([
  ['a file', entry, 'not-readable-here'],
  ['a picture', { ...entry, name: 'Scan 1.JPG' }, 'image'],
  ['a name without an extension', { ...entry, name: 'png' }, 'unknown-type'],
  ['a picture only in the middle of its name', { ...entry, name: 'foto.png.docx' }, 'not-readable-here'],
  ['an Outlook item called like a picture', { ...entry, name: 'foto.png', kind: 'item' }, 'not-readable-here'],
  ['an old Office file', { ...entry, name: 'Liste.XLS' }, 'old-office'],
  ['an encrypted mail', { ...entry, name: 'smime.p7m' }, 'encrypted'],
  ['a link to the cloud', { ...entry, name: 'foto.png', kind: 'cloud' }, 'cloud-link'],
])('%s', (_case, attachment, why) => {
  expect(unreadAttachments([attachment])).toEqual([{ what: 'attachment', name: attachment.name, key: 'a1', why }]);
});

test('pictures in the text are no attachments', () => {
  expect(unreadAttachments([{ ...entry, name: 'logo.png', inline: true }])).toEqual([]);
});
