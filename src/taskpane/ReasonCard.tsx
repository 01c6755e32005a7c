import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExplainedReason } from '../rules/types';
import { NewWindowLink } from './NewWindowLink';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  text: { ...typographyStyles.body1, margin: 0 },
  quote: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
  },
  label: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  interpretation: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReasonCardProps {
  readonly texts: PaneTexts;
  readonly reason: ExplainedReason;
}

/** The policy's rule in its own words, the sentence it rests on, and where that stands. */
export function ReasonCard({ texts, reason }: ReasonCardProps) {
  const styles = useStyles();
  const { text, source, interpretation } = reason;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      {source && (
        <blockquote className={styles.quote} lang={source.language}>
          {source.quote}
        </blockquote>
      )}
      {source && (
        <div>
          <NewWindowLink href={source.url} label={texts.readRule} note={texts.newWindow} />
        </div>
      )}
      {interpretation && (
        <div>
          <p className={styles.label}>{texts.interpretation}</p>
          <p className={styles.interpretation}>{interpretation}</p>
        </div>
      )}
    </div>
  );
}
