import { smartAlert } from '../../src/outlook/smart-alert';
import { explain, type Decision } from '../../src/rules';
import { decide } from '../../src/rules/policy/decide';
import { draft, found, shippedPolicy } from '../support/build';

const secure = decide(draft(), found(['health'], 2), shippedPolicy('au'));
const alertOf = (decision: Decision) => smartAlert(decision, explain(decision, 'da'));

test('a stop explains itself and opens the pane on its reasons', () => {
  const { alert, alertMarkdown, alertButton } = explain(secure, 'da');
  expect(alertOf(secure)).toEqual({
    allowEvent: false,
    errorMessage: alert,
    errorMessageMarkdown: alertMarkdown,
    cancelLabel: alertButton,
    commandId: 'msgComposeOpenPaneButton',
    contextData: '{"reasons":["au.sensitive"]}',
  });
});

test('only a warning lets the person send anyway', () => {
  expect(alertOf({ ...secure, action: 'warn' })).toHaveProperty('sendModeOverride', 'promptUser');
  expect(alertOf({ ...secure, action: 'ask' })).not.toHaveProperty('sendModeOverride');
  expect(alertOf({ ...secure, action: 'block' })).not.toHaveProperty('sendModeOverride');
});

test('without words Outlook says its own', () => {
  const silent = smartAlert(secure, { ...explain(secure, 'da'), alert: '' });
  expect(silent).not.toHaveProperty('errorMessage');
  expect(silent).not.toHaveProperty('errorMessageMarkdown');
});
