import { createContext, Script, type Context } from 'node:vm';

/** What ECMAScript 2016 has as globals. Everything else that V8 brings is taken away, `globalThis` and `Intl` included. */
const ES2016 = new Set(
  `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String
  Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape`
    .split(/\s+/)
    .filter(Boolean),
);

/** Methods that came later and that code reaches for without thinking. */
const NEWER = `Object.values Object.entries Object.fromEntries Object.hasOwn Object.getOwnPropertyDescriptors
  String.prototype.padStart String.prototype.padEnd String.prototype.trimStart String.prototype.trimEnd
  String.prototype.matchAll String.prototype.replaceAll String.prototype.at Array.prototype.flat Array.prototype.flatMap
  Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex Array.prototype.toSorted
  Array.prototype.toReversed Promise.allSettled Promise.any Promise.prototype.finally`;

/**
 * The JavaScript runtime of classic Outlook for Windows, as little of it as any document promises: the language as of
 * 2016 and these globals.
 */
export function bareContext(globals: Readonly<Record<string, unknown>>): Context {
  const context = createContext({ ...globals });
  const given = new Set(Object.keys(globals));
  const names = new Script('Object.getOwnPropertyNames(globalThis)').runInContext(context) as string[];
  const taken = names.filter((name) => !ES2016.has(name) && !given.has(name));
  new Script([...NEWER.split(/\s+/), ...taken].map((name) => `delete ${name};`).join('')).runInContext(context);
  return context;
}
