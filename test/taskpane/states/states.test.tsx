import { act } from 'react';
import type { Language } from '../../../src/rules';
import { PANE_TEXTS } from '../../../src/taskpane/texts/texts';
import { all, closePane, hasButton, one, press, section, show, text, texts } from '../pane-page';
import { pasteInto } from '../paste-into';
import { PANE_STATES } from './states';

afterEach(closePane);

const LANGUAGES = ['da', 'en'] as const;
const EACH = PANE_STATES.flatMap((state) => LANGUAGES.map((language) => ({ ...state, language })));

/** The first button of what the person can do. */
async function pressFirstFix(language: Language): Promise<void> {
  await act(async () => section(PANE_TEXTS[language].fixes.heading).querySelector('button')?.click());
}

/** What asks for reasons is loaded when it is asked for. */
async function click(selector: string): Promise<void> {
  for (let turns = 0; turns < 100 && !document.querySelector(selector); turns++)
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
  const [first] = all(selector);
  if (first === undefined) throw new Error(`nothing is ${selector}`);
  await act(async () => first.click());
}

it('has a name of its own for each state', () => {
  expect(new Set(PANE_STATES.map(({ id }) => id)).size).toBe(PANE_STATES.length);
});

test.each(EACH)(
  '$id ($language) says what it should, and no number that may be a CPR number',
  async ({ title, connection, pressed, fixed, clicked = [], pasted, language }) => {
    await show(connection, language);
    if (pressed) await press('Send sikkert');
    if (fixed) await pressFirstFix(language);
    for (const selector of clicked) await click(selector);
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
