import { call, ok, STRING, type Call } from '../call';

/**
 * Sensitivity labels (Mailbox 1.13). The office.js of the package knows none, and then `item.sensitivityLabel` is missing,
 * as in an older client; `office-js/sensitivity-label.js` adds it where a test wants it, with the numbers of newer builds.
 */
export const LABEL_CALLS: readonly Call[] = [
  call(201, 'sensitivityLabel.getAsync', undefined, (_, { draft }) => ok(draft.get().label)),
  call<{ sensitivityLabelID: string }>(
    200,
    'sensitivityLabel.setAsync',
    { sensitivityLabelID: STRING },
    ({ sensitivityLabelID }, { draft }) => {
      draft.change({ label: sensitivityLabelID });
      return ok();
    },
  ),
];
