import type { Readers } from '../attachments/attached-file';

/** What the script leaves behind. */
declare const sendSikkertReaders: Readers;

/** Beside the page; `launchevent.html` loads the same file. */
const SCRIPT = 'readers.js';

let loading: Promise<Readers> | undefined;

/** Loads the readers into this page, once. Where that fails there are none, and the next call tries again. */
export function loadReaders(): Promise<Readers> {
  loading ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve(sendSikkertReaders);
    script.onerror = () => {
      loading = undefined;
      script.remove();
      resolve({});
    };
    document.head.append(script);
  });
  return loading;
}
