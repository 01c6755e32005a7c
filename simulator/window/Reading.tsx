import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowForward20Regular,
  ArrowReply20Regular,
  ArrowReplyAll20Regular,
  SendCopy20Regular,
} from '@fluentui/react-icons';
import type { ReceivedMail, Way } from '../host/answering';
import type { Mailbox } from '../host/draft';
import { useBodyStyles, useCardStyles } from './looks';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
  people: { display: 'flex', gap: '12px', marginBlock: '12px' },
  names: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground3 },
});

const WAYS: readonly { readonly way: Way; readonly label: string; readonly icon: React.JSX.Element }[] = [
  { way: 'reply', label: 'Reply', icon: <ArrowReply20Regular /> },
  { way: 'replyAll', label: 'Reply all', icon: <ArrowReplyAll20Regular /> },
  { way: 'forward', label: 'Forward', icon: <ArrowForward20Regular /> },
];

interface Props {
  readonly mail: ReceivedMail;
  readonly onAnswer: (way: Way) => void;
  /** Of a report: the mail that came back is opened to be sent anew. */
  readonly onSendAgain: () => void;
}

/** A received mail, and the ways to answer it. */
export function Reading({ mail, onAnswer, onSendAgain }: Props) {
  const styles = useStyles();
  const { card } = useCardStyles();
  const { body } = useBodyStyles();
  return (
    <section className={card} aria-label="Received mail">
      <Text as="h2" size={500} weight="semibold" style={{ margin: 0 }}>
        {mail.subject}
      </Text>
      <div className={styles.people}>
        <Avatar name={mail.from.name} color="colorful" aria-hidden />
        <div className={styles.names}>
          <Text weight="semibold">{mail.from.name}</Text>
          <Text size={200}>To: {names(mail.to)}</Text>
          {mail.cc.length > 0 && <Text size={200}>Cc: {names(mail.cc)}</Text>}
        </div>
      </div>
      <div className={styles.actions}>
        {mail.reports && (
          <Button appearance="primary" icon={<SendCopy20Regular />} onClick={onSendAgain}>
            Send again
          </Button>
        )}
        {WAYS.map(({ way, label, icon }) => (
          <Button key={way} icon={icon} onClick={() => onAnswer(way)}>
            {label}
          </Button>
        ))}
      </div>
      {/* Our own sample: nothing of it comes from outside. */}
      <div className={body} dangerouslySetInnerHTML={{ __html: mail.html }} />
    </section>
  );
}

function names(people: readonly Mailbox[]): string {
  return people.map(({ name }) => name).join('; ');
}
