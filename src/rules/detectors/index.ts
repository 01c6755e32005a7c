import type { CalendarDay, Draft, Finding, Found, FoundInFile } from '../types';
import { salted } from '../text/salted';
import { backdropOf, type Backdrop } from './backdrop';
import { Cast, type Figure } from './cast';
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
  return united(sightings.concat(sightingsIn(bodyScene, cast, setting, subject, today, visit)), files, cast);
}

/** What was found in mail and files, about persons of the whole draft. */
function united(sightings: readonly Sighting[], files: readonly FoundInFile[], cast: Cast): Found {
  const salt = files.find((file) => file.salt !== undefined)?.salt ?? '';
  const joined = joinFiles(cast, files, salted(salt));
  const figures = figuresIn(sightings, cast);
  for (const inFile of joined) inFile.forEach((figure) => figures.add(cast.one(figure)));
  cast.settle(figures);
  const { findings, more } = findingsOf(sightings, cast);
  const names = new Set<string>();
  files.forEach((file, at) => {
    const name = nameOf(file);
    const mark = names.has(name) ? `/${at + 1}` : '';
    names.add(name);
    for (const finding of file.findings) findings.push(inDraft(finding, mark, joined[at]!, cast));
    // Those known only from findings beyond the cap.
    joined[at]!.forEach((figure) => cast.idOf(figure));
  });
  return { findings, more: files.reduce((all, file) => all + file.more, more), persons: cast.persons() };
}

function nameOf({ findings }: FoundInFile): string {
  const part = findings[0]?.part;
  return part !== undefined && 'name' in part ? part.name : '';
}

/** @param mark tells two files of one name apart, as masked names often are. */
function inDraft(finding: Finding, mark: string, figures: ReadonlyMap<string, Figure>, cast: Cast): Finding {
  const ids = finding.persons.map((id) => cast.idOf(figures.get(id)!));
  return { ...finding, key: finding.key + mark, persons: ids.filter((id, at) => ids.indexOf(id) === at) };
}
