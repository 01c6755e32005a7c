import { u16, u32 } from './zip';

/** What old and protected Office files, and saved Outlook items, are kept in (MS-CFB). */
type OleKind = 'encrypted' | 'msg' | 'old-office';

const END_OF_CHAIN = 0xfffffffa;
/** Sectors of the directory that are looked through: 40,000 names. */
const MOST_SECTORS = 10_000;
const PLACES_IN_HEADER = 109;
/** Files of Word, Excel and PowerPoint from before 2007. */
const OLD_OFFICE = ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'];

/** Tells what lies in a compound file by the names in its directory; never by its text, which may say anything. */
export function oleKind(bytes: Uint8Array): OleKind {
  const shift = u16(bytes, 30) === 12 ? 12 : 9;
  const placeOf = (sector: number): number => (sector + 1) * (1 << shift);
  const perSector = 1 << (shift - 2);
  let [isMsg, isOld, isSealed] = [false, false, false];
  let sector = u32(bytes, 48);
  for (let step = 0; sector < END_OF_CHAIN && step < MOST_SECTORS; step++) {
    for (let at = placeOf(sector); at < placeOf(sector + 1) && at + 128 <= bytes.length; at += 128) {
      const name = nameAt(bytes, at);
      if (name === 'EncryptedPackage') isSealed = true;
      else if (name === '__properties_version1.0' || name === '__nameid_version1.0') isMsg = true;
      else if (OLD_OFFICE.indexOf(name) !== -1) isOld = true;
    }
    // The table that says which sector follows lies in sectors itself; those past the first 109 hold 7 MB and more.
    const table = Math.floor(sector / perSector);
    if (table >= PLACES_IN_HEADER) break;
    sector = u32(bytes, placeOf(u32(bytes, 76 + table * 4)) + (sector % perSector) * 4);
  }
  // A protected file that lies in an open one protects nothing but itself.
  return isMsg ? 'msg' : isSealed && !isOld ? 'encrypted' : 'old-office';
}

function nameAt(bytes: Uint8Array, at: number): string {
  const length = Math.min(u16(bytes, at + 64), 64) - 2;
  let name = '';
  for (let place = 0; place < length; place += 2) name += String.fromCharCode(u16(bytes, at + place));
  return name;
}
