import { Info20Regular } from '@fluentui/react-icons';
import type { Explanation } from '../rules/types';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 5;

interface NotesProps {
  readonly texts: PaneTexts;
  readonly explanation: Explanation | undefined;
}

/** What a person should know of lists and secure channels, beside the decision. */
export function Notes({ texts, explanation }: NotesProps) {
  const notes = explanation?.notes ?? [];
  if (notes.length === 0) return null;
  const lines = notes.map((note) => <IconLine icon={<Info20Regular />}>{note}</IconLine>);
  return (
    <Section heading={texts.notes}>
      <FoldedList texts={texts} shown={SHOWN} items={lines} />
    </Section>
  );
}
