import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Info20Regular, LockClosed20Regular, PersonSupport20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { OptOut } from '../rules/policy/opt-out';
import type { Decision, Language } from '../rules/types';
import { FaultLine } from './FaultLine';
import { IconLine } from './IconLine';
import { NewWindowLink } from './NewWindowLink';
import type { Returned } from './pane-session';
import type { Choice } from './pane-state';
import { hasMarkButton, type Standing } from './returned';
import type { ReturnedTexts } from './texts/returned';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  way: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

interface WaysOutProps {
  readonly texts: PaneTexts;
  readonly language: Language;
  readonly returned: Returned;
  /** On the draft that is open; absent where none is, or nothing is known of it. */
  readonly decision: Decision | undefined;
  readonly standing: Standing | undefined;
  readonly choosing: Choice | undefined;
  readonly refused: Choice | undefined;
  readonly onTag: () => void;
  /** Send sikkert and its undo, where the draft can be marked. */
  readonly markButton: ReactNode;
}

/** What the policy allows with a mail that came back for want of TLS, on the draft that is it. */
export function WaysOut(props: WaysOutProps) {
  const { texts, language, returned, decision, standing } = props;
  const styles = useStyles();
  const { support } = returned;
  return (
    <div className={styles.root}>
      {decision && standing && standing !== 'another' ? (
        <OnThisMail {...props} decision={decision} standing={standing} />
      ) : (
        <IconLine icon={<Info20Regular />}>
          {decision && decision.externalRecipients.length > 0 && `${texts.returned.otherMail} `}
          {texts.returned.sendAgain}
        </IconLine>
      )}
      {support && (
        <IconLine icon={<PersonSupport20Regular />}>
          {support.text[language]}{' '}
          {support.link && <NewWindowLink href={support.link} label={texts.readMore} note={texts.newWindow} />}
        </IconLine>
      )}
    </div>
  );
}

function OnThisMail({
  decision,
  standing,
  ...props
}: WaysOutProps & { readonly decision: Decision; readonly standing: Exclude<Standing, 'another'> }) {
  const { texts, returned, markButton } = props;
  const styles = useStyles();
  const line = lineOn(standing, decision.tags[0] ?? '', texts.returned);
  const hasButton = hasMarkButton(standing);
  const optOut = standing === 'open' || standing === 'no-other-way' ? returned.optOut(decision) : undefined;
  return (
    <>
      <div className={styles.way}>
        <IconLine icon={hasButton ? <LockClosed20Regular /> : <Info20Regular />}>{line}</IconLine>
        {hasButton && markButton}
      </div>
      {optOut && <Tag {...props} optOut={optOut} />}
    </>
  );
}

function lineOn(standing: Exclude<Standing, 'another'>, tag: string, said: ReturnedTexts): string {
  switch (standing) {
    case 'meeting':
      return said.meeting;
    case 'secured':
      return said.isSecure;
    case 'demanded':
      return said.demanded;
    case 'tagged':
      return said.isTagged(tag);
    case 'tagged-in-vain':
      return said.mayNotTag(tag);
    case 'open':
      return said.secure;
    case 'no-other-way':
      return said.noOtherWay;
  }
}

/** The opt-out tag with the policy's warning, or why it is none for this mail. */
function Tag({
  texts,
  language,
  optOut,
  choosing,
  refused,
  onTag,
}: Omit<WaysOutProps, 'decision' | 'standing'> & { optOut: OptOut }) {
  const styles = useStyles();
  const { tag, isAllowed, reason } = optOut;
  const said = texts.returned;
  const ground = reason.kind === 'rule' ? reason.text[language] : said.unchecked;
  if (!isAllowed) {
    return (
      <IconLine icon={<Info20Regular />}>
        {said.mayNotTag(tag)} {ground}
      </IconLine>
    );
  }
  return (
    <div className={styles.way}>
      <IconLine icon={<Info20Regular />}>
        {said.mayTag} {ground}
      </IconLine>
      <div>
        <Button disabledFocusable={choosing !== undefined} onClick={onTag}>
          {choosing === 'tag' ? said.tagging : said.putTag(tag)}
        </Button>
      </div>
      <FaultLine fault={refused === 'tag' ? said.tagFailed(tag) : undefined} />
    </div>
  );
}
