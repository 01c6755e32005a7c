import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  LocalLanguage20Regular,
  Mail24Filled,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import type { Account } from '../accounts';
import { RadioMenu } from './RadioMenu';
import { LANGUAGES, type DisplayLanguage, type Theme } from './settings';

const useStyles = makeStyles({
  header: {
    gridArea: 'header',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '48px',
    paddingInline: '16px 8px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  note: { opacity: 0.9, marginInline: '12px auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: {
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    ':hover .fui-Button__icon': { color: tokens.colorNeutralForegroundOnBrand },
  },
});

interface Props {
  readonly accounts: readonly Account[];
  readonly account: Account;
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  readonly onAccount: (account: Account) => void;
  readonly onLanguage: (language: DisplayLanguage) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** The bar at the top, with the switches that a real Outlook hides in its settings. */
export function Header({ accounts, account, language, theme, onAccount, onLanguage, onTheme }: Props) {
  const styles = useStyles();
  const dark = theme === 'dark';
  return (
    <header className={styles.header}>
      <Mail24Filled />
      <Text as="h1" size={400} weight="semibold">
        Outlook
      </Text>
      <Text className={styles.note} size={200}>
        simulated: nothing is sent
      </Text>
      <RadioMenu
        options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
        chosen={language}
        onChoose={(id) => onLanguage(id as DisplayLanguage)}
      >
        <Button
          className={styles.button}
          appearance="transparent"
          icon={<LocalLanguage20Regular />}
          aria-label={`Language of the add-in: ${LANGUAGES[language]}`}
        >
          {LANGUAGES[language]}
        </Button>
      </RadioMenu>
      <Button
        className={styles.button}
        appearance="transparent"
        icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
        aria-label={dark ? 'Light theme' : 'Dark theme'}
        onClick={() => onTheme(dark ? 'light' : 'dark')}
      />
      <RadioMenu
        options={accounts.map(({ id, organisation, user }) => ({ id, name: `${organisation} – ${user.name}` }))}
        chosen={account.id}
        onChoose={(id) => accounts.filter((one) => one.id === id).forEach(onAccount)}
      >
        <Button
          className={styles.button}
          appearance="transparent"
          icon={<Avatar size={28} name={account.user.name} color="colorful" aria-hidden />}
          aria-label={`Account: ${account.organisation}`}
        >
          {account.organisation}
        </Button>
      </RadioMenu>
    </header>
  );
}
