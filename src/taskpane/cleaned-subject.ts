import type { Decision, Span } from '../rules/types';

/** "SV:", "Fwd:" and their like, as many as there are. */
const ANSWER = /^(?:(?:sv|vs|re|fw|fwd|aw)\s?:\s*)+/i;
/** What points at something that is gone now. */
const DANGLING = [
  'af an and at cpr cpr-nr cpr-nr. cpr-nummer cprnr cprnummer der du en er et for fra har hos i is med nr nr. of og om on',
  'personnummer på regarding the til to vedr vedr. vedrørende ved with you your din dit dine re about has in',
]
  .join(' ')
  .split(' ');
const SIGNS = /^[\s\-–—:;,./()|]+|[\s\-–—:;,/(|]+$/g;
const IN_BRACKETS = /\[[^\]]*\]/g;
const LETTER = /[a-zæøåäöü]/gi;
const FEWEST_LETTERS = 4;

/** The places of the data in the subject, in order. */
export function placesInSubject({ findings }: Decision): readonly Span[] {
  const places = findings.filter(({ part }) => part.kind === 'subject').map(({ span }) => span);
  return places.slice().sort((one, other) => one.start - other.start);
}

/**
 * A proposal: the subject without these places and without what only led up to them. `neutral` where too little is left
 * to say anything. The person changes it as they like, and what they write is judged like any other subject.
 */
export function cleanedSubject(subject: string, places: readonly Span[], neutral: string): string {
  let end = 0;
  const pieces: string[] = [];
  for (const place of places) {
    pieces.push(subject.slice(end, Math.max(end, place.start)));
    end = Math.max(end, place.end);
  }
  pieces.push(subject.slice(end));
  const answer = ANSWER.exec(subject)?.[0].trim() ?? '';
  const whole = pieces.map(withoutEnds).filter(Boolean).join(' ').trim();
  const rest = withoutEnds(whole.replace(ANSWER, ''));
  const letters = rest.replace(IN_BRACKETS, '').match(LETTER)?.length ?? 0;
  const kept = letters < FEWEST_LETTERS ? [...(rest.match(IN_BRACKETS) ?? []), neutral].join(' ') : rest;
  return answer === '' ? kept : `${answer} ${kept}`;
}

/** Without signs and small words at its end. */
function withoutEnds(piece: string): string {
  let rest = piece.replace(/\s+/g, ' ').trim();
  for (;;) {
    const cut = rest.replace(SIGNS, '');
    const last = cut.slice(cut.lastIndexOf(' ') + 1);
    const next = DANGLING.includes(last.toLowerCase()) ? cut.slice(0, cut.length - last.length) : cut;
    if (next === rest) return rest;
    rest = next;
  }
}
