import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Person20Regular } from '@fluentui/react-icons';
import type { ExplainedFinding, ExplainedPerson } from '../rules/types';
import { FoldedList } from './FoldedList';
import { MarkedExcerpt } from './MarkedExcerpt';
import type { PaneTexts } from './texts/texts';

const SHOWN_FINDINGS = 3;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  name: { ...typographyStyles.body1Strong, display: 'flex', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  nameIcon: { flexShrink: 0 },
  finding: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  what: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  where: { ...typographyStyles.caption1, minWidth: 0, color: tokens.colorNeutralForeground3 },
  evidence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface PersonCardProps {
  readonly texts: PaneTexts;
  readonly person: ExplainedPerson;
}

/** One person and everything found about them. */
export function PersonCard({ texts, person }: PersonCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <h3 className={styles.name}>
        <Person20Regular className={styles.nameIcon} />
        {person.label}
      </h3>
      <FoldedList
        texts={texts}
        shown={SHOWN_FINDINGS}
        items={person.findings.map((finding) => (
          <Finding texts={texts} finding={finding} />
        ))}
      />
    </div>
  );
}

function Finding({ texts, finding }: { readonly texts: PaneTexts; readonly finding: ExplainedFinding }) {
  const styles = useStyles();
  return (
    <div className={styles.finding}>
      <p className={styles.what}>
        {finding.category} <span className={styles.where}>{finding.where}</span>
      </p>
      <MarkedExcerpt context={finding.context} />
      {finding.evidence.length > 0 && (
        <p className={styles.evidence}>
          {texts.because}: {finding.evidence.join(' · ')}
        </p>
      )}
    </div>
  );
}
