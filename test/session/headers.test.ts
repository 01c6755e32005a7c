import { CHOICE_HEADER, headersOf, saysMarked } from '../../src/session/headers';

test('the header goes alone, and with what would have been done in stage observe', () => {
  expect(headersOf('force-tls')).toEqual({ 'X-Send-Sikkert': 'force-tls' });
  expect(headersOf('force-tls', 'ask')).toEqual({ 'X-Send-Sikkert': 'force-tls', 'X-Send-Sikkert-Would': 'ask' });
});

test.each([
  ['as we write it', { 'X-Send-Sikkert-Choice': 'secure' }, true],
  ['spelled as a server may', { 'x-send-sikkert-choice': ' Secure ' }, true],
  ['after undo', { 'X-Send-Sikkert-Choice': 'none' }, false],
  ['never set', {}, false],
  ['another header', { 'X-Send-Sikkert': 'secure' }, false],
  ['a value that nobody writes', { 'X-Send-Sikkert-Choice': 'insecure' }, false],
])('marked: %s', (_case, headers, marked) => {
  expect(saysMarked(headers as Record<string, string>, CHOICE_HEADER)).toBe(marked);
});
