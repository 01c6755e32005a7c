import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { alarm } from '../outlook/alarm';
import { openMail } from '../outlook/outlook-mail';
import {
  LONGEST_SUBJECT,
  onDraftChanged,
  onInitializationContextChanged,
  PANE_LIMITS,
  setSubject,
  theme,
  whenReady,
} from '../outlook/pane-host';
import { displayLanguage } from '../outlook/runtime';
import { loadReaders } from '../readers/load-readers';
import type { Language } from '../rules/types';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { App } from './App';
import { PAGE_CLOCK } from './clock';
import type { Connection, Returned } from './pane-session';

/** Outlook answers within a second; alone in a browser it never does. */
const OUTLOOK_LIMIT_MS = 10_000;
/** What has not been read by then is told as unread: sooner than the pane gives the whole check up. */
const READING_LIMIT_MS = 8_000;
/** Half of it stays for the files. */
const READERS_LIMIT_MS = 4_000;

const root = createRoot(document.getElementById('pane') as HTMLElement);
/** The page's policy takes style elements of this name only: webpack/response-headers.ts. */
const styles = createDOMRenderer(document, { styleElementAttributes: { nonce: 'send-sikkert' } });

function show(language: Language, connection: Connection): void {
  root.render(
    <RendererProvider renderer={styles}>
      <App language={language} theme={theme()} connection={connection} clock={PAGE_CLOCK} />
    </RendererProvider>,
  );
}

/** Until Outlook says which language it speaks. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en';
}

/** The rules are loaded beside the pane, while it is painted and Outlook wakes. */
async function connect(): Promise<Connection> {
  const [beside, { openSession }, { putOptOutTag }, { explain }, { optOut }, { readRejection }] = await Promise.all([
    whenReady(),
    import(/* webpackChunkName: "rules" */ '../session/session'),
    import(/* webpackChunkName: "rules" */ '../session/opt-out'),
    import(/* webpackChunkName: "rules" */ '../rules'),
    import(/* webpackChunkName: "rules" */ '../rules/policy/opt-out'),
    import(/* webpackChunkName: "rules" */ '../rules/rejections/read-rejection'),
  ]);
  if (beside === 'nothing') return { kind: 'unavailable' };
  const returned: Returned = {
    read: (text) => readRejection(text, builtPolicy.domains),
    optOut: (decision) => optOut(decision, builtPolicy),
    support: builtPolicy.support,
  };
  if (beside === 'received') return { kind: 'received', returned };
  const mail = openMail(PANE_LIMITS);
  const { check, mark, unmark, keep, vouch, unvouch } = openSession(mail, builtPolicy, localToday, {
    readers: readersInTime,
    isShown: true,
  });
  const checkInTime = async () => {
    const decision = await check(alarm(READING_LIMIT_MS));
    void keep();
    return decision;
  };
  const subject = { read: () => mail.subject(), write: setSubject, longest: LONGEST_SUBJECT };
  const tag = () => putOptOutTag({ check: checkInTime }, builtPolicy, subject);
  return {
    kind: 'open',
    session: { check: checkInTime, mark, unmark, tag, vouch, unvouch, onChange },
    explain,
    returned,
  };
}

/** The first file waits for them; one that they do not read needs none. */
function readersInTime(): ReturnType<typeof loadReaders> {
  return Promise.race([loadReaders(), alarm(READERS_LIMIT_MS).rings.then(() => ({}))]);
}

/** A Smart Alert whose button is pressed while the pane is open speaks of the draft as it was then: read it anew. */
function onChange(listener: () => void): () => void {
  const ends = [onDraftChanged(listener), onInitializationContextChanged(listener)];
  return () => ends.forEach((end) => end());
}

show(browserLanguage(), { kind: 'waiting' });
const patience = setTimeout(() => show(browserLanguage(), { kind: 'unavailable' }), OUTLOOK_LIMIT_MS);
void connect()
  .catch((): Connection => ({ kind: 'unavailable' }))
  .then((connection) => {
    clearTimeout(patience);
    show(displayLanguage(), connection);
  });
