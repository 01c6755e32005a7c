import type { Mailbox } from './host/draft';

/** Somebody who writes mail here, in an organisation with its own build of the add-in. */
export interface Account {
  /** Id of a file in `policies/`, or of a policy that a test brings along. */
  readonly id: string;
  readonly organisation: string;
  readonly user: Mailbox;
  /** The organisation's own mail domain. */
  readonly domain: string;
  /** The tag that asks for no TLS in this organisation, or of another one where it has none. */
  readonly tag: string;
  /** Origin of the organisation's build of the add-in. */
  readonly addIn: string;
}

/** Invented people in the three organisations whose policies ship. */
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
];
