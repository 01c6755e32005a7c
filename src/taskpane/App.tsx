import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Rejection } from '../rules/rejections/rejection';
import type { ExplainedDeliveries, Explanation, Language } from '../rules/types';
import { Advice } from './Advice';
import { Answer } from './Answer';
import { Banner } from './Banner';
import { CheckNow } from './CheckNow';
import type { Clock } from './clock';
import { Deliveries } from './Deliveries';
import type { FirstRun } from './first-run';
import { FirstRunCard } from './FirstRunCard';
import { Footer } from './Footer';
import type { Help } from './help-page';
import { useLimits } from './Limits';
import { MarkButton } from './MarkButton';
import { NARROW } from './narrow';
import { Notes } from './Notes';
import type { Connection } from './pane-session';
import type { PaneState } from './pane-state';
import { hasMarkButton, standingOf } from './returned';
import { Remedies } from './Remedies';
import { ReturnedMail } from './ReturnedMail';
import { ownWays } from './own-ways';
import { PANE_TEXTS, type PaneTexts } from './texts/texts';
import { canChoose, isToMark, toneOf } from './tone';
import { useAdvice } from './use-advice';
import { useDark } from './use-dark';
import { useKeptFocus } from './use-kept-focus';
import { usePane } from './use-pane';
import { useRemedies } from './use-remedies';
import { WaysOut } from './WaysOut';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  // The footer stands at the end of a short page, too.
  root: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXXL,
    maxWidth: '640px',
    padding: tokens.spacingHorizontalL,
    hyphens: 'auto',
    [NARROW]: { padding: tokens.spacingHorizontalS },
  },
});

interface AppProps {
  readonly language: Language;
  /** Outlook's theme, where it tells. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly help: Help;
  readonly firstRun?: FirstRun | undefined;
}

/** The task pane: what was decided about the draft that is being written, why, and the one thing to do about it. */
export function App({ language, theme, connection, clock, help, firstRun }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const dark = useDark(theme);
  const [state, actions] = usePane(connection, clock);
  const texts = PANE_TEXTS[language];
  const explanation = useExplanation(connection, state, language);
  const [advice, hideAdvice] = useAdvice(connection, state.kind === 'judged' ? state.decision : undefined, language);
  const deliveries = useDeliveries(connection, state, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const keptFocus = useKeptFocus(heading);
  const [rejection, setRejection] = useState<Rejection>();
  const [understood, setUnderstood] = useState(false);
  const returned = 'returned' in connection ? connection.returned : undefined;
  const decision = state.kind === 'judged' ? state.decision : undefined;
  const remedies = useRemedies(connection, decision, language);
  const ways = ownWays(decision, deliveries);
  const limits = useLimits(connection, decision, language);
  // One button that marks, where it is looked for: among the ways out of a mail that came back, if this is the one.
  const standing = decision && rejection?.kind === 'tls' ? standingOf(rejection, decision) : undefined;
  const isWayOut = standing !== undefined && hasMarkButton(standing);
  const markButton = state.kind === 'judged' && canChoose(state.decision) && (
    <MarkButton
      texts={texts}
      marked={state.decision.marked}
      primary={isWayOut || isToMark(state.decision)}
      hint={state.decision.isMarkEnough ? texts.markHint : texts.markInVain}
      choosing={state.choosing}
      refused={state.refused}
      onMark={actions.mark}
      onUnmark={actions.unmark}
    />
  );

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
      <main className={styles.main} aria-busy={state.kind === 'loading'} {...keptFocus}>
        <Banner headingRef={heading} {...bannerOf(state, explanation, texts)}>
          {!isWayOut && markButton}
        </Banner>
        {(state.kind === 'judged' || state.kind === 'failed') && (
          <CheckNow
            texts={texts}
            failed={state.kind === 'failed'}
            checking={state.checking}
            answered={state.answered}
            onCheck={actions.checkNow}
          />
        )}
        {state.kind === 'judged' && (
          <Remedies
            texts={texts}
            decision={state.decision}
            remedies={remedies}
            ways={ways}
            seen={state.seen}
            told={state.told}
            choosing={state.choosing}
            refused={state.refused}
            onFix={actions.fix}
            onUndo={actions.undo}
            onDrop={actions.drop}
          />
        )}
        {state.kind === 'judged' && explanation && (
          <Answer
            texts={texts}
            decision={state.decision}
            explanation={explanation}
            limits={limits}
            help={help.onMistakes}
            files={{
              choosing: state.choosing,
              refused: state.refused,
              onVouch: actions.vouch,
              onUnvouch: actions.unvouch,
            }}
            choices={{
              choosing: state.choosing,
              refused: state.refused,
              onDismiss: actions.dismiss,
              onRestore: actions.restore,
              report: (keys, note) =>
                connection.kind === 'open' ? connection.report(state.decision, keys, language, note) : '',
            }}
          />
        )}
        <Advice texts={texts} advice={advice} onHide={hideAdvice} />
        <Deliveries texts={texts} deliveries={deliveries} told={ways} />
        <Notes texts={texts} explanation={explanation} />
        {firstRun && !understood && (
          <FirstRunCard
            texts={texts.about.firstRun}
            onUnderstood={() => {
              setUnderstood(true);
              firstRun.understood();
            }}
          />
        )}
        {returned && state.kind !== 'loading' && (
          <ReturnedMail
            texts={texts.returned}
            read={returned.read}
            isAll={state.kind === 'received'}
            rejection={rejection}
            onRejection={setRejection}
          >
            {rejection?.kind === 'tls' && (
              <WaysOut
                texts={texts}
                language={language}
                returned={returned}
                decision={decision}
                standing={standing}
                choosing={state.kind === 'judged' ? state.choosing : undefined}
                refused={state.kind === 'judged' ? state.refused : undefined}
                onTag={actions.tag}
                markButton={markButton}
              />
            )}
          </ReturnedMail>
        )}
      </main>
      <Footer texts={texts} help={help.page} />
    </FluentProvider>
  );
}

function useExplanation(connection: Connection, state: PaneState, language: Language): Explanation | undefined {
  const decision = state.kind === 'judged' ? state.decision : undefined;
  const explain = connection.kind === 'open' ? connection.explain : undefined;
  return useMemo(() => decision && explain?.(decision, language), [decision, explain, language]);
}

function useDeliveries(connection: Connection, state: PaneState, language: Language): ExplainedDeliveries | undefined {
  const decision = state.kind === 'judged' ? state.decision : undefined;
  const deliveries = connection.kind === 'open' ? connection.deliveries : undefined;
  return useMemo(() => decision && deliveries?.(decision, language), [decision, deliveries, language]);
}

function bannerOf(state: PaneState, explanation: Explanation | undefined, texts: PaneTexts) {
  if (state.kind === 'unavailable') return { tone: 'quiet' as const, ...texts.unavailable };
  if (state.kind === 'received') return { tone: 'quiet' as const, title: texts.returned.heading };
  if (state.kind === 'failed') {
    return { tone: 'ask' as const, ...texts.failed, ...(state.isUnloaded && { text: texts.notLoaded }) };
  }
  if (state.kind === 'loading' || !explanation) return { tone: 'quiet' as const, title: texts.loading };
  return { tone: toneOf(state.decision), title: explanation.title, text: explanation.summary };
}
