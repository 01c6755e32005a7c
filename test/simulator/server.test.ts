import { get } from 'node:https';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyOf } from '../../simulator/server/build';
import { makeCertificate } from '../../simulator/server/certificate';
import { CDN_SITE, takeOfficeJsFromHere } from '../../simulator/server/office-js';
import { offlineAddInSite } from '../../simulator/server/outlook';
import { takePorts } from '../../simulator/server/ports';
import { serve, type Server, type Site } from '../../simulator/server/serve';

const PAGE = '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';

let server: Server | undefined;

async function start(site: Site): Promise<void> {
  server = await serve(site, await makeCertificate(), 0);
}

function ask(path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { port: server?.port, path, rejectUnauthorized: false, agent: false };
    get({ host: '127.0.0.1', ...options }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, type: response.headers['content-type'], body });
      });
    }).on('error', reject);
  });
}

afterEach(() => {
  server?.stop();
  server = undefined;
});

test('serves an add-in with office.js from this machine, and nothing above its folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'send-sikkert-'));
  writeFileSync(join(folder, 'pane.html'), PAGE);
  writeFileSync(join(folder, 'pane.js'), PAGE);
  await start(offlineAddInSite(folder));
  const page = await ask('/pane.html');
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(page.body).toBe(takeOfficeJsFromHere(PAGE));
  expect((await ask('/pane.js')).body).toBe(PAGE);
  for (const path of [
    '/office-js/office.js',
    '/office-js/stand-ins/MicrosoftAjax.js',
    '/office-js/stand-ins/sensitivity-label.js',
    '/office-js/da-dk/outlook_strings.js',
  ]) {
    expect(await ask(path)).toMatchObject({ status: 200 });
  }
  for (const path of ['/none.html', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%E0%A4%A', '//', '/']) {
    expect(await ask(path)).toMatchObject({ status: 404 });
  }
});

test('holds its ports from the start, passes over those in use, and lets who asks wait for what is shown', async () => {
  const certificate = await makeCertificate();
  server = await serve({ folders: {} }, certificate, 0);
  const first = server.port;
  const ports = await takePorts(first, 2, certificate);
  try {
    const [one, other] = ports.map(({ port }) => port);
    expect(one).toBeGreaterThan(first);
    expect(other).toBeGreaterThan(one ?? 0);
    // A second start beside this one takes others.
    const besides = await takePorts(first, 1, certificate);
    besides[0]?.stop();
    expect(besides[0]?.port).toBeGreaterThan(other ?? 0);
    server.stop();
    server = ports[0];
    const answer = ask('/words');
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).toBe('waits');
    ports[0]?.show({ folders: {}, texts: { '/words': 'Built.' } });
    expect(await answer).toMatchObject({ status: 200, body: 'Built.' });
  } finally {
    for (const port of ports) port.stop();
  }
});

test("stands in for Microsoft's content servers", async () => {
  await start(CDN_SITE);
  for (const path of ['/lib/1/hosted/office.js', '/lib/1/hosted/outlook-web-16.01.js', '/ajax/3.5/MicrosoftAjax.js']) {
    expect(await ask(path)).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  }
});

test('rewrites the address of office.js and nothing else', () => {
  const rest =
    '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/other.js"></script><p>office.js</p>';
  expect(takeOfficeJsFromHere(`${PAGE}${rest}`)).toBe(
    '<head><script src="/office-js/stand-ins/MicrosoftAjax.js"></script><script src="/office-js/office.js"></script>' +
      '<script src="/office-js/stand-ins/sensitivity-label.js"></script></head>' +
      rest,
  );
});

test('an account that observes gets its policy as shipped, in stage observe', () => {
  expect(policyOf({ id: 'au' })).toBe('au');
  const shipped = JSON.parse(readFileSync('policies/au.json', 'utf8'));
  const copy = JSON.parse(readFileSync(policyOf({ id: 'au-observe', policy: 'au', observes: true }), 'utf8'));
  expect(copy).toEqual({ ...shipped, stage: 'observe' });
});
