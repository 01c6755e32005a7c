import {
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { People16Regular } from '@fluentui/react-icons';
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { inBook, isAddress, isWithin, parseAddresses } from '../host/addresses';
import type { Mailbox } from '../host/draft';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '4px',
    ':focus-within': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  label: {
    width: '72px',
    flexShrink: 0,
    padding: '5px 0',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  pills: { display: 'flex', flexWrap: 'wrap', gap: '4px', flex: 1, alignItems: 'center' },
  input: {
    flex: '1 1 120px',
    minWidth: '120px',
    height: '28px',
    border: 'none',
    outline: 'none',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
  },
  outside: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorPaletteMarigoldForeground2 },
  wrong: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
});

interface Props {
  readonly label: string;
  readonly recipients: readonly Mailbox[];
  /** Own domain: addresses outside it look different, as Outlook marks external people. */
  readonly domain: string;
  /** The address book: a name or address in it stands for its entry. */
  readonly book: readonly Mailbox[];
  readonly autoFocus: boolean;
  readonly onChange: (recipients: readonly Mailbox[]) => void;
}

/** A recipient field: type an address or `Name <address>`; comma, Enter, Tab or leaving the field makes a pill. */
export function RecipientField({ label, recipients, domain, book, autoFocus, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState('');

  function add(text: string): void {
    const added = parseAddresses(text).map((typed) => inBook(typed, book));
    if (added.length > 0) onChange([...recipients, ...added]);
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const ends = event.key === 'Enter' || event.key === ';' || (event.key === ',' && !inQuotes(typed));
    if (ends) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && recipients.length > 0) {
      onChange(recipients.slice(0, -1));
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData('text/plain');
    if (!pasted.includes('@')) return;
    event.preventDefault();
    add(typed + pasted);
  }

  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.pills} role="group" aria-label={`${label} recipients`}>
        {recipients.map((one, index) => (
          <Pill
            key={index}
            mailbox={one}
            look={
              isWithin(one.address, domain) ? '' : one.group || isAddress(one.address) ? styles.outside : styles.wrong
            }
            onRemove={() => onChange(recipients.filter((_, other) => other !== index))}
          />
        ))}
        <input
          id={id}
          className={styles.input}
          value={typed}
          autoComplete="off"
          autoFocus={autoFocus}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(typed)}
        />
      </div>
    </div>
  );
}

interface PillProps {
  readonly mailbox: Mailbox;
  readonly look: string;
  readonly onRemove: () => void;
}

function Pill({ mailbox, look, onRemove }: PillProps) {
  const shown = mailbox.name || mailbox.address;
  return (
    <InteractionTag appearance="brand" size="small" shape="circular">
      <InteractionTagPrimary
        {...(mailbox.group ? { icon: <People16Regular /> } : {})}
        className={mergeClasses(look)}
        title={mailbox.address}
        hasSecondaryAction
      >
        {shown}
      </InteractionTagPrimary>
      <InteractionTagSecondary className={mergeClasses(look)} aria-label={`Remove ${shown}`} onClick={onRemove} />
    </InteractionTag>
  );
}

function inQuotes(text: string): boolean {
  return text.split('"').length % 2 === 0;
}
