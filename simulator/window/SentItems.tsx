import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  Building16Filled,
  LockClosed16Filled,
  LockOpen16Filled,
  Send20Regular,
  ShieldLock16Filled,
} from '@fluentui/react-icons';
import { FolderTitle } from './FolderTitle';
import { FIELDS } from '../host/draft';
import type { SentMail } from '../host/folders';
import type { Route } from '../host/mail-flow';

const useStyles = makeStyles({
  none: { padding: '0 8px 0 36px', color: tokens.colorNeutralForeground3 },
  mail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '10px',
    marginBottom: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
  small: { color: tokens.colorNeutralForeground3 },
  headers: {
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    '& th, & td': { padding: '1px 8px 1px 0', verticalAlign: 'top' },
    '& th::after': { content: '":"' },
  },
});

const LOOK: Readonly<Record<Route, { color: 'success' | 'informative' | 'warning'; icon: React.JSX.Element }>> = {
  'inside the organisation': { color: 'informative', icon: <Building16Filled /> },
  'Purview Message Encryption': { color: 'success', icon: <ShieldLock16Filled /> },
  'secure mail gateway': { color: 'success', icon: <ShieldLock16Filled /> },
  'SMTP with forced TLS': { color: 'informative', icon: <LockClosed16Filled /> },
  'SMTP without TLS': { color: 'warning', icon: <LockOpen16Filled /> },
};

/** What left, by which route, with all internet headers. */
export function SentItems({ sent }: { readonly sent: readonly SentMail[] }) {
  const styles = useStyles();
  return (
    <section aria-label="Sent items">
      <FolderTitle icon={<Send20Regular />} name="Sent items" count={sent.length} />
      {sent.length === 0 && <Text className={styles.none}>Nothing sent</Text>}
      {sent.map((mail) => (
        <article key={mail.id} className={styles.mail} aria-label={mail.subject || '(no subject)'}>
          <Text weight="semibold">{mail.subject || '(no subject)'}</Text>
          <Text size={200} className={styles.small} data-recipients>
            {FIELDS.flatMap((field) => mail[field].map(({ address }) => address)).join(', ')}
          </Text>
          <Badge appearance="tint" size="large" color={LOOK[mail.route].color} icon={LOOK[mail.route].icon}>
            <span data-route>{mail.route}</span>
          </Badge>
          {mail.refused.length > 0 && (
            <Text size={200} className={styles.refused} data-refused>
              Refused: {mail.refused.join(', ')}
            </Text>
          )}
          <table className={styles.headers} aria-label="Internet headers">
            <tbody>
              {Object.entries(mail.headers).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </article>
      ))}
    </section>
  );
}
