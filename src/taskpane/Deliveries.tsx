import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  Building20Regular,
  Info20Regular,
  LockClosed20Regular,
  LockOpen20Regular,
  Mail20Regular,
  Prohibited20Regular,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { ExplainedDeliveries, ExplainedDelivery, Way } from '../rules/types';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { Methods } from './Methods';
import { NARROW } from './narrow';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 5;

const useStyles = makeStyles({
  // Below the words, not below the icon.
  below: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: `calc(20px + ${tokens.spacingHorizontalS})`,
    [NARROW]: { paddingLeft: 0 },
    ':empty': { display: 'none' },
  },
  address: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

const ICONS: Readonly<Record<Way, ComponentType>> = {
  inside: Building20Regular,
  tls: Mail20Regular,
  'without-tls': LockOpen20Regular,
  'secure-mail': ShieldCheckmark20Regular,
  channel: ShieldCheckmark20Regular,
  label: LockClosed20Regular,
  stopped: Prohibited20Regular,
};

interface DeliveriesProps {
  readonly texts: PaneTexts;
  readonly deliveries: ExplainedDeliveries | undefined;
}

/** What will happen to the mail, by recipient, and how to send it securely where that is called for. */
export function Deliveries({ texts, deliveries }: DeliveriesProps) {
  if (!deliveries || deliveries.groups.length === 0) return null;
  const groups = deliveries.groups.map((group) => <Group texts={texts} group={group} />);
  return (
    <Section heading={deliveries.heading}>
      <FoldedList texts={texts} shown={SHOWN} items={groups} />
      {deliveries.notes.map((note) => (
        <IconLine key={note} icon={<Info20Regular />}>
          {note}
        </IconLine>
      ))}
    </Section>
  );
}

function Group({ texts, group }: { readonly texts: PaneTexts; readonly group: ExplainedDelivery }) {
  const styles = useStyles();
  const Icon = ICONS[group.way];
  return (
    <>
      <IconLine icon={<Icon />}>{group.title}</IconLine>
      <div className={styles.below}>
        {group.recipients.length > 0 && (
          <FoldedList
            texts={texts}
            shown={SHOWN}
            items={group.recipients.map((address) => (
              <span className={styles.address}>{address}</span>
            ))}
          />
        )}
        <Methods texts={texts} title={group.byTitle} methods={group.by} />
        <Methods texts={texts} title={group.insteadTitle} methods={group.instead} />
      </div>
    </>
  );
}
