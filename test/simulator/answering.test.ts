import { answer, type ReceivedMail } from '../../simulator/host/answering';
import { SENDER } from './support';

const KATRINE = { name: 'Katrine', address: 'katrine@example.org' };
const LARS = { name: 'Lars', address: 'lars@partner.example.dk' };
const ANNE = { name: '', address: 'anne@example.org' };
const FILE = { id: 'f', name: 'plan.txt', size: 1, isInline: false, base64: 'YQ==' };

const MAIL: ReceivedMail = {
  id: 'm',
  from: KATRINE,
  to: [SENDER, LARS],
  cc: [ANNE],
  subject: 'Plan <A>',
  html: '<p>Hvad siger I?</p>',
  format: 'html',
  receivedAt: new Date(2026, 2, 2, 9, 14),
  attachments: [FILE],
};

test('Reply goes to the sender alone', () => {
  expect(answer(MAIL, 'reply', SENDER, 'da-DK')).toMatchObject({
    begunAs: 'reply',
    to: [KATRINE],
    cc: [],
    subject: 'Sv: Plan <A>',
    attachments: [],
  });
});

test('Reply all goes to everybody but oneself', () => {
  expect(answer(MAIL, 'replyAll', SENDER, 'da-DK')).toMatchObject({ to: [KATRINE, LARS], cc: [ANNE] });
});

test('Forward goes to nobody yet, with the files', () => {
  expect(answer(MAIL, 'forward', SENDER, 'en-US')).toMatchObject({
    begunAs: 'forward',
    to: [],
    cc: [],
    subject: 'Fw: Plan <A>',
    attachments: [FILE],
  });
});

test.each([
  ['da-DK', ['Fra', 'Sendt', 'Til', 'Cc', 'Emne'], '2. marts 2026 kl. 09.14'],
  ['en-US', ['From', 'Sent', 'To', 'Cc', 'Subject'], 'March 2, 2026 at 9:14'],
])('the header block of Outlook stands over the quoted mail in %s', (language, labels, sent) => {
  const { html = '' } = answer(MAIL, 'forward', SENDER, language);
  expect(Array.from(html.matchAll(/<b>([^<]*):<\/b>/g), ([, label]) => label)).toEqual(labels);
  expect(html).toContain(sent);
  expect(html).toContain('Katrine &#60;katrine@example.org&#62;');
  expect(html).toContain('Plan &#60;A&#62;');
  expect(html).toContain('<div><p>Hvad siger I?</p></div>');
});

test('without Cc the block has no such line', () => {
  expect(answer({ ...MAIL, cc: [] }, 'reply', SENDER, 'da-DK').html).not.toContain('Cc:');
});

test('a plain text is answered in plain text', () => {
  const plain = answer({ ...MAIL, format: 'text', html: '<div>Hej</div>' }, 'reply', SENDER, 'da-DK');
  expect(plain.format).toBe('text');
  expect(plain.html).toContain('<div>Fra: Katrine &#60;katrine@example.org&#62;</div>');
  expect(plain.html).toMatch(/<div>Hej<\/div>$/);
});

test('an answer to an answer is called so once', () => {
  expect(answer({ ...MAIL, subject: 'Sv: Plan' }, 'reply', SENDER, 'da-DK').subject).toBe('Sv: Plan');
});
