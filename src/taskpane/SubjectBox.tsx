import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Decision } from '../rules/types';
import { FixButton } from './FixButton';
import type { FixTexts } from './texts/fixes';

/** Outlook takes no longer subject. */
const LONGEST = 255;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  // As narrow as the pane is: an input keeps room for twenty letters of its own accord.
  field: { gridTemplateColumns: 'minmax(0, 1fr)', width: '100%' },
  box: { minWidth: 0, '& input': { minWidth: 0 } },
});

interface SubjectBoxProps {
  readonly texts: FixTexts;
  readonly kind: Decision['kind'];
  readonly subject: string;
  readonly proposal: string;
  /** This very change is on its way. */
  readonly isFixing: boolean;
  readonly isBusy: boolean;
  readonly onSet: (subject: string) => void;
}

/** A subject without the data, which the person may change before it is used. */
export function SubjectBox({ texts, kind, subject, proposal, isFixing, isBusy, onSet }: SubjectBoxProps) {
  const styles = useStyles();
  const [own, setOwn] = useState<string>();
  const written = own ?? proposal;
  return (
    <div className={styles.root}>
      <Field className={styles.field} label={texts.subject.label(kind)} hint={texts.subject.hint}>
        <Input
          className={styles.box}
          value={written}
          maxLength={LONGEST}
          onChange={(_event, { value }) => setOwn(value)}
        />
      </Field>
      <FixButton
        label={isFixing ? texts.fixing : texts.subject.set(kind)}
        icon={<EditRegular />}
        isBusy={isBusy || written.trim() === subject.trim()}
        onPress={() => onSet(written)}
      />
    </div>
  );
}
