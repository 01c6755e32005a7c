import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { Draft, Notification } from '../host/draft';

const INTENT: Readonly<Record<Notification['type'], NonNullable<MessageBarProps['intent']>>> = {
  informationalMessage: 'info',
  progressIndicator: 'info',
  errorMessage: 'error',
  insightMessage: 'info',
};

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
});

interface Props {
  readonly draft: Draft;
  /** Address of the picture that the manifest has under an id. */
  readonly image: (id: string) => string | undefined;
}

/** What the add-in says above this mail; each line can be dismissed. */
export function NotificationBars({ draft, image }: Props) {
  const styles = useStyles();
  const { notifications } = useSyncExternalStore(draft.subscribe, draft.get);
  return (
    // A screen reader says what appears while the person writes.
    <section aria-label="Notifications" aria-live="polite">
      <ul className={styles.bars}>
        {notifications.map((one) => (
          <NotificationBar
            key={one.key}
            notification={one}
            icon={image(one.icon ?? '')}
            onDismiss={() => draft.change({ notifications: notifications.filter((bar) => bar !== one) })}
          />
        ))}
      </ul>
    </section>
  );
}

interface BarProps {
  readonly notification: Notification;
  readonly icon: string | undefined;
  readonly onDismiss: () => void;
}

function NotificationBar({ notification, icon, onDismiss }: BarProps) {
  const picture = icon ? { icon: <img src={icon} alt="" width={16} height={16} style={{ display: 'block' }} /> } : {};
  const dismiss = (
    <Button aria-label="Dismiss" appearance="transparent" icon={<Dismiss16Regular />} onClick={onDismiss} />
  );
  return (
    <li>
      <MessageBar intent={INTENT[notification.type]} layout="multiline" {...picture}>
        <MessageBarBody>{notification.message}</MessageBarBody>
        <MessageBarActions containerAction={dismiss} />
      </MessageBar>
    </li>
  );
}
