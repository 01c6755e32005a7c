import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    width: 'fit-content',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What need not be seen at once, behind the browser's own disclosure. */
export function Fold({ summary, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details>
      {/* office.js takes Tab into its own hands and knows no summary: the index puts it on its list. */}
      <summary tabIndex={0} className={styles.summary}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
