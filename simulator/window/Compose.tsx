import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { Mail48Regular, Send20Filled } from '@fluentui/react-icons';
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type RefObject } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import { FIELDS, type Draft } from '../host/draft';
import { Attachments } from './Attachments';
import { BodyEditor } from './BodyEditor';
import { NotificationBar } from './NotificationBar';
import { RecipientField } from './RecipientField';

const useStyles = makeStyles({
  card: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 'min-content',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    padding: '12px 20px 20px',
    gap: '4px',
  },
  actions: { display: 'flex', alignItems: 'center', gap: '12px', marginBottom: '8px' },
  from: { color: tokens.colorNeutralForeground3 },
  bars: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  subject: {
    paddingBlock: '8px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outline: 'none',
    background: 'transparent',
    color: 'inherit',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    '::placeholder': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    ':focus': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  empty: { alignItems: 'center', justifyContent: 'center', color: tokens.colorNeutralForeground3, gap: '12px' },
});

const LABELS = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

interface Props {
  readonly outlook: ComposeWindow;
  readonly busy: boolean;
  /** Where the text is written. */
  readonly bodyRef: RefObject<HTMLDivElement | null>;
}

/** The mail being written. */
export function Compose(props: Props) {
  const styles = useStyles();
  const { draft } = useSyncExternalStore(props.outlook.subscribe, props.outlook.get);
  if (draft) return <Mail key={draft.key} draft={draft} {...props} />;
  return (
    <div className={`${styles.card} ${styles.empty}`}>
      <Mail48Regular />
      <Text>No mail is open. Start a new one, open a draft, or take a sample.</Text>
    </div>
  );
}

function Mail({ outlook, draft, busy, bodyRef }: Props & { readonly draft: Draft }) {
  const styles = useStyles();
  const { problem, addIn, alert } = useSyncExternalStore(outlook.subscribe, outlook.get);
  const mail = useSyncExternalStore(draft.subscribe, draft.get);
  const sendButtonRef = useFocusAfter(busy || alert !== null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void outlook.send();
  }

  return (
    <section className={styles.card} aria-label="New message" inert={busy} onKeyDown={onKeyDown}>
      <div className={styles.actions}>
        <Button ref={sendButtonRef} appearance="primary" icon={<Send20Filled />} onClick={() => void outlook.send()}>
          Send
        </Button>
        <Text className={styles.from} size={200}>
          From: {mail.from.name} &lt;{mail.from.address}&gt;
        </Text>
        <Text className={styles.from} size={200} role="status">
          {mail.id !== undefined && 'Draft saved'}
        </Text>
        {busy && (
          <Spinner size="tiny" labelPosition="after" label={`${addIn.manifest.displayName} is checking your message`} />
        )}
      </div>
      {problem && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.bars} aria-label="Notifications">
        {mail.notifications.map((one) => (
          <NotificationBar
            key={one.key}
            notification={one}
            icon={addIn.manifest.image(one.icon ?? '')}
            onDismiss={() => draft.change({ notifications: mail.notifications.filter((bar) => bar !== one) })}
          />
        ))}
      </ul>
      {FIELDS.map((field) => (
        <RecipientField
          key={field}
          label={LABELS[field]}
          recipients={mail[field]}
          domain={outlook.account.domain}
          autoFocus={field === 'to' && mail.to.length === 0}
          onChange={(recipients) => draft.setRecipients(field, recipients)}
        />
      ))}
      <input
        className={styles.subject}
        aria-label="Subject"
        placeholder="Add a subject"
        maxLength={255}
        value={mail.subject}
        onChange={(event) => draft.change({ subject: event.target.value })}
      />
      <Attachments attachments={mail.attachments} onRemove={(id) => draft.detach(id)} />
      <BodyEditor bodyRef={bodyRef} html={mail.html} onChange={(html) => draft.change({ html })} />
    </section>
  );
}

/** A button that takes the focus when `held` is over: while sending, or under an alert, the mail cannot have it. */
function useFocusAfter(held: boolean) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const wasHeld = useRef(held);
  useEffect(() => {
    if (wasHeld.current && !held) button?.focus();
    wasHeld.current = held;
  }, [held, button]);
  return setButton;
}
