import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  Building20Regular,
  LockClosed20Regular,
  LockOpen20Regular,
  Mail20Regular,
  Prohibited20Regular,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { ExplainedDelivery, Way } from '../rules/types';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { Methods } from './Methods';
import { NARROW } from './narrow';
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

interface DeliveryGroupProps {
  readonly texts: PaneTexts;
  readonly group: ExplainedDelivery;
  /** Whether what the person can do instead stands here, and not further up. */
  readonly hasInstead: boolean;
}

/** Recipients to whom the same happens, and how to send it to them securely. */
export function DeliveryGroup({ texts, group, hasInstead }: DeliveryGroupProps) {
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
        {hasInstead && <Methods texts={texts} title={group.insteadTitle} methods={group.instead} />}
      </div>
    </>
  );
}
