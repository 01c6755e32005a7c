import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Mail48Regular, Send20Filled } from '@fluentui/react-icons';
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent, type RefObject } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import { groupsOf, mailboxesOf } from '../accounts';
import type { Draft, Field, MailContent } from '../host/draft';
import { AppointmentFields } from './AppointmentFields';
import { Attachments } from './Attachments';
import { BodyEditor } from './BodyEditor';
import { FromField } from './FromField';
import { useCardStyles } from './looks';
import { NotificationBars } from './NotificationBars';
import { Reading } from './Reading';
import { RecipientField } from './RecipientField';

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'center', gap: '12px', marginBottom: '8px' },
  saved: { color: tokens.colorNeutralForeground3 },
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

const LABELS: Readonly<Record<Draft['kind'], readonly (readonly [Field, string])[]>> = {
  message: [
    ['to', 'To'],
    ['cc', 'Cc'],
    ['bcc', 'Bcc'],
  ],
  meeting: [
    ['to', 'Required'],
    ['cc', 'Optional'],
  ],
};

const TITLES: Readonly<Record<MailContent['begunAs'], string>> = {
  newMail: 'New message',
  reply: 'Reply',
  forward: 'Forward',
};

interface Props {
  readonly outlook: ComposeWindow;
  readonly busy: boolean;
  /** Where the text is written. */
  readonly bodyRef: RefObject<HTMLDivElement | null>;
}

/** The mail or meeting being written, or the mail being read. */
export function Compose(props: Props) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const { outlook } = props;
  const { draft, reading } = useSyncExternalStore(outlook.subscribe, outlook.get);
  if (reading) {
    return (
      <Reading
        mail={reading}
        onAnswer={(way) => outlook.answer(reading, way)}
        onSendAgain={() => outlook.sendAgain(reading)}
      />
    );
  }
  if (draft) return <Mail key={draft.key} draft={draft} {...props} />;
  return (
    <div className={mergeClasses(card, styles.empty)}>
      <Mail48Regular />
      <Text>No mail is open. Start a new one, open a draft, or take a sample.</Text>
    </div>
  );
}

function Mail({ outlook, draft, busy, bodyRef }: Props & { readonly draft: Draft }) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const { problem, addIn, alert } = useSyncExternalStore(outlook.subscribe, outlook.get);
  const mail = useSyncExternalStore(draft.subscribe, draft.get);
  const sendButtonRef = useFocusAfter(busy || alert !== null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void outlook.send();
  }

  return (
    <section
      className={card}
      aria-label={mail.appointment ? 'New meeting' : TITLES[mail.begunAs]}
      inert={busy}
      onKeyDown={onKeyDown}
    >
      <div className={styles.actions}>
        <Button ref={sendButtonRef} appearance="primary" icon={<Send20Filled />} onClick={() => void outlook.send()}>
          Send
        </Button>
        <FromField
          from={mail.from}
          mailboxes={mailboxesOf(outlook.account)}
          onChoose={(from) => draft.change({ from })}
        />
        <Text className={styles.saved} size={200} role="status">
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
      <NotificationBars draft={draft} image={addIn.manifest.image} />
      {LABELS[draft.kind].map(([field, label]) => (
        <RecipientField
          key={field}
          label={label}
          recipients={mail[field]}
          domain={outlook.account.domain}
          book={groupsOf(outlook.account)}
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
      {mail.appointment && (
        <AppointmentFields appointment={mail.appointment} onChange={(appointment) => draft.change({ appointment })} />
      )}
      <Attachments attachments={mail.attachments} onRemove={(id) => draft.detach(id)} />
      <BodyEditor bodyRef={bodyRef} html={mail.html} format={mail.format} onChange={(html) => draft.change({ html })} />
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
