import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ClipboardEvent, type RefObject } from 'react';

const useStyles = makeStyles({
  body: {
    flex: 1,
    minHeight: '220px',
    paddingTop: '12px',
    outline: 'none',
    fontFamily: 'Aptos, Calibri, "Segoe UI", sans-serif',
    fontSize: '15px',
    lineHeight: '1.4',
    overflowWrap: 'anywhere',
    tabSize: 12,
    whiteSpace: 'pre-wrap',
    color: tokens.colorNeutralForeground1,
    '& table': { borderCollapse: 'collapse', marginTop: '8px' },
    '& td': { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 10px' },
  },
});

interface Props {
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly html: string;
  readonly onChange: (html: string) => void;
}

/** The rich text of the mail. The browser edits it; the draft follows, and leads when somebody else changes it. */
export function BodyEditor({ bodyRef, html, onChange }: Props) {
  const styles = useStyles();

  useEffect(() => {
    // Writing back what was just typed would move the caret.
    if (bodyRef.current && bodyRef.current.innerHTML !== html) bodyRef.current.innerHTML = html;
  }, [bodyRef, html]);

  function paste(event: ClipboardEvent<HTMLDivElement>): void {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  }

  return (
    <div
      ref={bodyRef}
      className={styles.body}
      role="textbox"
      aria-label="Message body"
      aria-multiline
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      onInput={(event) => onChange(event.currentTarget.innerHTML)}
      onPaste={paste}
    />
  );
}
