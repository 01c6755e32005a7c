import { smartAlert } from '../../simulator/host/smart-alert';
import { faultList, OF_A_MAIL, OPEN_PANE } from './support';

function alertOf(options: Record<string, unknown>) {
  const { faults, report } = faultList();
  return { alert: smartAlert(options, OF_A_MAIL, false, report), faults };
}

test('text, Markdown, and a button that opens the pane with its data', () => {
  const { alert, faults } = alertOf({
    errorMessage: 'Stopped.',
    errorMessageMarkdown: '**Stopped.**',
    commandId: 'openPane',
    cancelLabel: 'Se hvorfor',
    contextData: '{"reasons":[]}',
  });
  expect(alert).toEqual({
    text: 'Stopped.',
    markdown: '**Stopped.**',
    takeAction: { label: 'Se hvorfor', command: OPEN_PANE, contextData: '{"reasons":[]}' },
    sendAnyway: false,
    close: "Don't Send",
  });
  expect(faults).toEqual([]);
});

test('without words of its own, Outlook has some', () => {
  expect(alertOf({}).alert.text).toBe('Checker is preventing this email from being sent.');
});

test('a label or data without commandId have no effect', () => {
  expect(alertOf({ cancelLabel: 'Se hvorfor', contextData: '{}' }).alert.takeAction).toBeUndefined();
});

test('a commandId that the manifest lacks: the button only closes, and the fault has a name', () => {
  const { alert, faults } = alertOf({ commandId: 'nowhere' });
  expect(alert.takeAction).toEqual({ label: 'Take Action', contextData: '' });
  expect(faults).toMatchObject([{ kind: 'unknown', name: 'commandId' }]);
});

test.each([
  ['errorMessage', 501, 500],
  ['errorMessageMarkdown', 501, 500],
  ['cancelLabel', 21, 20],
])('%s is cut at its limit, and the fault has a name', (name, length, limit) => {
  const { alert, faults } = alertOf({ commandId: 'openPane', [name]: 'x'.repeat(length) });
  expect([alert.text, alert.markdown, alert.takeAction?.label]).toContain('x'.repeat(limit));
  expect(faults).toMatchObject([{ kind: 'limit', name }]);
});

test.each([[{ reasons: [] }], ['reasons'], [7]])('contextData must be a string of JSON, not %p', (contextData) => {
  expect(alertOf({ commandId: 'openPane', contextData }).faults).toMatchObject([{ name: 'contextData' }]);
});
