import type { Behaviour, OfficeState } from '../../support/fake-office';
import type { Perhaps } from './classic-outlook';

/** A mail in classic Outlook, what happens to it, and what must come of it. */
export interface SendCase {
  readonly name: string;
  readonly mail?: Partial<OfficeState>;
  /** Calls that do not answer as they should, by their path. */
  readonly behaviours?: Readonly<Record<string, Behaviour>>;
  /** What this runtime lacks beyond what they all do. */
  readonly lacks?: readonly Perhaps[];
  /** Handlers raised at once; after their answers, the mail is sent. */
  readonly before?: readonly string[];
  /** Events raised at once for the one press of Send. */
  readonly sends?: number;
  readonly goes: boolean;
  /** `X-Send-Sikkert` as it then stands on the mail. */
  readonly header: string | undefined;
  /** In the alert. */
  readonly says?: string;
}

const OUTSIDE = [{ displayName: 'Ole Vang', emailAddress: 'ole@firma.example.dk' }];
const ONE_NUMBER = 'Freja Holms CPR-nummer er 010190-1234.';
const SIX_NUMBERS = ['Ib Holm', 'Bo Lind', 'Freja Krogh', 'Ane Vang', 'Kaj Bech', 'Liv Juhl']
  .map((name, at) => `${name}, cpr 01019${at}-123${at}`)
  .join('\n');

const plain = { to: OUTSIDE };
const sensitive = { to: OUTSIDE, body: SIX_NUMBERS };
const marked = { to: OUTSIDE, body: SIX_NUMBERS, headers: { 'X-Send-Sikkert-Choice': 'secure' } };

const GOES_BY_TLS = { goes: true, header: 'force-tls' };
const GOES_SECURELY = { goes: true, header: 'secure' };
const STOPPED = { goes: false, header: 'secure', says: '6 personer' };
/** »Teksten blev ikke kontrolleret«, »Noget i mailen kunne ikke kontrolleres«. */
const UNREAD = { goes: false, header: 'secure', says: 'ikke kontroller' };

const READS = ['to.getAsync', 'cc.getAsync', 'subject.getAsync', 'body.getAsync', 'getAttachmentsAsync'];
const RECIPIENTS = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync'];
const EVERY_READ = [...READS, 'bcc.getAsync', 'from.getAsync', 'body.getTypeAsync', 'internetHeaders.getAsync'];
const COMPOSE_EVENTS = [
  'onMessageComposeHandler',
  'onMessageRecipientsChangedHandler',
  'onMessageAttachmentsChangedHandler',
];

function all(paths: readonly string[], behaviour: Behaviour): Record<string, Behaviour> {
  return Object.fromEntries(paths.map((path) => [path, behaviour]));
}

/** The sends of test/launchevent, as far as Outlook itself takes part in them. */
export const SEND_CASES: readonly SendCase[] = [
  { name: 'let go: an ordinary mail', mail: plain, ...GOES_BY_TLS },
  { name: 'let go: one CPR number to one outside recipient', mail: { ...plain, body: ONE_NUMBER }, ...GOES_BY_TLS },
  { name: 'let go: with HTML', mail: { ...plain, html: '<p>Vi ses <b>kl. 10</b>.</p>' }, ...GOES_BY_TLS },
  {
    name: 'let go: a public mail with a tag',
    mail: { ...plain, subject: '[NoTLS] Program' },
    goes: true,
    header: 'plain',
  },
  { name: 'stopped: six CPR numbers', mail: sensitive, ...STOPPED },
  { name: 'stopped: six CPR numbers in HTML', mail: { ...plain, html: `<p>${SIX_NUMBERS}</p>` }, ...STOPPED },
  {
    name: 'stopped: a CPR number with a tag',
    mail: { ...plain, body: ONE_NUMBER, subject: '[NoTLS] Program' },
    goes: false,
    header: 'secure',
    says: '[NoTLS]',
  },
  { name: 'marked: by its header', mail: marked, ...GOES_SECURELY },
  {
    name: 'marked: in this window',
    mail: { ...sensitive, sessionData: { 'send-sikkert-choice': 'secure' } },
    ...GOES_SECURELY,
  },
  { name: 'marked: by the ribbon button', mail: sensitive, before: ['sendSikkert'], ...GOES_SECURELY },

  ...READS.flatMap((path) =>
    (['fails', 'throws', 'never'] as const).map((behaviour): SendCase => {
      return { name: `${path} ${behaviour}: asked about`, mail: plain, behaviours: { [path]: behaviour }, ...UNREAD };
    }),
  ),
  {
    name: 'the body never answers: a marked mail goes',
    mail: marked,
    behaviours: { 'body.getAsync': 'never' },
    ...GOES_SECURELY,
  },
  { name: 'every read answers twice: all the same', mail: sensitive, behaviours: all(READS, 'twice'), ...STOPPED },
  ...['subject.getAsync', 'body.getAsync'].map((path): SendCase => {
    return { name: `${path} answers null: asked about`, mail: plain, behaviours: { [path]: 'null' }, ...UNREAD };
  }),
  // Microsoft's office.js makes an empty list of each.
  { name: 'no recipients come, but null: asked about', mail: plain, behaviours: all(RECIPIENTS, 'null'), ...UNREAD },
  { name: 'every read fails: asked about', mail: sensitive, behaviours: all(EVERY_READ, 'fails'), ...UNREAD },
  { name: 'no read ever answers: asked about', mail: sensitive, behaviours: all(EVERY_READ, 'never'), ...UNREAD },
  {
    name: 'the header fails: an ordinary mail goes',
    mail: plain,
    behaviours: { 'internetHeaders.setAsync': 'fails' },
    goes: true,
    header: undefined,
  },
  {
    name: 'the header fails: a marked mail is stopped',
    mail: marked,
    behaviours: { 'internetHeaders.setAsync': 'fails' },
    goes: false,
    header: undefined,
  },
  {
    name: 'the header never answers: a marked mail is stopped',
    mail: marked,
    behaviours: { 'internetHeaders.setAsync': 'never' },
    goes: false,
    header: undefined,
  },

  {
    name: 'sessionData is missing: it may be marked, so it goes as if it were',
    mail: plain,
    behaviours: { 'sessionData.getAllAsync': 'missing', 'sessionData.setAsync': 'missing' },
    ...GOES_SECURELY,
  },
  {
    name: 'sessionData is missing: stopped',
    mail: sensitive,
    behaviours: { 'sessionData.getAllAsync': 'missing', 'sessionData.setAsync': 'missing' },
    ...STOPPED,
  },
  {
    name: 'sessionData is missing: marked by the ribbon button',
    mail: sensitive,
    behaviours: { 'sessionData.getAllAsync': 'missing', 'sessionData.setAsync': 'missing' },
    before: ['sendSikkert'],
    ...GOES_SECURELY,
  },
  {
    name: 'no notification bar: the ribbon button marks',
    mail: sensitive,
    behaviours: { 'notificationMessages.replaceAsync': 'missing', 'notificationMessages.removeAsync': 'missing' },
    before: ['sendSikkert'],
    ...GOES_SECURELY,
  },
  { name: 'the handler is called twice at once', mail: sensitive, sends: 2, ...STOPPED },
  { name: 'the handler is called twice at once: let go', mail: plain, sends: 2, ...GOES_BY_TLS },
  { name: 'the handler is called again', mail: plain, before: ['onMessageSendHandler'], ...GOES_BY_TLS },
  {
    name: 'every event at once, then Send',
    mail: sensitive,
    before: [...COMPOSE_EVENTS, 'onMessageSendHandler'],
    ...STOPPED,
  },
  { name: 'no console', mail: sensitive, lacks: ['console'], ...STOPPED },
  { name: 'no timers: let go', mail: plain, lacks: ['setTimeout', 'clearTimeout'], ...GOES_BY_TLS },
  { name: 'no timers: stopped', mail: sensitive, lacks: ['setTimeout', 'clearTimeout'], ...STOPPED },
];
