import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { openMail } from '../outlook/outlook-mail';
import { onDraftChanged, onInitializationContextChanged, PANE_LIMITS, theme, whenReady } from '../outlook/pane-host';
import { displayLanguage } from '../outlook/runtime';
import type { Language } from '../rules/types';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { App } from './App';
import { PAGE_CLOCK } from './clock';
import type { Connection, PaneSession } from './pane-session';

/** Outlook answers within a second; alone in a browser it never does. */
const OUTLOOK_LIMIT_MS = 10_000;
/** What has not been read by then is told as unread: sooner than the pane gives the whole check up. */
const READING_LIMIT_MS = 8_000;

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
  const [ready, { openSession }, { explain }] = await Promise.all([
    whenReady(),
    import(/* webpackChunkName: "rules" */ '../session/session'),
    import(/* webpackChunkName: "rules" */ '../rules'),
  ]);
  if (!ready) return { kind: 'unavailable' };
  const { check, mark, unmark } = openSession(openMail(PANE_LIMITS), builtPolicy, localToday);
  const session: PaneSession = { check: () => check(after(READING_LIMIT_MS)), mark, unmark, onChange };
  return { kind: 'open', session, explain };
}

/** A Smart Alert whose button is pressed while the pane is open speaks of the draft as it was then: read it anew. */
function onChange(listener: () => void): () => void {
  const ends = [onDraftChanged(listener), onInitializationContextChanged(listener)];
  return () => ends.forEach((end) => end());
}

function after(limit: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, limit));
}

show(browserLanguage(), { kind: 'waiting' });
const patience = setTimeout(() => show(browserLanguage(), { kind: 'unavailable' }), OUTLOOK_LIMIT_MS);
void connect()
  .catch((): Connection => ({ kind: 'unavailable' }))
  .then((connection) => {
    clearTimeout(patience);
    show(displayLanguage(), connection);
  });
