import { Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Rejection } from '../rules/rejections/rejection';
import { HEARD } from './heard';
import { Section } from './Section';
import type { ReturnedTexts } from './texts/returned';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  summary: {
    ...typographyStyles.body1Strong,
    width: 'fit-content',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { marginTop: tokens.spacingVerticalS },
  // Both as narrow as the pane is: a text area keeps room for twenty letters of its own accord.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  box: { minWidth: 0, '& textarea': { minWidth: 0, width: '100%' } },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  heard: HEARD,
  said: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    hyphens: 'none',
  },
});

interface ReturnedMailProps {
  readonly texts: ReturnedTexts;
  readonly read: (text: string) => Rejection | undefined;
  /** Beside a mail that is being read it is all that the pane is for. */
  readonly isAll: boolean;
  readonly rejection: Rejection | undefined;
  readonly onRejection: (rejection: Rejection | undefined) => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/**
 * "My mail was rejected": Outlook starts no add-in on a report, so its text comes by hand. What it says is told in plain
 * words; the text itself stays in the box and goes nowhere.
 */
export function ReturnedMail({ texts, isAll, ...rest }: ReturnedMailProps) {
  const styles = useStyles();
  if (isAll) return <Box texts={texts} {...rest} />;
  return (
    <details>
      {/* As in FoldedList: office.js takes Tab into its own hands and knows no summary. */}
      <summary tabIndex={0} className={styles.summary}>
        {texts.heading}
      </summary>
      <div className={styles.inside}>
        <Box texts={texts} {...rest} />
      </div>
    </details>
  );
}

function Box({ texts, read, rejection, onRejection, children }: Omit<ReturnedMailProps, 'isAll'>) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const answer = useRef<HTMLDivElement>(null);
  const title = rejection && texts.title(rejection);
  // The box fills a narrow pane: an answer below it would not be seen.
  useEffect(() => {
    if (title !== undefined) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [title]);
  const isUnknown = rejection === undefined && text.trim() !== '';
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={texts.field} hint={texts.hint}>
        <Textarea
          className={styles.box}
          resize="vertical"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            onRejection(read(value));
          }}
        />
      </Field>
      {/* A screen reader is still in the box: it hears that there is an answer, and which. */}
      <div role="status">
        {isUnknown && <p className={styles.line}>{texts.noReport}</p>}
        {title && <span className={styles.heard}>{title}</span>}
      </div>
      {rejection && (
        <div ref={answer}>
          <Section heading={texts.title(rejection)}>
            <p className={styles.line}>{texts.story(rejection)}</p>
            {rejection.kind === 'tls' && rejection.isStillTried && <p className={styles.line}>{texts.stillTried}</p>}
            {children}
            {rejection.kind !== 'delayed' && (
              <p className={styles.said}>
                {texts.said} <span lang="en">{rejection.said}</span>
              </p>
            )}
          </Section>
        </div>
      )}
    </div>
  );
}
