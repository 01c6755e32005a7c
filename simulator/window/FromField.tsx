import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { Mailbox } from '../host/draft';

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
    <Menu
      checkedValues={{ from: [from.address] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        mailboxes.filter(({ address }) => checkedItems.includes(address)).forEach(onChoose)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<ChevronDown16Regular />}
          iconPosition="after"
        >
          From: {from.name} &lt;{from.address}&gt;
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.wide}>
        <MenuList>
          {mailboxes.map(({ name, address }) => (
            <MenuItemRadio key={address} className={styles.wide} name="from" value={address} secondaryContent={address}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
