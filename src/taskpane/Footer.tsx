import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { NARROW } from './narrow';
import { NewWindowLink } from './NewWindowLink';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '640px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    [NARROW]: { padding: tokens.spacingHorizontalS },
  },
  // Unfolded it takes the whole width, and the link goes below.
  fold: { minWidth: 0, '&[open]': { flexBasis: '100%' } },
  summary: {
    width: 'fit-content',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  question: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalS },
  answer: { margin: 0 },
});

interface FooterProps {
  readonly texts: PaneTexts;
  /** Address of the help page. */
  readonly help: string;
}

/** Below whatever the pane says: what is read and what becomes of it, and where there is help. */
export function Footer({ texts, help }: FooterProps) {
  const styles = useStyles();
  const { whatIsRead, reading, help: label } = texts.about;
  return (
    <footer className={styles.root}>
      <details className={styles.fold}>
        {/* As in FoldedList: office.js takes Tab into its own hands and knows no summary. */}
        <summary tabIndex={0} className={styles.summary}>
          {whatIsRead}
        </summary>
        <dl className={styles.list}>
          {reading.map(([question, answer]) => (
            <div key={question}>
              <dt className={styles.question}>{question}</dt>
              <dd className={styles.answer}>{answer}</dd>
            </div>
          ))}
        </dl>
      </details>
      <NewWindowLink href={help} label={() => label} note={texts.newWindow} />
    </footer>
  );
}
