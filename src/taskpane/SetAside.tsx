import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Decision, ExplainedSetAside, FindingKey } from '../rules/types';
import { CopyReport } from './CopyReport';
import type { FindingChoices } from './dismissal';
import { FaultLine } from './FaultLine';
import { FoldedList } from './FoldedList';
import { HEARD } from './heard';
import { MarkedExcerpt } from './MarkedExcerpt';
import { NARROW } from './narrow';
import { oncePressed } from './once-pressed';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 3;

const useStyles = makeStyles({
  heard: HEARD,
  covers: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    [NARROW]: { padding: tokens.spacingHorizontalS },
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  beside: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, maxWidth: '100%', overflowWrap: 'anywhere' },
});

interface SetAsideProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  readonly items: readonly ExplainedSetAside[];
  readonly choices: FindingChoices;
  /** Lines that the person wrote. */
  readonly notes: ReadonlyMap<FindingKey, string>;
  /** The one pressed last. */
  readonly pressed: FindingKey | undefined;
  readonly onRestore: (pressed: Element, keys: readonly FindingKey[]) => void;
}

/** What the person has said is no personal data: with the way back, and a report for whoever keeps the word lists. */
export function SetAside({ texts, decision, items, choices, notes, pressed, onRestore }: SetAsideProps) {
  const styles = useStyles();
  const said = texts.setAside;
  const count = decision.dismissed.length;
  const [hadSome, setHadSome] = useState(false);
  if (count > 0 && !hadSome) setHadSome(true);
  return (
    <>
      <div role="status" className={styles.heard}>
        {hadSome && said.heard(count)}
      </div>
      {count > 0 && (
        <Section heading={said.heading(count)}>
          <p className={styles.covers}>{said.covers}</p>
          <FoldedList
            texts={texts}
            shown={SHOWN}
            items={items.map((item) => (
              <Item
                key={item.keys[0]}
                texts={texts}
                item={item}
                isBusy={choices.choosing !== undefined}
                fault={choices.refused === 'restore' && pressed === item.keys[0] ? said.restoreFailed : undefined}
                onRestore={(button) => onRestore(button, item.keys)}
                report={() => choices.report(item.keys, notes.get(item.keys[0] ?? '') ?? '')}
              />
            ))}
          />
        </Section>
      )}
    </>
  );
}

function Item(props: {
  readonly texts: PaneTexts;
  readonly item: ExplainedSetAside;
  readonly isBusy: boolean;
  readonly fault: string | undefined;
  readonly onRestore: (pressed: Element) => void;
  readonly report: () => string;
}) {
  const styles = useStyles();
  const { words, about, category, where, context, places, reason } = props.item;
  const said = props.texts.setAside;
  const place = places > words.length && places > 1 ? `${where}, ${said.places(places)}` : where;
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>{said.item(words, about)}</h3>
      <p className={styles.beside}>
        {category} · {place}
      </p>
      {context.text !== '' && <MarkedExcerpt context={context} />}
      {reason && (
        <p className={styles.beside}>
          {said.because}: {reason}
        </p>
      )}
      <div className={styles.row}>
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={said.restoreOne(words, about)}
          data-going="restore"
          disabledFocusable={props.isBusy}
          {...oncePressed(({ currentTarget }) => !props.isBusy && props.onRestore(currentTarget))}
        >
          {said.restore}
        </Button>
        <CopyReport texts={said} name={said.copyOne(words, about)} report={props.report} />
      </div>
      <FaultLine fault={props.fault} />
    </div>
  );
}
