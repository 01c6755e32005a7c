import type { Cast } from './cast';
import type { Sighting } from './findings';
import { noPersonsOf } from './no-persons';
import type { Scene } from './said-of-somebody';
import { titlesIn } from './titles-beside-names';
import { isByShape, isImpersonal, type Wording } from './wording';

/** What is left of the sightings in a mail once it is read as a whole: a subject, a case, a beast, a figure of speech is nobody's. */
export function withoutNobodys(
  [subject, body]: readonly [Scene, Scene],
  sightings: readonly Sighting[],
  wording: Wording,
  cast: Cast,
): Sighting[] {
  if (sightings.length === 0) return [];
  const none = noPersonsOf(subject, cast, () => wording.ofPassage(0));
  noPersonsOf(body, cast, wording.ofPassage).forEach((figure) => none.add(figure));
  const titles = titlesIn(body, subject.reading);
  const isTitle = ({ reading, unit, span }: Sighting): boolean => {
    const from = reading === body.reading ? titles.get(unit) : undefined;
    return from !== undefined && reading.words[from]!.start <= span.start;
  };
  const isOfNone = ({ figures }: Sighting): boolean =>
    figures.length > 0 && figures.every((figure) => none.has(cast.one(figure)));
  const real = sightings.filter(
    (sighting) => isByShape(sighting.category) || (!isTitle(sighting) && !isOfNone(sighting)),
  );
  return real.filter((sighting) => !isImpersonal(wording, sighting));
}
