import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  fault: { ...typographyStyles.caption1Strong, display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** What went wrong with the choice above it. Stays mounted, so that a screen reader hears it when it comes. */
export function FaultLine({ fault }: { readonly fault: string | undefined }) {
  const styles = useStyles();
  return (
    <div role="alert">
      {fault && (
        <p className={styles.fault}>
          <ErrorCircle16Filled className={styles.icon} />
          {fault}
        </p>
      )}
    </div>
  );
}
