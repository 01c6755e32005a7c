import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, type ClipboardEvent, type RefObject } from 'react';
import { useBodyStyles } from './looks';

const useStyles = makeStyles({
  editor: { flex: 1, minHeight: '220px', outline: 'none', tabSize: 12, whiteSpace: 'pre-wrap' },
  plain: { fontFamily: 'Consolas, Menlo, monospace', fontSize: '14px' },
});

interface Props {
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly html: string;
  readonly format: 'html' | 'text';
  readonly onChange: (html: string) => void;
}

/** The rich text of the mail. The browser edits it; the draft follows, and leads when somebody else changes it. */
export function BodyEditor({ bodyRef, html, format, onChange }: Props) {
  const styles = useStyles();
  const { body } = useBodyStyles();

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
      className={mergeClasses(body, styles.editor, format === 'text' && styles.plain)}
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
