/** The only door to the rules: same input, same decision, in Outlook, the pane, the command line and the tests. */
export { check } from './check';
export type { Backdrop } from './detectors/backdrop';
export { aroundFiles, findInFile, isBefore } from './in-file';
export { sealed } from './sealed';
export { salted } from './text/salted';
export { explain } from './explain/explain';
export { speak } from './explain/speak';
export { parsePolicy } from './policy/parse-policy';
export * from './types';
