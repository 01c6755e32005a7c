import { HELPERS, NOT_RECIPIENTS_AFTER, REPORTERS } from './report-phrases';

/** Nobody is told a longer list than this of whom a mail did not reach. */
const MOST = 20;
/** Characters before an address in which its label may stand. */
const LABEL_REACHES = 20;
const LOCAL_PART = /[a-z0-9.!#$%&'*+/=?^_`{|}~æøå-]/;
const DOMAIN_PART = /[a-z0-9.æøå-]/;

/**
 * The addresses that a report names as not reached, in its order. A report also names who sent the mail, who sent the
 * report, and ids that look like addresses: those are left out by what stands before them.
 *
 * @param report lower case, one space for any white space.
 */
export function unreached(report: string, ownDomains: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let at = report.indexOf('@'); at !== -1 && all.length < 2 * MOST; at = report.indexOf('@', at + 1)) {
    const start = reach(report, at, -1, LOCAL_PART);
    const end = reach(report, at, 1, DOMAIN_PART);
    const address = bare(report.slice(start, end + 1));
    if (!isAddress(address) || isOther(report, start) || all.indexOf(address) !== -1) continue;
    all.push(address);
  }
  const outside = orAll(all, (address) => !ownDomains.some((domain) => isAt(address, domain)));
  return orAll(outside, (address) => !startsWithOne(address, HELPERS)).slice(0, MOST);
}

/** The furthest place from `at` in that direction to which the characters are of the kind. */
function reach(text: string, at: number, step: 1 | -1, kind: RegExp): number {
  let place = at;
  while (kind.test(text.charAt(place + step))) place += step;
  return place;
}

/** Without what punctuation of the sentence came along. */
function bare(address: string): string {
  return withoutEnd(address.replace(/^[.'=/-]+/, ''), '.-');
}

function isAddress(address: string): boolean {
  const at = address.indexOf('@');
  const dot = address.indexOf('.', at);
  return at > 0 && dot > at + 1 && address.length <= 254 && !startsWithOne(address, REPORTERS);
}

function startsWithOne(address: string, names: readonly string[]): boolean {
  return names.some((name) => address.slice(0, name.length) === name);
}

/** Those for which it holds; all, where it holds for none. */
function orAll(addresses: readonly string[], holds: (address: string) => boolean): readonly string[] {
  const some = addresses.filter(holds);
  return some.length > 0 ? some : addresses;
}

function isOther(report: string, start: number): boolean {
  const before = withoutEnd(report.slice(Math.max(0, start - LABEL_REACHES), start), '<"\'( ');
  return NOT_RECIPIENTS_AFTER.some((label) => before.slice(-label.length) === label);
}

function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.indexOf(text.charAt(end - 1)) !== -1) end--;
  return text.slice(0, end);
}

function isAt(address: string, domain: string): boolean {
  const its = address.slice(address.indexOf('@') + 1);
  return its === domain || its.slice(-domain.length - 1) === `.${domain}`;
}
