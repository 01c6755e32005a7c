import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular, Checkmark16Regular } from '@fluentui/react-icons';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Most checks are done before this is seen; only a slow one turns.
  turning: {
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationDelay: '300ms',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  done: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    animationName: { to: { visibility: 'hidden' } },
    animationDuration: '4s',
    animationTimingFunction: 'step-end',
    animationFillMode: 'forwards',
  },
});

interface CheckNowProps {
  readonly texts: PaneTexts;
  /** The check failed: the button is what to do about it. */
  readonly failed: boolean;
  readonly checking: boolean;
  /** Checks by hand answered so far; each new one is said. */
  readonly answered: number;
  readonly onCheck: () => void;
}

/** The pane looks for changes by itself; this is for whoever will not wait. It stands above what may be a long page. */
export function CheckNow({ texts, failed, checking, answered, onCheck }: CheckNowProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        appearance={failed ? 'primary' : 'secondary'}
        size={failed ? 'medium' : 'small'}
        icon={<ArrowSyncRegular className={mergeClasses(checking && styles.turning)} />}
        onClick={onCheck}
      >
        {failed ? texts.tryAgain : texts.checkNow}
      </Button>
      <span role="status">
        {answered > 0 && !failed && (
          <span key={answered} className={styles.done}>
            <Checkmark16Regular />
            {texts.checked}
          </span>
        )}
      </span>
    </div>
  );
}
