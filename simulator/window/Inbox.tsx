import { Text, tokens, makeStyles } from '@fluentui/react-components';
import { MailInbox20Regular } from '@fluentui/react-icons';
import type { ReceivedMail } from '../host/answering';
import { FolderTitle } from './FolderTitle';
import { MailButton } from './MailButton';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  from: { color: tokens.colorNeutralForeground3, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly mails: readonly ReceivedMail[];
  readonly onOpen: (mail: ReceivedMail) => void;
}

/** Mails to answer, and what came back. */
export function Inbox({ mails, onOpen }: Props) {
  const styles = useStyles();
  return (
    <section aria-label="Inbox">
      <FolderTitle icon={<MailInbox20Regular />} name="Inbox" count={mails.length} />
      <ul className={styles.list}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailButton label={`Open mail: ${mail.subject}`} subject={mail.subject} onClick={() => onOpen(mail)}>
              <Text size={200} className={styles.from}>
                {mail.from.name}
              </Text>
            </MailButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
