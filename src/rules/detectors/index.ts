import type { AttachmentKey, CalendarDay, Draft, Found, FoundInFile, PartName } from '../types';
import { salted } from '../text/salted';
import { backdropOf, type Backdrop } from './backdrop';
import { Cast } from './cast';
import { keysOf } from './finding-key';
import { findingsOf, type Sighting } from './findings';
import { joinFiles } from './join-files';
import { mentionsOf } from './mentions';
import { soleSubject } from './left-out';
import { figuresIn, sightingsIn, unnamedIn } from './one-text';
import { readMail } from './reading';
import type { Scene } from './said-of-somebody';
import { settingOf } from './setting';
import { surroundingsOf } from './surroundings';

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
    surroundings: surroundingsOf(subject, undefined),
  };
  const before = soleSubject(subjectScene);
  const sightings = sightingsIn(subjectScene, cast, setting, subject, today, visit);
  const bodyScene: Scene = {
    reading: body,
    mentions: mentionsOf(body, draft, cast, focus),
    somebody: unnamedIn(body, cast),
    surroundings: surroundingsOf(body, subject),
    sender: cast.sender,
    ...(before && { before }),
  };
  const all = sightings.concat(sightingsIn(bodyScene, cast, setting, subject, today, visit));
  return united(all, files, cast, draft.salt);
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
  const salt = files.find((file) => file.salt !== undefined)?.salt ?? '';
  const hash = keySalt === undefined ? (key: string) => key : salted(keySalt);
  const keys = keysOf(sightings, cast).map(hash);
  const joined = joinFiles(cast, files, salted(salt));
  const figures = figuresIn(sightings, cast);
  for (const inFile of joined) inFile.forEach((figure) => figures.add(cast.one(figure)));
  cast.settle(figures);
  const { findings, more } = findingsOf(sightings, cast, keys);
  const named = new Map<string, (AttachmentKey | undefined)[]>();
  files.forEach((file, at) => {
    for (const finding of file.findings) {
      const key = (file.salt === undefined ? hash(finding.key) : finding.key) + markOf(finding.part, named);
      const ids = finding.persons.map((id) => cast.idOf(joined[at]!.get(id)!));
      findings.push({ ...finding, key, persons: ids.filter((id, place) => ids.indexOf(id) === place) });
    }
    // Those known only from findings beyond the cap.
    joined[at]!.forEach((figure) => cast.idOf(figure));
  });
  return { findings, more: files.reduce((all, file) => all + file.more, more), persons: cast.persons() };
}

/** Tells the files of one name apart, as masked names often are. */
function markOf(part: PartName, named: Map<string, (AttachmentKey | undefined)[]>): string {
  if (part.kind !== 'attachment' && part.kind !== 'file-name') return '';
  const files = named.get(part.name) ?? [];
  named.set(part.name, files);
  const at = files.indexOf(part.key);
  return at === 0 ? '' : at > 0 ? `/${at + 1}` : files.push(part.key) === 1 ? '' : `/${files.length}`;
}
