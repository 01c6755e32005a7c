import type { DraftChanges } from '../../src/outlook/draft-changes';
import { OutlookFault } from '../../src/outlook/outlook-call';
import type { Mailbox } from '../../src/rules/types';
import type { FakeMail } from './fake-mail';

/**
 * How a change goes wrong. `silent` is done, and Outlook never says so; `lies` is not done, and Outlook says it is;
 * `late` is given up on, and done when the test says so (`arrive`).
 */
export type ChangeFault = 'fails' | 'times-out' | 'silent' | 'lies' | 'late' | 'throws';
/** What is written in Outlook. */
export type Written = 'setRecipients' | 'addRecipients' | 'setSubject' | 'removeAttachment' | 'addFile';
type Faults = Partial<Record<Written, ChangeFault | ((nth: number) => ChangeFault | undefined)>>;

export interface FakeChanges extends DraftChanges {
  /** What was written, in order, also in vain. */
  readonly calls: Written[];
  /** What was late is done. */
  arrive(): void;
}

/** Changes of this mail, with these faults. */
export function fakeChanges(mail: FakeMail, faults: Faults = {}, canAdd = true): FakeChanges {
  const { state } = mail;
  const calls: Written[] = [];
  const late: (() => void)[] = [];
  let added = 0;

  function change<T>(method: Written, work: () => T, value: T): Promise<T> {
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

  const setSubject = (subject: string) => change('setSubject', () => void (state.subject = subject), undefined);

  return {
    calls,
    arrive: () => late.splice(0).forEach((work) => work()),
    changeRecipients: async (field, run) => {
      const written = (all: readonly Mailbox[]) => all.map(({ name, address }) => ({ name, address }));
      await run({
        read: () => Promise.resolve(state[field]),
        write: async (all) => change('setRecipients', () => void (state[field] = written(all)), undefined),
        add: async (some) =>
          change('addRecipients', () => void (state[field] = [...state[field], ...written(some)]), undefined),
      });
    },
    setSubject,
    changeSubject: async (run) => setSubject(run(state.subject)),
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
