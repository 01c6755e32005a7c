/**
 * `npm run bench:attachments`: our readers beside well-known ones, on a 250-page document and a workbook of 5,000 rows, and
 * what bombs cost. First `npm install` in bench/, which holds the others.
 *
 * Times are the processor's, not the clock's, so that other work on the machine does not count.
 *
 * Each reader runs in a process of its own, so that memory is its own: `above start` is the most memory of the process
 * above what it took with the reader loaded and the file in hand.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readFile } from '../src/attachments/read-file';
import { LIMITS } from '../src/attachments/limits';
import { lyingZip } from '../test/attachments/fixtures/make';
import { longDocument, longWorkbook } from './office-files';

const RUNS = 5;
const WARM_UP = 2;
const WHOLE = { ...LIMITS, characters: Infinity };
const MB = 1_000_000;
const others = createRequire(join(__dirname, 'package.json'));

type Read = (bytes: Uint8Array) => Promise<number>;
const ours =
  (name: string, limits = LIMITS): Read =>
  async (bytes) =>
    (await readFile({ name, bytes }, {}, () => false, limits)).text.length;

/** Readers by name; each gives the letters it has read. The others are loaded only in their own process. */
const READERS: Readonly<Record<string, (name: string) => Read>> = {
  'ours, whole': (name) => ours(name, WHOLE),
  'ours, as in Outlook': (name) => ours(name),
  mammoth: () => {
    const { extractRawText } = others('mammoth');
    return async (bytes) => (await extractRawText({ buffer: Buffer.from(bytes) })).value.length;
  },
  SheetJS: () => {
    const { read, utils } = others('xlsx');
    return async (bytes) => {
      const book = read(bytes, { type: 'array', dense: true });
      const texts = book.SheetNames.map((name: string) => utils.sheet_to_csv(book.Sheets[name], { FS: '\t' }));
      return texts.join('\n').length;
    };
  },
  officeparser: () => {
    const { parseOffice } = others('officeparser');
    return async (bytes) => (await parseOffice(Buffer.from(bytes))).toText().length;
  },
};
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'a.docx': () => longDocument(4_000),
  'a.xlsx': () => longWorkbook(5_000),
  'honest.docx': () => zipSync({ '[Content_Types].xml': new Uint8Array(0), 'word/document.xml': new Uint8Array(300 * MB) }, { level: 9 }), // prettier-ignore
  'lying.zip': () => lyingZip('a.txt', new Uint8Array(300 * MB), 1_000),
};
const TABLE: [string, string[]][] = [
  ['a.docx', ['ours, whole', 'ours, as in Outlook', 'mammoth', 'officeparser']],
  ['a.xlsx', ['ours, whole', 'ours, as in Outlook', 'SheetJS', 'officeparser']],
  ['honest.docx', ['ours, as in Outlook']],
  ['lying.zip', ['ours, as in Outlook']],
];

interface Measured {
  readonly letters: number;
  readonly first: number;
  readonly median: number;
  readonly memory: number;
}

async function measure(reader: string, name: string): Promise<Measured> {
  const bytes = FILES[name]!();
  const read = READERS[reader]!(name);
  global.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const times: number[] = [];
  let letters = 0;
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = process.cpuUsage();
    letters = await read(bytes);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
    // Of one reading alone: a second one may build on what the first left behind.
    if (run === 0) most = Math.max(before, process.memoryUsage.rss());
  }
  const warm = times.slice(WARM_UP).sort((a, b) => a - b);
  return { letters, first: times[0]!, median: warm[RUNS >> 1]!, memory: most - before };
}

function measured(reader: string, name: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [reader, name], { execArgv: [...process.execArgv, '--expose-gc'] });
    child.on('message', (message) => resolve(message as Measured));
    child.on('exit', (code) => (code === 0 ? undefined : reject(new Error(`${reader} failed on ${name}`))));
  });
}

async function main(): Promise<void> {
  const [reader, name] = process.argv.slice(2);
  if (reader !== undefined && name !== undefined) {
    process.send?.(await measure(reader, name));
    return;
  }
  if (!existsSync(join(__dirname, 'node_modules'))) console.log('Only ours: run npm install in bench/ for the others.');
  for (const [file, readers] of TABLE) {
    console.log(`\n${file}: ${FILES[file]!().length} bytes`);
    console.log(`${''.padEnd(22)}letters    first ms   median ms   above start MB`);
    for (const one of readers) {
      if (!one.startsWith('ours') && !existsSync(join(__dirname, 'node_modules'))) continue;
      const { letters, first, median, memory } = await measured(one, file);
      console.log(`${one.padEnd(20)}${String(letters).padStart(9)}${first.toFixed(0).padStart(12)}${median.toFixed(0).padStart(12)}${(memory / MB).toFixed(0).padStart(17)}`); // prettier-ignore
    }
  }
}

void main();
