import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { alarm } from '../outlook/alarm';
import { draftChanges, LONGEST_SUBJECT } from '../outlook/draft-changes';
import { openMail } from '../outlook/outlook-mail';
import { onDraftChanged, onInitializationContextChanged, PANE_LIMITS, theme, whenReady } from '../outlook/pane-host';
import { displayLanguage } from '../outlook/runtime';
import { isKept, keepSetting } from '../outlook/settings';
import { loadReaders } from '../readers/load-readers';
import type { Language } from '../rules/types';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { App } from './App';
import { PAGE_CLOCK } from './clock';
import type { FirstRun } from './first-run';
import { helpPage } from './help-page';
import type { Connection, Returned } from './pane-session';

/** Outlook answers within a second; alone in a browser it never does. */
const OUTLOOK_LIMIT_MS = 10_000;
/** What has not been read by then is told as unread: sooner than the pane gives the whole check up. */
const READING_LIMIT_MS = 8_000;
/** Half of it stays for the files. */
const READERS_LIMIT_MS = 4_000;
/** In Outlook's settings of this person: they have read what the pane is. */
const UNDERSTOOD = 'send-sikkert-understood';

/** Put here by the build. */
declare const __VERSION__: string;

const root = createRoot(document.getElementById('pane') as HTMLElement);
/** The page's policy takes style elements of this name only: webpack/response-headers.ts. */
const styles = createDOMRenderer(document, { styleElementAttributes: { nonce: 'send-sikkert' } });

function show(language: Language, connection: Connection, firstRun?: FirstRun): void {
  root.render(
    <RendererProvider renderer={styles}>
      <App
        language={language}
        theme={theme()}
        connection={connection}
        clock={PAGE_CLOCK}
        help={helpPage(builtPolicy.help, language, location.href)}
        firstRun={firstRun}
      />
    </RendererProvider>,
  );
}

/** Until Outlook says which language it speaks. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en';
}

/** The rules are loaded beside the pane, while it is painted and Outlook wakes. */
async function connect(): Promise<Connection> {
  const [
    beside,
    { openSession },
    { settingAside },
    { putOptOutTag },
    { openFixes },
    { seenMail },
    { explain },
    { optOut },
    { advise },
    { adviceInWords },
    { deliveriesOf },
    { explainDeliveries },
    { limitsOf },
    { remediesFor },
    { explainLimits, explainRemedies },
    { reportOn },
    { readRejection },
  ] = await Promise.all([
    whenReady(),
    import(/* webpackChunkName: "rules" */ '../session/session'),
    import(/* webpackChunkName: "rules" */ '../session/setting-aside'),
    import(/* webpackChunkName: "rules" */ '../session/opt-out'),
    import(/* webpackChunkName: "rules" */ '../session/fixes'),
    import(/* webpackChunkName: "rules" */ '../session/seen-mail'),
    import(/* webpackChunkName: "rules" */ '../rules'),
    import(/* webpackChunkName: "rules" */ '../rules/policy/opt-out'),
    import(/* webpackChunkName: "rules" */ '../rules/advice/advise'),
    import(/* webpackChunkName: "rules" */ '../rules/explain/advice'),
    import(/* webpackChunkName: "rules" */ '../rules/policy/deliveries'),
    import(/* webpackChunkName: "rules" */ '../rules/explain/deliveries'),
    import(/* webpackChunkName: "rules" */ '../rules/policy/limits'),
    import(/* webpackChunkName: "rules" */ '../rules/policy/remedies'),
    import(/* webpackChunkName: "rules" */ '../rules/explain/why'),
    import(/* webpackChunkName: "rules" */ '../rules/report/report'),
    import(/* webpackChunkName: "rules" */ '../rules/rejections/read-rejection'),
  ]);
  if (beside === 'nothing') return { kind: 'unavailable' };
  const returned: Returned = {
    read: (text) => readRejection(text, builtPolicy.domains),
    optOut: (decision) => optOut(decision, builtPolicy),
    support: builtPolicy.support,
  };
  if (beside === 'received') return { kind: 'received', returned };
  const seen = seenMail(openMail(PANE_LIMITS));
  const { mail } = seen;
  const { check, mark, unmark, keep, forget, vouch, unvouch, lastDraft } = openSession(mail, builtPolicy, localToday, {
    readers: readersInTime,
    isShown: true,
  });
  const checkInTime = async () => {
    const decision = await check(alarm(READING_LIMIT_MS));
    void keep();
    return decision;
  };
  const changes = draftChanges(mail);
  const fixes = openFixes(seen, changes, forget);
  const subject = { read: () => mail.subject(), write: changes.setSubject, longest: LONGEST_SUBJECT };
  const tag = () => putOptOutTag({ check: checkInTime }, builtPolicy, subject);
  return {
    kind: 'open',
    session: {
      check: checkInTime,
      mark,
      unmark,
      tag,
      vouch,
      unvouch,
      ...fixes,
      ...settingAside(mail, { lastDraft }),
      onChange,
    },
    explain,
    remedies: (decision, language) => explainRemedies(remediesFor(decision, builtPolicy), decision, language),
    limits: (decision, language) => explainLimits(limitsOf(decision, builtPolicy), decision, language),
    deliveries: (decision, language) => explainDeliveries(deliveriesOf(decision), decision, language),
    advise: (decision, language) => {
      const draft = lastDraft();
      return draft ? adviceInWords(advise(draft, decision, builtPolicy), language) : [];
    },
    report: (decision, keys, language, note) => {
      const draft = lastDraft();
      const mailboxes = draft ? [draft.from, ...draft.recipients].map(({ name }) => name) : [];
      return reportOn(decision, keys, language, { version: __VERSION__, note, mailboxes });
    },
    returned,
  };
}

/** The first file waits for them; one that they do not read needs none. */
function readersInTime(): ReturnType<typeof loadReaders> {
  return Promise.race([loadReaders(), alarm(READERS_LIMIT_MS).rings.then(() => ({}))]);
}

/** Told only where Outlook is: alone in a browser nothing is known of anybody. */
function newcomer({ kind }: Connection): FirstRun | undefined {
  if (kind === 'unavailable' || isKept(UNDERSTOOD)) return undefined;
  return { understood: () => void keepSetting(UNDERSTOOD).catch(() => undefined) };
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
    show(displayLanguage(), connection, newcomer(connection));
  });
