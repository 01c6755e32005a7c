import { act } from 'react';
import { closePane, hasButton, one, press, show, text, texts } from '../pane-page';
import { pasteInto } from '../paste-into';
import { PANE_STATES } from './states';

afterEach(closePane);

const LANGUAGES = ['da', 'en'] as const;
const EACH = PANE_STATES.flatMap((state) => LANGUAGES.map((language) => ({ ...state, language })));

it('has a name of its own for each state', () => {
  expect(new Set(PANE_STATES.map(({ id }) => id)).size).toBe(PANE_STATES.length);
});

test.each(EACH)(
  '$id ($language) says what it should, and no number that may be a CPR number',
  async ({ title, connection, pressed, pasted, language }) => {
    await show(connection, language);
    if (pressed) await press('Send sikkert');
    if (pasted !== undefined) await act(async () => pasteInto(one('textarea') as HTMLTextAreaElement, pasted));
    expect(texts('h1')).toEqual([title[language]]);
    expect(text()).not.toMatch(/\d{6}[- ]?\d{4}/);
  },
);

it.each([
  ['must-be-secure', true],
  ['trial-reroutes', true],
  ['confidential-allowed', true],
  ['rerouted', false],
  ['blocked-by-tag', false],
  ['trial-blocks', false],
  ['other-policy-blocks', false],
  ['protected-by-label', false],
  ['protected-by-channel', false],
  ['meeting-nothing-found', false],
  ['meeting-must-be-secure', false],
  ['meeting-in-trial', false],
])('%s offers Send sikkert: %s', async (id, offered) => {
  const state = PANE_STATES.find((each) => each.id === id);
  if (!state) throw new Error(`no state ${id}`);
  await show(state.connection);
  expect(hasButton('Send sikkert')).toBe(offered);
});
