import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { Certificate } from './certificate';

/** What a server shows: folders by the path they stand under (longest first wins), or text made here. */
export interface Site {
  readonly folders: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Changes a page of HTML on its way out. */
  readonly rewrite?: (html: string) => string;
  /** Sent with each file, beside what every site sends. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  stop(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves files over https on this machine alone, never cached unless the site says so.
 *
 * @param coming the site, or one that is still being built: whoever asks waits for it.
 * @param port 0 takes a free one.
 * @throws when the port is taken.
 */
export function serve(coming: Site | Promise<Site>, certificate: Certificate, port: number): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    const name = fileName(request.url ?? '/');
    void shown(coming, name).then(({ found, headers }) => {
      response.writeHead(found ? 200 : 404, {
        'cache-control': 'no-store',
        ...headers,
        'content-type': (found && TYPES[extname(name)]) ?? 'text/plain; charset=utf-8',
        // Outlook reads the add-in's manifest, and office.js its stand-in scripts, from another origin.
        'access-control-allow-origin': '*',
      });
      response.end(found ?? 'not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const stop = (): void => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ port: (server.address() as AddressInfo).port, stop });
    });
  });
}

/** Path of the file that an address asks for; '' when it cannot be read (`/%E0`), which no site has. */
function fileName(address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, 'https://localhost').pathname);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return '';
  }
}

async function shown(coming: Site | Promise<Site>, name: string) {
  const site = await coming;
  return { found: await content(site, name), headers: site.headers };
}

async function content(site: Site, path: string): Promise<Buffer | string | undefined> {
  const text = site.texts?.[path];
  if (text !== undefined) return text;
  const mount = Object.keys(site.folders)
    .sort((a, b) => b.length - a.length)
    .find((prefix) => path.startsWith(prefix));
  if (mount === undefined) return undefined;
  const folder = site.folders[mount] ?? '';
  const file = normalize(join(folder, path.slice(mount.length)));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && site.rewrite && file.endsWith('.html') ? site.rewrite(bytes.toString('utf8')) : bytes;
}
