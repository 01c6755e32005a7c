import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonProhibitedRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId, useRef, useState, type ComponentType, type MouseEvent } from 'react';
import type { DismissalReason } from '../rules/types';
import { FaultLine } from './FaultLine';
import { NARROW } from './narrow';
import type { SetAsideTexts } from './texts/set-aside';
import type { WhyNotProps } from './WhyNot';

/** Few are asked, and what asks is a twentieth of the page. Where it cannot be loaded nothing is set aside. */
const WhyNot = lazy<ComponentType<WhyNotProps>>(() =>
  import(/* webpackChunkName: "question" */ './WhyNot').then(
    (loaded) => ({ default: loaded.WhyNot }),
    () => ({ default: Unasked }),
  ),
);

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  button: {
    minWidth: 0,
    maxWidth: '100%',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    [NARROW]: { marginInlineStart: 0, paddingInline: tokens.spacingHorizontalXS },
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
  const form = useId();
  const press = ({ detail, currentTarget }: MouseEvent) => {
    // Neither a double click nor a key held down says it of the finding that moves into this place.
    if (isBusy || detail > 1) return;
    if (asksWhy) setOpen(!isOpen);
    else onDismiss(currentTarget);
  };
  return (
    <div className={styles.root}>
      <Button
        ref={(pressed: HTMLButtonElement | null) => void (button.current = pressed)}
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<PersonProhibitedRegular />}
        aria-label={name}
        data-going="dismiss"
        {...(asksWhy ? { 'aria-expanded': isOpen, 'aria-controls': form } : {})}
        disabledFocusable={isBusy}
        onClick={press}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
      >
        {texts.dismiss}
      </Button>
      {asksWhy && isOpen && (
        <Suspense>
          <WhyNot
            id={form}
            texts={texts}
            isBusy={isBusy}
            onReason={(reason, note) => button.current && onDismiss(button.current, reason, note)}
            onCancel={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
      <FaultLine fault={fault} />
    </div>
  );
}

function Unasked({ texts }: WhyNotProps) {
  return <FaultLine fault={texts.dismissFailed} />;
}
