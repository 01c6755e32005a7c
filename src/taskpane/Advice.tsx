import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonQuestionMark20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { SaidAdvice } from '../rules/types';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import { oncePressed } from './once-pressed';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';
import { useNextButton } from './use-next-button';

const SHOWN = 3;

const useStyles = makeStyles({
  piece: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  },
  hide: { minWidth: 0, color: tokens.colorBrandForegroundLink },
});

interface AdviceProps {
  readonly texts: PaneTexts;
  readonly advice: readonly SaidAdvice[];
  /** The person has seen this piece, and wants it out of the way. */
  readonly onHide: (key: string) => void;
}

/** Who among the recipients is worth a second look. Beside the decision, and quieter than it. */
export function Advice({ texts, advice, onHide }: AdviceProps) {
  const root = useRef<HTMLDivElement>(null);
  const goes = useNextButton(root, advice);
  if (advice.length === 0) return null;
  return (
    <Section heading={texts.advice}>
      <div ref={root}>
        <FoldedList
          texts={texts}
          shown={SHOWN}
          items={advice.map(({ key, text }) => (
            <Piece
              key={key}
              text={text}
              hide={texts.hideAdvice}
              onHide={(button) => {
                goes(button);
                onHide(key);
              }}
            />
          ))}
        />
      </div>
    </Section>
  );
}

function Piece({
  text,
  hide,
  onHide,
}: {
  readonly text: string;
  readonly hide: string;
  readonly onHide: (pressed: Element) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.piece}>
      <IconLine icon={<PersonQuestionMark20Regular />}>{text}</IconLine>
      <Button
        className={styles.hide}
        appearance="subtle"
        size="small"
        aria-label={`${hide}: ${text}`}
        data-going="hide"
        {...oncePressed(({ currentTarget }) => onHide(currentTarget))}
      >
        {hide}
      </Button>
    </div>
  );
}
