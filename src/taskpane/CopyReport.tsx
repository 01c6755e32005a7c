import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { NARROW } from './narrow';
import type { SetAsideTexts } from './texts/set-aside';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', justifySelf: 'stretch' },
  button: {
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    [NARROW]: { paddingInline: tokens.spacingHorizontalXS },
  },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', justifySelf: 'stretch' },
  box: { minWidth: 0, '& textarea': { minWidth: 0, width: '100%' } },
});

interface CopyReportProps {
  readonly texts: SetAsideTexts;
  /** Which of many. */
  readonly name: string;
  readonly report: () => string;
}

/**
 * Copies a report by the person's own click; nothing is sent. Where the page may not copy, as in some of Outlook's web
 * views, the report stands in a box, selected.
 */
export function CopyReport({ texts, name, report }: CopyReportProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>();
  const box = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    if (outcome?.copied !== false) return;
    box.current?.focus();
    box.current?.select();
  }, [outcome]);
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<CopyRegular />}
        aria-label={name}
        onClick={({ currentTarget }) => {
          const text = report();
          setOutcome({ text, copied: copy(text) });
          currentTarget.focus();
        }}
      >
        {texts.copy}
      </Button>
      <div role="status">{outcome?.copied && <p className={styles.line}>{texts.copied}</p>}</div>
      {outcome?.copied === false && (
        <Field className={styles.field} label={texts.copyYourself}>
          <Textarea
            ref={(area: HTMLTextAreaElement | null) => void (box.current = area)}
            className={styles.box}
            readOnly
            rows={6}
            resize="vertical"
            value={outcome.text}
          />
        </Field>
      )}
    </div>
  );
}

/**
 * The old way: Outlook on the web gives its frames no right to the Clipboard API, which would also complain on the console.
 *
 * @returns whether the text was copied.
 */
function copy(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
}
