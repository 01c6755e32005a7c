import { call, failed, object, ok, shaped, BOOLEAN, ERROR, STRING, type Call } from '../call';
import type { Notification } from '../draft';

/** Outlook on the web shows at most five per add-in. */
const MOST = 5;
const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

interface Wire {
  readonly key: string;
  readonly message: string;
  readonly type: number;
  readonly icon?: string;
  readonly persistent?: boolean;
}

const NOTIFICATION = object(
  { key: STRING, message: STRING, type: { enum: [0, 1, 2, 3] }, icon: STRING, persistent: BOOLEAN },
  ['icon', 'persistent'],
);

export const NOTIFICATION_CALLS: readonly Call[] = [
  shaped(33, 'notificationMessages.addAsync', NOTIFICATION, (params, { draft }) => {
    const notification = read(params as Wire);
    const { notifications } = draft.get();
    if (notifications.some(({ key }) => key === notification.key)) return failed(ERROR.duplicateNotificationKey);
    if (notifications.length >= MOST) return failed(ERROR.tooManyNotifications);
    draft.change({ notifications: [...notifications, notification] });
    return ok();
  }),
  call(34, 'notificationMessages.getAllAsync', undefined, (_, { draft }) => ok(draft.get().notifications)),
  // Adds the notification when there is none of that key.
  shaped(35, 'notificationMessages.replaceAsync', NOTIFICATION, (params, { draft }) => {
    const notification = read(params as Wire);
    const others = draft.get().notifications.filter(({ key }) => key !== notification.key);
    if (others.length >= MOST) return failed(ERROR.tooManyNotifications);
    draft.change({ notifications: [...others, notification] });
    return ok();
  }),
  call<{ key: string }>(36, 'notificationMessages.removeAsync', { key: STRING }, ({ key }, { draft }) => {
    const others = draft.get().notifications.filter((one) => one.key !== key);
    if (others.length === draft.get().notifications.length) return failed(ERROR.notificationKeyNotFound);
    draft.change({ notifications: others });
    return ok();
  }),
];

function read({ type, ...rest }: Wire): Notification {
  return { ...rest, type: TYPES[type] ?? 'informationalMessage' };
}
