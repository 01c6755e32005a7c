import type { UncheckedReason } from '../rules/types';
import { beginning, byteString, textOf } from './decode-text';
import { oleKind } from './ole';
import { extensionOf, whyUnread } from './why-unread';

/** What a file is by its content. */
type FileKind =
  | { readonly kind: 'zip' | 'pdf' | 'msg' }
  /** Text, or a format that is written in text: as much of it as its first bytes hold. */
  | { readonly kind: 'text' }
  /** Known, and not read. */
  | { readonly kind: 'unread'; readonly why: UncheckedReason };

/** Enough to tell text from other bytes. */
const LOOKED_AT = 8_192;
/** Where the mark of a PDF may stand (ISO 32000-1, annex H, note 13). */
const PDF_REACH = 1_024;
/** First bytes of pictures: JPEG, PNG, GIF, TIFF of both byte orders. */
const PICTURE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|hev|mif1|msf1|avif|avis))/;
const BITMAP = /^BM[^]{4}\0\0\0\0/;
/** PKCS #7 enveloped data, the S/MIME that hides (RFC 5652, 6); signed data do not hide. */
const ENVELOPED = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03';
/** What is only signed or packed looks the same but for its first packet: see PGP_PACKETS. */
const ARMOUR = /^-----BEGIN PGP MESSAGE-----\r?\n(?:[A-Z][^\n]*: [^\n]*\n)*\s*[hjw]/;
/** Packets that an encrypted OpenPGP message begins with, in both ways of writing them (RFC 9580, 5). */
const PGP_PACKETS = [0x84, 0x85, 0x86, 0x8c, 0x8d, 0xc1, 0xc3];
const PGP_NAMES = ['pgp', 'gpg'];

/** Tells what a file is. Content decides; the name only where content cannot. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const head = byteString(bytes.subarray(0, LOOKED_AT));
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return { kind: 'zip' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    const kind = oleKind(bytes);
    return kind === 'msg' ? { kind } : { kind: 'unread', why: kind };
  }
  if (head.slice(0, PDF_REACH).indexOf('%PDF-') !== -1) return { kind: 'pdf' };
  if (PICTURE.test(head) || BITMAP.test(head)) return { kind: 'unread', why: 'image' };
  if (head.slice(0, 64).indexOf(ENVELOPED) !== -1 || ARMOUR.test(head)) return { kind: 'unread', why: 'encrypted' };
  if (isText(beginning(bytes, LOOKED_AT))) return { kind: 'text' };
  const sealed = PGP_NAMES.indexOf(extensionOf(name)) !== -1 && PGP_PACKETS.indexOf(bytes[0]!) !== -1;
  return { kind: 'unread', why: sealed ? 'encrypted' : whyUnread(name) };
}

/** Text holds no signs that only machines read; a stray one is forgiven. */
function isText(bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && !(code >= 8 && code <= 13) && code !== 27) strange++;
    else if (code >= 0x7f && code < 0xa0 && code !== 0x85) strange++;
    else if (code === 0xfffd) strange++;
  }
  return (strange - 1) * 200 <= text.length;
}
