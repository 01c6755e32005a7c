import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCheckmark20Regular, Info20Regular, LockClosed20Regular, Mail20Regular } from '@fluentui/react-icons';
import type { Decision, Explanation } from '../rules/types';
import { UncheckedLine, VouchedLine, type FileChoices } from './FileLine';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { NewWindowLink } from './NewWindowLink';
import { PersonCard } from './PersonCard';
import { ReasonCard } from './ReasonCard';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 5;

const useStyles = makeStyles({
  more: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AnswerProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  readonly explanation: Explanation;
  readonly files: FileChoices;
}

/** Everything behind the decision: what was found, the rule, who it would go to. A part with nothing to say is absent. */
export function Answer(props: AnswerProps) {
  const decider = props.decision.reasons[0]?.kind;
  if (decider === 'rule') {
    return (
      <>
        <Found {...props} />
        <Why {...props} />
        <NotChecked {...props} />
        <Ways {...props} />
      </>
    );
  }
  // What could not be checked decided. The rule for the rest of the mail would have let it go: it is no reason.
  return (
    <>
      <NotChecked {...props} />
      {decider === 'unchecked-with-tag' && <Why {...props} />}
      <Found {...props} />
      <Ways {...props} />
    </>
  );
}

function Why({ texts, explanation }: AnswerProps) {
  if (explanation.reasons.length === 0) return null;
  return (
    <Section heading={texts.why}>
      {explanation.reasons.map((reason) => (
        <ReasonCard key={reason.id} texts={texts} reason={reason} />
      ))}
    </Section>
  );
}

function NotChecked({ texts, decision, explanation, files }: AnswerProps) {
  if (explanation.unchecked.length === 0) return null;
  const lines = decision.unchecked.map((thing, at) => (
    <UncheckedLine texts={texts} thing={thing} hasTag={decision.tags.length > 0} files={files}>
      {explanation.unchecked[at]}
    </UncheckedLine>
  ));
  return (
    <Section heading={texts.unchecked}>
      <FoldedList texts={texts} shown={SHOWN} items={lines} />
    </Section>
  );
}

/** What was read, to whom it goes, and how. */
function Ways(props: AnswerProps) {
  return (
    <>
      <Files {...props} />
      <Notes {...props} />
      <Recipients {...props} />
      <SecureMethods {...props} />
    </>
  );
}

/** Everyone is counted in the heading; those known only from findings beyond the cap have nothing to show. */
function Found({ texts, decision, explanation }: AnswerProps) {
  const styles = useStyles();
  if (decision.persons.length === 0) return null;
  const shown = explanation.persons.filter(({ findings }) => findings.length > 0);
  return (
    <Section heading={texts.found(decision.persons.length)}>
      <FoldedList
        texts={texts}
        shown={SHOWN}
        items={shown.map((person) => (
          <PersonCard texts={texts} person={person} />
        ))}
      />
      {explanation.more && <p className={styles.more}>{explanation.more}</p>}
    </Section>
  );
}

function Files({ texts, decision, explanation, files }: AnswerProps) {
  const looked = decision.vouched.map(({ key = '' }, at) => (
    <VouchedLine texts={texts} file={key} files={files}>
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

function Notes({ texts, explanation }: AnswerProps) {
  if (explanation.notes.length === 0) return null;
  const lines = explanation.notes.map((note) => <IconLine icon={<Info20Regular />}>{note}</IconLine>);
  return (
    <Section heading={texts.notes}>
      <FoldedList texts={texts} shown={SHOWN} items={lines} />
    </Section>
  );
}

/** A list, or a field that was not read, may be any number of people: then the heading gives none. */
function Recipients({ texts, decision, explanation }: AnswerProps) {
  const { externalRecipients, groups, unchecked, kind, policy } = decision;
  if (externalRecipients.length === 0) return null;
  const isCounted = groups.external.length === 0 && !unchecked.some(({ what }) => what === 'recipients');
  const count = isCounted ? externalRecipients.length : undefined;
  const lines = explanation.recipients.map((address) => <IconLine icon={<Mail20Regular />}>{address}</IconLine>);
  return (
    <Section heading={texts.recipients(kind, count, policy.name[explanation.language])}>
      <FoldedList texts={texts} shown={SHOWN} items={lines} />
    </Section>
  );
}

/** What secure mail means here; no news where something else protects the mail already. */
function SecureMethods({ texts, decision, explanation }: AnswerProps) {
  const { secureMethods, language } = explanation;
  const { verdict, marked, protectedBy } = decision;
  const isSaid = marked || (verdict === 'secure' && protectedBy === undefined);
  if (!isSaid || secureMethods.length === 0) return null;
  const lines = secureMethods.map(({ text, link }) => (
    <IconLine icon={<LockClosed20Regular />}>
      {text} {link && <NewWindowLink href={link} label={texts.readMore} note={texts.newWindow} />}
    </IconLine>
  ));
  return (
    <Section heading={texts.secureMethods(decision.policy.name[language])}>
      <FoldedList texts={texts} shown={SHOWN} items={lines} />
    </Section>
  );
}
