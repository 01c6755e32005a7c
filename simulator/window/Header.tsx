import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  LocalLanguage20Regular,
  Mail24Filled,
  WeatherMoon20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import type { Account } from '../accounts';
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
      <Choice
        label={`Language of the add-in: ${LANGUAGES[language]}`}
        shown={LANGUAGES[language]}
        icon={<LocalLanguage20Regular />}
        options={Object.entries(LANGUAGES).map(([id, name]) => ({ id, name }))}
        chosen={language}
        onChoose={(id) => onLanguage(id as DisplayLanguage)}
      />
      <Button
        className={styles.button}
        appearance="transparent"
        icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
        aria-label={dark ? 'Light theme' : 'Dark theme'}
        onClick={() => onTheme(dark ? 'light' : 'dark')}
      />
      <Choice
        label={`Account: ${account.organisation}`}
        shown={account.organisation}
        icon={<Avatar size={28} name={account.user.name} color="colorful" aria-hidden />}
        options={accounts.map(({ id, organisation, user }) => ({ id, name: `${organisation} – ${user.name}` }))}
        chosen={account.id}
        onChoose={(id) => accounts.filter((one) => one.id === id).forEach(onAccount)}
      />
    </header>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly shown: string;
  readonly icon: React.JSX.Element;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, shown, icon, options, chosen, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => checkedItems.slice(0, 1).forEach(onChoose)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="transparent" icon={icon} aria-label={label}>
          {shown}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map(({ id, name }) => (
            <MenuItemRadio key={id} name="choice" value={id}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
