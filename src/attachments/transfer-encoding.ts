const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Value of each sign, by its code; 64: none. */
const VALUES = new Uint8Array(128).fill(64);
for (let at = 0; at < 64; at++) VALUES[BASE64.charCodeAt(at)] = at;
// The alphabet for addresses (RFC 4648, 5).
VALUES[45] = 62;
VALUES[95] = 63;

/** The bytes of base64 text; what is no sign of it is passed over, as mail demands. Classic Outlook's `atob` is broken. */
export function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? VALUES[code]! : 64;
    if (value === 64) continue;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** The bytes of quoted-printable text (RFC 2045, 6.7); what is not written by its rules stands as it is. */
export function quotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === 61) {
      const soft = /^=[ \t]{0,80}\r?\n/.exec(text.slice(at, at + 84));
      if (soft !== null) {
        at += soft[0].length - 1;
        continue;
      }
      const hex = text.slice(at + 1, at + 3);
      if (/^[\da-fA-F]{2}$/.test(hex)) {
        code = parseInt(hex, 16);
        at += 2;
      }
    }
    bytes[length++] = code;
  }
  return bytes.subarray(0, length);
}

/** The bytes of a string that holds one letter for each. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** UTF-8 of a text: what Outlook hands over as text is read like a file. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    if (code < 0x80) bytes[length++] = code;
    else {
      if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
        else {
          bytes[length++] = 0xf0 | (code >> 18);
          bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
