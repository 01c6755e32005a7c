import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Account } from '../accounts';
import type { ComposeWindow } from '../host/compose-window';
import { AlertDialog } from './AlertDialog';
import { Compose } from './Compose';
import { FaultList } from './FaultList';
import { Folders } from './Folders';
import { Header } from './Header';
import { composeWindow, readAddIn } from './organisations';
import { ProgressNotice } from './ProgressNotice';
import { Ribbon } from './Ribbon';
import type { Sample } from './sample-parts';
import { rememberSettings, type DisplayLanguage, type Settings, type Theme } from './settings';
import { TaskPane } from './TaskPane';

const useStyles = makeStyles({
  app: {
    height: '100%',
    display: 'grid',
    gridTemplate: '"header header header" auto "ribbon ribbon ribbon" auto "folders mail pane" 1fr / auto 1fr auto',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  mail: { gridArea: 'mail', overflow: 'auto', padding: '8px', minWidth: 0, display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly accounts: readonly Account[];
  readonly first: ComposeWindow;
  readonly settings: Settings;
}

/** The window of the simulated Outlook: one account at a time, each with folders of its own. */
export function App({ accounts, first, settings }: Props) {
  const styles = useStyles();
  const [theme, setTheme] = useState<Theme>(settings.theme);
  const [windows, setWindows] = useState<readonly ComposeWindow[]>([first]);
  const [current, setCurrent] = useState(first);
  const view = useSyncExternalStore(current.subscribe, current.get);
  const body = useRef<HTMLDivElement>(null);
  const { displayLanguage } = view.addIn;

  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);

  async function switchAccount(account: Account): Promise<ComposeWindow> {
    rememberSettings({ account: account.id });
    const addIn = await readAddIn(account, displayLanguage);
    const open = windows.find((one) => one.account === account) ?? composeWindow(account, addIn, settings);
    if (open.get().addIn.displayLanguage !== displayLanguage) open.setAddIn(addIn);
    setWindows([...windows.filter((one) => one !== open), open]);
    setCurrent(open);
    return open;
  }

  async function openSample({ account, content }: Sample): Promise<void> {
    const wanted = accounts.find(({ id }) => id === account) ?? current.account;
    const outlook = wanted === current.account ? current : await switchAccount(wanted);
    outlook.compose(content(wanted));
  }

  async function switchLanguage(language: DisplayLanguage): Promise<void> {
    rememberSettings({ language });
    current.setAddIn(await readAddIn(current.account, language));
  }

  function switchTheme(next: Theme): void {
    rememberSettings({ theme: next });
    setTheme(next);
  }

  const busy = view.progress.kind !== 'idle';
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <div className={styles.app}>
        <Header
          accounts={accounts}
          account={current.account}
          language={displayLanguage as DisplayLanguage}
          theme={theme}
          onAccount={(account) => void switchAccount(account)}
          onLanguage={(language) => void switchLanguage(language)}
          onTheme={switchTheme}
        />
        <Ribbon outlook={current} busy={busy} />
        <Folders outlook={current} busy={busy} onSample={(sample) => void openSample(sample)} />
        <main className={styles.mail}>
          <FaultList />
          <ProgressNotice name={view.addIn.manifest.displayName} progress={view.progress} />
          <Compose outlook={current} busy={busy} bodyRef={body} />
        </main>
        {(view.draft || view.reading) && view.pane && (
          <TaskPane
            key={view.pane.key}
            outlook={current}
            draft={view.draft}
            pane={view.pane}
            theme={theme}
            onLeave={() => body.current?.focus()}
          />
        )}
        {view.alert && <AlertDialog outlook={current} alert={view.alert} />}
      </div>
    </FluentProvider>
  );
}
