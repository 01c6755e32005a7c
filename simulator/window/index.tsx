import { createRoot } from 'react-dom/client';
import { App } from './App';
import { composeWindow, readAccounts, readAddIn } from './organisations';
import { SAMPLES } from './samples';
import { readSettings } from './settings';

async function open(): Promise<void> {
  const settings = readSettings(location.search);
  const accounts = await readAccounts();
  const sample = SAMPLES.find(({ id }) => id === settings.sample);
  const wanted = settings.account ?? sample?.account;
  const account = accounts.find(({ id }) => id === wanted) ?? accounts[0];
  if (!account) throw new Error('no accounts');
  const first = composeWindow(account, await readAddIn(account, settings.language), settings);
  if (sample) first.compose(sample.content(account));
  createRoot(document.getElementById('root') as HTMLElement).render(
    <App accounts={accounts} first={first} settings={settings} />,
  );
}

open().catch((error: Error) => {
  // Firefox wants the certificate accepted for each port; Chromium once for all of localhost.
  document.body.textContent = `The simulated Outlook could not start: ${error.message} Has the browser accepted the certificate of each address that npm start printed? Open them once, then reload.`;
});
