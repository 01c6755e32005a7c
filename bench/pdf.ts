/**
 * `npx tsx bench/pdf.ts`: the small scan of PDFs, which is all that classic Outlook has, beside pdf.js: of the words that
 * pdf.js finds how many the scan finds too, and what each costs. The files are those of the tests, written by several
 * programs, and one of 200 pages.
 *
 * Times are the processor's, not the clock's, so that other work on the machine does not count; medians after warming up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanPdf } from '../src/attachments/pdf-scan';
import { completePromise } from '../src/readers/newer-promise';
import { drawn, pdfFile, stream } from '../test/support/pdf-file';

const RUNS = 7;
const WARM_UP = 3;
const FIXTURES = join(__dirname, '..', 'test', 'attachments', 'fixtures');

type Read = (bytes: Uint8Array) => Promise<string>;

const scan: Read = (bytes) => Promise.resolve(scanPdf(bytes, () => false).text);

async function pdfJs(): Promise<Read> {
  completePromise();
  await import('../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  const { getDocument } = await import('../node_modules/pdfjs-dist/legacy/build/pdf.mjs');
  return async (bytes) => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useWasm: false, disableFontFace: true });
    const document = await task.promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) if ('str' in item) texts.push(item.str, item.hasEOL ? '\n' : '');
    }
    await task.destroy();
    return texts.join('');
  };
}

function long(): Uint8Array {
  const line = 'Mathilde Bjerregaard er sygemeldt med en depression, og det er drøftet i gruppen.';
  const pages = Array.from({ length: 200 }, (_, page) => {
    const content = drawn(Array.from({ length: 50 }, (_, at) => [[60, `${page}.${at} ${line}`] as const]));
    const own = 20 + page * 2;
    return `${own} 0 obj << /Type /Page /Parent 2 0 R /Contents ${own + 1} 0 R >> endobj ${own + 1} 0 obj ${stream('/Filter /FlateDecode', content)} endobj`;
  });
  const kids = pages.map((_, page) => `${20 + page * 2} 0 R`).join(' ');
  const tree = `2 0 obj << /Type /Pages /Count 200 /Kids [${kids}] /Resources << /Font << /F 5 0 R >> >> >> endobj`;
  return Buffer.concat([pdfFile({}), Buffer.from(`${pages.join('\n')} ${tree}`, 'latin1')]);
}

async function milliseconds(read: Read, bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = process.cpuUsage();
    await read(bytes);
    const { user, system } = process.cpuUsage(start);
    if (run >= WARM_UP) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

async function main(): Promise<void> {
  const other = await pdfJs();
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.pdf') && !/locked|restricted/.test(name));
  const files: [string, Uint8Array][] = names.map((name) => [name, new Uint8Array(readFileSync(join(FIXTURES, name)))]);
  console.log('file                      kB   words  found    scan ms  pdf.js ms');
  for (const [name, bytes] of [...files, ['200 pages', long()] as [string, Uint8Array]]) {
    const all = words(await other(bytes));
    const { text, why } = scanPdf(bytes, () => false);
    const own = new Set(words(text));
    const found = all.filter((word) => own.has(word)).length;
    const [ours, theirs] = [await milliseconds(scan, bytes), await milliseconds(other, bytes)];
    const columns = [name.padEnd(24), (bytes.length / 1000).toFixed(0).padStart(4), String(all.length).padStart(7)];
    const share = `${((100 * found) / all.length).toFixed(1)} %`.padStart(8);
    console.log(...columns, share, ours.toFixed(1).padStart(9), theirs.toFixed(1).padStart(9), why ?? '');
  }
}

void main();
