import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Decision, DismissalReason, ExplainedFinding, Explanation, FindingKey } from '../rules/types';
import { dismissalOf, type FindingChoices } from './dismissal';
import { FoldedList } from './FoldedList';
import { Mistaken } from './Mistaken';
import { NotPersonalData } from './NotPersonalData';
import { PersonCard } from './PersonCard';
import { Section } from './Section';
import { SetAside } from './SetAside';
import type { PaneTexts } from './texts/texts';
import { useNextButton } from './use-next-button';

const SHOWN = 5;
const NO_NOTES: ReadonlyMap<FindingKey, string> = new Map();

const useStyles = makeStyles({
  // No row of the page as long as there is nothing to show in it.
  root: { display: 'contents' },
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingsProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly choices: FindingChoices;
  /** Address of help on findings that are wrong. */
  readonly help: string;
}

/**
 * What was found about whom, and what the person has set aside of it. Everyone is counted in the heading; those known
 * only from findings beyond the cap have nothing to show.
 */
export function Findings({ texts, decision, explanation, choices, help }: FindingsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const goes = useNextButton(root, decision, choices.refused === 'dismiss' || choices.refused === 'restore');
  const [pressed, setPressed] = useState<FindingKey>();
  const [notes, setNotes] = useState(NO_NOTES);
  const shown = explanation.persons.filter(({ findings }) => findings.length > 0);
  const override = dismissalOf(decision);

  function dismiss(button: Element, keys: readonly FindingKey[], reason?: DismissalReason, note = ''): void {
    goes(button);
    setPressed(keys[0]);
    setNotes(new Map([...notes, ...keys.map((key) => [key, note] as const)]));
    choices.onDismiss(keys, reason);
  }

  return (
    <div ref={root} className={styles.root}>
      {decision.persons.length > 0 && (
        <Section heading={texts.found(decision.persons.length)}>
          <FoldedList
            texts={texts}
            shown={SHOWN}
            items={shown.map((person) => (
              <PersonCard
                key={person.id}
                texts={texts}
                person={person}
                choice={
                  override === 'none'
                    ? undefined
                    : ({ keys, category, context }) => (
                        <NotPersonalData
                          key={keys[0]}
                          texts={texts.setAside}
                          asksWhy={override === 'justify'}
                          name={texts.setAside.dismissOne(category, person.label, wordsOf(context))}
                          isBusy={choices.choosing !== undefined}
                          fault={
                            choices.refused === 'dismiss' && pressed === keys[0]
                              ? texts.setAside.dismissFailed
                              : undefined
                          }
                          onDismiss={(button, reason, note) => dismiss(button, keys, reason, note)}
                        />
                      )
                }
              />
            ))}
          />
          {explanation.more && <p className={styles.more}>{explanation.more}</p>}
          <Mistaken texts={texts} decision={decision} help={help} />
        </Section>
      )}
      <SetAside
        texts={texts}
        decision={decision}
        items={explanation.setAside}
        choices={choices}
        notes={notes}
        pressed={pressed}
        onRestore={(button, keys) => {
          goes(button);
          setPressed(keys[0]);
          choices.onRestore(keys);
        }}
      />
    </div>
  );
}

/** The words that were found, each once. */
function wordsOf({ text, matches }: ExplainedFinding['context']): readonly string[] {
  return [...new Set(matches.map(({ start, end }) => text.slice(start, end)))];
}
