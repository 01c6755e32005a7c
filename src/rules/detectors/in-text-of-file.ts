import type { FoundInFile, PersonInFile } from '../types';
import { backdropId, NOBODY, type Backdrop } from './backdrop';
import { Cast, type Figure } from './cast';
import { keysOf } from './finding-key';
import { findingsOf } from './findings';
import { nameKeys } from './join-files';
import { mentionsOf } from './mentions';
import { anotherIn, figuresIn, sightingsIn, unnamedIn } from './one-text';
import { readFileText } from './reading';
import { aboutOf, settingOf } from './setting';
import { surroundingsOf } from './surroundings';

/**
 * Finds the personal data in the text of one file, for itself: nothing of it hangs on whom the rest of the draft speaks
 * of, but for the names of sender and recipients. Who is who across the draft is told afterwards (join-files.ts).
 *
 * @param name of the file as it may be shown.
 */
export function findInText(name: string, text: string, backdrop: Backdrop): FoundInFile {
  const { subject, subjectAbout, mailAbout, mailboxes, today } = backdrop;
  const cast = new Cast(NOBODY, mailboxes);
  const reading = readFileText(name, text);
  const about = aboutOf(reading);
  const mentions = mentionsOf(reading, NOBODY, cast, {});
  const surroundings = surroundingsOf(reading, subject);
  const setting = settingOf(mailAbout | about, subjectAbout);
  const scene = {
    reading,
    mentions,
    surroundings,
    somebody: unnamedIn(reading, cast),
    another: anotherIn(reading, cast),
  };
  const sightings = sightingsIn(scene, cast, setting, subject, today);
  const { findings, more } = findingsOf(sightings, cast, keysOf(sightings, cast));
  return { findings, more, persons: personsIn(figuresIn(sightings, cast), cast), about, backdrop: backdropId(backdrop, about) }; // prettier-ignore
}

function personsIn(figures: ReadonlySet<Figure>, cast: Cast): PersonInFile[] {
  const keys = new Map<Figure, string[]>();
  for (const figure of cast.everybody()) {
    const one = cast.one(figure);
    if (figure.key !== undefined && figures.has(one)) keys.set(one, (keys.get(one) ?? []).concat(figure.key));
  }
  return Array.from(figures).map((figure) => ({
    id: cast.idOf(figure),
    label: figure.label,
    gender: figure.gender,
    loose: figure.loose === true,
    numbered: cast.isNumbered(figure),
    names: nameKeys(figure.names),
    keys: keys.get(figure) ?? [],
  }));
}
