import type { Category, Decision, Instead, Until, Way } from '../types';

/** What only the pane and the command line say of the way to each recipient. `da-delivery.ts` and `en-delivery.ts` fill it. */
export interface DeliveryWords {
  readonly heading: (kind: Decision['kind']) => string;
  /** After "ole@firma.example.dk:", so without a capital; those of `stopped` stand in `until`. */
  readonly way: Readonly<Record<Exclude<Way, 'stopped'>, (about: AboutWay) => string>>;
  readonly until: Readonly<Record<Until, (decision: Pick<Decision, 'kind' | 'tags'>) => string>>;
  /** "3 modtagere"; with a list among them nobody knows how many: "3 adresser". */
  readonly several: (count: number, hasList: boolean, kind: Decision['kind']) => string;
  /** Instead of how many, where none of them could be read. */
  readonly unread: (kind: Decision['kind']) => string;
  readonly list: (address: string) => string;
  /** Between names of ways: "a, b og c". */
  readonly and: string;
  readonly andMore: string;
  /** Above the ways that a mark leads to, of a mail that has none. */
  readonly withMark: string;
  readonly instead: Readonly<Record<Instead, string>>;
  /** `numbered`: so many people's CPR numbers. */
  readonly inSubject: (categories: readonly Category[], numbered: number, kind: Decision['kind']) => string;
  /** Some recipient fields were not read. */
  readonly notWhole: (kind: Decision['kind']) => string;
}

interface AboutWay {
  /** "Aarhus Universitet". */
  readonly organisation: string;
  /** The policy tells what carries it. */
  readonly isTold: boolean;
  /** What carries it, by name: "Sikker@mail"; '' where the policy gives no name. */
  readonly names: string;
  /** The mail must go securely, or was marked, and this way is not that. */
  readonly isLess: boolean;
}
