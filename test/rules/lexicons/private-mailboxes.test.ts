import { PRIVATE_MAILBOXES } from '../../../src/rules/lexicons/private-mailboxes';

test('every entry is a domain in lower case', () => {
  expect(Array.from(PRIVATE_MAILBOXES).filter((entry) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(entry))).toEqual([]);
  expect(PRIVATE_MAILBOXES.size).toBeGreaterThan(100);
});

test.each(['gmail.com', 'hotmail.com', 'outlook.dk', 'live.dk', 'yahoo.dk', 'icloud.com', 'mail.dk', 'jubii.dk'])(
  '%s is private',
  (domain) => expect(PRIVATE_MAILBOXES.has(domain)).toBe(true),
);

test.each([
  ['a university', 'au.dk'],
  ['an authority', 'digital-post.dk'],
  ['a firm called like one', 'mailservice.dk'],
  ['the name without its end', 'gmail'],
  ['a provider that sells to firms alone', 'microsoft.com'],
  ['a ministry', 'fm.dk'],
  ['what a slip makes of one', 'gmial.com'],
  ['an end that many share', 'co.uk'],
  ['an invented house', 'firma.example.dk'],
])('%s is not: %s', (_, domain) => expect(PRIVATE_MAILBOXES.has(domain)).toBe(false));
