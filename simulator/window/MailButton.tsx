import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    width: '100%',
    paddingLeft: '36px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  line: { maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  /** What the button does, for whoever does not see where it stands. */
  readonly label: string;
  readonly subject: string;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/** A mail in a folder. */
export function MailButton({ label, subject, onClick, children }: Props) {
  const styles = useStyles();
  return (
    <Button className={styles.button} appearance="subtle" aria-label={label} onClick={onClick}>
      <span className={styles.line}>{subject || '(no subject)'}</span>
      {children}
    </Button>
  );
}
