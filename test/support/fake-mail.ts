import type { Addressee, AttachmentContent, AttachmentEntry, ComposedMail } from '../../src/outlook/composed-mail';
import { OutlookFault } from '../../src/outlook/outlook-call';
import type { Mailbox } from '../../src/rules';

/** What the fake Outlook holds of the mail being written. */
export interface MailState {
  kind: ComposedMail['kind'];
  from: Mailbox;
  to: Addressee[];
  cc: Addressee[];
  bcc: Addressee[];
  subject: string;
  body: string;
  /** Instead of `body`, where it is not ''. */
  html: string;
  /** Id of the sensitivity label. */
  label: string;
  attachments: AttachmentEntry[];
  /** By id; a file that is not here holds "Vi ses.". */
  contents: Record<string, AttachmentContent>;
  headers: Record<string, string>;
  sessionData: Record<string, string>;
  notifications: Record<string, string>;
}

/**
 * How a call goes wrong. `late` and `never` break the contract of `ComposedMail` and stand for a fault of our own; a late
 * call takes ten seconds and holds up the calls after it, as writes to Outlook keep their order.
 */
export type Fault = 'fails' | 'times-out' | 'throws' | 'late' | 'never';
/** By the number of the call to this method, counted from 1. */
export type Faults = Partial<Record<keyof ComposedMail, Fault | ((nth: number) => Fault | undefined)>>;

export interface FakeMail extends ComposedMail {
  readonly state: MailState;
  /** Method names in the order they were called. */
  readonly calls: string[];
}

/** A mail from Anne Holm at Aarhus University, as far as the test says otherwise, in an Outlook with these faults. */
export function fakeMail(state: Partial<MailState> = {}, faults: Faults = {}): FakeMail {
  const now: MailState = {
    kind: 'message',
    from: { name: 'Anne Holm', address: 'anne.holm@au.dk' },
    to: [],
    cc: [],
    bcc: [],
    subject: 'Møde',
    body: 'Vi ses.',
    html: '',
    label: '',
    attachments: [],
    contents: {},
    headers: {},
    sessionData: {},
    notifications: {},
    ...structuredClone(state),
  };
  const calls: string[] = [];
  let busy = Promise.resolve();

  function call<T>(method: keyof ComposedMail, work: () => T): Promise<T> {
    calls.push(method);
    const fault = faults[method];
    const nth = calls.filter((name) => name === method).length;
    switch (typeof fault === 'function' ? fault(nth) : fault) {
      case 'fails':
        return Promise.reject(new OutlookFault(method, 'call-failed', 5001));
      case 'times-out':
        return Promise.reject(new OutlookFault(method, 'timed-out'));
      case 'throws':
        throw new TypeError(`${method} is not what it was`);
      case 'never':
        return new Promise(() => {});
      case 'late':
        busy = new Promise((resolve) => setTimeout(resolve, 10_000));
        return busy.then(work);
      case undefined:
        return busy.then(work);
    }
  }

  return {
    state: now,
    calls,
    kind: now.kind,
    from: () => call('from', () => now.from),
    recipients: (field) => call('recipients', () => now[field]),
    subject: () => call('subject', () => now.subject),
    body: () =>
      call('body', () =>
        now.html === '' ? { format: 'text', content: now.body } : { format: 'html', content: now.html },
      ),
    label: () => call('label', () => now.label),
    attachments: () => call('attachments', () => now.attachments),
    attachmentContent: (id) =>
      call('attachmentContent', () => now.contents[id] ?? { format: 'base64', content: btoa('Vi ses.') }),
    headers: (names) =>
      call('headers', () => Object.fromEntries(Object.entries(now.headers).filter(([name]) => names.includes(name)))),
    setHeaders: (values) => call('setHeaders', () => void Object.assign(now.headers, values)),
    sessionData: () => call('sessionData', () => ({ ...now.sessionData })),
    setSessionData: (name, value) => call('setSessionData', () => void (now.sessionData[name] = value)),
    notify: (key, message) => call('notify', () => void (now.notifications[key] = message)),
    removeNotification: (key) => call('removeNotification', () => void delete now.notifications[key]),
  };
}

/** The fault at these calls only. */
export function atCall(fault: Fault, ...nths: number[]): (nth: number) => Fault | undefined {
  return (nth) => (nths.includes(nth) ? fault : undefined);
}
