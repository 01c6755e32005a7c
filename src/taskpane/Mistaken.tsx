import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Decision } from '../rules/types';
import { dismissalOf } from './dismissal';
import { NewWindowLink } from './NewWindowLink';
import type { PaneTexts } from './texts/texts';
import { canChoose } from './tone';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface MistakenProps {
  readonly texts: PaneTexts;
  readonly decision: Decision;
  /** Address of help on it. */
  readonly help: string;
}

/** Below what was found, wherever a rule about it keeps the mail from just going: what to do if it is wrong, under any policy. */
export function Mistaken({ texts, decision, help }: MistakenProps) {
  const styles = useStyles();
  const { mistaken } = texts.setAside;
  const would = decision.would ?? decision.action;
  if (would === 'send' || decision.reasons[0]?.kind !== 'rule') return null;
  return (
    <p className={styles.line}>
      {mistaken[wayOut(decision, would)]}{' '}
      <NewWindowLink href={help} label={() => mistaken.help} note={texts.newWindow} />
    </p>
  );
}

function wayOut(decision: Decision, would: Decision['action']): 'setAside' | 'goes' | 'mark' | 'reword' {
  if (dismissalOf(decision) !== 'none') return 'setAside';
  if (would === 'reroute') return 'goes';
  return canChoose(decision) && decision.isMarkEnough ? 'mark' : 'reword';
}
