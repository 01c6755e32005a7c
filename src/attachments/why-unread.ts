import type { UncheckedReason } from '../rules/types';

const PICTURES = ['avif', 'bmp', 'gif', 'heic', 'heif', 'jpeg', 'jpg', 'png', 'tif', 'tiff', 'webp'];
const OLD_OFFICE = ['doc', 'dot', 'pot', 'pps', 'ppt', 'xls', 'xlt'];
const ENCRYPTED = ['p7m', 'pgp', 'gpg', 'asc'];
/** Formats that a later version reads. */
const KNOWN = [
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'csv',
  'txt',
  'md',
  'html',
  'htm',
  'rtf',
  'json',
  'xml',
  'pdf',
  'eml',
  'ics',
  'vcf',
  'zip',
  'msg',
];

/** Why a file is not read, as far as its name tells. The same file has the same reason in Outlook and on the command line. */
export function whyUnread(name: string): UncheckedReason {
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
  if (PICTURES.indexOf(extension) !== -1) return 'image';
  if (OLD_OFFICE.indexOf(extension) !== -1) return 'old-office';
  if (ENCRYPTED.indexOf(extension) !== -1) return 'encrypted';
  return KNOWN.indexOf(extension) !== -1 ? 'not-readable-here' : 'unknown-type';
}
