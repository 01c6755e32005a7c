import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { FaultLine } from './FaultLine';
import { oncePressed } from './once-pressed';
import type { Choice } from './pane-state';
import { SEND_SIKKERT, type PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface MarkButtonProps {
  readonly texts: PaneTexts;
  readonly marked: boolean;
  /** The one thing to do now, and not only an offer. */
  readonly primary: boolean;
  /** Stands below an offer. */
  readonly hint: string;
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  readonly onMark: () => void;
  readonly onUnmark: () => void;
}

/**
 * Send sikkert and its undo are one button in one place: the focus stays on it when its meaning changes. So neither a
 * double click nor an Enter key held down may do the second thing that it has come to mean.
 */
export function MarkButton({ texts, marked, primary, hint, choosing, refused, onMark, onUnmark }: MarkButtonProps) {
  const styles = useStyles();
  const isChanging = choosing === 'mark' || choosing === 'unmark';
  const press = () => {
    if (choosing) return;
    if (marked) onUnmark();
    else onMark();
  };
  return (
    <div className={styles.root}>
      <Button
        appearance={primary && !marked ? 'primary' : 'secondary'}
        icon={marked ? <ArrowUndoRegular /> : <ShieldCheckmarkRegular />}
        disabledFocusable={choosing !== undefined}
        {...oncePressed(press)}
      >
        {label(texts, marked, isChanging ? choosing : undefined)}
      </Button>
      {!marked && !primary && <p className={styles.hint}>{hint}</p>}
      <FaultLine fault={fault(texts, refused)} />
    </div>
  );
}

function fault(texts: PaneTexts, refused: Choice | undefined): string | undefined {
  if (refused === 'mark') return texts.markFailed;
  return refused === 'unmark' ? texts.unmarkFailed : undefined;
}

function label(texts: PaneTexts, marked: boolean, choosing: Choice | undefined) {
  if (choosing) return choosing === 'mark' ? texts.marking : texts.unmarking;
  // A Danish name, also for a screen reader that speaks English.
  return marked ? texts.undo : <span lang="da">{SEND_SIKKERT}</span>;
}
