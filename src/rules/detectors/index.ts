import type { CalendarDay, Draft, Found, FoundInFile } from '../types';
import { salted } from '../text/salted';
import { backdropOf, type Backdrop } from './backdrop';
import { Cast } from './cast';
import { ofAllCounted } from './counted-persons';
import { answersOf, digest, everybodyIn, keysOf, MOST_KEYED, othersIn } from './finding-key';
import { findingsOf, type Sighting } from './findings';
import { joinFiles } from './join-files';
import { mentionsOf } from './mentions';
import { soleSubject } from './left-out';
import { ofAddressee } from './of-addressee';
import { anotherIn, figuresIn, sightingsIn, unnamedIn } from './one-text';
import { readMail } from './reading';
import type { Scene } from './said-of-somebody';
import { settingOf } from './setting';
import { surroundingsOf } from './surroundings';
import { isImpersonal, wordingOf } from './wording';

type Hash = (key: string) => string;
const asItIs: Hash = (key) => key;

/**
 * Reads a mail and finds the personal data in it and in its files. Linear in the length of the draft; never throws.
 *
 * @param today a CPR number born after this day is none.
 * @param inFiles what is found in the files, given what the mail says around them.
 * @param visit sees subject and body with everybody they mention, before words are linked to them: for whoever fits weights.
 */
export function detect(
  draft: Draft,
  today: CalendarDay,
  inFiles: (backdrop: Backdrop) => readonly FoundInFile[] = () => [],
  visit?: (scene: Scene) => void,
): Found {
  const cast = new Cast(draft);
  const readings = readMail(draft);
  const [subject, body] = readings;
  const backdrop = backdropOf(readings, cast, today);
  const files = inFiles(backdrop);
  const about = files.reduce((all, file) => all | file.about, backdrop.mailAbout);
  const setting = settingOf(about, backdrop.subjectAbout);
  const focus = {};
  const subjectScene: Scene = {
    reading: subject,
    mentions: mentionsOf(subject, draft, cast, focus),
    somebody: unnamedIn(subject, cast),
    another: anotherIn(subject, cast),
    surroundings: surroundingsOf(subject, undefined),
  };
  const before = soleSubject(subjectScene);
  const sightings = sightingsIn(subjectScene, cast, setting, subject, today, visit);
  const bodyScene: Scene = {
    reading: body,
    mentions: mentionsOf(body, draft, cast, focus),
    somebody: unnamedIn(body, cast),
    another: anotherIn(body, cast),
    surroundings: surroundingsOf(body, subject),
    sender: cast.sender,
    ...(before && { before }),
  };
  const wording = wordingOf(subjectScene, bodyScene);
  const worded = { ...bodyScene, personal: wording.ofPassage };
  const all = sightings.concat(sightingsIn(worded, cast, setting, subject, today, visit));
  const personal = all.filter((sighting) => !isImpersonal(wording, sighting));
  const counted = ofAllCounted([subjectScene, bodyScene], cast, personal);
  return united(ofAddressee([subjectScene, bodyScene], cast, counted), files, cast, draft.salt);
}

/**
 * What was found in mail and files, about persons of the whole draft.
 *
 * @param keySalt with what keys are hashed that are not; those of a file that has a salt are.
 */
function united(
  sightings: readonly Sighting[],
  files: readonly FoundInFile[],
  cast: Cast,
  keySalt: string | undefined,
): Found {
  if (sightings.length === 0 && files.length === 0) return { findings: [], more: 0, persons: [] };
  const salt = files.find((file) => file.salt !== undefined)?.salt ?? '';
  const hash = keySalt === undefined ? asItIs : salted(keySalt);
  const hashOf = (file: FoundInFile) => (file.salt === undefined ? hash : asItIs);
  const own = keysOf(sightings, cast);
  const mail = everybodyIn(cast);
  const joined = files.length === 0 ? [] : joinFiles(cast, files, salted(salt));
  const keyed = files.map((file, at) =>
    file.persons.slice(0, MOST_KEYED).map((person) => ({
      id: person.id,
      figure: joined[at]!.get(person.id)!,
      keys: answersOf(person, hashOf(file)),
    })),
  );
  const others = othersIn(mail, ([] as (typeof keyed)[0]).concat(...keyed), cast, hash);
  // Taken now: settled, persons are others.
  const ofOthers = sightings.map(({ figures }) => others(figures));
  const keysInFiles = files.map((file, at) => {
    const figures = new Map(keyed[at]!.map(({ id, figure }) => [id, figure] as const));
    const mark = markOf(file, files, hashOf);
    return file.findings.map(({ key, persons }) => hashOf(file)(key) + others(persons.map((id) => figures.get(id))) + mark); // prettier-ignore
  });
  const figures = figuresIn(sightings, cast);
  for (const inFile of joined) inFile.forEach((figure) => figures.add(cast.one(figure)));
  cast.settle(figures);
  const { findings, more } = findingsOf(sightings, cast, (at) => hash(own(at)) + ofOthers[at]!);
  files.forEach((file, at) => {
    file.findings.forEach((finding, place) => {
      const ids = finding.persons.map((id) => cast.idOf(joined[at]!.get(id)!));
      const persons = ids.filter((id, place) => ids.indexOf(id) === place);
      findings.push({ ...finding, key: keysInFiles[at]![place]!, persons });
    });
    // Those known only from findings beyond the cap.
    joined[at]!.forEach((figure) => cast.idOf(figure));
  });
  return { findings, more: files.reduce((all, file) => all + file.more, more), persons: cast.persons() };
}

/**
 * Tells the files of one name apart, as masked names often are: by all that was found in them, by their order, and by how
 * many they are. So none of them inherits from another that was taken away.
 */
function markOf(file: FoundInFile, files: readonly FoundInFile[], hashOf: (file: FoundInFile) => Hash): string {
  const alike = files.filter((one) => nameOf(one) === nameOf(file));
  if (alike.length < 2) return '';
  return `/${alike.indexOf(file)}.${alike.length}.${digest(file.findings.map(({ key }) => hashOf(file)(key)))}`;
}

/** Undefined of a file in which nothing was found. */
function nameOf({ findings: [one] }: FoundInFile): string | undefined {
  return one && (one.part as { readonly name?: string }).name;
}
