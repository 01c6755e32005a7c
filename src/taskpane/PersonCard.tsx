import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ExplainedFinding, ExplainedPerson } from '../rules/types';
import { byCategory, type CategoryFindings } from './by-category';
import { FoldedList } from './FoldedList';
import { MarkedExcerpt } from './MarkedExcerpt';
import type { PaneTexts } from './texts/texts';

const SHOWN_CATEGORIES = 3;
const SHOWN_FINDINGS = 2;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong, display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  nameIcon: { flexShrink: 0 },
  nameText: { minWidth: 0 },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  category: { ...typographyStyles.body1Strong, margin: 0 },
  finding: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  beside: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PersonCardProps {
  readonly texts: PaneTexts;
  readonly person: ExplainedPerson;
  /** What the person may say of a finding. */
  readonly choice?: ((finding: ExplainedFinding) => ReactNode) | undefined;
}

/** One person and everything found about them, category by category. */
export function PersonCard({ texts, person, choice }: PersonCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        <Person20Regular className={styles.nameIcon} />
        <span className={styles.nameText}>{person.label}</span>
      </h3>
      <FoldedList
        texts={texts}
        shown={SHOWN_CATEGORIES}
        items={byCategory(person.findings).map((group) => (
          <Group key={group.category} texts={texts} group={group} choice={choice} />
        ))}
      />
    </div>
  );
}

function Group({ texts, group, choice }: Omit<PersonCardProps, 'person'> & { readonly group: CategoryFindings }) {
  const styles = useStyles();
  const shared = sharedEvidence(group.findings);
  return (
    <div className={styles.group}>
      <h4 className={styles.category}>{group.category}</h4>
      {shared && <Because texts={texts} evidence={shared} />}
      <FoldedList
        texts={texts}
        shown={SHOWN_FINDINGS}
        items={group.findings.map((finding) => (
          <Finding
            key={finding.keys[0]}
            texts={texts}
            finding={finding}
            isTold={shared !== undefined}
            choice={choice}
          />
        ))}
      />
    </div>
  );
}

/** What several findings all rest on: the same line below each of them tells nothing more. */
function sharedEvidence(findings: readonly ExplainedFinding[]): readonly string[] | undefined {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return undefined;
  return others.every(({ evidence }) => evidence.join() === first.evidence.join()) ? first.evidence : undefined;
}

function Because({ texts, evidence }: { readonly texts: PaneTexts; readonly evidence: readonly string[] }) {
  const styles = useStyles();
  if (evidence.length === 0) return null;
  return (
    <p className={styles.beside}>
      {texts.because}: {evidence.join(' · ')}
    </p>
  );
}

interface FindingProps extends Omit<PersonCardProps, 'person'> {
  readonly finding: ExplainedFinding;
  /** Why it is thought so stands above it already. */
  readonly isTold: boolean;
}

/** Where it stands, the sentence, and why it is thought so. */
function Finding({ texts, finding, isTold, choice }: FindingProps) {
  const styles = useStyles();
  return (
    <div className={styles.finding}>
      <p className={styles.beside}>{finding.where}</p>
      <MarkedExcerpt context={finding.context} />
      {!isTold && <Because texts={texts} evidence={finding.evidence} />}
      {choice?.(finding)}
    </div>
  );
}
