import { deflateSync } from 'node:zlib';

/** A stream with its dictionary; packed where its entries say so. */
export function stream(entries: string, content: string | Uint8Array): string {
  const bytes = Buffer.from(content as string, 'latin1');
  const packed = entries.includes('/FlateDecode') ? deflateSync(bytes) : bytes;
  return `<< ${entries} /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}

/** A font that every program has, by the encoding of Windows. */
export const PLAIN_FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

interface Parts {
  /** What the page draws, in the language of PDF. */
  readonly content?: string;
  readonly font?: string;
  /** Further entries of the page. */
  readonly page?: string;
  /** Objects from number 10 on. */
  readonly more?: readonly string[];
  readonly trailer?: string;
}

/** A file of one page (object 3) that draws with the font /F (object 5). A list of places it has not: readers look. */
export function pdfFile({ content = '', font = PLAIN_FONT, page = '', more = [], trailer = '' }: Parts): Uint8Array {
  const objects: [number, string][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >> >>'],
    [3, `<< /Type /Page /Parent 2 0 R /Contents 4 0 R ${page} >>`],
    [4, stream('/Filter /FlateDecode', content)],
    [5, font],
    ...more.map((object, at): [number, string] => [10 + at, object]),
  ]; // prettier-ignore
  const body = objects.map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`, 'latin1');
}

/** Lines of text from the top of the page down, cells at their places: `[[60, 'Navn'], [200, 'Karakter']]`. */
export function drawn(lines: readonly (readonly [x: number, text: string][])[], leading = 14): string {
  return lines
    .flatMap((cells, at) => cells.map(([x, text]) => `1 0 0 1 ${x} ${780 - at * leading} Tm (${text}) Tj`))
    .reduce((all, each) => `${all}\n${each}`, 'BT /F 11 Tf')
    .concat('\nET');
}
