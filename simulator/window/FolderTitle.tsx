import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 8px' },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly icon: React.JSX.Element;
  readonly name: string;
  readonly count: number;
}

/** Name of a folder, and how much is in it. */
export function FolderTitle({ icon, name, count }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.title}>
      {icon}
      <Text as="h2" weight="semibold" size={300} style={{ margin: 0 }}>
        {name}
      </Text>
      <Text className={styles.count} size={200}>
        {count > 0 && count}
      </Text>
    </div>
  );
}
