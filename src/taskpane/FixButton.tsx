import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefCallback } from 'react';
import { NARROW } from './narrow';
import { oncePressed } from './once-pressed';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    [NARROW]: { flexDirection: 'column', paddingInline: tokens.spacingHorizontalXS },
  },
});

interface FixButtonProps {
  readonly label: string;
  /** Which of many that say the same, for those who hear it. */
  readonly about?: string | undefined;
  readonly icon: ReactElement;
  /** A choice is on its way to the draft: this button keeps the focus, and does nothing. */
  readonly isBusy: boolean;
  readonly onPress: () => void;
  readonly buttonRef?: RefCallback<HTMLButtonElement> | undefined;
}

/** Does something to the draft. Never the primary action of the page. */
export function FixButton({ label, about, icon, isBusy, onPress, buttonRef }: FixButtonProps) {
  const styles = useStyles();
  return (
    <Button
      ref={buttonRef}
      className={styles.button}
      size="small"
      icon={icon}
      aria-label={about && `${label}: ${about}`}
      disabledFocusable={isBusy}
      {...oncePressed(() => !isBusy && onPress())}
    >
      {label}
    </Button>
  );
}
