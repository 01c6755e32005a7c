import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { Mail48Regular, Send20Filled } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
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

/** The mail being written. */
export function Compose({ outlook, busy }: { readonly outlook: ComposeWindow; readonly busy: boolean }) {
  const styles = useStyles();
  const { draft } = useSyncExternalStore(outlook.subscribe, outlook.get);
  if (draft) return <Mail key={draft.key} outlook={outlook} draft={draft} busy={busy} />;
  return (
    <div className={`${styles.card} ${styles.empty}`}>
      <Mail48Regular />
      <Text>No mail is open. Start a new one, open a draft, or take a sample.</Text>
    </div>
  );
}

interface MailProps {
  readonly outlook: ComposeWindow;
  readonly draft: Draft;
  readonly busy: boolean;
}

function Mail({ outlook, draft, busy }: MailProps) {
  const styles = useStyles();
  const { problem, addIn } = useSyncExternalStore(outlook.subscribe, outlook.get);
  const mail = useSyncExternalStore(draft.subscribe, draft.get);
  return (
    <section className={styles.card} aria-label="New message" inert={busy}>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<Send20Filled />} onClick={() => void outlook.send()}>
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
      <BodyEditor html={mail.html} onChange={(html) => draft.change({ html })} />
    </section>
  );
}
