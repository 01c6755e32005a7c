import type { DraftChanges } from '../../src/outlook/draft-changes';
import { OutlookFault } from '../../src/outlook/outlook-call';
import type { FakeMail } from './fake-mail';

/**
 * How a change goes wrong. `silent` is done, and Outlook never says so; `lies` is not done, and Outlook says it is;
 * `late` is given up on, and done when the test says so (`arrive`).
 */
export type ChangeFault = 'fails' | 'times-out' | 'silent' | 'lies' | 'late' | 'throws';
type Faults = Partial<Record<keyof DraftChanges, ChangeFault | ((nth: number) => ChangeFault | undefined)>>;

export interface FakeChanges extends DraftChanges {
  /** Names of the methods in the order they were called. */
  readonly calls: string[];
  /** What was late is done. */
  arrive(): void;
}

/** Changes of this mail, with these faults. */
export function fakeChanges(mail: FakeMail, faults: Faults = {}, canAdd = true): FakeChanges {
  const { state } = mail;
  const calls: string[] = [];
  const late: (() => void)[] = [];
  let added = 0;

  function change<T>(method: keyof DraftChanges, work: () => T, value: T): Promise<T> {
    calls.push(method);
    const fault = faults[method];
    const nth = calls.filter((name) => name === method).length;
    switch (typeof fault === 'function' ? fault(nth) : fault) {
      case 'throws':
        throw new TypeError(`${method} is not what it was`);
      case 'fails':
        return Promise.reject(new OutlookFault(method, 'call-failed', 5001));
      case 'late':
        late.push(work);
        return Promise.reject(new OutlookFault(method, 'timed-out'));
      case 'silent':
        work();
        return Promise.reject(new OutlookFault(method, 'timed-out'));
      case 'times-out':
        return Promise.reject(new OutlookFault(method, 'timed-out'));
      case 'lies':
        return Promise.resolve(value);
      case undefined:
        return Promise.resolve(work());
    }
  }

  return {
    calls,
    arrive: () => late.splice(0).forEach((work) => work()),
    setRecipients: (field, recipients) =>
      change(
        'setRecipients',
        () => void (state[field] = recipients.map(({ name, address }) => ({ name, address }))),
        undefined,
      ),
    setSubject: (subject) => change('setSubject', () => void (state.subject = subject), undefined),
    removeAttachment: (id) =>
      change(
        'removeAttachment',
        () => void (state.attachments = state.attachments.filter((file) => file.id !== id)),
        undefined,
      ),
    canAddFile: () => canAdd,
    addFile: (name, base64) => {
      const id = `added-${++added}`;
      const work = (): string => {
        const size = (base64.length * 3) / 4;
        state.attachments = [...state.attachments, { id, name, size, kind: 'file', inline: false }];
        state.contents[id] = { format: 'base64', content: base64 };
        return id;
      };
      return change('addFile', work, id);
    },
  };
}
