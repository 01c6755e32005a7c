import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import type { RefCallback } from 'react';
import { masked } from '../rules/explain/masked';
import type { Changed, Decision, Done } from '../rules/types';
import { FaultLine } from './FaultLine';
import { FixButton } from './FixButton';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import type { PaneTexts } from './texts/texts';

const SHOWN = 3;

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
  },
  below: {
    display: 'grid',
    justifyItems: 'start',
    marginInlineStart: `calc(20px + ${tokens.spacingHorizontalS})`,
    [NARROW]: { marginInlineStart: 0 },
  },
});

interface DoneListProps {
  readonly texts: PaneTexts;
  readonly kind: Decision['kind'];
  readonly done: readonly Done[];
  /** Id of what is being undone. */
  readonly undoing: number | undefined;
  readonly isBusy: boolean;
  readonly fault: { readonly id: number; readonly text: string } | undefined;
  readonly onUndo: (id: number) => void;
  /** On the button that undoes the newest. */
  readonly newest: RefCallback<HTMLButtonElement>;
}

/** What was changed from here and stands so, each with its way back; the newest first, so that no fold hides it. */
export function DoneList({ texts: all, kind, done, undoing, isBusy, fault, onUndo, newest }: DoneListProps) {
  const styles = useStyles();
  const texts = all.fixes;
  if (done.length === 0) return null;
  const last = done.filter(({ isUndoable }) => isUndoable).at(-1);
  return (
    <div className={styles.root}>
      <FoldedList
        texts={all}
        shown={SHOWN}
        items={done
          .map((one) => (
            <div key={one.id} className={styles.line}>
              <IconLine icon={<CheckmarkCircle20Regular />}>
                {texts.changed(shown(one.what), kind)} {!one.isUndoable && texts.forGood}
              </IconLine>
              <div className={styles.below}>
                {one.isUndoable && (
                  <FixButton
                    label={undoing === one.id ? texts.undoing : texts.undo}
                    about={texts.changed(shown(one.what), kind)}
                    icon={<ArrowUndoRegular />}
                    isBusy={isBusy}
                    onPress={() => onUndo(one.id)}
                    buttonRef={one === last ? newest : undefined}
                  />
                )}
                <FaultLine fault={fault?.id === one.id ? fault.text : undefined} />
              </div>
            </div>
          ))
          .reverse()}
      />
    </div>
  );
}

/** As it may be shown: without a number that may be a CPR number. */
export function shown(what: Changed): Changed {
  if (what.kind === 'recipient') return { ...what, address: masked(what.address) };
  return what.kind === 'file' ? { ...what, name: masked(what.name) } : what;
}
