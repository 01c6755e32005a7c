import type { MailEvent } from '../../src/outlook/smart-alert';

/**
 * How one of Outlook's calls behaves. A number fails with that code, `value` succeeds with it, `slow` answers after two
 * and a half seconds, `late` after a minute, `silent` does what it was asked and never says so. `twice` succeeds and then
 * fails, `fails-first` the other way round.
 */
export type Behaviour =
  | number
  | { readonly value: unknown }
  | 'answers'
  | 'fails'
  | 'throws'
  | 'never'
  | 'slow'
  | 'late'
  | 'silent'
  | 'twice'
  | 'fails-first'
  | 'null'
  | 'undefined'
  | 'wrong-type'
  | 'no-result'
  | 'missing';

/** By the path of the call; a function takes the number of the call to this path, counted from 1. */
export type Behaviours = Readonly<Record<string, Behaviour | ((nth: number) => Behaviour)>>;

const DELAYS: Readonly<Record<string, number>> = { slow: 2_500, late: 60_000 };

export interface OfficeState {
  itemType: 'message' | 'appointment';
  /** Of a meeting its organizer. */
  from: object;
  /** Of a meeting the required and the optional attendees are `to` and `cc`. */
  to: object[];
  cc: object[];
  bcc: object[];
  subject: string;
  body: string;
  /** The body as HTML, where it is not plain text. */
  html: string | undefined;
  label: string | undefined;
  attachments: object[];
  /** By id, as Outlook gives it; a file that is not here holds "Vi ses.". */
  contents: Record<string, { format: string; content: string }>;
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
export function fakeOffice(state: Partial<OfficeState> = {}, behaviours: Behaviours = {}): FakeOffice {
  const now: OfficeState = {
    itemType: 'message',
    from: { displayName: 'Anne Holm', emailAddress: 'anne.holm@au.dk' },
    to: [],
    cc: [],
    bcc: [],
    subject: 'Møde',
    body: 'Vi ses.',
    html: undefined,
    label: undefined,
    attachments: [],
    contents: {},
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
    const told = behaviours[path] ?? 'answers';
    if (told === 'missing') return undefined;
    let nth = 0;
    return (...all: unknown[]) => {
      const behaviour = typeof told === 'function' ? told(++nth) : told;
      const args = all.slice(0, -1);
      const callback = all[all.length - 1] as Callback;
      calls.push([path, ...args]);
      if (behaviour === 'throws') throw Object.assign(new Error('argument out of range'), { code: 9999 });
      most = Math.max(most, ++atOnce);
      const answer = (result: unknown): void => {
        atOnce--;
        callback(result);
      };
      const failed = (code: number) => ({ status: 'failed', error: { code, name: 'x', message: 'x' } });
      const succeeded = (value: unknown) => ({ status: 'succeeded', value });
      const done = (): object => succeeded(work(...(args as never[])));
      void Promise.resolve().then(() => {
        if (typeof behaviour === 'number') return answer(failed(behaviour));
        if (typeof behaviour === 'object') return answer(succeeded(behaviour.value));
        switch (behaviour) {
          case 'never':
            return;
          case 'silent':
            return void done();
          case 'slow':
          case 'late':
            return void setTimeout(() => answer(done()), DELAYS[behaviour]);
          case 'fails':
            return answer(failed(9003));
          case 'fails-first':
            answer(failed(9003));
            return callback(done());
          case 'null':
            return answer(succeeded(null));
          case 'undefined':
            return answer(succeeded(undefined));
          case 'wrong-type':
            return answer(succeeded(42));
          case 'no-result':
            return answer(null);
          default: {
            answer(done());
            if (behaviour === 'twice') callback({ status: 'failed', error: { code: 5001 } });
          }
        }
      });
    };
  }

  /** Of what is set Outlook gives back addressees. */
  const setAddressees = (field: 'to' | 'cc' | 'bcc') => (written: (string | object)[]) => {
    now[field] = written.map(asAddressee);
  };
  const addAddressees = (field: 'to' | 'cc' | 'bcc') => (written: (string | object)[]) => {
    now[field] = now[field].concat(written.map(asAddressee));
  };

  const message = () => ({
    from: { getAsync: method('from.getAsync', () => now.from) },
    to: {
      getAsync: method('to.getAsync', () => now.to),
      setAsync: method('to.setAsync', setAddressees('to')),
      addAsync: method('to.addAsync', addAddressees('to')),
    },
    cc: {
      getAsync: method('cc.getAsync', () => now.cc),
      setAsync: method('cc.setAsync', setAddressees('cc')),
      addAsync: method('cc.addAsync', addAddressees('cc')),
    },
    bcc: {
      getAsync: method('bcc.getAsync', () => now.bcc),
      setAsync: method('bcc.setAsync', setAddressees('bcc')),
      addAsync: method('bcc.addAsync', addAddressees('bcc')),
    },
    internetHeaders: {
      getAsync: method('internetHeaders.getAsync', (names: string[]) =>
        Object.fromEntries(Object.entries(now.headers).filter(([name]) => names.includes(name))),
      ),
      setAsync: method('internetHeaders.setAsync', (values: object) => void Object.assign(now.headers, values)),
    },
  });
  const appointment = () => ({
    organizer: { getAsync: method('organizer.getAsync', () => now.from) },
    requiredAttendees: {
      getAsync: method('requiredAttendees.getAsync', () => now.to),
      setAsync: method('requiredAttendees.setAsync', setAddressees('to')),
      addAsync: method('requiredAttendees.addAsync', addAddressees('to')),
    },
    optionalAttendees: {
      getAsync: method('optionalAttendees.getAsync', () => now.cc),
      setAsync: method('optionalAttendees.setAsync', setAddressees('cc')),
      addAsync: method('optionalAttendees.addAsync', addAddressees('cc')),
    },
  });
  const item = {
    itemType: now.itemType,
    ...(now.itemType === 'message' ? message() : appointment()),
    subject: {
      getAsync: method('subject.getAsync', () => now.subject),
      setAsync: method('subject.setAsync', (subject: string) => void (now.subject = subject)),
    },
    body: {
      getTypeAsync: method('body.getTypeAsync', () => (now.html === undefined ? 'text' : 'html')),
      getAsync: method('body.getAsync', (format: string) => (format === 'html' ? now.html : now.body)),
    },
    sensitivityLabel: { getAsync: method('sensitivityLabel.getAsync', () => now.label) },
    getAttachmentsAsync: method('getAttachmentsAsync', () => now.attachments),
    getAttachmentContentAsync: method(
      'getAttachmentContentAsync',
      (id: string) => now.contents[id] ?? { format: 'base64', content: btoa('Vi ses.') },
    ),
    removeAttachmentAsync: method('removeAttachmentAsync', (id: string) => {
      now.attachments = now.attachments.filter((one) => (one as { id?: unknown }).id !== id);
    }),
    addFileAttachmentFromBase64Async: method(
      'addFileAttachmentFromBase64Async',
      (content: string, name: string, { isInline }: { isInline: boolean }) => {
        const id = `added-${now.attachments.length}`;
        now.attachments.push({ id, name, size: (content.length * 3) / 4, attachmentType: 'file', isInline });
        now.contents[id] = { format: 'base64', content };
        return id;
      },
    ),
    sessionData: {
      getAllAsync: method('sessionData.getAllAsync', () => ({ ...now.sessionData })),
      setAsync: method('sessionData.setAsync', (name: string, value: string) => void (now.sessionData[name] = value)),
    },
    notificationMessages: {
      replaceAsync: method('notificationMessages.replaceAsync', (key: string, details: object) => {
        now.notifications[key] = details;
      }),
      getAllAsync: method('notificationMessages.getAllAsync', () =>
        Object.entries(now.notifications).map(([key, details]) => ({ key, ...details })),
      ),
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

function asAddressee(one: string | object): object {
  return typeof one === 'string' ? { displayName: one, emailAddress: one } : one;
}

/** Puts this Office (none with undefined) where scripts look for it. */
export function installOffice(office: object | undefined): void {
  (globalThis as { Office?: unknown }).Office = office;
}
