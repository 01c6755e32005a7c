import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonProhibitedRegular } from '@fluentui/react-icons';
import { useRef, useState, type ComponentType } from 'react';
import type { DismissalReason } from '../rules/types';
import { FaultLine } from './FaultLine';
import { Loaded } from './Loaded';
import { NARROW } from './narrow';
import { oncePressed } from './once-pressed';
import type { SetAsideTexts } from './texts/set-aside';
import { useLater } from './use-later';
import type { WhyNotProps } from './WhyNot';

/** Few are asked, and what asks is a twentieth of the page. Where it cannot be loaded nothing is set aside. */
const loadWhyNot = (): Promise<ComponentType<WhyNotProps>> =>
  import(/* webpackChunkName: "question" */ './WhyNot').then(({ WhyNot }) => WhyNot);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: {
    minWidth: 0,
    maxWidth: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    [NARROW]: { paddingInline: tokens.spacingHorizontalXS },
  },
});

interface NotPersonalDataProps {
  readonly texts: SetAsideTexts;
  readonly asksWhy: boolean;
  /** Which of many: category and person. */
  readonly name: string;
  readonly isBusy: boolean;
  /** What went wrong when this one was pressed. */
  readonly fault: string | undefined;
  readonly onDismiss: (pressed: Element, reason?: DismissalReason, note?: string) => void;
}

/** "This is not personal data", of one finding: one press, or one of a few reasons where the policy asks for them. */
export function NotPersonalData({ texts, asksWhy, name, isBusy, fault, onDismiss }: NotPersonalDataProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const WhyNot = useLater(loadWhyNot, asksWhy && isOpen);
  return (
    <div className={styles.root}>
      <Button
        ref={(pressed: HTMLButtonElement | null) => void (button.current = pressed)}
        className={styles.button}
        size="small"
        icon={<PersonProhibitedRegular />}
        aria-label={name}
        data-going="dismiss"
        {...(asksWhy ? { 'aria-expanded': isOpen } : {})}
        disabledFocusable={isBusy}
        {...oncePressed(({ currentTarget }) => {
          if (isBusy) return;
          if (asksWhy) setOpen(!isOpen);
          else onDismiss(currentTarget);
        })}
      >
        {texts.dismiss}
      </Button>
      {asksWhy && isOpen && (
        <Loaded
          as={WhyNot}
          texts={texts}
          isBusy={isBusy}
          onReason={(reason: DismissalReason, note: string) =>
            button.current && onDismiss(button.current, reason, note)
          }
          onCancel={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
      <FaultLine fault={WhyNot === 'failed' ? texts.dismissFailed : fault} />
    </div>
  );
}
