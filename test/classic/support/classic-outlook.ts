import type { Script } from 'node:vm';
import type { CompletedOptions } from '../../../src/outlook/smart-alert';
import { bareContext } from './bare-context';
import type { Clock } from './clock';

/** An Outlook that the bundle can be given to. */
export interface ClassicOutlook {
  /** What scripts see as `Office`. */
  readonly office: object;
  /** Raises an event; `answered` is called at each completion. Throws when nobody handles it. */
  raise(handler: string, answered: (options: CompletedOptions | undefined) => void): void;
}

/** Globals that classic Outlook may have besides the language and `Office`: no document settles it. */
export type Perhaps = 'setTimeout' | 'clearTimeout' | 'console';

/**
 * Loads the bundle as classic Outlook does: one script, no page, `onReady` without effect, and no `Office.context` before
 * a handler runs (office-js-docs-pr#3722).
 */
export function load(
  bundle: Script,
  { office }: Pick<ClassicOutlook, 'office'>,
  clock: Clock,
  lacks: readonly Perhaps[] = [],
  say: (...words: unknown[]) => void = () => undefined,
): void {
  let loading = true;
  const asClassic = new Proxy(office, {
    get(target, name) {
      if (name === 'context' && loading) throw new TypeError('there is no context yet');
      // Its promise never settles, and callbacks handed to it are never called (office-js#5166).
      if (name === 'onReady') return () => new Promise(() => {});
      return (target as Record<PropertyKey, unknown>)[name];
    },
  });
  const perhaps: Readonly<Record<Perhaps, unknown>> = {
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clear,
    console: { log: say, warn: say, error: say, info: say },
  };
  const globals = Object.entries(perhaps).filter(([name]) => !lacks.includes(name as Perhaps));
  bundle.runInContext(bareContext({ ...Object.fromEntries(globals), Office: asClassic }));
  loading = false;
}
