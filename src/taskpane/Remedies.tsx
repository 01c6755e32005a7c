import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ComponentType } from 'react';
import type { Decision, DraftSeen, ExplainedDelivery, ExplainedRemedy, Fix, Lost } from '../rules/types';
import { DoneList, shown } from './DoneList';
import { FoldedList } from './FoldedList';
import { HEARD } from './heard';
import { Loaded } from './Loaded';
import type { LossQuestionProps } from './LossQuestion';
import type { Choice, FixTold } from './pane-state';
import { mayMoveFocus } from './presence';
import { RemedyLine } from './RemedyLine';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';
import { faultOf, heardOf, isFor, offersOf } from './offers';
import { useLater } from './use-later';
import { Ways } from './Ways';

const SHOWN = 4;
const NONE: readonly Lost[] = [];

/** A dialog is a tenth of the page, and seldom asked. One that cannot be loaded asks nothing, and nothing is done. */
const loadQuestion = (): Promise<ComponentType<LossQuestionProps>> =>
  import(/* webpackChunkName: "question" */ './LossQuestion').then(({ LossQuestion }) => LossQuestion);

const useStyles = makeStyles({
  // No row of the page as long as there is nothing to show in it.
  root: { display: 'contents' },
  heard: HEARD,
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface RemediesProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  readonly remedies: readonly ExplainedRemedy[];
  /** How the person sends it securely themselves, by recipients: where a mark does not. */
  readonly ways: readonly ExplainedDelivery[];
  readonly seen: DraftSeen | undefined;
  readonly told: FixTold | undefined;
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  readonly onFix: (fix: Fix, accepted?: readonly string[]) => void;
  readonly onUndo: (id: number) => void;
  readonly onDrop: () => void;
}

/** How to send the mail securely where no mark does it; what would let it go, with a button where Outlook lets us do it; and what was done so, with its way back. */
export function Remedies({ texts, decision, remedies, ways, seen, told, choosing, refused, ...on }: RemediesProps) {
  const styles = useStyles();
  const said = texts.fixes;
  const root = useRef<HTMLDivElement>(null);
  const newest = useRef<HTMLButtonElement>(null);
  const pressed = useRef<HTMLElement>(null);
  const { kind } = decision;
  const answer = told?.answer;
  const asked = told?.asked;
  const done = seen?.done ?? [];
  const offers = offersOf(remedies, decision, said);
  const sufficing = offers.filter(({ suffices }) => suffices).length + (ways.length > 0 ? 1 : 0);
  const question = answer?.kind === 'question' ? answer.lost : undefined;
  const isAsking = question !== undefined;
  const LossQuestion = useLater(loadQuestion, isAsking);
  const fault = LossQuestion === 'failed' ? said.faults(kind)['not-taken'] : faultOf(told, refused, said, kind);
  const fixing = choosing === 'fix' && asked?.kind === 'fix' ? asked.fix : undefined;

  function press(fix: Fix): void {
    pressed.current = document.activeElement as HTMLElement | null;
    on.onFix(fix);
  }

  // A question takes the focus, and gives it back to what led to it: once it is gone, or it would hold on to the page.
  useEffect(() => {
    if (!isAsking) return undefined;
    return () => void setTimeout(() => document.hasFocus() && pressed.current?.focus());
  }, [isAsking]);

  // The button that was pressed goes with what it removed: the way back is what comes next.
  useEffect(() => {
    if (answer === undefined || answer.kind === 'question' || asked?.kind !== 'fix') return;
    if (!answer.done.some(({ isUndoable }) => isUndoable)) return;
    if (mayMoveFocus(pressed.current)) newest.current?.focus();
  }, [answer, asked]);

  return (
    <div ref={root} className={styles.root}>
      <div role="status" className={styles.heard}>
        {heardOf(
          told,
          (what) => said.changed(shown(what), kind),
          (what) => said.putBack(shown(what), kind),
        )}
      </div>
      {offers.length + done.length + ways.length > 0 && (
        <Section heading={said.heading}>
          <DoneList
            texts={texts}
            kind={kind}
            done={done}
            undoing={choosing === 'undo' && asked?.kind === 'undo' ? asked.id : undefined}
            isBusy={choosing !== undefined}
            fault={asked?.kind === 'undo' && fault ? { id: asked.id, text: fault } : undefined}
            onUndo={on.onUndo}
            newest={(button) => void (newest.current = button)}
          />
          {sufficing > 1 && ways.length < 2 && <p className={styles.hint}>{said.oneSuffices}</p>}
          {ways.length > 0 && <Ways texts={texts} ways={ways} />}
          <FoldedList
            texts={texts}
            shown={SHOWN}
            items={offers.map((offer) => (
              <RemedyLine
                key={offer.key}
                texts={texts}
                offer={offer}
                decision={decision}
                subject={seen?.subject}
                fixing={fixing}
                isBusy={choosing !== undefined}
                fault={asked?.kind === 'fix' && isFor(asked.fix, offer) ? fault : undefined}
                onFix={press}
              />
            ))}
          />
        </Section>
      )}
      <Loaded
        as={LossQuestion}
        texts={said}
        lost={question ?? NONE}
        onGo={() =>
          asked?.kind === 'fix' &&
          on.onFix(
            asked.fix,
            (question ?? NONE).map(({ target }) => target),
          )
        }
        onCancel={on.onDrop}
      />
    </div>
  );
}
