import type { Action, Category, Decision, Evidence, PartName, PersonLabel } from '../types';

/** What a sentence speaks of: a mail or an invitation, which categories, how many persons and recipients. */
export interface Counts {
  readonly kind: Decision['kind'];
  readonly categories: readonly Category[];
  readonly persons: number;
  /** How many of them a CPR number was found of. */
  readonly numbered: number;
  /** It goes outside securely, or is to, and data stand in its subject, which is not protected. */
  readonly inSubject: boolean;
  /** Entries in all fields, inside and outside. */
  readonly entries: number;
  /** Outside addresses that are no lists. */
  readonly recipients: number;
  /** Outside lists, of which nobody knows how many they reach. */
  readonly lists: number;
  /** Recipient fields that were not read may hold more. */
  readonly atLeast: boolean;
  /** A list inside, which may have members outside. */
  readonly insideList: boolean;
  /** "Aarhus Universitet". */
  readonly organisation: string;
  /** Tags in the subject, as the policy spells them. */
  readonly tags: readonly string[];
  /** A mark sends the mail securely to everybody outside; otherwise it only lets the mail go. */
  readonly isMarkEnough: boolean;
  /** By name, the ways of sending securely to those whom no mark reaches. */
  readonly ways: readonly string[];
  /** Something could not be checked, so "nothing found" holds only for what was read. */
  readonly inPart: boolean;
  /** What could not be checked and is asked about may be read the next time. */
  readonly mayRetry: boolean;
  /** So many files of it can be read by nobody but the person, who may vouch for them. */
  readonly unreadable: number;
  readonly mustBeSecure: boolean;
}

/** What a decision amounts to for the person: one title, one paragraph, one Smart Alert each. */
export type Outcome =
  | 'nobody-yet'
  | 'internal'
  | 'nothing-found'
  | 'allowed'
  | 'must-be-secure'
  | 'meeting-must-be-secure'
  | 'rerouted'
  | 'marked'
  | 'marked-inside'
  | 'labelled'
  | 'secure-channel'
  | 'blocked-by-tag'
  | 'blocked'
  | 'plain'
  | 'unchecked'
  | 'meeting-unchecked'
  | 'unchecked-with-tag'
  | 'not-written';

/** What a handler says, in Smart Alert and notification bar. `da.ts` and `en.ts` fill it. */
export interface Speech {
  /** At most 40 characters, so that `trialTitle` has room before it. */
  readonly title: Readonly<Record<Outcome, (counts: Counts) => string>>;
  /** What was found or not, as one sentence: "Mailen ser ud til at indeholde … om … og går til …"; in brief without what. */
  readonly found: (counts: Counts, isBrief?: boolean) => string;
  /** '' unless data stand in a subject that is not protected. At most 70 characters: the bar says it after its line. */
  readonly inSubject: (counts: Counts) => string;
  /** Something could not be checked, where what it is cannot be named. */
  readonly something: (counts: Counts) => string;
  /** What to do, in a Smart Alert: stands on its own where a client shows no button. */
  readonly alertNext: Readonly<Partial<Record<Outcome, (counts: Counts) => string>>>;
  /** At most 150 characters, and with what is said of the subject no more; none: silence. */
  readonly notification: Readonly<Partial<Record<Outcome, (counts: Counts) => string>>>;
  /** At most 20 characters. */
  readonly alertButton: string;
  /** In stage observe, before the title of a mail that would not just have gone; at most 20 characters. */
  readonly trialTitle: string;
  readonly unchecked: (thing: Decision['unchecked'][number], kind: Decision['kind']) => string;
  /** So many attached files were not read, or not whole: in the bar, where there is nothing else to say. */
  readonly filesUnchecked: (count: number, kind: Decision['kind']) => string;
}

/**
 * What only the pane and the command line say: what happens next, and each thing that was found. `da-grounds.ts` and
 * `en-grounds.ts` fill it; the handlers do not carry it.
 */
export interface Grounds {
  /** What happens now or what to do, after `found`; '' when there is nothing to add. */
  readonly next: Readonly<Record<Outcome, (counts: Counts) => string>>;
  /** In stage observe, before everything else: what would have been done, and is not. */
  readonly trial: Readonly<Record<Action, (counts: Counts) => string>>;
  readonly categoryName: Readonly<Record<Category, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly where: (part: PartName, kind: Decision['kind']) => string;
  readonly person: (label: PersonLabel, kind: Decision['kind']) => string;
  /** So many attached files were not read; a sentence of the summary. */
  readonly filesUnread: (count: number) => string;
  /** The file was read whole. */
  readonly fileRead: (name: string) => string;
  /** The person has looked into the file. */
  readonly vouched: (name: string) => string;
  readonly note: {
    /** Data were found, and this list inside may have members outside. */
    readonly insideList: (list: string, counts: Counts) => string;
    /** Data were found, and how many this list outside reaches nobody can see. */
    readonly outsideList: (list: string, counts: Counts) => string;
    /** Some of those outside stand at a secure channel, so it does not protect the mail. */
    readonly channelForSome: (counts: Counts) => string;
  };
  /** More findings than are shown. */
  readonly more: (count: number) => string;
}
