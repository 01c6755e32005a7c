/**
 * The rules by which an organisation's Exchange delivers. They come as data: `npm run deploy` writes them beside the scripts for
 * Exchange (deploy/exchange), both made of one model.
 */
export interface MailFlow {
  readonly rules: readonly FlowRule[];
}

interface FlowRule {
  readonly when: Conditions;
  readonly except: Conditions;
  readonly then: Actions;
}

interface Conditions {
  readonly toOutside?: true;
  readonly fromInside?: true;
  readonly header?:
    | { readonly name: string; readonly words: readonly string[] }
    | { readonly name: string; readonly patterns: readonly string[] };
  readonly subject?: readonly string[];
}

interface Actions {
  readonly requireTls?: true;
  readonly connector?: string;
  readonly encrypt?: string;
  readonly setHeader?: { readonly name: string; readonly value: string };
  readonly removeHeader?: string;
}

type Headers = Readonly<Record<string, string>>;

/** What rules look at: a mail on its way to recipients inside, or outside. */
export interface Passing {
  readonly toOutside: boolean;
  readonly subject: string;
  readonly headers: Headers;
}

/** How a mail travels. */
export type Route =
  | 'inside the organisation'
  | 'secure mail gateway'
  | 'Purview Message Encryption'
  | 'SMTP with forced TLS'
  | 'SMTP without TLS';

export interface Travel {
  readonly route: Route;
  /** Delivered over TLS or not at all. What the gateway does is its own affair. */
  readonly needsTls: boolean;
  /** As the rules leave them. */
  readonly headers: Headers;
}

/** Passes a mail of somebody inside through the rules, in order. */
export function passThrough(mail: Passing, { rules }: MailFlow): Travel {
  let headers = mail.headers;
  let done: Actions = {};
  for (const { when, except, then } of rules) {
    const tests = (conditions: Conditions): boolean[] => testsOf(conditions, { ...mail, headers });
    if (tests(when).includes(false) || tests(except).includes(true)) continue;
    done = { ...done, ...then };
    headers = changed(headers, then);
  }
  const needsTls = done.requireTls === true && done.connector === undefined;
  return { route: mail.toOutside ? routeOf(done) : 'inside the organisation', needsTls, headers };
}

function routeOf({ connector, encrypt, requireTls }: Actions): Route {
  if (connector !== undefined) return 'secure mail gateway';
  if (encrypt !== undefined) return 'Purview Message Encryption';
  return requireTls ? 'SMTP with forced TLS' : 'SMTP without TLS';
}

/** One answer for each condition that there is. */
function testsOf({ toOutside, fromInside, header, subject }: Conditions, mail: Passing): boolean[] {
  const value = header && Object.entries(mail.headers).find(([name]) => isSame(name, header.name))?.[1];
  return [
    ...(toOutside ? [mail.toOutside] : []),
    ...(fromInside ? [true] : []),
    ...(header
      ? [value !== undefined && matches(value, 'words' in header ? header.words.map(asWord) : header.patterns)]
      : []),
    ...(subject ? [matches(mail.subject, subject)] : []),
  ];
}

function matches(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => new RegExp(pattern, 'i').test(text));
}

function asWord(word: string): string {
  return `(?:^|[^a-z0-9])${word}(?:$|[^a-z0-9])`;
}

function changed(headers: Headers, { setHeader, removeHeader }: Actions): Headers {
  const gone = setHeader?.name ?? removeHeader;
  const kept = Object.entries(headers).filter(([name]) => gone === undefined || !isSame(name, gone));
  return Object.fromEntries([...kept, ...(setHeader ? [[setHeader.name, setHeader.value] as const] : [])]);
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
