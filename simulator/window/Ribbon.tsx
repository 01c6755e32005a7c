import {
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
  type ToolbarButtonProps,
} from '@fluentui/react-components';
import {
  Attach20Regular,
  Delete20Regular,
  Save20Regular,
  TextBold20Regular,
  TextBulletList20Regular,
  TextFont20Regular,
  TextItalic20Regular,
  TextUnderline20Regular,
} from '@fluentui/react-icons';
import { useRef, useSyncExternalStore } from 'react';
import type { ComposeWindow } from '../host/compose-window';
import type { Draft, DraftState } from '../host/draft';
import { plainAsHtml } from '../host/plain-as-html';
import { commandsOf } from '../host/view';
import { readFiles } from './files';
import { LabelMenu } from './LabelMenu';

const useStyles = makeStyles({
  ribbon: {
    gridArea: 'ribbon',
    margin: '8px 8px 0',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    flexWrap: 'wrap',
  },
  button: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', minWidth: 'auto' },
  picture: { width: '20px', height: '20px', display: 'block' },
});

const FORMATS = [
  { command: 'bold', label: 'Bold', icon: <TextBold20Regular /> },
  { command: 'italic', label: 'Italic', icon: <TextItalic20Regular /> },
  { command: 'underline', label: 'Underline', icon: <TextUnderline20Regular /> },
  { command: 'insertUnorderedList', label: 'Bullets', icon: <TextBulletList20Regular /> },
];

/** The ribbon over what is written or read; the add-in's buttons come from its manifest. */
export function Ribbon({ outlook, busy }: { readonly outlook: ComposeWindow; readonly busy: boolean }) {
  const styles = useStyles();
  const { draft, reading, addIn } = useSyncExternalStore(outlook.subscribe, outlook.get);
  const { format, label } = useDraft(draft);
  const files = useRef<HTMLInputElement>(null);
  const off = busy || !draft;

  async function attach(chosen: FileList | null): Promise<void> {
    for (const attachment of await readFiles(chosen)) draft?.attach(attachment);
    if (files.current) files.current.value = '';
  }

  return (
    <Toolbar className={styles.ribbon} aria-label="Ribbon">
      <RibbonButton icon={<Attach20Regular />} disabled={off} onClick={() => files.current?.click()}>
        Attach file
      </RibbonButton>
      <input ref={files} type="file" multiple hidden onChange={(event) => void attach(event.target.files)} />
      <RibbonButton icon={<Save20Regular />} disabled={off} onClick={() => outlook.save()}>
        Save
      </RibbonButton>
      <RibbonButton icon={<Delete20Regular />} disabled={off} onClick={() => outlook.discard()}>
        Discard
      </RibbonButton>
      <ToolbarDivider />
      {FORMATS.map(({ command, label, icon }) => (
        <ToolbarButton
          key={command}
          icon={icon}
          aria-label={label}
          disabled={off || format === 'text'}
          // Keeps the selection in the body.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => document.execCommand(command)}
        />
      ))}
      <RibbonButton
        icon={<TextFont20Regular />}
        disabled={off || format === 'text'}
        onClick={() => draft?.change({ html: plainAsHtml(draft.text), format: 'text' })}
      >
        Plain text
      </RibbonButton>
      <LabelMenu label={label} disabled={off} onChoose={(chosen) => draft?.change({ label: chosen })} />
      <ToolbarDivider />
      {commandsOf(addIn, reading ? 'received' : draft?.kind).map((command) => (
        <Tooltip key={command.id} content={command.tip} relationship="description">
          <RibbonButton
            icon={<img className={styles.picture} src={command.icon} alt="" />}
            // On a report of failed delivery Outlook starts no add-in.
            disabled={busy || (reading ? reading.reports !== undefined : !draft)}
            onClick={() => void outlook.press(command)}
          >
            {command.label}
          </RibbonButton>
        </Tooltip>
      ))}
    </Toolbar>
  );
}

const NO_DRAFT = { format: 'html', label: '' } as const;

function useDraft(draft: Draft | null): Pick<DraftState, 'format' | 'label'> {
  return useSyncExternalStore<Pick<DraftState, 'format' | 'label'>>(
    draft?.subscribe ?? (() => () => {}),
    draft?.get ?? (() => NO_DRAFT),
  );
}

function RibbonButton(props: ToolbarButtonProps) {
  const styles = useStyles();
  return <ToolbarButton className={styles.button} {...props} />;
}
