import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular, Compose20Regular, Drafts20Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import { FolderTitle } from './FolderTitle';
import { SAMPLES } from './samples';
import { SentItems } from './SentItems';

const useStyles = makeStyles({
  folders: {
    gridArea: 'folders',
    width: '280px',
    padding: '8px 0 8px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '@media (max-width: 1100px)': { width: '232px' },
  },
  button: { flexShrink: 0 },
  mails: { flex: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  draft: {
    width: '100%',
    justifyContent: 'flex-start',
    paddingLeft: '36px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
  },
  none: { padding: '0 8px 0 36px', color: tokens.colorNeutralForeground3 },
});

/** The folders beside the mail: new mail, samples, drafts, sent items. */
export function Folders({ outlook, busy }: { readonly outlook: ComposeWindow; readonly busy: boolean }) {
  const styles = useStyles();
  const { drafts, sent } = useSyncExternalStore(outlook.folders.subscribe, outlook.folders.get);
  return (
    <nav className={styles.folders} aria-label="Folders" inert={busy}>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<Compose20Regular />}
        onClick={() => outlook.compose()}
      >
        New mail
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} icon={<ChevronDown16Regular />} iconPosition="after">
            Sample drafts
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map(({ id, name, content }) => (
              <MenuItem key={id} onClick={() => outlook.compose(content(outlook.account))}>
                {name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div className={styles.mails}>
        <section aria-label="Drafts">
          <FolderTitle icon={<Drafts20Regular />} name="Drafts" count={drafts.length} />
          {drafts.length === 0 && <Text className={styles.none}>None saved</Text>}
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Button className={styles.draft} appearance="subtle" onClick={() => outlook.open(draft)}>
                  {draft.subject || '(no subject)'}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <SentItems sent={sent} />
      </div>
    </nav>
  );
}
