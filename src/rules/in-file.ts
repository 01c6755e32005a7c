import type { Backdrop } from './detectors/backdrop';
import { backdropId, backdropOf } from './detectors/backdrop';
import { Cast } from './detectors/cast';
import { findInText } from './detectors/in-text-of-file';
import { readMail } from './detectors/reading';
import { masked } from './explain/masked';
import { originalSpan, plainDraft } from './plain-draft';
import { isLetter } from './text/letters';
import { plainText } from './text/look-alikes';
import { placeInTable } from './text/place-in-table';
import { salted } from './text/salted';
import type { CalendarDay, Draft, Finding, FoundInFile } from './types';

const AFTER_NAME = '\n\n';

/** What the mail says around its files (`findInFile`). The files themselves do not matter. */
export function aroundFiles(draft: Draft, today: CalendarDay): Backdrop {
  const { plain } = plainDraft(draft);
  return backdropOf(readMail(plain), new Cast(plain), today);
}

/** Whether the file would be read the same before this mail. */
export function isBefore(backdrop: Backdrop, found: FoundInFile, hash: (key: string) => string): boolean {
  const now = backdropId(backdrop, found.about);
  return found.backdrop === (found.salt === undefined ? now : hash(now));
}

/**
 * Finds the personal data in the name and the text of a file. The name heads the text: "Mathilde Bjerregaard.docx" says
 * whose diagnosis stands in it.
 *
 * @param text '' of a file that was not read.
 */
export function findInFile(name: string, text: string, backdrop: Backdrop): FoundInFile {
  const heading = `${asWords(name)}${AFTER_NAME}`;
  const plain = plainText(heading + text);
  const shown = masked(name);
  const found = findInText(shown, plain.text, backdrop);
  // Two names may be masked alike.
  const hash = salted(name);
  const placed = (finding: Finding): Finding => {
    const key = `${finding.category}/${hash(finding.key)}`;
    const { start, end } = originalSpan(finding.span, plain);
    if (start < name.length) {
      const part = { kind: 'file-name', name: shown } as const;
      // The context is the name as words, which is as long as the name.
      return { ...finding, key: `${key}/name`, part, span: { start, end: Math.min(end, name.length) } };
    }
    const span = { start: start - heading.length, end: end - heading.length };
    const place = placeInTable(text, span.start, shown);
    return { ...finding, key, part: { kind: 'attachment', name: shown, ...place }, span };
  };
  return { ...found, findings: found.findings.map(placed) };
}

/** "Diagnose_Mathilde-Bjerregaard.pdf" as "Diagnose Mathilde Bjerregaard    ": the places stay, a number its dash. */
function asWords(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? dot : name.length;
  let words = '';
  for (let at = 0; at < name.length; at++) {
    const sign = name.charAt(at);
    const parts = '-.+'.indexOf(sign) !== -1 && isLetter(name.charCodeAt(at - 1)) && isLetter(name.charCodeAt(at + 1));
    words += at >= stem || parts || '_\n\r\t'.indexOf(sign) !== -1 ? ' ' : sign;
  }
  return words;
}
