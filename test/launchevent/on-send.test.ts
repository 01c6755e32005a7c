import { SEND_LIMITS } from '../../src/launchevent/on-send';
import { policyFrom, shippedPolicy } from '../support/build';
import { atCall, type Fault } from '../support/fake-mail';
import { AU, HEALTH, LENIENT, send, TAGGED } from '../support/press-send';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const OBSERVE = policyFrom({ ...AU, stage: 'observe' });
const INSIDE = [{ name: 'Bo Lind', address: 'bo.lind@cs.au.dk' }];
const MARKED = { headers: { 'X-Send-Sikkert-Choice': 'secure' } };

describe('lets go', () => {
  test.each([
    ['an ordinary mail', {}, AU, 'force-tls'],
    ['an internal mail, whatever it holds', { to: INSIDE, ...HEALTH }, AU, 'force-tls'],
    ['a public mail with a tag', TAGGED, AU, 'plain'],
    ['a marked mail', { ...MARKED, ...HEALTH }, AU, 'secure'],
    ['a mail marked in this window only', { sessionData: { 'send-sikkert-choice': 'secure' } }, AU, 'secure'],
    ['a reroute', HEALTH, shippedPolicy('sikkerpost'), 'secure'],
    ['a stop in stage observe', HEALTH, OBSERVE, 'force-tls'],
  ])('%s', async (_mail, state, policy, header) => {
    const { options, headers, after } = await send(state, {}, policy);
    expect(options).toEqual({ allowEvent: true });
    expect(headers['X-Send-Sikkert']).toBe(header);
    expect(after).toBe(0);
  });

  test('only after the decided header stands, and reads only after secure stands', async () => {
    const { calls } = await send();
    expect(calls[0]).toBe('setHeaders');
    expect(calls[calls.length - 1]).toBe('setHeaders');
    expect(calls.filter((call) => call === 'setHeaders')).toHaveLength(2);
  });

  test('saying in stage observe what would have been done', async () => {
    const { headers } = await send({ ...HEALTH, ...TAGGED }, {}, OBSERVE);
    expect(headers).toEqual({ 'X-Send-Sikkert': 'force-tls', 'X-Send-Sikkert-Would': 'block' });
  });
});

describe('stops', () => {
  test.each([
    ['ask', HEALTH, AU],
    ['block', { ...HEALTH, ...TAGGED }, AU],
    ['block, also when marked', { ...HEALTH, ...TAGGED, ...MARKED }, AU],
    ['warn', HEALTH, policyFrom({ ...AU, whenSecureIsRequired: 'warn' })],
  ])('%s', async (action, state, policy) => {
    const { options, headers } = await send(state, {}, policy);
    expect(options?.allowEvent).toBe(false);
    expect(options?.errorMessage?.length).toBeGreaterThan(20);
    expect(options?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(options?.errorMessageMarkdown?.length).toBeLessThanOrEqual(500);
    expect(options?.cancelLabel?.length).toBeLessThanOrEqual(20);
    expect(options?.commandId).toBe('msgComposeOpenPaneButton');
    expect(options?.sendModeOverride).toBe(action === 'warn' ? 'promptUser' : undefined);
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('in the language of Outlook', async () => {
    const danish = await send(HEALTH);
    const english = await send(HEALTH, {}, AU, () => 'en');
    expect(danish.options?.errorMessage).toContain('helbredsoplysninger');
    expect(english.options?.errorMessage).toContain('health');
  });

  test('handing nothing of the mail to the pane', async () => {
    const { options } = await send({ ...HEALTH, subject: 'Birthe' });
    expect(JSON.parse(options?.contextData ?? '')).toEqual({ reasons: ['au.sensitive'] });
  });
});

describe('when the header is not taken', () => {
  // First, last, and the one more try before a stop.
  const first = { setHeaders: atCall('fails', 1) };
  const last = { setHeaders: atCall('fails', 2) };
  const always = { setHeaders: 'fails' as const };

  test.each([
    ['first: an ordinary mail goes', {}, first, true, 'force-tls'],
    ['first: a public mail with a tag goes', TAGGED, first, true, 'plain'],
    ['first: a marked mail goes', MARKED, first, true, 'secure'],
    ['first: a stop leaves secure all the same', HEALTH, first, false, 'secure'],
    ['last: an ordinary mail goes, protected', {}, last, true, 'secure'],
    ['last: a public mail with a tag is stopped', TAGGED, last, false, 'secure'],
    ['last: a marked mail is stopped', MARKED, last, false, 'secure'],
    ['ever: an ordinary mail goes', {}, always, true, undefined],
    ['ever: a public mail with a tag is stopped', TAGGED, always, false, undefined],
    ['ever: a marked mail is stopped', MARKED, always, false, undefined],
    ['ever: a stop is a stop', HEALTH, always, false, undefined],
  ])('%s', async (_case, state, faults, goes, header) => {
    const { options, headers } = await send(state, faults);
    expect(options?.allowEvent).toBe(goes);
    expect(headers['X-Send-Sikkert']).toBe(header);
  });

  test('it is the reason of the stop', async () => {
    const { options } = await send(MARKED, always);
    expect(JSON.parse(options?.contextData ?? '')).toEqual({ reasons: ['not-written', 'au.ordinary'] });
  });

  test.each([
    ['fails first: Send Anyway leaves secure', first, 'promptUser', 'secure'],
    ['ever fails', always, undefined, undefined],
    ['ever times out', { setHeaders: 'times-out' as const }, undefined, undefined],
    ['never settles', { setHeaders: 'never' as const }, undefined, undefined],
    ['never settles, and no text was read', { setHeaders: 'never' as const, body: 'never' as const }, undefined, undefined],
  ])('%s, where the policy warns: Send Anyway is offered only where secure stands', async (_case, faults, mode, header) => {
    const { options, headers } = await send(HEALTH, faults, policyFrom({ ...AU, whenSecureIsRequired: 'warn' }));
    expect([options?.allowEvent, options?.sendModeOverride]).toEqual([false, mode]);
    expect(headers['X-Send-Sikkert']).toBe(header);
    // What is wrong with the mail is said all the same.
    expect(options?.contextData).not.toContain('not-written');
  }); // prettier-ignore

  test('stage observe stops nothing', async () => {
    for (const state of [{}, TAGGED, MARKED, HEALTH]) {
      expect((await send(state, always, OBSERVE)).options).toEqual({ allowEvent: true });
    }
  });
});

describe('when a read goes wrong', () => {
  const FAULTS: Fault[] = ['fails', 'times-out', 'throws', 'never'];

  describe.each(['recipients', 'subject', 'body', 'attachments'] as const)('%s', (method) => {
    test.each(FAULTS)('%s: an ordinary mail is asked about', async (fault) => {
      const { options, headers } = await send({}, { [method]: fault });
      expect(options?.allowEvent).toBe(false);
      expect(options?.errorMessage).toMatch(/kontrolleret|kontrolleres/);
      expect(headers['X-Send-Sikkert']).toBe('secure');
    });

    test.each(FAULTS)('%s: a marked mail goes securely', async (fault) => {
      const { options, headers } = await send(MARKED, { [method]: fault });
      expect(options).toEqual({ allowEvent: true });
      expect(headers['X-Send-Sikkert']).toBe('secure');
    });
  });

  test.each(FAULTS)('recipients %s: even inside addresses are asked about', async (fault) => {
    expect((await send({ to: INSIDE }, { recipients: fault })).options?.allowEvent).toBe(false);
  });

  test.each(FAULTS)('body %s: inside the organisation it costs nothing', async (fault) => {
    expect((await send({ to: INSIDE }, { body: fault })).options?.allowEvent).toBe(true);
  });

  test.each(FAULTS)('body %s: a mail with a tag is blocked', async (fault) => {
    const { options, headers } = await send(TAGGED, { body: fault });
    expect(JSON.parse(options?.contextData ?? '')).toMatchObject({
      reasons: ['unchecked-with-tag', expect.anything()],
    });
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test.each(FAULTS)('headers or session data %s: the mark may be there, so it goes as marked', async (fault) => {
    for (const method of ['headers', 'sessionData'] as const) {
      const { options, headers } = await send({}, { [method]: fault });
      expect(options).toEqual({ allowEvent: true });
      expect(headers['X-Send-Sikkert']).toBe('secure');
    }
  });

  test.each(['headers', 'sessionData'] as const)('%s fails once: the mark is asked for again', async (method) => {
    const once = { [method]: atCall('fails', 1) };
    expect((await send({}, once)).headers['X-Send-Sikkert']).toBe('force-tls');
    expect((await send(MARKED, once)).headers['X-Send-Sikkert']).toBe('secure');
  });

  test.each(FAULTS)('from %s: nothing depends on it', async (fault) => {
    const { options, headers } = await send({}, { from: fault });
    expect(options).toEqual({ allowEvent: true });
    expect(headers['X-Send-Sikkert']).toBe('force-tls');
  });
});

describe('the watchdog', () => {
  test('answers after three seconds with what was read by then', async () => {
    const { options, after } = await send(HEALTH, { subject: 'never', attachments: 'never' });
    expect(after).toBe(SEND_LIMITS.reading);
    expect(options?.errorMessage).toContain('helbredsoplysninger');
  });

  test('asks when nothing was read', async () => {
    const methods = ['from', 'recipients', 'subject', 'body', 'attachments', 'headers', 'sessionData'] as const;
    const { options, after, headers } = await send({}, Object.fromEntries(methods.map((method) => [method, 'never'])));
    expect(after).toBe(SEND_LIMITS.reading);
    expect(options?.errorMessage).toContain('kunne ikke kontrolleres');
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });

  test('answers in time even when a write never settles', async () => {
    const stopped = await send({}, { setHeaders: 'never' });
    expect(stopped.after).toBe(SEND_LIMITS.everything);
    expect(stopped.options?.allowEvent).toBe(false);
    expect((await send({}, { setHeaders: 'never' }, OBSERVE)).options).toEqual({ allowEvent: true });
  });

  test.each([
    ['had yet to be written', {}, atCall('late', 1)],
    ['was on its way', TAGGED, atCall('late', 2)],
  ])('leaves secure standing on a stop while the milder header %s', async (_when, state, setHeaders) => {
    const { options, headers } = await send(state, { setHeaders }, LENIENT);
    expect(options?.allowEvent).toBe(false);
    expect(headers['X-Send-Sikkert']).toBe('secure');
  });
});
