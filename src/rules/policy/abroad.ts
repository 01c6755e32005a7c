import { hostOf } from './address';

/** Denmark, and the two other countries of the Realm: many there have a Danish CPR number and digital mailbox. */
const HOME = ['dk', 'fo', 'gl'];

/**
 * Country codes that anybody uses anywhere (`.eu`, `.io`, `.nu`): of whoever stands there nothing is known. After Google's list
 * of generic ones, with those that Danish organisations like for their sound (`.as`, `.ag`).
 */
const ANYWHERE =
  'ac ad ag ai am as bz cc cd co dj eu fm gd gg im io la lc ly me ms nu pw sc sh so st su tk to tv vc ws'.split(' ');

/** Not of a country by their letters, but given to institutions of the United States alone. */
const AMERICAN = ['edu', 'gov', 'mil'];

const COUNTRY_CODE = /^[a-z]{2}$/;

/**
 * The address shows by its domain that its holder is in another country. What shows none is not abroad: most Danes have a
 * mailbox at a `.com`, and nobody can tell them from others there.
 */
export function isAbroad(address: string): boolean {
  const host = hostOf(address) ?? '';
  const end = host.slice(host.lastIndexOf('.') + 1);
  if (AMERICAN.indexOf(end) !== -1) return true;
  return COUNTRY_CODE.test(end) && HOME.indexOf(end) === -1 && ANYWHERE.indexOf(end) === -1;
}
