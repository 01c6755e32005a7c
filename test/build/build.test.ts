import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestFaults } from '../../src/cli/manifest-faults';
import { ROOT } from '../support/build';

const ORIGIN = 'https://addin.university.dk';
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const scratch = mkdtempSync(join(tmpdir(), 'send-sikkert-build-'));
const out = join(scratch, 'hosted');

function build(...options: string[]): { status: number | null; said: string } {
  const env = options.flatMap((option) => ['--env', option]);
  const run = spawnSync('npm', ['run', 'build', '--', ...env], { cwd: ROOT, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

const built = (file: string) => readFileSync(join(out, file), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

afterAll(() => rmSync(scratch, { recursive: true }));

describe('npm run build', () => {
  beforeAll(() => {
    const { status, said } = build(`origin=${ORIGIN}`, 'policy=aau', 'sendMode=Block', 'version=2.13', `out=${out}`);
    expect({ status, said }).toMatchObject({ status: 0 });
  }, 180_000);

  it('writes what a host needs and nothing else', () => {
    const icons = ['check', 'icon'].flatMap((name) => ICON_SIZES.map((size) => `assets/${name}-${size}.png`));
    const files = filesIn(out);
    expect(files.filter((file) => !file.startsWith('pane/'))).toEqual(
      [
        '.well-known/microsoft-officeaddins-allowed.json',
        ...icons,
        ...['da.html', 'en.html', 'help.css'].map((name) => `help/${name}`),
        'launchevent.html',
        'launchevent.js',
        'manifest.xml',
        'readers.js',
        'readers.js.LICENSE.txt',
        'taskpane.html',
      ].sort(),
    );
    for (const file of files.filter((name) => name.startsWith('pane/'))) {
      expect(file).toMatch(/^pane\/[0-9a-f]{20}\.js(\.LICENSE\.txt)?$/);
    }
  });

  it('puts the origin everywhere, and leaves none of its own', () => {
    for (const file of filesIn(out)) expect(built(file)).not.toContain('localhost');
    expect(JSON.parse(built('.well-known/microsoft-officeaddins-allowed.json'))).toEqual({
      allowed: [`${ORIGIN}/launchevent.js`],
    });
  });

  it('writes a manifest without faults, with the send mode, whose every address is a file beside it', () => {
    const manifest = built('manifest.xml');
    expect(manifestFaults(manifest)).toEqual([]);
    expect(manifest).toContain('<Version>2.13.0.0</Version>');
    expect(manifest.match(/SendMode="\w+"/g)).toEqual(['SendMode="Block"', 'SendMode="Block"']);
    const files = filesIn(out);
    for (const [, path] of manifest.matchAll(new RegExp(`"${ORIGIN}/([^"]*)"`, 'g'))) expect(files).toContain(path);
  });

  it('bakes the policy into handler and pane', () => {
    expect(built('launchevent.js')).toContain('aau.ordinary');
    const pane = filesIn(join(out, 'pane')).map((file) => built(`pane/${file}`));
    expect(pane.join('')).toContain('aau.ordinary');
    expect(pane.join('') + built('launchevent.js')).not.toContain('au.sensitive');
  });

  it('loads office.js from Microsoft before the script of its own, and bundles none of it', () => {
    for (const page of ['taskpane.html', 'launchevent.html']) {
      const scripts = [...built(page).matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src);
      expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      expect(scripts.length).toBeGreaterThan(1);
      for (const script of scripts.slice(1)) expect(filesIn(out)).toContain(script);
    }
  });

  it('keeps the readers that need a page in a script of their own, after the handlers and beside the pane', () => {
    const mark = 'PasswordException';
    expect(built('readers.js')).toContain(mark);
    const others = filesIn(out).filter((file) => /^(?:launchevent|pane\/.*)\.js$/.test(file));
    expect(others.length).toBeGreaterThan(2);
    for (const file of others) expect(built(file)).not.toContain(mark);
    const handlers = [...built('launchevent.html').matchAll(/<script( defer[^>]*)? src="([a-z]*\.js)"/g)];
    expect(handlers.map(([, deferred, src]) => [src, deferred !== undefined])).toEqual([
      ['launchevent.js', true],
      ['readers.js', true],
    ]);
    expect(built('taskpane.html')).not.toContain('readers.js');
    expect(gzipSync(built('readers.js'), { level: 9 }).length).toBeLessThanOrEqual(600_000);
  });

  it('loads little before the pane is painted: the rules come beside it', () => {
    const scripts = [...built('taskpane.html').matchAll(/<script[^>]* src="(pane\/[^"]*)"/g)].map(
      ([, src]) => src ?? '',
    );
    const bytes = scripts.map((src) => gzipSync(built(src), { level: 9 }).length).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(170_000);
    const beside = filesIn(out).filter((file) => /^pane\/.*\.js$/.test(file) && !scripts.includes(file));
    // The rules, and what is asked before something is lost or set aside.
    expect(beside).toHaveLength(2);
  });

  it('makes the rules importable in Node', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      import { check, explain, parsePolicy } from 'send-sikkert';
      const file = createRequire(import.meta.url).resolve('send-sikkert/policies/au.json');
      const { policy } = parsePolicy(JSON.parse(readFileSync(file, 'utf8')));
      const draft = { from: { name: '', address: 'a@au.dk' }, recipients: [], subject: '', body: '', attachments: [],
        unchecked: [], choices: { marked: false, dismissed: [], vouched: [] } };
      const decision = check(draft, policy, { year: 2026, month: 11, day: 21 });
      console.log(decision.verdict, explain(decision, 'da').title.length > 0);`;
    const said = execFileSync('node', ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' });
    expect(said).toBe('tls true\n');
  });
});

describe('the send mode in the manifest', () => {
  it.each([
    ['PromptUser', 'SoftBlock'],
    ['SoftBlock', 'SoftBlock'],
    ['Block', 'Block'],
  ])('%s for mails is %s for meetings, which leave unprotected by Send Anyway', (sendMode, forMeetings) => {
    const script = `
      const pane = require('./webpack.config.js')({ sendMode: process.argv[1] }).find(({ name }) => name === 'taskpane');
      const { transform } = pane.plugins.flatMap(({ patterns = [] }) => patterns).find(({ from }) => from === 'manifest.xml');
      process.stdout.write(transform(require('node:fs').readFileSync('manifest.xml')));`;
    const manifest = execFileSync(process.execPath, ['-e', script, sendMode], { cwd: ROOT, encoding: 'utf8' });
    expect(manifestFaults(manifest)).toEqual([]);
    const modes = [...manifest.matchAll(/<LaunchEvent Type="(\w+)"[^>]* SendMode="(\w+)"/g)];
    expect(modes.map(([, event, mode]) => [event, mode])).toEqual([
      ['OnMessageSend', sendMode],
      ['OnAppointmentSend', forMeetings],
    ]);
  });
});

describe('npm run build with mistakes', () => {
  it.each([
    ['origin', 'https://addin.university.dk/'],
    ['origin', 'https://ADDIN.university.dk'],
    ['origin', 'https://addin"x.university.dk'],
    ['origin', 'https://a&b.university.dk'],
    ['origin', 'https://addin.university.dk:443'],
    ['version', '1.x'],
    ['constructor', 'x'],
  ])('refuses --env %s=%s', (option, value) => {
    const script = 'require("./webpack.config.js")({ [process.argv[1]]: process.argv[2] })';
    const { stderr } = spawnSync(process.execPath, ['-e', script, option, value], { cwd: ROOT, encoding: 'utf8' });
    expect(stderr).toContain(`--env ${option}`);
  });

  it('stops, names each with its path, and writes nothing', () => {
    const policy = join(scratch, 'faulty.json');
    const whole = JSON.parse(readFileSync(join(ROOT, 'policies', 'au.json'), 'utf8')) as {
      rules: { decision: string }[];
    };
    whole.rules[1]!.decision = 'maybe';
    writeFileSync(policy, JSON.stringify({ ...whole, domains: [] }));
    const folder = join(scratch, 'unwritten');
    const options = [`policy=${policy}`, 'origin=http://addin.university.dk/app', 'sendMode=Soft', 'polcy=au'];
    const { status, said } = build(...options, `out=${folder}`);
    expect(status).not.toBe(0);
    expect(said).toContain('faulty.json: rules[1].decision:');
    expect(said).toContain('faulty.json: domains:');
    expect(said).toContain('--env origin=http://addin.university.dk/app:');
    expect(said).toContain('--env sendMode=Soft:');
    expect(said).toContain('--env polcy: unknown');
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  }, 60_000);
});
