import { DocumentCheckmark20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AttachmentKey, Decision, ExplainedLimits, Explanation } from '../rules/types';
import { UncheckedLine, VouchedLine, type FileChoices } from './FileLine';
import type { FindingChoices } from './dismissal';
import { Findings } from './Findings';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { LimitLines, LimitsTable } from './Limits';
import { ReasonCard } from './ReasonCard';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 5;

interface AnswerProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly limits: ExplainedLimits | undefined;
  /** Address of help on findings that are wrong. */
  readonly help: string;
  readonly files: FileChoices;
  readonly choices: FindingChoices;
}

/** Everything behind the decision: what was found, the rule, what was read. A part with nothing to say is absent. */
export function Answer(answer: AnswerProps) {
  const [pressed, setPressed] = useState<AttachmentKey>();
  const { onVouch, onUnvouch } = answer.files;
  const files: FileChoices = {
    ...answer.files,
    pressed,
    onVouch: (file) => (setPressed(file), onVouch(file)),
    onUnvouch: (file) => (setPressed(file), onUnvouch(file)),
  };
  const props = { ...answer, files };
  const decider = props.decision.reasons[0]?.kind;
  if (decider === 'rule') {
    return (
      <>
        <Why {...props} />
        <Findings {...props} />
        <NotChecked {...props} />
        <Files {...props} />
      </>
    );
  }
  // What could not be checked decided. The rule for the rest of the mail would have let it go: it is no reason.
  return (
    <>
      <NotChecked {...props} />
      {decider === 'unchecked-with-tag' && <Why {...props} />}
      <Findings {...props} />
      <Files {...props} />
    </>
  );
}

function Why({ texts, explanation, limits }: AnswerProps) {
  if (explanation.reasons.length === 0) return null;
  return (
    <Section heading={texts.why}>
      <LimitLines limits={limits} />
      {explanation.reasons.map((reason) => (
        <ReasonCard key={reason.id} texts={texts} reason={reason} />
      ))}
      <LimitsTable limits={limits} />
    </Section>
  );
}

function NotChecked({ texts, decision, explanation, files }: AnswerProps) {
  if (explanation.unchecked.length === 0) return null;
  const lines = decision.unchecked.map((thing, at) => ({
    cost: thing.cost,
    line: (
      <UncheckedLine key={thing.key} texts={texts} thing={thing} hasTag={decision.tags.length > 0} files={files}>
        {explanation.unchecked[at]}
      </UncheckedLine>
    ),
  }));
  // What there is to do comes first: the fold must not hide what stops the mail behind what needs nothing.
  const items = [...lines.filter(({ cost }) => cost === 'ask'), ...lines.filter(({ cost }) => cost !== 'ask')];
  return (
    <Section heading={texts.unchecked}>
      <FoldedList texts={texts} shown={SHOWN} items={items.map(({ line }) => line)} />
    </Section>
  );
}

function Files({ texts, decision, explanation, files }: AnswerProps) {
  const looked = decision.vouched.map((file, at) => (
    <VouchedLine key={file.key} texts={texts} file={file} files={files}>
      {explanation.vouched[at]}
    </VouchedLine>
  ));
  const read = explanation.filesRead.map((line) => <IconLine icon={<DocumentCheckmark20Regular />}>{line}</IconLine>);
  if (looked.length + read.length === 0) return null;
  return (
    <Section heading={texts.files}>
      <FoldedList texts={texts} shown={SHOWN} items={[...looked, ...read]} />
    </Section>
  );
}
