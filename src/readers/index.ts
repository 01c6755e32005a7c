import type { Readers } from '../attachments/attached-file';
import { readMail } from './mail';
import { readMsg } from './msg';
import { readPdf } from './pdf';

/*
 * The readers that need a page, as a script of its own (readers.js): the build makes these exports the global
 * `sendSikkertReaders`, for which the handlers look, and which `load-readers.ts` hands to the pane.
 */
export const pdf: Readers['pdf'] = readPdf;
export const mail: Readers['mail'] = readMail;
export const msg: Readers['msg'] = readMsg;
