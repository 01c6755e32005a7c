import type { AttachmentKey, Decision, Finding, Policy, Remedy } from '../types';
import type { Priced } from './decide';
import { eachMilder, leadingTo, rankOf } from './milder';
import { MOST_CHOSEN_FROM, subsetsOf } from './subsets';
import type { Ask } from './what-if';

type RemoveFiles = Extract<Remedy, { kind: 'remove-files' }>;
type File = RemoveFiles['files'][number];

/** The fewest files to do without; whether it is enough to protect them with a code of their own, is said as well. */
export function withoutFiles(decision: Decision, policy: Policy, ask: Ask): RemoveFiles[] {
  const changeOf = (files: readonly File[]): RemoveFiles[] => {
    const then = ask(leftWithout(files, decision));
    const isProtectable =
      policy.unchecked.encrypted === 'counts-as-protected' &&
      files.every((file) => isOwnFile(file, decision)) &&
      ask(leftWithProtected(files, decision)) === then;
    return leadingTo(then, { kind: 'remove-files' as const, files, isProtectable });
  };
  const files = filesOf(decision);
  const changes = ([] as RemoveFiles[]).concat(...subsetsOf(files).map(changeOf));
  const milder = eachMilder(changes, decision);
  return files.length > MOST_CHOSEN_FROM ? milder.map((change) => withoutNeedless(change, changeOf, decision)) : milder;
}

/** Of many files those that can stay are found one after the other: none of the rest can, but another choice may be smaller. */
function withoutNeedless(
  change: RemoveFiles,
  changeOf: (files: readonly File[]) => RemoveFiles[],
  decision: Decision,
): RemoveFiles {
  return change.files.reduce((least, file) => {
    const [smaller] = changeOf(least.files.filter(({ key }) => key !== file.key));
    return smaller !== undefined && rankOf(smaller, decision) <= rankOf(least, decision) ? smaller : least;
  }, change);
}

/** Not a link to the cloud, nor an item of Outlook, which has a subject for a name: nobody can give those a password. */
function isOwnFile({ key, name }: File, { unchecked }: Decision): boolean {
  const isLink = unchecked.some((thing) => thing.key === key && thing.why === 'cloud-link');
  return !isLink && /\.[a-z0-9]{2,5}$/i.test(name);
}

/** Files in which something was found, or which could not be read. */
function filesOf({ findings, unchecked }: Decision): File[] {
  const files = new Map<AttachmentKey, string>();
  for (const { part } of findings) if ('name' in part && part.key !== undefined) files.set(part.key, part.name);
  for (const { key, name = '' } of unchecked) if (key !== undefined) files.set(key, name);
  return Array.from(files).map(([key, name]) => ({ key, name }));
}

interface Left {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Priced[];
}

function leftWithout(files: readonly File[], { findings, unchecked }: Decision): Left {
  return {
    findings: findings.filter(({ part }) => !('name' in part && isAmong(files, part.key))),
    unchecked: unchecked.filter(({ key }) => !isAmong(files, key)),
  };
}

/** Protected, a file keeps its name, and is one that cannot be read. */
function leftWithProtected(files: readonly File[], decision: Decision): Left {
  const asProtected = files.map((file): Priced => ({
    ...file,
    what: 'attachment',
    why: 'encrypted',
    cost: 'counts-as-protected',
  }));
  return {
    findings: decision.findings.filter(({ part }) => part.kind !== 'attachment' || !isAmong(files, part.key)),
    unchecked: leftWithout(files, decision).unchecked.concat(asProtected),
  };
}

function isAmong(files: readonly File[], wanted: AttachmentKey | undefined): boolean {
  return files.some(({ key }) => key === wanted);
}
