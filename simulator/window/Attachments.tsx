import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Document20Regular } from '@fluentui/react-icons';
import type { Attachment } from '../host/draft';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0 0', padding: 0, listStyle: 'none' },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    maxWidth: '280px',
    paddingLeft: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface Props {
  readonly attachments: readonly Attachment[];
  readonly onRemove: (id: string) => void;
}

/** The files of the mail. */
export function Attachments({ attachments, onRemove }: Props) {
  const styles = useStyles();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Attachments">
      {attachments.map(({ id, name, size }) => (
        <li key={id} className={styles.file}>
          <Document20Regular />
          <Text className={styles.name} title={name}>
            {name}
          </Text>
          <Text className={styles.size} size={200}>
            {size < 1024 ? `${size} B` : `${Math.ceil(size / 1024)} KB`}
          </Text>
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={`Remove ${name}`}
            onClick={() => onRemove(id)}
          />
        </li>
      ))}
    </ul>
  );
}
