import type { MailEvent } from '../../src/outlook/smart-alert';

/** How one of Outlook's calls behaves; `late` answers after a minute. */
export type Behaviour =
  | 'answers'
  | 'fails'
  | 'throws'
  | 'never'
  | 'late'
  | 'twice'
  | 'null'
  | 'undefined'
  | 'wrong-type'
  | 'no-result'
  | 'missing';

export interface OfficeState {
  from: object;
  to: object[];
  cc: object[];
  bcc: object[];
  subject: string;
  body: string;
  attachments: object[];
  headers: Record<string, string>;
  sessionData: Record<string, string>;
  notifications: Record<string, object>;
}

export interface FakeOffice {
  /** What scripts see as `Office`. */
  readonly office: Readonly<Record<string, unknown>>;
  readonly state: OfficeState;
  /** What was handed to `Office.actions.associate`. */
  readonly associated: Map<string, (event: MailEvent) => void>;
  /** Listeners by event type, as `item.addHandlerAsync` took them. */
  readonly handlers: Map<string, (event: unknown) => void>;
  /** Paths of the item calls, in order, with their arguments but the callback. */
  readonly calls: [path: string, ...args: unknown[]][];
  /** Most item calls that were under way at one time. */
  readonly mostAtOnce: () => number;
}

type Callback = (result: unknown) => void;

/** An Outlook in which each item call behaves as told; every other one answers. Values are Outlook's, not ours. */
export function fakeOffice(
  state: Partial<OfficeState> = {},
  behaviours: Readonly<Record<string, Behaviour>> = {},
): FakeOffice {
  const now: OfficeState = {
    from: { displayName: 'Anne Holm', emailAddress: 'anne.holm@au.dk' },
    to: [],
    cc: [],
    bcc: [],
    subject: 'Møde',
    body: 'Vi ses.',
    attachments: [],
    headers: {},
    sessionData: {},
    notifications: {},
    ...state,
  };
  const associated: FakeOffice['associated'] = new Map();
  const handlers: FakeOffice['handlers'] = new Map();
  const calls: FakeOffice['calls'] = [];
  let atOnce = 0;
  let most = 0;

  /** The method at this path of the item; `work` gives the value of its answer. */
  function method(path: string, work: (...args: never[]) => unknown): unknown {
    const behaviour = behaviours[path] ?? 'answers';
    if (behaviour === 'missing') return undefined;
    return (...all: unknown[]) => {
      const args = all.slice(0, -1);
      const callback = all[all.length - 1] as Callback;
      calls.push([path, ...args]);
      if (behaviour === 'throws') throw Object.assign(new Error('argument out of range'), { code: 9999 });
      most = Math.max(most, ++atOnce);
      const answer = (result: unknown): void => {
        atOnce--;
        callback(result);
      };
      void Promise.resolve().then(() => {
        const succeeded = (value: unknown) => ({ status: 'succeeded', value });
        switch (behaviour) {
          case 'never':
            return;
          case 'late':
            return void setTimeout(() => answer(succeeded(work(...(args as never[])))), 60_000);
          case 'fails':
            return answer({ status: 'failed', error: { code: 9003, name: 'x', message: 'x' } });
          case 'null':
            return answer(succeeded(null));
          case 'undefined':
            return answer(succeeded(undefined));
          case 'wrong-type':
            return answer(succeeded(42));
          case 'no-result':
            return answer(null);
          default: {
            const value = work(...(args as never[]));
            answer(succeeded(value));
            if (behaviour === 'twice') callback({ status: 'failed', error: { code: 5001 } });
          }
        }
      });
    };
  }

  const item = {
    from: { getAsync: method('from.getAsync', () => now.from) },
    to: { getAsync: method('to.getAsync', () => now.to) },
    cc: { getAsync: method('cc.getAsync', () => now.cc) },
    bcc: { getAsync: method('bcc.getAsync', () => now.bcc) },
    subject: { getAsync: method('subject.getAsync', () => now.subject) },
    body: { getAsync: method('body.getAsync', () => now.body) },
    getAttachmentsAsync: method('getAttachmentsAsync', () => now.attachments),
    internetHeaders: {
      getAsync: method('internetHeaders.getAsync', (names: string[]) =>
        Object.fromEntries(Object.entries(now.headers).filter(([name]) => names.includes(name))),
      ),
      setAsync: method('internetHeaders.setAsync', (values: object) => void Object.assign(now.headers, values)),
    },
    sessionData: {
      getAllAsync: method('sessionData.getAllAsync', () => ({ ...now.sessionData })),
      setAsync: method('sessionData.setAsync', (name: string, value: string) => void (now.sessionData[name] = value)),
    },
    notificationMessages: {
      replaceAsync: method('notificationMessages.replaceAsync', (key: string, details: object) => {
        now.notifications[key] = details;
      }),
      removeAsync: method('notificationMessages.removeAsync', (key: string) => void delete now.notifications[key]),
    },
    addHandlerAsync: method('addHandlerAsync', (type: string, handler: (event: unknown) => void) => {
      handlers.set(type, handler);
    }),
    removeHandlerAsync: method('removeHandlerAsync', (type: string) => void handlers.delete(type)),
  };

  return {
    office: {
      actions: {
        associate: (name: string, handler: (event: MailEvent) => void) => void associated.set(name, handler),
      },
      onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
      context: { displayLanguage: 'da-DK', mailbox: { item } },
    },
    state: now,
    associated,
    handlers,
    calls,
    mostAtOnce: () => most,
  };
}

/** Puts this Office (none with undefined) where scripts look for it. */
export function installOffice(office: object | undefined): void {
  (globalThis as { Office?: unknown }).Office = office;
}
