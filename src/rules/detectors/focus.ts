import type { Unit } from '../text/units';
import type { Cast, Figure } from './cast';
import type { Gender } from './mailbox-names';

/** Who was spoken of last, so that "han" and "she" find them. */
export interface Focus {
  female?: Figure;
  male?: Figure;
  /** Of either sex: whom "vedkommende" means. */
  last?: Figure;
  /** Capitals that may be somebody's first and last name, and the unit they stand in. */
  likely?: { readonly figure: Figure; readonly unit: number };
  /** Whoever "hun" was taken for by nothing but those. */
  guessed?: Figure;
}

export function note(focus: Focus, figure: Figure): void {
  focus.last = figure;
  if (figure.gender !== 'male') focus.female = figure;
  if (figure.gender !== 'female') focus.male = figure;
}

export function spokenOf(focus: Focus, gender: Exclude<Gender, 'any'>, cast: Cast, unit: Unit, index: number): Figure {
  const { likely } = focus;
  // "Bendt Ladefod, som I låner, … Han har spurgt": no list knows the name, and nobody else is there.
  if (focus[gender] === undefined && likely !== undefined && index - likely.unit <= 1) {
    focus.guessed = likely.figure;
    note(focus, cast.one(likely.figure));
  }
  const figure = focus[gender];
  return figure === undefined
    ? cast.keyed(`unnamed:${gender}:${unit.message}`, { kind: 'unnamed' }, gender, true)
    : cast.one(figure);
}

/** Speaker and addressee are "jeg" and "du": "han" is somebody else. */
export function forget(focus: Focus, speakers: readonly (Figure | undefined)[]): void {
  for (const gender of ['female', 'male'] as const)
    if (focus[gender] !== undefined && speakers.indexOf(focus[gender]) !== -1) delete focus[gender];
}
