import { hostOf } from '../policy/address';
import { HEADER_LABELS } from '../text/mail-phrases';
import type { Mail } from '../text/passages';
import { correspondentOf, type Correspondent } from '../text/quoted';
import type { Draft } from '../types';

/** What the draft tells of the conversation it belongs to. */
export interface Thread {
  readonly is: 'new' | 'answer' | 'forward';
  /** From whom and to whom the quoted mails went, as far as the lines above them tell. */
  readonly correspondents: readonly Correspondent[];
  /** Every address that stands in a quoted mail, lower case. */
  readonly addresses: ReadonlySet<string>;
  /** The domains of those. */
  readonly hosts: readonly string[];
  /** A domain of the thread, one below it, or the one above. */
  knows(host: string): boolean;
}

/** "Sv:" and its kin, lower case. */
const ANSWERS = ['sv', 're', 'aw', 'antw', 'vá', 'vast'];
const FORWARDS = ['vs', 'fw', 'fwd', 'wg', 'vb', 'vl'];
const COPIED_TO = ['cc', 'kopi', 'reply-to', 'svar til'];
/** A header of a mail to some hundred people; beyond that nothing new is learnt. */
const LONGEST_HEADER = 10_000;
const EDGES = /[\s<>():;,[\]"']+/;

/** A mail begun anew has an empty thread. A meeting belongs to none: what it quotes is not answered by it. */
export function threadOf({ kind, subject, body }: Draft, { messages, lines }: Mail): Thread {
  if (kind === 'meeting') return { is: 'new', correspondents: [], addresses: new Set(), hosts: [], knows: () => false };
  const correspondents: Correspondent[] = [];
  const addresses = new Set<string>();
  const hosts = new Set<string>();
  for (const { author, addressee } of messages)
    for (const one of [author, addressee]) if (one) correspondents.push(one);
  for (const { message, role, start, end } of lines) {
    if (message === 0) continue;
    const line = body.slice(start, end);
    if (role === 'header') correspondents.push(...inHeader(line));
    if (line.indexOf('@') === -1) continue;
    for (const piece of line.toLowerCase().split(EDGES)) {
      const host = piece.indexOf('@') > 0 ? hostOf(withoutFullStop(piece)) : undefined;
      if (host === undefined) continue;
      addresses.add(withoutFullStop(piece));
      hosts.add(host);
    }
  }
  return {
    is: kindOf(subject, messages.length > 1),
    correspondents,
    addresses,
    hosts: Array.from(hosts),
    knows: knownBy(hosts),
  };
}

function knownBy(hosts: ReadonlySet<string>): (host: string) => boolean {
  const above = new Set<string>();
  hosts.forEach((host) => andAbove(host).forEach((one) => above.add(one)));
  return (host) => above.has(host) || andAbove(host).some((one) => hosts.has(one));
}

/** `post.firma.dk` and `firma.dk`; a country alone is nobody's. */
function andAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at).join('.'));
}

/** Outlook puts it before the subject; where somebody has rewritten that, an answer is what quotes a mail. */
function kindOf(subject: string, quotes: boolean): Thread['is'] {
  // An opt-out tag may stand before it.
  const prefix = subject.replace(/^\s*\[[^\]]{0,40}\]/, '').split(':', 1)[0]!.trim().toLowerCase(); // prettier-ignore
  if (FORWARDS.indexOf(prefix) !== -1) return 'forward';
  return ANSWERS.indexOf(prefix) !== -1 || quotes ? 'answer' : 'new';
}

/** "Til: Anne Holm <anne@au.dk>; Ole Vang". */
function inHeader(line: string): Correspondent[] {
  const colon = line.indexOf(':');
  const label = line.slice(0, Math.max(0, colon)).replace(/[*>]/g, '').trim().toLowerCase();
  const known = Object.prototype.hasOwnProperty.call(HEADER_LABELS, label) ? HEADER_LABELS[label] : undefined;
  if (known !== 'from' && known !== 'to' && COPIED_TO.indexOf(label) === -1) return [];
  return line
    .slice(colon + 1, colon + LONGEST_HEADER)
    .split(/;|>,/)
    .map(correspondentOf)
    .filter(({ name, address }) => name !== '' || address !== '');
}

/** "Skriv til bo@firma.dk." */
function withoutFullStop(piece: string): string {
  let end = piece.length;
  while (end > 0 && '.!?'.indexOf(piece.charAt(end - 1)) !== -1) end--;
  return piece.slice(0, end);
}
