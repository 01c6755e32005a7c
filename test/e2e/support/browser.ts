import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns path of a Chromium or Chrome on this machine, or of the one that Playwright downloaded; none otherwise. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [...NAMES.map((name) => join('/usr/bin', name)), ...onPath, ...ELSEWHERE];
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds a browser, or installs one: from the distribution where that is Debian's and we may, otherwise Playwright's.
 *
 * @throws Error that says what to do.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found. Installing one …');
  try {
    if (isRootOnDebian()) {
      execFileSync('apt-get', ['update'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
    } else {
      const cli = require.resolve('playwright-core/cli.js');
      execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    // What matters is whether there is a browser now.
  }
  const installed = findBrowser();
  if (!installed) {
    throw new Error(
      'The browser tests need Chromium or Chrome, and none could be installed. Install one, then try again.',
    );
  }
  return installed;
}

/**
 * Starts the browser so that it reaches this machine only.
 *
 * @param hosts what a name in an address stands for, e.g. `{ 'localhost:3000': 41234 }`: a port on this machine.
 */
export function launchBrowser(hosts: Readonly<Record<string, number>>): Promise<Browser> {
  const rules = Object.entries(hosts).map(([name, port]) => `MAP ${name} 127.0.0.1:${port}`);
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: [...QUIET, `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(',')}`],
  });
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}
