/** Folders and files of a compound file. */
export interface Storage {
  readonly [name: string]: Uint8Array | string | Storage;
}

const SECTOR = 512;
const MINI = 64;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

/** Writes a compound file (MS-CFB) of sectors of 512 bytes, as Outlook does. Text is written as UTF-16. */
export function compoundFile(root: Storage): Buffer {
  const entries: { name: string; type: number; child: number; right: number; data?: Buffer; start: number }[] = [];
  const add = (name: string, value: Storage[string], type: number): number => {
    const own = entries.length;
    const data = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value instanceof Uint8Array ? Buffer.from(value) : undefined; // prettier-ignore
    const entry = {
      name,
      type: data === undefined ? type : 2,
      child: FREE,
      right: FREE,
      start: END,
      ...(data && { data }),
    };
    entries.push(entry);
    let before: number | undefined;
    for (const [inner, content] of data === undefined ? Object.entries(value as Storage) : []) {
      const number = add(inner, content, 1);
      if (before === undefined) entry.child = number;
      else entries[before]!.right = number;
      before = number;
    }
    return own;
  };
  add('Root Entry', root, 5);

  const next: number[] = [];
  const sectors: Buffer[] = [];
  const put = (data: Buffer, size: number, into: Buffer[], table: number[]): number => {
    const first = into.length;
    for (let at = 0; at < data.length; at += size) {
      into.push(Buffer.concat([data.subarray(at, at + size), Buffer.alloc(Math.max(0, size - (data.length - at)))]));
      table.push(at + size < data.length ? into.length : END);
    }
    return data.length === 0 ? END : first;
  };
  const mini: Buffer[] = [];
  const nextMini: number[] = [];
  for (const entry of entries) {
    if (entry.data === undefined) continue;
    const small = entry.data.length < 4096;
    entry.start = small ? put(entry.data, MINI, mini, nextMini) : put(entry.data, SECTOR, sectors, next);
  }
  const stream = Buffer.concat(mini);
  entries[0]!.start = put(stream, SECTOR, sectors, next);
  const miniTable = put(numbers(nextMini), SECTOR, sectors, next);
  const directory = put(Buffer.concat(entries.map((entry, at) => written(entry, at === 0 ? stream.length : undefined))), SECTOR, sectors, next); // prettier-ignore

  const tables = Math.ceil((next.length + 1) / 127);
  const first = sectors.length;
  for (let at = 0; at < tables; at++) next.push(TABLE);
  const table = Buffer.concat([numbers(next), Buffer.alloc(SECTOR * tables, 0xff)]).subarray(0, SECTOR * tables);
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  [[44, tables], [48, directory], [56, 4096], [60, miniTable], [64, 1], [68, END]].forEach(([at, value]) => header.writeUInt32LE(value!, at)); // prettier-ignore
  for (let at = 0; at < 109; at++) header.writeUInt32LE(at < tables ? first + at : FREE, 76 + at * 4);
  return Buffer.concat([header, ...sectors, table]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil((values.length * 4) / SECTOR) * SECTOR, 0xff);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}

function written(
  { name, type, child, right, data, start }: { name: string; type: number; child: number; right: number; data?: Buffer; start: number },
  size = data?.length ?? 0,
): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = type;
  [[68, FREE], [72, right], [76, child], [116, start], [120, size]].forEach(([at, value]) => entry.writeUInt32LE(value!, at));
  return entry;
} // prettier-ignore
