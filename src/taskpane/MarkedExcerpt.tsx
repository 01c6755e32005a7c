import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ExplainedFinding } from '../rules/types';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Table rows keep their columns apart.
    whiteSpace: 'pre-wrap',
    tabSize: 4,
  },
  match: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

/** The sentence of a finding, with the matches marked. Masked where it was made; nothing is masked here. */
export function MarkedExcerpt({ context: { text, matches } }: Pick<ExplainedFinding, 'context'>) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {matches.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(matches[at - 1]?.end ?? 0, start)}
          <mark className={styles.match}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches[matches.length - 1]?.end ?? 0)}
    </p>
  );
}
