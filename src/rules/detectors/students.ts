import { STUDENT_WORDS } from '../lexicons/grades';
import type { Cast } from './cast';
import { isStudentNumber, number } from './grid';
import type { Mention } from './mentions';
import type { Scene } from './said-of-somebody';
import { setOf } from './setting';

const STUDENT = setOf(STUDENT_WORDS);

/** The scene with students by their number as persons: "Studienummer 20214567", "s204417". */
export function withStudents(scene: Scene, cast: Cast): Scene {
  const { reading } = scene;
  const mentions = reading.units.map((unit, index) => {
    const own: Mention[] = [];
    for (let at = unit.first; at < unit.last; at++) {
      const { start, end } = reading.words[at]!;
      const written = reading.text.slice(start, end);
      if (!isStudentNumber(written)) continue;
      const marked = written.length > 6 && (written.charAt(0) === 's' || written.charAt(0) === 'S');
      if (!marked && !(at > unit.first && STUDENT.has(reading.words[at - 1]!.lower))) continue;
      // "Kasper, studienummer 20214567": the number is his.
      if (
        scene.mentions[index]!.some(
          ({ kind, possible, last }) => kind === 'name' && !possible && last >= at - 2 && last <= at,
        )
      )
        continue;
      const figure = cast.keyed(`number:${written.toLowerCase()}`, number(written));
      own.push({
        kind: 'number',
        first: at,
        last: at + 1,
        figure,
        genitive: false,
        possible: false,
        professional: false,
      });
    }
    return own.length === 0
      ? scene.mentions[index]!
      : scene.mentions[index]!.concat(own).sort((a, b) => a.first - b.first);
  });
  return { ...scene, mentions };
}
