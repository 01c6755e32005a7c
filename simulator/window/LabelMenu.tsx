import { ToolbarButton, makeStyles, tokens } from '@fluentui/react-components';
import { Tag20Regular } from '@fluentui/react-icons';
import { LABELS } from '../host/labels';
import { RadioMenu } from './RadioMenu';

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', minWidth: 'auto' },
});

interface Props {
  /** Id of the label; '' when there is none. */
  readonly label: string;
  readonly disabled: boolean;
  readonly onChoose: (label: string) => void;
}

/** The sensitivity label of the mail. */
export function LabelMenu({ label, disabled, onChoose }: Props) {
  const styles = useStyles();
  const shown = label ? LABELS.find(({ id }) => id === label)?.name : undefined;
  return (
    <RadioMenu options={LABELS} chosen={label} onChoose={onChoose}>
      <ToolbarButton className={styles.button} icon={<Tag20Regular />} disabled={disabled} aria-label="Sensitivity">
        {shown ?? 'Sensitivity'}
      </ToolbarButton>
    </RadioMenu>
  );
}
