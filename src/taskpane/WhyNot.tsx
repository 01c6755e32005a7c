import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DISMISSAL_REASONS, type DismissalReason } from '../rules/types';
import { oncePressed } from './once-pressed';
import type { SetAsideTexts } from './texts/set-aside';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifySelf: 'stretch',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface WhyNotProps {
  readonly texts: SetAsideTexts;
  readonly isBusy: boolean;
  readonly onReason: (reason: DismissalReason, note: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding is no personal data: one of a few reasons, the last of them with a free line. */
export function WhyNot({ texts, isBusy, onReason, onCancel }: WhyNotProps) {
  const styles = useStyles();
  const [reason, setReason] = useState<DismissalReason>();
  const [note, setNote] = useState('');
  return (
    <div className={styles.form}>
      <Field label={texts.why}>
        <RadioGroup value={reason ?? ''} onChange={(_event, { value }) => setReason(value as DismissalReason)}>
          {DISMISSAL_REASONS.map((each) => (
            <Radio key={each} value={each} label={texts.reasons[each]} />
          ))}
        </RadioGroup>
      </Field>
      {reason === 'other' && (
        <Field label={texts.line} hint={texts.lineHint}>
          <Input
            className={styles.input}
            value={note}
            maxLength={200}
            spellCheck={false}
            onChange={(_event, { value }) => setNote(value)}
          />
        </Field>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={isBusy || reason === undefined}
          {...oncePressed(() => !isBusy && reason !== undefined && onReason(reason, reason === 'other' ? note : ''))}
        >
          {texts.putAside}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
