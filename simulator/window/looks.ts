import { makeStyles, tokens } from '@fluentui/react-components';

/** The sheet that a mail lies on. */
export const useCardStyles = makeStyles({
  card: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 'min-content',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    padding: '12px 20px 20px',
    gap: '4px',
  },
});

/** The text of a mail, written or read. */
export const useBodyStyles = makeStyles({
  body: {
    paddingTop: '12px',
    fontFamily: 'Aptos, Calibri, "Segoe UI", sans-serif',
    fontSize: '15px',
    lineHeight: '1.4',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    '& table': { borderCollapse: 'collapse', marginTop: '8px' },
    '& td': { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 10px' },
  },
});
