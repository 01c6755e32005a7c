import type { UncheckedReason } from '../rules/types';

const PICTURES = 'avif bmp gif heic heif jpeg jpg png tif tiff webp'.split(' ');
const OLD_OFFICE = 'doc dot pot pps ppt xls xlt'.split(' ');
const READ = 'docx docm dotx xlsx xlsm xltx pptx pptm ppsx odt ods odp csv tsv txt md html htm rtf json xml pdf eml ics vcf zip msg'.split(' '); // prettier-ignore

/**
 * Why a file is not read of which only the name tells anything: because nobody has its content, or it is like nothing known.
 * Content that is not what its name says is `mismatch`.
 */
export function whyUnread(name: string): UncheckedReason {
  const extension = extensionOf(name);
  if (PICTURES.indexOf(extension) !== -1) return 'image';
  if (OLD_OFFICE.indexOf(extension) !== -1) return 'old-office';
  return READ.indexOf(extension) !== -1 ? 'mismatch' : 'unknown-type';
}

/** Lower case, without the dot; '' where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
