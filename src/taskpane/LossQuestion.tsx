import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type FocusEvent } from 'react';
import { masked } from '../rules/explain/masked';
import type { Changed, Lost } from '../rules/types';
import { oncePressed } from './once-pressed';
import { usePresence } from './presence';
import { shortened } from './shortened';
import type { FixTexts } from './texts/fixes';

/** More than these do not fit on a small pane. */
const SHOWN = 1;

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, hyphens: 'auto' },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

export interface LossQuestionProps {
  readonly texts: FixTexts;
  /** What would be gone for good; none: there is no question, and a dialog that was open closes as dialogs do. */
  readonly lost: readonly Lost[];
  readonly onGo: () => void;
  readonly onCancel: () => void;
}

/**
 * Asked before anything is removed that cannot be put back. Whoever says nothing, or Escape, keeps it. It takes the focus: one
 * who writes on in the mail meanwhile is asked when they come back.
 */
export function LossQuestion({ texts, lost, onGo, onCancel }: LossQuestionProps) {
  const styles = useStyles();
  const isHere = usePresence();
  const [put, setPut] = useState<readonly Lost[]>();
  if (isHere && put !== lost) setPut(lost);
  const isOpen = lost.length > 0 && put === lost;
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_event, { open }) => !open && onCancel()}>
      {/* Its focus is its own: the page must not take it for one that it lost (use-kept-focus.ts). */}
      <DialogSurface className={styles.surface} onFocus={alone} onBlur={alone}>
        <DialogBody>
          <DialogTitle>{texts.question.title(lost.length)}</DialogTitle>
          {/* A long list scrolls, and is reached with keys. */}
          <DialogContent tabIndex={lost.length > SHOWN ? 0 : undefined}>
            <ul role="list" className={styles.list}>
              {lost.map(({ target, what, why }) => (
                <li key={target}>
                  <b>{shortened(masked(nameOf(what)))}</b> {texts.question.why[why]}
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button {...oncePressed(onCancel)}>{texts.question.cancel}</Button>
            <Button {...oncePressed(onGo)}>{texts.question.go}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function nameOf(what: Changed): string {
  if (what.kind === 'recipient') return what.address;
  return what.kind === 'file' ? what.name : '';
}

function alone(event: FocusEvent): void {
  event.stopPropagation();
}
