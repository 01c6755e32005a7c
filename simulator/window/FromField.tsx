import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Mailbox } from '../host/draft';
import { RadioMenu } from './RadioMenu';

const useStyles = makeStyles({
  button: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  wide: { maxWidth: 'none' },
});

interface Props {
  readonly from: Mailbox;
  /** The own mailbox, shared ones, and those of others that one may send on behalf of. */
  readonly mailboxes: readonly Mailbox[];
  readonly onChoose: (from: Mailbox) => void;
}

/** Who the mail is from. */
export function FromField({ from, mailboxes, onChoose }: Props) {
  const styles = useStyles();
  return (
    <RadioMenu
      className={styles.wide}
      options={mailboxes.map(({ name, address }) => ({ id: address, name, detail: address }))}
      chosen={from.address}
      onChoose={(chosen) => mailboxes.filter(({ address }) => address === chosen).forEach(onChoose)}
    >
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
      >
        From: {from.name} &lt;{from.address}&gt;
      </Button>
    </RadioMenu>
  );
}
