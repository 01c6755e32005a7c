import type { Language, Policy } from '../../src/rules';
import { AU, HEALTH, LENIENT, send, TAGGED } from '../support/press-send';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a fault of our own', () => {
  // No parser gives such a policy: it stands for any fault in the rules.
  const broken = (stage: Policy['stage']): Policy => ({ ...AU, stage, rules: [] });

  test('in the rules stops the mail without words, and leaves it protected', async () => {
    const { options, headers } = await send({}, {}, broken('enforce'));
    expect(options).toEqual({ allowEvent: false });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('stops nothing in stage observe', async () => {
    expect((await send({}, {}, broken('observe'))).options).toEqual({ allowEvent: true });
  });

  test('stops also where the policy lets a mail go that could not be read', async () => {
    const { options } = await send({}, { setHeaders: 'never' }, LENIENT);
    expect(options?.allowEvent).toBe(false);
  });

  test('lets a marked mail go, protected: the mark is the way on that the stop offered', async () => {
    const { options, headers } = await send({ body: 'fault', sessionData: { 'send-sikkert-choice': 'secure' } });
    expect(options).toEqual({ allowEvent: true });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('stops a marked mail with a tag all the same', async () => {
    const { options } = await send({ body: 'fault', ...TAGGED, sessionData: { 'send-sikkert-choice': 'secure' } });
    expect(options?.errorMessage).toContain('[NoTLS]');
  });

  test('that hits only the words stops with the words for a mail that could not be checked', async () => {
    let asked = 0;
    const language = (): Language => {
      if (++asked === 1) throw new Error('no context');
      return 'da';
    };
    const { options } = await send(HEALTH, {}, AU, language);
    expect(options?.errorMessage).toContain('kunne ikke kontrolleres');
  });
});
