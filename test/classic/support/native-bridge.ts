import type { CompletedOptions } from '../../../src/outlook/smart-alert';
import type { Behaviour, OfficeState } from '../../support/fake-office';
import type { Clock } from './clock';

/** What Outlook hands over as an array of its own. */
interface SafeArray {
  toArray(): unknown[];
}
type Answered = (answer: SafeArray, result: number) => void;
type Invoked = (event: number, parameters: SafeArray) => void;
type Parameters = readonly unknown[] | null;

interface NativeBridge {
  /** `window.external` of the page. */
  readonly external: object;
  /** Settles when office.js listens for events. */
  readonly listening: Promise<void>;
  raise(handler: string, answered: (options: CompletedOptions | undefined) => void): void;
}

const MESSAGE_COMPOSE = 4;
const READ_WRITE_ITEM = 3;
const COMMAND_INVOKED = 39;
const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;
const HTML = 3;

/** The calls by their dispatch ids: path from the item, and what Outlook answers. Extras come last, as JSON. */
function callOf(state: OfficeState, dispatchId: number, parameters: Parameters): [path: string, answer: () => unknown] {
  const given = parameters ?? [];
  const last = given[given.length - 1];
  const extras = (typeof last === 'string' && last.startsWith('{') ? JSON.parse(last) : {}) as Record<string, unknown>;
  switch (dispatchId) {
    case 14:
      return ['body.getTypeAsync', () => (state.html === undefined ? 'text' : 'html')];
    case 15: {
      const field = RECIPIENT_FIELDS[Number(given[0])] ?? 'to';
      return [`${field}.getAsync`, () => state[field].map(asWritten)];
    }
    case 18:
      return ['subject.getAsync', () => state.subject];
    case 35:
      return ['notificationMessages.replaceAsync', () => void (state.notifications[String(given[0])] = { ...given })];
    case 36:
      return ['notificationMessages.removeAsync', () => void delete state.notifications[String(given[0])]];
    case 37:
      return ['body.getAsync', () => (given[0] === HTML ? state.html : state.body)];
    case 107:
      return ['from.getAsync', () => asWritten(state.from)];
    case 149:
      return ['getAttachmentsAsync', () => state.attachments];
    case 151: {
      const names = extras.internetHeaderKeys as string[];
      const set = Object.entries(state.headers).filter(([name]) => names.includes(name));
      return ['internetHeaders.getAsync', () => Object.fromEntries(set)];
    }
    case 152:
      return ['internetHeaders.setAsync', () => void Object.assign(state.headers, extras.internetHeaderNameValuePairs)];
    case 185:
      return ['sessionData.setAsync', () => void (state.sessionData[String(extras.name)] = String(extras.value))];
    case 187:
      return ['sessionData.getAllAsync', () => state.sessionData];
    default:
      throw new Error(`call ${dispatchId} of office.js is not simulated`);
  }
}

function asWritten(who: object): object {
  const { displayName, emailAddress } = who as { displayName: string; emailAddress: string };
  return { name: displayName, address: emailAddress, recipientType: 2 };
}

/** Outlook for Windows as its office.js sees it, with a mail being written; calls behave as told. */
export function nativeBridge(
  state: OfficeState,
  behaviours: Readonly<Record<string, Behaviour>>,
  clock: Clock,
): NativeBridge {
  const waiting = new Map<string, (options: CompletedOptions | undefined) => void>();
  let invoke: Invoked | undefined;
  let heard = (): void => undefined;
  const listening = new Promise<void>((resolve) => (heard = resolve));

  function execute(dispatchId: number, parameters: Parameters, callback: Answered): void {
    const answer = (...words: unknown[]): void => void clock.setTimeout(() => callback(safeArray(words), 0));
    if (dispatchId === 1) return answer(JSON.stringify(INITIAL_DATA), 0);
    if (dispatchId === 94) {
      const [id, , completion] = parameters as [string, number, string];
      const { completedContext } = JSON.parse(completion) as { completedContext?: CompletedOptions };
      waiting.get(id)?.(completedContext);
      return answer(0);
    }
    const [path, work] = callOf(state, dispatchId, parameters);
    switch (behaviours[path] ?? 'answers') {
      case 'throws':
        throw new Error('the object invoked has disconnected from its clients');
      case 'never':
        return;
      case 'fails':
        return answer('{}', 9003);
      case 'null':
        return answer(JSON.stringify({ data: null }), 0);
      case 'twice':
        callback(safeArray([JSON.stringify({ data: work() }), 0]), 0);
        return answer('{}', 5001);
      default:
        return answer(JSON.stringify({ data: work() }), 0);
    }
  }

  return {
    external: {
      GetHostInfo: () => 'Outlook|Win32|16.02|da-DK|c||disableLogging|0',
      GetLoggingAllowed: () => false,
      GetContext: () => HOST_CONTEXT,
      Execute: execute,
      RegisterEvent(event: number, _target: string, handler: Invoked, callback: Answered) {
        if (event === COMMAND_INVOKED) invoke = handler;
        clock.setTimeout(() => {
          callback(safeArray([0]), 0);
          clock.setTimeout(heard);
        });
      },
    },
    listening,
    raise(handler, answered) {
      const id = `${handler}-${waiting.size}`;
      waiting.set(id, answered);
      invoke?.(COMMAND_INVOKED, safeArray([id, handler, '{}']));
    },
  };
}

const INITIAL_DATA = {
  itemType: MESSAGE_COMPOSE,
  permissionLevel: READ_WRITE_ITEM,
  hostVersion: '16.0.18526.20000',
  userDisplayName: 'Anne Holm',
  userEmailAddress: 'anne.holm@au.dk',
  userTimeZone: 'UTC',
  itemNumber: 1,
};

const HOST_CONTEXT = {
  GetAppType: () => 8,
  GetSolutionRef: () => 'send-sikkert',
  GetAppVersionMajor: () => '16',
  GetAppVersionMinor: () => 2,
  GetAppUILocale: () => 'da-DK',
  GetAppDataLocale: () => 'da-DK',
  GetDocUrl: () => '',
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => 'c',
  GetInstanceId: () => 'i',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify({ Mailbox: '1.12' }),
  GetHostCustomMessage: () => '',
  GetHostFullVersion: () => '16.0.18526.20000',
  GetDialogRequirementMatrix: () => '',
  GetFeaturesForSolution: () => '{}',
  GetInitialDisplayMode: () => 0,
  GetSettings: () => ({
    Read(keys: string[], values: string[]) {
      keys.push('SettingsKey');
      values.push('{}');
    },
  }),
  GetOfficeThemeInfo: () => '{}',
};

function safeArray(values: unknown[]): SafeArray {
  return { toArray: () => values };
}
