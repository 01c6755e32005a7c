import { Draft, type Mailbox, type MailContent } from '../../simulator/host/draft';
import { recipientProblem } from '../../simulator/host/recipient-problem';
import { SENDER } from './support';

const LIST: Mailbox = { name: 'Min projektgruppe', address: '', group: true };

test.each<[string, Partial<MailContent>, string | null]>([
  ['somebody', { to: [{ name: '', address: 'katrine@example.org' }] }, null],
  ['somebody in Bcc', { bcc: [{ name: '', address: 'katrine@example.org' }] }, null],
  ['a list without an address', { to: [LIST] }, null],
  ['nobody', {}, 'This message must have at least one recipient.'],
  [
    'nobody at a meeting',
    { appointment: { start: 0, end: 1, location: '' } },
    'This meeting must have at least one recipient.',
  ],
  ['no address', { cc: [{ name: '', address: 'Katrine' }] }, `We can't send to "Katrine": it is not an email address.`],
])('%s', (_, content, problem) => {
  expect(recipientProblem(new Draft(SENDER, content))).toBe(problem);
});
