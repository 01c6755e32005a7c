import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

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
  /** Where the summary tells what it opens, and not what it is: it would not be true of an open one. */
  readonly whenOpen?: string;
  readonly children: ReactNode;
}

/** What need not be seen at once, behind the browser's own disclosure. */
export function Fold({ summary, whenOpen = summary, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* office.js takes Tab into its own hands and knows no summary: the index puts it on its list. */}
      <summary tabIndex={0} className={styles.summary}>
        {isOpen ? whenOpen : summary}
      </summary>
      {children}
    </details>
  );
}
