import { TROUBLES, type Trouble, type Troubles } from '../host/call';
import { LIMITS, type Limits } from '../host/launch-event';

export const LANGUAGES = { 'da-DK': 'Dansk', 'en-US': 'English' } as const;
export type DisplayLanguage = keyof typeof LANGUAGES;
export type Theme = 'light' | 'dark';

/** What the address of the page says, so that a link or a test opens what it wants to see. */
export interface Settings {
  readonly account: string | undefined;
  readonly language: DisplayLanguage;
  readonly theme: Theme;
  /** Id of a sample draft. */
  readonly sample: string | undefined;
  /** `?notice=…&end=…`, milliseconds. */
  readonly limits: Limits;
  /** `?trouble=subject.setAsync:fails,item.removeAttachmentAsync:lies`. */
  readonly troubles: Troubles;
}

export function readSettings(query: string): Settings {
  const given = new URLSearchParams(query);
  const number = (name: keyof Limits): number => Number(given.get(name) ?? LIMITS[name]);
  return {
    account: given.get('account') ?? undefined,
    language: given.get('language') === 'en-US' ? 'en-US' : 'da-DK',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    sample: given.get('sample') ?? undefined,
    limits: { notice: number('notice'), end: number('end') },
    troubles: readTroubles(given.get('trouble') ?? ''),
  };
}

/** Keeps the address in step with the switches, so that it can be copied and reloaded. */
export function rememberSettings(change: Partial<Record<'account' | 'language' | 'theme', string>>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  url.searchParams.delete('sample');
  history.replaceState(null, '', url);
}

function readTroubles(text: string): Troubles {
  const isTrouble = (what: string | undefined): what is Trouble => TROUBLES.some((one) => one === what);
  const pairs = text.split(',').map((pair) => pair.split(':'));
  return Object.fromEntries(pairs.filter(([, what]) => isTrouble(what)));
}
