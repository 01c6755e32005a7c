import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CalendarAdd20Regular, ChevronDown16Regular, Compose20Regular, Drafts20Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import { FolderTitle } from './FolderTitle';
import { Inbox } from './Inbox';
import { inboxOf } from './inbox-mails';
import { MailButton } from './MailButton';
import { tomorrow } from './sample-parts';
import type { Sample } from './sample-parts';
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
  samples: { maxWidth: 'none' },
  sample: { maxWidth: 'none' },
  mails: { flex: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  none: { padding: '0 8px 0 36px', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly outlook: ComposeWindow;
  readonly busy: boolean;
  readonly onSample: (sample: Sample) => void;
}

const STATES = [...new Set(SAMPLES.map(({ state }) => state))];

/** The folders beside the mail: what can be begun, samples, inbox, drafts, sent items. */
export function Folders({ outlook, busy, onSample }: Props) {
  const styles = useStyles();
  const { drafts, sent, received } = useSyncExternalStore(outlook.folders.subscribe, outlook.folders.get);
  return (
    <nav className={styles.folders} aria-label="Folders" inert={busy}>
      <Button
        className={styles.button}
        appearance="primary"
        icon={<Compose20Regular />}
        onClick={() => outlook.compose()}
      >
        New message
      </Button>
      <Button
        className={styles.button}
        icon={<CalendarAdd20Regular />}
        onClick={() => outlook.compose({ appointment: tomorrow('') })}
      >
        New meeting
      </Button>
      <Menu positioning={{ position: 'after', align: 'top', autoSize: 'height' }}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} icon={<ChevronDown16Regular />} iconPosition="after">
            Sample drafts
          </Button>
        </MenuTrigger>
        <MenuPopover className={styles.samples}>
          <MenuList>
            {STATES.map((state) => (
              <MenuGroup key={state}>
                <MenuGroupHeader>{state}</MenuGroupHeader>
                {SAMPLES.filter((sample) => sample.state === state).map((sample) => (
                  <MenuItem key={sample.id} className={styles.sample} onClick={() => onSample(sample)}>
                    {sample.name}
                  </MenuItem>
                ))}
              </MenuGroup>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div className={styles.mails}>
        <Inbox mails={[...received, ...inboxOf(outlook.account)]} onOpen={(mail) => outlook.read(mail)} />
        <section aria-label="Drafts">
          <FolderTitle icon={<Drafts20Regular />} name="Drafts" count={drafts.length} />
          {drafts.length === 0 && <Text className={styles.none}>None saved</Text>}
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <li key={draft.id}>
                <MailButton
                  label={`Open draft: ${draft.subject || '(no subject)'}`}
                  subject={draft.subject}
                  onClick={() => outlook.open(draft)}
                />
              </li>
            ))}
          </ul>
        </section>
        <SentItems sent={sent} />
      </div>
    </nav>
  );
}
