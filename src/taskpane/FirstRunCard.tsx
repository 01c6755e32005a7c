import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { AboutTexts } from './texts/about';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

interface FirstRunCardProps {
  readonly texts: AboutTexts['firstRun'];
  readonly onUnderstood: () => void;
}

/** What Send sikkert is, in three sentences, for who has never seen it. The decision stands above it, and waits for nothing. */
export function FirstRunCard({ texts, onUnderstood }: FirstRunCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {texts.heading}
      </h2>
      {texts.sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      <Button className={styles.button} size="small" onClick={onUnderstood}>
        {texts.understood}
      </Button>
    </section>
  );
}
