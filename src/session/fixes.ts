import type { DraftChanges } from '../outlook/draft-changes';
import { pool } from '../outlook/pool';
import type { Done, DraftSeen, Fix, FixAnswer, FixFault, RecipientField } from '../rules/types';
import { removeFiles } from './fix-files';
import { FixFiles } from './fix-held';
import { FixRefused, OthersLost, type Part, type Plan } from './fix-parts';
import { removeRecipient } from './fix-recipients';
import { removeTags, setSubject } from './fix-subject';
import type { SeenMail } from './seen-mail';

/** What a person changes in the draft from the pane, and takes back again. Nothing here ever rejects. */
export interface Fixes {
  /**
   * Changes the draft, reads it anew, and answers with what is true then. What cannot be put back is asked about first.
   *
   * @param accepted the targets that the person has let go for good.
   */
  fix(fix: Fix, accepted?: readonly string[]): Promise<FixAnswer>;
  /** Puts back what stands as `Done` of this id. */
  undo(id: number): Promise<FixAnswer>;
  /** As the draft was read last; what no longer stands, because it was undone or done again by hand, is gone. */
  seen(): DraftSeen;
}

/** A plan that was carried out, as far as it went. */
interface Made {
  readonly id: number;
  readonly plan: Plan;
  /**
   * Those that stand. Of a call that failed too late the draft may show it yet: so a part that never stood is kept
   * (`waiting`), with what undoes it.
   */
  readonly standing: Set<Part>;
  readonly waiting: Set<Part>;
}

/** Milliseconds after which nothing is begun any more: the pane waits a little longer, and then says that it failed. */
const TOO_LATE = 30_000;
const NOTHING: DraftSeen = { done: [] };

/** @param forget told of the name of each file that was removed; never rejects. */
export function openFixes(
  { mail, seen, changed }: SeenMail,
  changes: DraftChanges,
  forget: (name: string) => Promise<void>,
): Fixes {
  const turns = pool(1);
  const files = new FixFiles();
  let made: readonly Made[] = [];
  let lastId = 0;
  let told = NOTHING;

  function plan(fix: Fix): Promise<readonly Plan[]> {
    switch (fix.kind) {
      case 'recipient':
        return removeRecipient(mail, changes, fix.address).then(alone);
      case 'tags':
        return removeTags(mail, changes, fix.tags).then(alone);
      case 'subject':
        return setSubject(mail, changes, fix.seen, fix.subject).then(alone);
      case 'files':
        return removeFiles(mail, changes, fix.keys, files, (name) => void forget(name));
    }
  }

  /** Holds what was made against the draft. */
  function look(): void {
    for (const { plan, standing, waiting } of made) {
      for (const part of plan.parts) {
        const stands = part.stands(seen);
        if (stands === false) standing.delete(part);
        if (stands !== true || !waiting.delete(part)) continue;
        standing.add(part);
        if (waiting.size === 0) plan.onDone?.();
      }
    }
    made = made.filter(({ plan, standing, waiting }) => {
      const isKept = standing.size + waiting.size > 0;
      if (!isKept) plan.onDropped?.();
      return isKept;
    });
  }

  /** Reads what a fix of this kind changes. A failure leaves it unseen. */
  async function readAnew(target: string): Promise<void> {
    changed();
    const reads = target.startsWith('recipient:')
      ? [mail.recipients('to'), mail.recipients('cc'), mail.recipients('bcc')]
      : [target === 'subject' ? mail.subject() : mail.attachments()];
    await Promise.allSettled(reads);
    look();
  }

  async function make(plans: readonly Plan[], until: number): Promise<FixAnswer> {
    const targets = plans.map(({ target }) => target);
    // What did not come true before is tried anew; the rest is another change, to be undone by itself.
    made = made.filter(({ plan, standing }) => standing.size > 0 || !targets.includes(plan.target));
    const making = plans.map((one): Made => ({ id: ++lastId, plan: one, standing: new Set(), waiting: new Set() }));
    made = made.concat(making);
    const { written, fault, lost } = await writeAll(making, until);
    await readAnew(targets[0] ?? '');
    for (const { standing, waiting } of making) {
      // Outlook took it, and nobody can see it now: it is believed.
      for (const part of waiting) {
        if (written.has(part) && part.stands(seen) === undefined && waiting.delete(part)) standing.add(part);
      }
    }
    const done = making.map(doneOf).filter(({ id }) => made.some((one) => one.id === id && one.standing.size > 0));
    const isWhole = making.every(({ plan: { parts }, standing }) => parts.every((part) => standing.has(part)));
    return isWhole && !lost ? { kind: 'done', done } : { kind: 'failed', why: fault ?? 'not-true', done };
  }

  /** Stops at the first that fails: the others would fail alike. */
  async function writeAll(
    making: readonly Made[],
    until: number,
  ): Promise<{ written: Set<Part>; fault?: FixFault; lost?: boolean }> {
    const written = new Set<Part>();
    for (const { plan: one, waiting } of making) {
      for (const part of one.parts) {
        try {
          inTime(until);
          waiting.add(part);
          await part.write();
          written.add(part);
        } catch (fault) {
          if (fault instanceof OthersLost) return { written: written.add(part), fault: 'changed', lost: true };
          if (fault instanceof FixRefused) waiting.delete(part);
          return { written, fault: whyOf(fault) };
        }
      }
    }
    return { written };
  }

  return {
    fix: (fix, accepted = []) => {
      const until = Date.now() + TOO_LATE;
      return turns(async (): Promise<FixAnswer> => {
        try {
          inTime(until);
          const plans = await plan(fix);
          const lost = plans.flatMap(({ lost: why, target, what, parts }) =>
            why === undefined || accepted.includes(target) ? [] : [{ target, why, what: what(fieldsOf(parts)) }],
          );
          return lost.length > 0 ? { kind: 'question', lost } : await make(plans, until);
        } catch (fault) {
          return { kind: 'failed', why: whyOf(fault), done: [] };
        }
      });
    },

    undo: (id) => {
      const until = Date.now() + TOO_LATE;
      return turns(async (): Promise<FixAnswer> => {
        look();
        const one = made.find((each) => each.id === id);
        if (one === undefined || one.plan.lost !== undefined) return { kind: 'failed', why: 'changed', done: [] };
        const done = [doneOf(one)];
        const written = new Set<Part>();
        let fault: unknown;
        for (const part of Array.from(one.standing).reverse()) {
          try {
            inTime(until);
            await part.undo(until);
            written.add(part);
          } catch (reason) {
            fault ??= reason;
          }
        }
        await readAnew(one.plan.target);
        for (const part of written) if (part.stands(seen) === undefined) one.standing.delete(part);
        look();
        // Of a call that failed the draft may say otherwise; what was refused was not done.
        if (one.standing.size === 0 && !(fault instanceof FixRefused)) return { kind: 'done', done };
        return { kind: 'failed', why: fault === undefined ? 'not-true' : whyOf(fault), done: [] };
      });
    },

    seen() {
      look();
      const done = made.filter(({ standing }) => standing.size > 0).map(doneOf);
      const next: DraftSeen = { ...(seen.subject === undefined ? {} : { subject: seen.subject }), done };
      if (JSON.stringify(next) !== JSON.stringify(told)) told = next;
      return told;
    },
  };
}

function doneOf({ id, plan, standing }: Made): Done {
  return { id, what: plan.what(fieldsOf(Array.from(standing))), isUndoable: plan.lost === undefined };
}

function fieldsOf(parts: readonly Part[]): RecipientField[] {
  return parts.flatMap(({ field }) => field ?? []);
}

function inTime(until: number): void {
  if (Date.now() > until) throw new FixRefused('not-taken');
}

function alone(plan: Plan): readonly Plan[] {
  return [plan];
}

function whyOf(fault: unknown): FixFault {
  return fault instanceof FixRefused ? fault.why : 'not-taken';
}
