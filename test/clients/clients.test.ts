import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../src/cli/manifest-faults';
import { onSend, SEND_LIMITS } from '../../src/launchevent/on-send';
import { sendSikkert } from '../../src/launchevent/send-sikkert';
import { openMail } from '../../src/outlook/outlook-mail';
import { onInitializationContextChanged } from '../../src/outlook/pane-host';
import type { CompletedOptions } from '../../src/outlook/smart-alert';
import type { Policy } from '../../src/rules';
import { openSession } from '../../src/session/session';
import { policyFrom, ROOT, TODAY } from '../support/build';
import { fakeOffice, installOffice, type FakeOffice, type OfficeState } from '../support/fake-office';
import { AU, HEALTH, TAGGED } from '../support/press-send';
import { alertIn, CLIENTS, lackingIn, type Client, type Seen } from './clients';

jest.mock('../../src/rules/detectors', () => jest.requireActual('../support/found-in-body'));

afterEach(() => installOffice(undefined));

const LABEL = '8faca7b8-8d20-48a3-8ea2-0f96310a848e';
const POLICY = policyFrom({ ...AU, protectedLabels: [LABEL] });
const WARN = policyFrom({ ...AU, whenSecureIsRequired: 'warn' });
const OUTSIDE = [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }];
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** A mail in this client, and its handlers, each in a script of its own as in Outlook. */
function open(client: Client, mail: Partial<OfficeState>) {
  const fake = fakeOffice({ to: OUTSIDE, ...mail }, lackingIn(client));
  limitSessionData(fake, client.sessionData);
  installOffice(fake.office);
  const raise = (handler: typeof onSend, policy: Policy): Promise<CompletedOptions | undefined> =>
    new Promise((completed) => {
      const session = openSession(openMail({ read: 2_000, write: 800 }), policy, () => TODAY);
      void handler({ completed }, { policy, session, language: () => 'da', limits: SEND_LIMITS });
    });
  return {
    state: fake.state,
    send: (policy = POLICY) => raise(onSend, policy),
    pressSendSikkert: () => raise(sendSikkert, POLICY),
  };
}

/** Outlook refuses what is longer than its limit. */
function limitSessionData({ office, state }: FakeOffice, most: number): void {
  const { item } = (office as unknown as typeof Office).context.mailbox;
  const sessionData = item?.sessionData as unknown as { setAsync: (...args: unknown[]) => void };
  const { setAsync } = sessionData;
  sessionData.setAsync = (name, value, answer) => {
    const kept = JSON.stringify({ ...state.sessionData, [String(name)]: value }).length;
    if (kept <= most) setAsync(name, value, answer);
    else (answer as (result: object) => void)({ status: 'failed', error: { code: 9057 } });
  };
}

async function stopped(client: Client, mail: Partial<OfficeState>, policy?: Policy): Promise<Seen> {
  const options = await open(client, mail).send(policy);
  expect(options?.allowEvent).toBe(false);
  return alertIn(client, options!);
}

describe.each(CLIENTS.map((client) => [client.set, client] as const))('Mailbox %s', (_set, client) => {
  describe.each([
    ['must go securely', HEALTH, undefined, 'helbredsoplysninger'],
    ['is blocked by its tag', { ...HEALTH, ...TAGGED }, undefined, '[NoTLS]'],
    ['is warned of', HEALTH, WARN, 'helbredsoplysninger'],
  ] as const)('a mail that %s', (_why, mail, policy, says) => {
    test('says why, and what to do, without a word of a button that is not there', async () => {
      const seen = await stopped(client, mail, policy);
      expect(seen.text.replace(/\\/g, '')).toContain(says);
      expect(seen.text).toMatch(/tryk (så )?på Send/i);
      const { acts } = seen;
      if (!acts) expect(seen.text).not.toContain('Se hvorfor');
      expect(seen.isMarkdown || !/\*\*|\\/.test(seen.text)).toBe(true);
    });

    test('names a control of the manifest, if any', async () => {
      const { acts } = await stopped(client, mail, policy);
      expect(acts?.label).toBe(client.button === 'none' ? undefined : 'Se hvorfor');
      if (acts) expect(MANIFEST).toContain(`id="${acts.commandId}"`);
    });
  });

  test('a marked mail goes', async () => {
    const mail = open(client, HEALTH);
    await mail.pressSendSikkert();
    expect(await mail.send()).toEqual({ allowEvent: true });
    expect(mail.state.headers['X-Send-Sikkert']).toBe('secure');
  });

  test('what is kept of a mail in its window fits', async () => {
    const mail = open(client, HEALTH);
    await mail.pressSendSikkert();
    expect(mail.state.sessionData['send-sikkert-choice']).toBe('secure');
    expect(JSON.stringify(mail.state.sessionData).length).toBeLessThan(100);
  });

  test('stands in docs/clients.md as it is here', async () => {
    expect(rowInDocs(client.set)).toEqual(await rowOf(client));
  });
});

test('a full sessionData does not keep a mail from being marked: the header holds the mark', async () => {
  const mail = open({ ...CLIENTS[0]!, sessionData: 10 }, HEALTH);
  await mail.pressSendSikkert();
  expect(mail.state.sessionData).toEqual({});
  expect(await mail.send()).toEqual({ allowEvent: true });
});

test('the manifest asks for the first of these, and no client below it gets the add-in', () => {
  expect(manifestFaults(MANIFEST)).toEqual([]);
  expect(MANIFEST).toContain(`DefaultMinVersion="${CLIENTS[0]!.set}"`);
});

/** Cells of the client's row in docs/clients.md. */
function rowInDocs(set: string): string[] | undefined {
  const page = readFileSync(join(ROOT, 'docs/clients.md'), 'utf8');
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.find((cells) => cells[1] === set)?.slice(1, -1);
}

/** The row as it follows from what was tried in this client. */
async function rowOf(client: Client): Promise<string[]> {
  const seen = await stopped(client, HEALTH);
  const warned = await stopped(client, HEALTH, WARN);
  const labelled = await open(client, { ...HEALTH, label: LABEL }).send();
  const buttons = [seen.acts?.label, seen.closes].filter((label) => label !== undefined);
  return [
    client.set,
    client.programs,
    seen.isMarkdown ? 'with a title in bold' : 'plain',
    buttons.join(', '),
    warned.sendAnyway ? 'Send Anyway' : 'stopped, like `ask`',
    labelled?.allowEvent === true ? 'goes' : 'must be marked too',
    client.button === 'none' ? '–' : (await tellsOpenPane(client)) ? 'reads anew' : 'is opened anew',
  ];
}

async function tellsOpenPane(client: Client): Promise<boolean> {
  const fake = fakeOffice({}, client.tellsOpenPane ? {} : { addHandlerAsync: 'fails' });
  installOffice(fake.office);
  const told = new Promise<boolean>((resolve) => {
    onInitializationContextChanged(() => resolve(true));
    setTimeout(() => resolve(false), 100);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  fake.handlers.get('olkInitializationContextChanged')?.({ initializationContextData: '{}' });
  return told;
}
