import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainedDelivery } from '../rules/types';
import { DeliveryGroup } from './DeliveryGroup';
import { Methods } from './Methods';
import type { PaneTexts } from './texts/texts';

const useStyles = makeStyles({
  // Apart from what could be done instead.
  root: { marginBottom: tokens.spacingVerticalM },
});

interface WaysProps {
  readonly texts: PaneTexts;
  readonly ways: readonly ExplainedDelivery[];
}

/** How the person sends the mail securely themselves. The same way for all needs no word on whom it is for. */
export function Ways({ texts, ways }: WaysProps) {
  const styles = useStyles();
  const [only] = ways;
  return (
    <div className={styles.root}>
      {only && ways.length === 1 ? (
        <Methods texts={texts} title={only.insteadTitle} methods={only.instead} />
      ) : (
        ways.map((group) => <DeliveryGroup key={group.title} texts={texts} group={group} hasInstead />)
      )}
    </div>
  );
}
