import { isKept, keepSetting } from '../../src/outlook/settings';
import { installOffice } from '../support/fake-office';

afterEach(() => {
  installOffice(undefined);
  jest.useRealTimers();
});

interface Settings {
  readonly get?: (name: string) => unknown;
  readonly set?: (name: string, value: unknown) => void;
  readonly saveAsync?: (callback: (result: object) => void) => void;
}

const withSettings = (roamingSettings: Settings | undefined) => installOffice({ context: { roamingSettings } });
const SAVED = { status: 'succeeded', value: undefined };

test('what is kept is kept, under its name', async () => {
  const kept: Record<string, unknown> = {};
  withSettings({
    get: (name) => kept[name],
    set: (name, value) => (kept[name] = value),
    saveAsync: (answer) => answer(SAVED),
  });
  expect(isKept('seen')).toBe(false);
  await keepSetting('seen');
  expect([isKept('seen'), isKept('other')]).toEqual([true, false]);
  expect(JSON.stringify(kept)).toBe('{"seen":true}');
});

test.each([
  ['there is no Outlook', () => installOffice(undefined)],
  ['the client has no settings', () => withSettings(undefined)],
  [
    'they throw',
    () =>
      withSettings({
        get: () => {
          throw new Error('no');
        },
      }),
  ],
  ['something else stands there', () => withSettings({ get: () => 'seen' })],
])('nothing is kept where %s', (_why, install) => {
  install();
  expect(isKept('seen')).toBe(false);
});

test.each<[string, Settings | undefined]>([
  ['has no settings', undefined],
  [
    'refuses the value',
    {
      set: () => {
        throw new Error('no');
      },
    },
  ],
  ['fails to save', { set: () => {}, saveAsync: (answer) => answer({ status: 'failed', error: { code: 9019 } }) }],
])('says so when the client %s', async (_what, settings) => {
  withSettings(settings);
  await expect(keepSetting('seen')).rejects.toThrow('roamingSettings.saveAsync: call-failed');
});

test('waits for a client that never answers no longer than its limit', async () => {
  jest.useFakeTimers();
  withSettings({ set: () => {}, saveAsync: () => {} });
  const outcome = keepSetting('seen').catch((fault: Error) => fault.message);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toBe('roamingSettings.saveAsync: timed-out');
});
