import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Notification } from '../host/draft';

const INTENT: Readonly<Record<Notification['type'], NonNullable<MessageBarProps['intent']>>> = {
  informationalMessage: 'info',
  progressIndicator: 'info',
  errorMessage: 'error',
  insightMessage: 'info',
};

interface Props {
  readonly notification: Notification;
  /** Address of the picture that the manifest has under the notification's icon id. */
  readonly icon: string | undefined;
  readonly onDismiss: () => void;
}

/** A message of the add-in above the mail. */
export function NotificationBar({ notification, icon, onDismiss }: Props) {
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
