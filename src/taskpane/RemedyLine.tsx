import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowForward20Regular, DismissRegular } from '@fluentui/react-icons';
import { masked } from '../rules/explain/masked';
import type { Decision, Fix } from '../rules/types';
import { cleanedSubject, placesInSubject } from './cleaned-subject';
import { FaultLine } from './FaultLine';
import { FixButton } from './FixButton';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { NARROW } from './narrow';
import { shortened } from './shortened';
import { SubjectBox } from './SubjectBox';
import type { PaneTexts } from './texts/texts';
import type { Offer } from './offers';

/** Buttons for this many recipients before the fold. */
const SHOWN = 4;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  // Below the words, not below their icon.
  below: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    marginInlineStart: `calc(20px + ${tokens.spacingHorizontalS})`,
    [NARROW]: { marginInlineStart: 0 },
  },
});

interface RemedyLineProps {
  readonly texts: PaneTexts;
  readonly offer: Offer;
  readonly decision: Decision;
  /** As last read; undefined where it was not. */
  readonly subject: string | undefined;
  /** The change that is on its way. */
  readonly fixing: Fix | undefined;
  readonly isBusy: boolean;
  readonly fault: string | undefined;
  readonly onFix: (fix: Fix) => void;
}

/** One way to let the mail go: the sentence, and below it what does it. What only the person can do is words alone. */
export function RemedyLine(props: RemedyLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <IconLine icon={<ArrowForward20Regular />}>{props.offer.text}</IconLine>
      {hasControls(props) && (
        <div className={styles.below}>
          <Controls {...props} />
          <FaultLine fault={props.fault} />
        </div>
      )}
    </div>
  );
}

function hasControls({ offer: { remedy }, subject }: RemedyLineProps): boolean {
  if (remedy.kind === 'clean-subject') return subject !== undefined;
  return remedy.kind !== 'remove-persons' && remedy.kind !== 'remove-data';
}

function Controls({ texts, offer, decision, subject, fixing, isBusy, onFix }: RemedyLineProps) {
  const said = texts.fixes;
  const { remedy } = offer;
  const button = (fix: Fix, label: string) => (
    <FixButton
      key={JSON.stringify(fix)}
      label={fixing && JSON.stringify(fixing) === JSON.stringify(fix) ? said.fixing : label}
      icon={<DismissRegular />}
      isBusy={isBusy}
      onPress={() => onFix(fix)}
    />
  );
  switch (remedy.kind) {
    case 'remove-recipients':
      return (
        <FoldedList
          texts={texts}
          shown={SHOWN}
          items={(remedy.also ?? [])
            .concat(remedy.of)
            .map((address) => button({ kind: 'recipient', address }, said.removeRecipient(masked(address))))}
        />
      );
    case 'remove-tag':
      return (
        <div>{button({ kind: 'tags', tags: remedy.tags }, said.removeTags(remedy.tags.join(', '), decision.kind))}</div>
      );
    case 'remove-files': {
      const [first, ...others] = remedy.files;
      if (first === undefined) return null;
      const label =
        others.length === 0 ? said.removeFile(shortened(masked(first.name))) : said.removeFiles(remedy.files.length);
      return <div>{button({ kind: 'files', keys: remedy.files.map(({ key }) => key) }, label)}</div>;
    }
    case 'clean-subject': {
      if (subject === undefined) return null;
      const proposal = cleanedSubject(subject, placesInSubject(decision), said.subject.neutral(decision.kind));
      return (
        <SubjectBox
          key={subject}
          texts={said}
          kind={decision.kind}
          subject={subject}
          proposal={proposal}
          isFixing={fixing?.kind === 'subject'}
          isBusy={isBusy}
          onSet={(written) => onFix({ kind: 'subject', seen: subject, subject: written })}
        />
      );
    }
    case 'remove-persons':
    case 'remove-data':
      return null;
  }
}
