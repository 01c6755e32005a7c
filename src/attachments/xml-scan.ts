import { decoded } from './html-entities';
import { Stopped } from './limits';

/** What a format makes of XML. Names are without their prefix: writers choose prefixes as they like. */
export interface XmlHandler {
  /** @param tag the tag as it stands, for `attribute`; '' where it has none. */
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Longer tags are no XML that any program writes. */
const LONGEST_TAG = 65_536;
/** "&#x10ffff;": a reference may be cut in two by the end of a piece. */
const LONGEST_REFERENCE = 12;
const CDATA = '<![CDATA[';

/**
 * Reads XML in pieces, in one pass. Entities that a DTD declares are never expanded, and a file that declares some is not
 * read on: nothing that people write mail with declares any.
 *
 * @returns takes the pieces; `true` with the last one.
 * @throws Stopped `limit` at a declaration of entities, `mismatch` at a tag without end.
 */
export function xmlScan(handler: XmlHandler): (piece: string, last?: boolean) => void {
  let rest = '';
  /** What ends the comment, section or declaration that is open. */
  let until = '';
  let section = false;
  return (piece, last = false) => {
    const xml = rest + piece;
    let at = 0;
    for (;;) {
      if (until !== '') {
        const end = xml.indexOf(until, at);
        const upTo = end === -1 ? Math.max(at, last ? xml.length : xml.length - until.length + 1) : end;
        if (section) handler.text(xml.slice(at, upTo));
        at = end === -1 ? upTo : end + until.length;
        if (end === -1) break;
        until = '';
      }
      const open = xml.indexOf('<', at);
      if (open > at) handler.text(decoded(xml.slice(at, open)));
      if (open === -1) {
        const end = last ? xml.length : withoutReference(xml, at);
        if (end > at) handler.text(decoded(xml.slice(at, end)));
        at = end;
        break;
      }
      at = open;
      const next = xml.charCodeAt(open + 1);
      if (next !== 33 && next !== 63) {
        const end = tag(xml, open, handler);
        if (end === -1) break;
        at = end;
      } else if (xml.length - at < CDATA.length && !last) break;
      else {
        section = xml.startsWith(CDATA, at);
        until = section ? ']]>' : xml.startsWith('<!--', at) ? '-->' : '>';
        if (xml.startsWith('<!DOCTYPE', at)) {
          const declaration = xml.slice(at, at + LONGEST_TAG);
          const end = declaration.indexOf('>');
          if (end === -1 && !last && declaration.length < LONGEST_TAG) {
            until = '';
            break;
          }
          if (declaration.slice(0, end === -1 ? undefined : end).indexOf('[') !== -1) throw new Stopped('limit');
        }
        at += section ? CDATA.length : 2;
      }
    }
    rest = xml.slice(at);
    if (until === '' && rest.charAt(0) === '<' && (last || rest.length > LONGEST_TAG)) throw new Stopped('mismatch');
  };
}

/** Where text ends that may go on in the next piece. */
function withoutReference(xml: string, from: number): number {
  const start = Math.max(from, xml.length - LONGEST_REFERENCE + 1);
  // Not in the whole piece, most of which are without a reference.
  const reference = xml.slice(start).lastIndexOf('&');
  return reference === -1 ? xml.length : start + reference;
}

/** The value of an attribute, by its name without prefix; '' where there is none. */
export function attribute(tag: string, name: string): string {
  for (let at = tag.indexOf(name, 1); at !== -1; at = tag.indexOf(name, at + 1)) {
    const equals = at + name.length;
    const before = tag.charCodeAt(at - 1);
    // Behind white space, or the colon of a prefix.
    if (tag.charCodeAt(equals) !== 61 || (before > 32 && before !== 58)) continue;
    const end = tag.indexOf(tag.charAt(equals + 1), equals + 2);
    return end === -1 ? '' : decoded(tag.slice(equals + 2, end));
  }
  return '';
}

/** Hands on a tag; returns where it ends, -1 where that is not in this piece. */
function tag(xml: string, open: number, handler: XmlHandler): number {
  const closing = xml.charCodeAt(open + 1) === 47;
  let start = closing ? open + 2 : open + 1;
  let end = start;
  let code = 0;
  for (; end < xml.length; end++) {
    code = xml.charCodeAt(end);
    if (code === 58) start = end + 1;
    else if (code <= 32 || code === 47 || code === 62) break;
  }
  let close = end;
  while (code <= 32 && close < xml.length) code = xml.charCodeAt(++close);
  if (code !== 62) close = xml.indexOf('>', close);
  // A ">" inside a value is not the end: behind a value stands its quotation mark.
  if (code !== 62 && code !== 47) while (close !== -1 && !endsValue(xml, close)) close = xml.indexOf('>', close + 1);
  if (close === -1 || close >= xml.length) return -1;
  const name = xml.slice(start, end);
  if (closing) handler.close(name);
  else {
    handler.open(name, close === end ? '' : xml.slice(open, close));
    if (xml.charCodeAt(close - 1) === 47) handler.close(name);
  }
  return close + 1;
}

function endsValue(xml: string, close: number): boolean {
  let at = close - 1;
  while (xml.charCodeAt(at) === 47 || xml.charCodeAt(at) <= 32) at--;
  const last = xml.charCodeAt(at);
  return last === 34 || last === 39;
}
