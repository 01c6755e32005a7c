import type { Archive } from './archive';
import { attribute, xmlScan } from './xml-scan';

/** How a number in a cell shows. */
export type CellFormat = ((value: string) => string) | undefined;

/** Numbers of formats that every program knows as dates (ECMA-376 part 1, 18.8.30), those of East Asia among them. */
const DATES: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];
/** The last day of the year 9999, counted from 1900. */
const LAST_DAY = 2_958_465;
const DAYS_TO_1904 = 1_462;

/**
 * For each style of the workbook what makes its numbers text: dates as 2026-03-14, numbers of a fixed form ("000000-0000")
 * with the zeros they begin with; undefined where a number stands as it is.
 */
export function cellFormats(archive: Archive, from1904: boolean): CellFormat[] {
  const codes: Record<string, string> = {};
  const formats: CellFormat[] = [];
  let inCells = false;
  for (const entry of archive.named(/^xl\/styles\.xml$/)) {
    archive.read(
      entry,
      xmlScan({
        open: (name, tag) => {
          if (name === 'numFmt') codes[attribute(tag, 'numFmtId')] = attribute(tag, 'formatCode');
          else if (name === 'cellXfs') inCells = true;
          else if (name === 'xf' && inCells) {
            const id = attribute(tag, 'numFmtId');
            formats.push(formatOf(Number(id), codes[id] ?? '', from1904));
          }
        },
        close: (name) => {
          if (name === 'cellXfs') inCells = false;
        },
        text: () => {},
      }),
    );
  }
  return formats;
}

function formatOf(id: number, code: string, from1904: boolean): CellFormat {
  // Without colours, quoted words and escaped signs: what is left are the places of digits and parts of a date.
  const bare = code.replace(/\[[^\]]{0,80}\]|"[^"]{0,80}"|\\[^-]|\\(?=-)/g, '').split(';')[0]!;
  if (DATES.some(([first, last]) => id >= first && id <= last) || /[yd]/i.test(bare))
    return (value) => dateOf(value, from1904);
  if (!/^0[0 -]+0$/.test(bare)) return undefined;
  return (value) => padded(value, bare);
}

function dateOf(value: string, from1904: boolean): string {
  const day = Math.floor(Number(value)) + (from1904 ? DAYS_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_DAY)) return value;
  // Excel counts 29 February 1900, which never was. The rest is days since 1 March of the year 0.
  const days = day + (day < 60 ? 1 : 0) + 693_899;
  const era = Math.floor(days / 146_097);
  const rest = days - era * 146_097;
  const year = Math.floor(
    (rest - Math.floor(rest / 1_460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const inYear = rest - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const whole = era * 400 + year + (month > 9 ? 1 : 0);
  return `${whole}-${two(month > 9 ? month - 9 : month + 3)}-${two(date)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function padded(value: string, form: string): string {
  if (!/^\d{1,15}$/.test(value)) return value;
  let text = '';
  let left = value.length;
  for (let at = form.length - 1; at >= 0; at--) {
    const place = form.charAt(at);
    text = (place !== '0' ? place : left > 0 ? value.charAt(--left) : '0') + text;
  }
  return value.slice(0, left) + text;
}
