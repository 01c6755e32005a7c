import { dirname, join } from 'node:path';
import type { Site } from './serve';

/** Where built pages load office.js from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Microsoft's files, unmodified, and our stand-ins: for a script that the package lacks, and for a call that is newer. */
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const STAND_INS = join(__dirname, '..', 'office-js');

/** Microsoft's content servers as the browser tests map them to this machine. */
export const CDN_SITE: Site = {
  folders: { '/lib/1/hosted/': OFFICE_JS, '/ajax/3.5/': STAND_INS },
};

/** The same files on the add-in's own origin. All in lower case: office.js lower-cases one of its own addresses. */
const LOCAL = '/office-js';
export const LOCAL_FOLDERS = { [`${LOCAL}/`]: OFFICE_JS, [`${LOCAL}/stand-ins/`]: STAND_INS };

/**
 * Takes office.js from this machine instead of Microsoft's, and puts MicrosoftAjax.js before it:
 * office.js asks for that on the internet unless it is there already. After it, what users' newer office.js has.
 */
export function takeOfficeJsFromHere(html: string): string {
  return html.replace(
    new RegExp(`<script([^>]*)src="?${CDN.replace(/[.]/g, '\\.')}"?([^>]*)></script>`),
    `<script src="${LOCAL}/stand-ins/MicrosoftAjax.js"></script>` +
      `<script$1src="${LOCAL}/office.js"$2></script>` +
      `<script src="${LOCAL}/stand-ins/sensitivity-label.js"></script>`,
  );
}
