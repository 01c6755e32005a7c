import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface IconLineProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** One line of a list, with the icon that says of what kind it is. */
export function IconLine({ icon, children }: IconLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.text}>{children}</span>
    </div>
  );
}
