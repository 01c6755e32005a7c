import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkCircle20Regular } from '@fluentui/react-icons';
import type { RefCallback } from 'react';
import { masked } from '../rules/explain/masked';
import type { Changed, Decision, Done } from '../rules/types';
import { FaultLine } from './FaultLine';
import { FixButton } from './FixButton';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import type { FixTexts } from './texts/fixes';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    padding: 0,
    listStyleType: 'none',
  },
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
  readonly texts: FixTexts;
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

/** What was changed from here and stands so, each with its way back. */
export function DoneList({ texts, kind, done, undoing, isBusy, fault, onUndo, newest }: DoneListProps) {
  const styles = useStyles();
  if (done.length === 0) return null;
  const last = done.filter(({ isUndoable }) => isUndoable).at(-1);
  return (
    <ul role="list" className={styles.list}>
      {done.map((one) => (
        <li key={one.id} className={styles.line}>
          <IconLine icon={<CheckmarkCircle20Regular />}>
            {texts.changed(shown(one.what), kind)} {!one.isUndoable && texts.forGood}
          </IconLine>
          <div className={styles.below}>
            {one.isUndoable && (
              <FixButton
                label={undoing === one.id ? texts.undoing : texts.undo}
                icon={<ArrowUndoRegular />}
                isBusy={isBusy}
                onPress={() => onUndo(one.id)}
                buttonRef={one === last ? newest : undefined}
              />
            )}
            <FaultLine fault={fault?.id === one.id ? fault.text : undefined} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** As it may be shown: without a number that may be a CPR number. */
export function shown(what: Changed): Changed {
  if (what.kind === 'recipient') return { ...what, address: masked(what.address) };
  return what.kind === 'file' ? { ...what, name: masked(what.name) } : what;
}
