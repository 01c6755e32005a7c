import { localToday } from '../../src/session/calendar';

afterEach(() => void jest.useRealTimers());

test.each([
  [new Date(2026, 0, 1, 0, 0, 1), { year: 2026, month: 1, day: 1 }],
  [new Date(2026, 11, 31, 23, 59, 59), { year: 2026, month: 12, day: 31 }],
])('%s', (now, day) => {
  jest.useFakeTimers({ now });
  expect(localToday()).toEqual(day);
});
