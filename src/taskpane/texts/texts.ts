import type { Language } from '../../rules/types';
import type { AboutTexts } from './about';
import { da } from './da';
import { en } from './en';
import type { FixTexts } from './fixes';
import type { ReturnedTexts } from './returned';
import type { SetAsideTexts } from './set-aside';

/** What the pane itself says: headings, buttons, states. Sentences about a decision come from `rules/explain`. */
export interface PaneTexts {
  /** Before the first answer nobody here knows whether it is a mail or a meeting. */
  readonly loading: string;
  readonly unavailable: { readonly title: string; readonly text: string };
  readonly failed: { readonly title: string; readonly text: string };
  /** Instead of its text where not Outlook failed, but the network. */
  readonly notLoaded: string;

  /** Said to screen readers while a mark is being written or removed. */
  readonly marking: string;
  readonly unmarking: string;
  readonly undo: string;
  /** Below the button where it is only an offer: it marks, it does not send. */
  readonly markHint: string;
  /** The same where a mark does not make the mail secure. */
  readonly markInVain: string;
  readonly markFailed: string;
  readonly unmarkFailed: string;

  readonly why: string;
  readonly interpretation: string;
  readonly readRule: (host: string) => string;
  readonly newWindow: string;

  readonly found: (persons: number) => string;
  readonly because: string;
  /** What a person should know beside the decision. */
  readonly notes: string;
  readonly unchecked: string;
  /** Attached files that were read, or looked into by the person. */
  readonly files: string;
  /** "I have looked; it holds no personal data", of a file that could not be read. */
  readonly vouch: string;
  readonly unvouch: string;
  readonly vouchFailed: string;
  readonly unvouchFailed: string;
  readonly readMore: (host: string) => string;
  /** Opens the rest of a long list: two things or more. */
  readonly showRest: (count: number) => string;
  readonly showLess: string;

  /** Above what is worth a second look among the recipients; `hideAdvice` puts one piece away. */
  readonly advice: string;
  readonly hideAdvice: string;

  readonly checkNow: string;
  readonly tryAgain: string;
  readonly checked: string;

  readonly returned: ReturnedTexts;
  readonly setAside: SetAsideTexts;
  readonly fixes: FixTexts;
  readonly about: AboutTexts;
}

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { da, en };

/** Name of the button, in every language the one that stands on Outlook's ribbon. */
export const SEND_SIKKERT = 'Send sikkert';
