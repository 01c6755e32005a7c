import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { alarm } from '../outlook/alarm';
import { draftChanges, LONGEST_SUBJECT } from '../outlook/draft-changes';
import { openMail } from '../outlook/outlook-mail';
import {
  onDraftChanged,
  onInitializationContextChanged,
  PANE_LIMITS,
  standingNotification,
  theme,
  whenReady,
} from '../outlook/pane-host';
import { displayLanguage } from '../outlook/runtime';
import { isKept, keepSetting } from '../outlook/settings';
import { loadReaders } from '../readers/load-readers';
import type { Language } from '../rules/types';
import { builtPolicy } from '../session/built-policy';
import { localToday } from '../session/calendar';
import { App } from './App';
import { PAGE_CLOCK } from './clock';
import { connectInTime, type Opening } from './connect-in-time';
import type { FirstRun } from './first-run';
import { helpPage } from './help-page';
import type { Connection, Returned } from './pane-session';

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

/** Until Outlook says which language it speaks, that of the browser. */
let spoken: Language = navigator.language.toLowerCase().startsWith('da') ? 'da' : 'en';

function show(connection: Connection): void {
  root.render(
    <RendererProvider renderer={styles}>
      <App
        language={spoken}
        theme={theme()}
        connection={connection}
        clock={PAGE_CLOCK}
        help={helpPage(builtPolicy.help, spoken, location.href)}
        firstRun={newcomer(connection)}
      />
    </RendererProvider>,
  );
}

/** The rules are loaded beside the pane, while it is painted and Outlook wakes. */
async function loadRules(): Promise<Opening> {
  const [
    { openSession },
    { settingAside },
    { putOptOutTag },
    { openFixes },
    { seenMail },
    { lineInStep },
    { NOTIFICATION_KEY },
    { explain, speak },
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
    import(/* webpackChunkName: "rules" */ '../session/session'),
    import(/* webpackChunkName: "rules" */ '../session/setting-aside'),
    import(/* webpackChunkName: "rules" */ '../session/opt-out'),
    import(/* webpackChunkName: "rules" */ '../session/fixes'),
    import(/* webpackChunkName: "rules" */ '../session/seen-mail'),
    import(/* webpackChunkName: "rules" */ '../session/line-in-step'),
    import(/* webpackChunkName: "rules" */ '../session/headers'),
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
  const returned: Returned = {
    read: (text) => readRejection(text, builtPolicy.domains),
    optOut: (decision) => optOut(decision, builtPolicy),
    support: builtPolicy.support,
  };
  return (beside) => (beside === 'received' ? { kind: 'received', returned } : besideDraft());

  function besideDraft(): Connection {
    const seen = seenMail(openMail(PANE_LIMITS));
    const { mail } = seen;
    const session = openSession(mail, builtPolicy, localToday, { readers: readersInTime, isShown: true });
    const { check, mark, unmark, keep, forget, vouch, unvouch, lastDraft } = session;
    const sayInBar = lineInStep(() => standingNotification(NOTIFICATION_KEY), session);
    const checkInTime = async () => {
      const decision = await check(alarm(READING_LIMIT_MS));
      void keep();
      // Where the policy is silent nothing stands there but the answer to a press of Send sikkert.
      if (builtPolicy.notifications) void sayInBar(speak(decision, spoken).notification);
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
}

/** The first file waits for them; one that they do not read needs none. */
function readersInTime(): ReturnType<typeof loadReaders> {
  return Promise.race([loadReaders(), alarm(READERS_LIMIT_MS).rings.then(() => ({}))]);
}

/** Told only beside a mail: before that, and alone in a browser, nothing is known of anybody. */
function newcomer({ kind }: Connection): FirstRun | undefined {
  if ((kind !== 'open' && kind !== 'received') || isKept(UNDERSTOOD)) return undefined;
  return { understood: () => void keepSetting(UNDERSTOOD).catch(() => undefined) };
}

/** A Smart Alert whose button is pressed while the pane is open speaks of the draft as it was then: read it anew. */
function onChange(listener: () => void): () => void {
  const ends = [onDraftChanged(listener), onInitializationContextChanged(listener)];
  return () => ends.forEach((end) => end());
}

show({ kind: 'waiting' });
const outlook = whenReady();
void outlook.then(() => {
  spoken = displayLanguage();
});
connectInTime({ outlook, rules: loadRules(), clock: PAGE_CLOCK, reload: () => location.reload(), tell: show });
