import { Info20Regular } from '@fluentui/react-icons';
import type { ExplainedDeliveries, ExplainedDelivery } from '../rules/types';
import { DeliveryGroup } from './DeliveryGroup';
import { FoldedList } from './FoldedList';
import { IconLine } from './IconLine';
import { Section } from './Section';
import type { PaneTexts } from './texts/texts';

const SHOWN = 5;

interface DeliveriesProps {
  readonly texts: PaneTexts;
  readonly deliveries: ExplainedDeliveries | undefined;
  /** Those of which the person's own ways stand further up. */
  readonly told: readonly ExplainedDelivery[];
}

/** What will happen to the mail, by recipient, and how to send it securely where that is called for. */
export function Deliveries({ texts, deliveries, told }: DeliveriesProps) {
  if (!deliveries || deliveries.groups.length + deliveries.notes.length === 0) return null;
  const groups = deliveries.groups.map((group) => (
    <DeliveryGroup texts={texts} group={group} hasInstead={!told.includes(group)} />
  ));
  return (
    <Section heading={deliveries.heading}>
      {groups.length > 0 && <FoldedList texts={texts} shown={SHOWN} items={groups} />}
      {deliveries.notes.map((note) => (
        <IconLine key={note} icon={<Info20Regular />}>
          {note}
        </IconLine>
      ))}
    </Section>
  );
}
