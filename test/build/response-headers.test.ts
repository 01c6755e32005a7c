import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_SECURITY_POLICY, responseHeaders } from '../../webpack/response-headers';
import { ROOT } from '../support/build';

const PAGE = readFileSync(join(ROOT, 'docs/decisions/nothing-leaves.md'), 'utf8');

test.each(Object.entries(responseHeaders()))('an administrator finds %s in the docs as it is', (name, value) => {
  expect(PAGE.split('\n').map((line) => line.trim())).toContain(`${name}: ${value}`);
});

test('what the pages say of themselves is all but who may show them, of which a meta tag has no say', () => {
  const { 'Content-Security-Policy': header } = responseHeaders(['https://outlook.example.org']);
  expect(header).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors https://outlook.example.org`);
});

test('nothing is let in by a scheme, a wildcard, or as inline', () => {
  expect(responseHeaders()['Content-Security-Policy']).not.toMatch(/unsafe|\*|data:|blob:|https:(?!\/\/[a-z])/);
});

test('the pane names its styles as the policy does', () => {
  const [, nonce] = /'nonce-([^']+)'/.exec(CONTENT_SECURITY_POLICY) ?? [];
  expect(readFileSync(join(ROOT, 'src/taskpane/index.tsx'), 'utf8')).toContain(`nonce: '${nonce}'`);
});
