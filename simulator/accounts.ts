import type { Mailbox } from './host/draft';
import type { MailFlow } from './host/mail-flow';

/** Somebody who writes mail here, in an organisation with its own build of the add-in. */
export interface Account {
  readonly id: string;
  /** Id of a file in `policies/`; that of the account when it is missing, or of a policy that a test brings along. */
  readonly policy?: string;
  /** The policy as shipped, but in stage observe. */
  readonly observes?: true;
  readonly organisation: string;
  readonly user: Mailbox;
  /** The organisation's own mail domain. */
  readonly domain: string;
  /** The tag that asks for no TLS in this organisation, or of another one where it has none. */
  readonly tag: string;
  /** Origin of the organisation's build of the add-in. */
  readonly addIn: string;
  /** How the organisation's servers deliver; the server gives it to the page. */
  readonly mailFlow?: MailFlow;
}

/** Invented people in the three organisations whose policies ship, one of them also in the stage before it enforces. */
export const ACCOUNTS: readonly Omit<Account, 'addIn'>[] = [
  {
    id: 'au',
    organisation: 'Aarhus University',
    user: { name: 'Signe Falkenberg', address: 'signe.falkenberg@au.dk' },
    domain: 'au.dk',
    tag: '[NoTLS]',
  },
  {
    id: 'aau',
    organisation: 'Aalborg University',
    user: { name: 'Anders Toftegaard', address: 'anders.toftegaard@aau.dk' },
    domain: 'aau.dk',
    tag: '[unsecure]',
  },
  {
    id: 'sikkerpost',
    organisation: 'Eksempel Kommune',
    user: { name: 'Leyla Demirci', address: 'leyla.demirci@kommune.example.dk' },
    domain: 'kommune.example.dk',
    tag: '[NoTLS]',
  },
  {
    id: 'au-observe',
    policy: 'au',
    observes: true,
    organisation: 'Aarhus University, observing',
    user: { name: 'Signe Falkenberg', address: 'signe.falkenberg@au.dk' },
    domain: 'au.dk',
    tag: '[NoTLS]',
  },
];

/** From where this person may write: the own mailbox, one shared with others, and one of another house on its behalf. */
export function mailboxesOf({ user, domain }: Pick<Account, 'user' | 'domain'>): readonly Mailbox[] {
  return [
    user,
    { name: 'Sekretariatet', address: `sekretariat@${domain}` },
    { name: 'Netværket for Åben Forskning', address: 'kontor@netvaerk.example.org' },
  ];
}

/** Lists in the address book, inside and outside, and a contact list of this person's own, of which Outlook has no address. */
export function groupsOf({ domain }: Pick<Account, 'domain'>): readonly Mailbox[] {
  return [
    { name: 'Alle i afdelingen', address: `alle.afdelingen@${domain}`, group: true },
    { name: 'Foreningens medlemmer', address: 'medlemmer@forening.example.org', group: true },
    { name: 'Min projektgruppe', address: '', group: true },
  ];
}
