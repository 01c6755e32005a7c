import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { responseHeaders } from '../../webpack/response-headers';
import { ROOT } from '../support/build';

/** The files that an administrator copies say what the build means. */
const read = (name: string) => readFileSync(join(ROOT, 'deploy', 'hosting', name), 'utf8');
const HEADERS = responseHeaders();
const CACHE = {
  '/launchevent.js': 'no-cache',
  '/taskpane.html': 'no-cache',
  '/help/da.html': 'no-cache',
  '/help/help.css': 'no-cache',
  '/pane/abc.js': 'public, max-age=31536000, immutable',
  '/assets/icon-16.png': 'public, max-age=86400',
} as const;

describe('nginx', () => {
  const config = read('nginx.conf');
  const sent = Object.fromEntries(
    [...config.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)].map(([, name, value, variable]) => [
      name,
      value ?? variable,
    ]),
  );

  test('sends what the build means', () => {
    expect(sent).toEqual({ ...HEADERS, 'Cache-Control': '$send_sikkert_cache' });
  });

  test.each(Object.entries(CACHE))('lets %s be kept as it may be', (path, expected) => {
    const [, map = ''] = /map \$uri \$send_sikkert_cache \{([^}]*)\}/.exec(config) ?? [];
    const lines = [...map.matchAll(/^\s*(\S+)\s+"([^"]*)";$/gm)].map(([, when = '', value]) => ({ when, value }));
    const line = lines.find(({ when }) => when.startsWith('~') && new RegExp(when.slice(1)).test(path));
    expect((line ?? lines.find(({ when }) => when === 'default'))?.value).toBe(expected);
  });

  test('packs what is text', () => {
    expect(config).toMatch(/^ {4}gzip on;$/m);
    const [, types = ''] = /^ {4}gzip_types ([^;]*);$/m.exec(config) ?? [];
    expect(types.split(' ')).toEqual(
      expect.arrayContaining(['application/javascript', 'application/json', 'text/css']),
    );
  });

  test('sends them with every file: none inside a location, which would take the others away', () => {
    const [, inside = ''] = /^ {4}location \/ \{$([\s\S]*?)^ {4}\}$/m.exec(config) ?? [];
    expect(inside).toContain('try_files');
    expect(inside).not.toContain('add_header');
  });
});

describe('IIS', () => {
  interface Cache {
    readonly cacheControlMode: string;
    readonly cacheControlMaxAge?: string;
    readonly cacheControlCustom?: string;
  }
  interface Server {
    readonly httpProtocol: { readonly customHeaders: { readonly add: { name: string; value: string }[] } };
    readonly staticContent: { readonly clientCache: Cache };
  }
  interface WebConfig {
    readonly configuration: {
      readonly 'system.webServer': Server;
      readonly location: readonly { readonly path: string; readonly 'system.webServer': Server }[];
    };
  }
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { configuration } = parser.parse(read('web.config')) as WebConfig;
  const server = configuration['system.webServer'];

  test('sends what the build means', () => {
    const added = server.httpProtocol.customHeaders.add;
    expect(Object.fromEntries(added.map(({ name, value }) => [name, value]))).toEqual(HEADERS);
  });

  test.each(Object.entries(CACHE))('lets %s be kept as it may be', (path, expected) => {
    const place = configuration.location.find((one) => path.startsWith(`/${one.path}/`));
    const cache = (place?.['system.webServer'] ?? server).staticContent.clientCache;
    expect(written(cache)).toEqual(new Set(expected.split(', ')));
  });

  /** As IIS writes the header; the order of its words means nothing. */
  function written({ cacheControlMode, cacheControlMaxAge = '', cacheControlCustom = '' }: Cache): Set<string> {
    if (cacheControlMode === 'DisableCache') return new Set(['no-cache']);
    const [, days] = /^(\d+)\.00:00:00$/.exec(cacheControlMaxAge) ?? [];
    return new Set([...cacheControlCustom.split(', '), `max-age=${Number(days) * 86_400}`]);
  }
});

describe('Azure Static Web Apps', () => {
  interface Config {
    readonly globalHeaders: Readonly<Record<string, string>>;
    readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
  }
  const config = JSON.parse(read('staticwebapp.config.json')) as Config;

  test('sends what the build means', () => {
    expect(config.globalHeaders).toEqual({ ...HEADERS, 'Cache-Control': 'no-cache' });
  });

  test.each(Object.entries(CACHE))('lets %s be kept as it may be', (path, expected) => {
    const route = config.routes.find((one) => path.startsWith(one.route.replace(/\*$/, '')));
    expect((route?.headers ?? config.globalHeaders)['Cache-Control']).toBe(expected);
  });
});
