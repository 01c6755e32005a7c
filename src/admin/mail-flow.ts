import type { Policy } from '../rules/types';

/** The headers of the add-in, as `src/session/headers.ts` writes them. */
export const HEADER = 'X-Send-Sikkert';
export const CHOICE_HEADER = 'X-Send-Sikkert-Choice';
export const WOULD_HEADER = 'X-Send-Sikkert-Would';
export const OVERRIDE_HEADER = 'X-Send-Sikkert-Override';
const HEADERS = [CHOICE_HEADER, WOULD_HEADER, OVERRIDE_HEADER, HEADER];

/** The template of Purview Message Encryption that every tenant has (`Get-RMSTemplate`). */
export const TEMPLATE = 'Encrypt';
/** Exchange Online and Purview refuse a longer regular expression. */
const LONGEST_PATTERN = 128;

/** Where mail marked `secure` goes. */
export type Secure =
  /** Exchange encrypts it itself, with Purview Message Encryption. */
  | { readonly profile: 'exchange' }
  /** To the organisation's gateway, over TLS and only if its certificate is made out to `tlsDomain`. */
  | {
      readonly profile: 'gateway';
      readonly smartHosts: readonly string[];
      readonly tlsDomain: string;
      /** What the gateway knows secure mail by. Without it the gateway reads `X-Send-Sikkert: secure`, and removes it. */
      readonly header?: HeaderField;
    };

export interface MailFlowOptions {
  readonly secure: Secure;
  /** A mail with an opt-out tag that no client has judged: forced TLS, or without, as the tag alone does it at servers today. */
  readonly unmarkedWithTag: 'tls' | 'plain';
}

export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** A header holds one of these words, or matches one of these regular expressions; in any letter case. */
type HeaderTest =
  | { readonly name: string; readonly words: readonly string[] }
  | { readonly name: string; readonly patterns: readonly string[] };

export interface Conditions {
  /** Goes to somebody outside the organisation; the rule acts for those recipients alone. */
  readonly toOutside?: true;
  /** Comes from inside, over a connection that is known. */
  readonly fromInside?: true;
  readonly header?: HeaderTest;
  /** The subject matches one of these regular expressions, in any letter case. */
  readonly subject?: readonly string[];
}

export interface Actions {
  readonly requireTls?: true;
  /** Name of the connector to the gateway. */
  readonly connector?: string;
  /** Template of Purview Message Encryption. */
  readonly encrypt?: string;
  readonly setHeader?: HeaderField;
  readonly removeHeader?: string;
  /** Nothing happens to the mail; the reports of mail flow count it. */
  readonly count?: true;
}

/** One mail flow rule: acts when all of `when` hold and nothing of `except` does. */
export interface FlowRule {
  /** At most 64 characters; the same whatever the policy, so that a rule is found again. */
  readonly name: string;
  readonly why: string;
  /** `last`: after every other rule of the organisation. */
  readonly place: 'first' | 'last';
  readonly when: Conditions;
  readonly except: Conditions;
  readonly then: Actions;
}

export interface Connector {
  readonly name: string;
  readonly smartHosts: readonly string[];
  readonly tlsDomain: string;
}

/** How an organisation's mail travels. Scripts and the simulated delivery are both made of this. */
export interface MailFlow {
  readonly profile: Secure['profile'];
  readonly connector?: Connector;
  /** In order. */
  readonly rules: readonly FlowRule[];
}

const NAME = {
  inbound: (header: string) => `Send sikkert - inbound, remove ${header}`,
  secure: 'Send sikkert - secure mail',
  tls: 'Send sikkert - force TLS',
  tag: 'Send sikkert - force TLS despite a tag',
  count: (header: string) => `Send sikkert - count ${header}`,
  outbound: (header: string) => `Send sikkert - outbound, remove ${header}`,
};
export const CONNECTOR = 'Send sikkert - gateway';

/** The names of all rules that any policy can lead to: what a script may replace or remove. */
export const RULE_NAMES: readonly string[] = [
  ...HEADERS.map(NAME.inbound),
  NAME.secure,
  NAME.tls,
  NAME.tag,
  NAME.count(WOULD_HEADER),
  NAME.count(OVERRIDE_HEADER),
  ...HEADERS.map(NAME.outbound),
];

/**
 * The mail flow that acts on what the add-in asks.
 *
 * @throws Error when a tag is longer than Exchange takes.
 */
export function mailFlowOf(policy: Policy, { secure, unmarkedWithTag }: MailFlowOptions): MailFlow {
  const tags = policy.tags.map(patternOf);
  return {
    profile: secure.profile,
    ...(secure.profile === 'gateway'
      ? { connector: { name: CONNECTOR, smartHosts: secure.smartHosts, tlsDomain: secure.tlsDomain } }
      : {}),
    rules: [
      ...HEADERS.map(inboundRule),
      secureRule(secure),
      tlsRule(tags),
      ...(tags.length > 0 ? [tagRule(tags, unmarkedWithTag)] : []),
      WOULD_RULE,
      OVERRIDE_RULE,
      ...HEADERS.map((header) => outboundRule(header, secure)),
    ],
  };
}

/** No condition on the recipient, and an exception instead of "from outside": a forged sender of our own domain is neither. */
function inboundRule(header: string): FlowRule {
  return {
    name: NAME.inbound(header),
    why: `Anyone can write ${header} into a mail. From outside it is never believed.`,
    place: 'first',
    when: {},
    except: { fromInside: true },
    then: { removeHeader: header },
  };
}

function secureRule(secure: Secure): FlowRule {
  const then: Actions =
    secure.profile === 'exchange'
      ? { encrypt: TEMPLATE }
      : { connector: CONNECTOR, ...(secure.header ? { setHeader: secure.header } : {}) };
  return {
    name: NAME.secure,
    why: `Marked secure: ${secure.profile === 'exchange' ? 'encrypted with Purview Message Encryption' : 'to the gateway'}, whatever tag the subject bears.`,
    place: 'first',
    when: { toOutside: true, header: { name: HEADER, words: ['secure'] } },
    except: {},
    then,
  };
}

/** Exceptions of one rule are alternatives, so "plain and with a tag" takes two rules: this one and `tagRule`. */
function tlsRule(tags: readonly string[]): FlowRule {
  return {
    name: NAME.tls,
    why: 'Every mail to the outside, marked or not, leaves over TLS or not at all.',
    place: 'first',
    when: { toOutside: true },
    except: tags.length > 0 ? { subject: tags } : {},
    then: { requireTls: true },
  };
}

function tagRule(tags: readonly string[], unmarkedWithTag: 'tls' | 'plain'): FlowRule {
  const judgedOnly = unmarkedWithTag === 'plain';
  return {
    name: NAME.tag,
    why: judgedOnly
      ? 'With a tag and judged: without TLS only when the add-in found nothing and wrote plain. Unmarked mail with a tag goes without TLS.'
      : 'With a tag: without TLS only when the add-in found nothing and wrote plain.',
    place: 'first',
    when: { toOutside: true, subject: tags, ...(judgedOnly ? { header: { name: HEADER, patterns: ['\\S'] } } : {}) },
    except: { header: { name: HEADER, patterns: ['^plain$'] } },
    then: { requireTls: true },
  };
}

const WOULD_RULE: FlowRule = {
  name: NAME.count(WOULD_HEADER),
  why: 'Stage observe: counts the mails that would have been stopped or rerouted. Changes nothing.',
  place: 'first',
  when: { header: { name: WOULD_HEADER, words: ['reroute', 'ask', 'warn', 'block'] } },
  except: {},
  then: { count: true },
};

const OVERRIDE_RULE: FlowRule = {
  name: NAME.count(OVERRIDE_HEADER),
  why: 'Counts the mails in which somebody set findings aside as no personal data. Changes nothing.',
  place: 'first',
  when: { header: { name: OVERRIDE_HEADER, patterns: ['^[1-9]'] } },
  except: {},
  then: { count: true },
};

function outboundRule(header: string, secure: Secure): FlowRule {
  const gatewayReadsIt = header === HEADER && secure.profile === 'gateway' && secure.header === undefined;
  return {
    name: NAME.outbound(header),
    why: gatewayReadsIt
      ? `${header} is nobody's business outside. Of secure mail the gateway removes it, which reads it.`
      : `${header} is nobody's business outside.`,
    place: 'last',
    when: { toOutside: true },
    except: gatewayReadsIt ? { header: { name: HEADER, words: ['secure'] } } : {},
    then: { removeHeader: header },
  };
}

/** A text, such as a tag, as a regular expression: anywhere, taken literally. */
export function patternOf(text: string): string {
  const pattern = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  if (pattern.length > LONGEST_PATTERN) throw new Error(`${text}: longer than Exchange takes`);
  return pattern;
}
