/** What is loaded only when it is asked for, where it cannot be loaded. */
import { act } from 'react';
import type { FixAnswer } from '../../src/rules/types';
import { decision } from './decisions';
import { all, button, closePane, fakeSession, open, press, show, texts } from './pane-page';

let isAway = true;
const away = (file: string) => () => {
  if (isAway) throw new Error('not there');
  return jest.requireActual<object>(file);
};
jest.mock('../../src/taskpane/LossQuestion', () => away('../../src/taskpane/LossQuestion')());
jest.mock('../../src/taskpane/WhyNot', () => away('../../src/taskpane/WhyNot')());

beforeEach(() => (isAway = true));
afterEach(closePane);

const loaded = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const alerts = () => texts('[role=alert]').filter(Boolean);

test('the question of a fix: it is said, and loaded again at the next press', async () => {
  const QUESTION: FixAnswer = {
    kind: 'question',
    lost: [{ target: 'file:a', what: { kind: 'file', name: 'a.csv' }, why: 'cloud' }],
  };
  const session = fakeSession({}, { fix: async () => QUESTION, seen: () => ({ done: [] }) });
  const files = [{ key: 'a', name: 'a.csv' }];
  const remedy = { kind: 'remove-files', files, isProtectable: false, then: 'tls' } as const;
  await show(open(session, [{ remedy, text: 'Uden filen.' }]));
  await press('Fjern a.csv');
  await loaded();
  expect(alerts()).toEqual(['Outlook tog ikke imod ændringen. Prøv igen, eller ret det selv i mailen.']);
  isAway = false;
  await press('Fjern a.csv');
  await loaded();
  expect(alerts()).toEqual([]);
  expect(all('[role=alertdialog]')).toHaveLength(1);
});

test('why a finding is no personal data: likewise', async () => {
  const { policy } = decision();
  await show(open(fakeSession({ policy: { ...policy, override: 'justify' } })));
  const ask = async () => {
    await act(async () => button('Ikke personoplysninger').click());
    await loaded();
  };
  await ask();
  expect(alerts()).toEqual(['Det blev ikke gemt. Prøv igen.']);
  isAway = false;
  await ask();
  expect(alerts()).toEqual([]);
  await ask();
  expect(all('[role=radiogroup]')).toHaveLength(1);
});
