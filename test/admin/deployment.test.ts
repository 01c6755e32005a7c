import { deploymentOf } from '../../src/admin/deployment';
import {
  CHOICE_HEADER,
  HEADER,
  mailFlowOf,
  OVERRIDE_HEADER,
  RULE_NAMES,
  WOULD_HEADER,
  type Secure,
} from '../../src/admin/mail-flow';
import { CLEARED, ruleSettings } from '../../src/admin/mail-flow-script';
import { scriptFaults } from '../../src/admin/script-check';
import { runDeploy } from '../../src/cli/run-deploy';
import * as session from '../../src/session/headers';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/build';
import { committed, EXCHANGE, GATEWAY, generated, options, policy, POLICIES } from './support';

const scratch = mkdtempSync(join(tmpdir(), 'send-sikkert-deploy-'));
/** What the command needs to be told of a gateway. */
const TO_GATEWAY = ['--policy', 'au', '--profile', 'gateway', '--smart-host', 'a.example'];
afterAll(() => rmSync(scratch, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; text: string; errors: string }> {
  let [text, errors] = ['', ''];
  const status = await runDeploy(args, { print: (piece) => (text += piece), complain: (piece) => (errors += piece) });
  return { status, text, errors };
}

const PROFILES: readonly Secure[] = [EXCHANGE, GATEWAY];
const EVERY = POLICIES.flatMap((id) => PROFILES.map((secure) => [id, secure.profile, secure] as const));

describe.each(EVERY)('%s, %s', (id, profile, secure) => {
  it('passes the check', async () => {
    for (const script of ['mail-flow.ps1', 'data-loss.ps1'])
      expect(await scriptFaults(generated(policy(id), secure, script))).toEqual([]);
  });

  it('twice gives the same bytes', () => {
    expect(deploymentOf(policy(id), options(secure), 'x')).toEqual(deploymentOf(policy(id), options(secure), 'x'));
  });

  it('is what stands in deploy/exchange, made by the command in its head', async () => {
    const folder = `${id}-${profile}`;
    const [, line = ''] = /^# {5}npm run -s deploy -- (.*)$/m.exec(committed(folder, 'mail-flow.ps1')) ?? [];
    expect(await run(...line.split(' '), '--out', join(scratch, folder))).toMatchObject({ status: 0, errors: '' });
    for (const name of readdirSync(join(ROOT, 'deploy/exchange', folder)))
      expect([name, readFileSync(join(scratch, folder, name), 'utf8')]).toEqual([name, committed(folder, name)]);
  });
});

test('the headers are those that the add-in writes', () => {
  expect([HEADER, CHOICE_HEADER, WOULD_HEADER, OVERRIDE_HEADER]).toEqual([session.HEADER, session.CHOICE_HEADER, session.WOULD_HEADER, session.OVERRIDE_HEADER]); // prettier-ignore
});

test('no name is longer than Exchange takes, and the script knows each to remove it', () => {
  const names = POLICIES.flatMap((id) => mailFlowOf(policy(id), options(GATEWAY)).rules.map(({ name }) => name));
  expect(names.filter((name) => name.length > 64 || !RULE_NAMES.includes(name))).toEqual([]);
});

test('what one version of a rule sets and another does not, a second run clears', () => {
  const versions = [
    ...[EXCHANGE, GATEWAY, { ...GATEWAY, header: { name: 'x-smenc', value: 'yes' } }].flatMap((secure) =>
      (['tls', 'plain'] as const).flatMap((unmarkedWithTag) =>
        POLICIES.map((id) => mailFlowOf(policy(id), options(secure, unmarkedWithTag)).rules.map(ruleSettings)),
      ),
    ),
  ];
  for (const name of RULE_NAMES) {
    const settings = versions.flatMap((rules) => rules.filter((rule) => rule['Name'] === name).map(Object.keys));
    expect(settings.length).toBeGreaterThan(0);
    const sometimes = settings.flat().filter((key) => settings.some((keys) => !keys.includes(key)));
    expect(sometimes.filter((key) => !CLEARED.includes(key))).toEqual([]);
  }
});

test('a second run leaves each rule its own mode, and a new one does not lag behind those that act', () => {
  const script = generated(policy('au'), EXCHANGE, 'mail-flow.ps1');
  const modes = Array.from(script.matchAll(/(\w+)-TransportRule .*-Mode (\$\w+)/g), ([, verb, mode]) => [verb, mode]);
  expect(modes).toEqual([
    ['Set', '$ItsMode'],
    ['New', '$Mode'],
  ]);
  expect(script).toContain('if ($Keeps) { $ItsMode = [string]$Now[0].Mode }');
  expect(script).toContain("if (@($Found | Where-Object { $_.Mode -eq 'Enforce' }).Count -gt 0) { $Mode = 'Enforce' }");
});

/** The rules of a script as blocks of text, by name. */
function rulesIn(script: string): Map<string, string> {
  const blocks = script.split(/^ {4}@\{\n/m).slice(1);
  return new Map(blocks.map((block) => [/Name = '(.*)'/.exec(block)?.[1] ?? '', block.split(/^ {4}\}/m)[0] ?? '']));
}

test('of two policies that differ in their tags, only the rules on tags differ', () => {
  const [one, other] = [['[NoTLS]'], ['[NoTLS]', '[åben]']].map((tags) =>
    generated(policy('au', { tags }), EXCHANGE, 'mail-flow.ps1'),
  );
  const [before, after] = [rulesIn(one ?? ''), rulesIn(other ?? '')];
  expect([...after.keys()].filter((name) => before.get(name) !== after.get(name))).toEqual([
    'Send sikkert - force TLS',
    'Send sikkert - force TLS despite a tag',
  ]);
  const outside = (script = ''): string => script.replace(/SubjectMatchesPatterns = .*/g, '');
  expect(outside(one)).toBe(outside(other));
});

test('of two profiles, only what touches secure mail differs', () => {
  const [exchange, gateway] = [EXCHANGE, GATEWAY].map((secure) =>
    rulesIn(generated(policy('au'), secure, 'mail-flow.ps1')),
  );
  expect([...(gateway?.keys() ?? [])].filter((name) => exchange?.get(name) !== gateway?.get(name))).toEqual([
    'Send sikkert - secure mail',
    'Send sikkert - outbound, remove X-Send-Sikkert',
  ]);
});

test('a policy that wants to be a script is only quoted', async () => {
  const hostile = policy('au', {
    id: "x'; Remove-Mailbox y #",
    name: { da: '', en: "Evil\nRemove-Mailbox y\n'@\u2019 #> $(Remove-Mailbox y)" },
    tags: ["[\u2019; Remove-Mailbox y; '$(Remove-Mailbox y)`n]"],
  });
  for (const script of ['mail-flow.ps1', 'data-loss.ps1']) {
    const text = generated(hostile, GATEWAY, script);
    expect(await scriptFaults(text)).toEqual([]);
    expect(text.split('\n').filter((line) => /^\s*Remove-Mailbox/.test(line))).toEqual([]);
  }
  expect(() => generated(policy('au', { tags: ['a\nb'] }), EXCHANGE, 'mail-flow.ps1')).toThrow('line break');
  expect(() => generated(policy('au', { tags: ['x'.repeat(129)] }), EXCHANGE, 'mail-flow.ps1')).toThrow('longer than');
});

test('Windows PowerShell reads a script as UTF-8', () => {
  expect(generated(policy('au'), EXCHANGE, 'mail-flow.ps1').startsWith('\uFEFF#')).toBe(true);
});

describe('the command', () => {
  it('writes for a gateway with a header of its own', async () => {
    const out = join(scratch, 'own');
    const header = ['--gateway-header', 'x-smenc: yes'];
    const { status, errors } = await run(
      '--policy',
      'au',
      '--profile',
      'gateway',
      '--smart-host',
      'gw.example.org',
      ...header,
      '--out',
      out,
    );
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    const script = readFileSync(join(out, 'mail-flow.ps1'), 'utf8');
    expect(script).toContain("SetHeaderName = 'x-smenc'\n        SetHeaderValue = 'yes'");
    expect(script).toContain('--gateway-header "x-smenc: yes"');
  });

  it.each([
    [[], 'Which policy?'],
    [['--policy', 'nowhere', '--profile', 'exchange'], 'no such policy'],
    [['--policy', 'au'], '--profile is exchange or gateway'],
    [['--policy', 'au', '--profile', 'gateway'], 'Where does the gateway take mail?'],
    [['--policy', 'au', '--profile', 'gateway', '--smart-host', 'a b'], 'not the name of a host'],
    [['--policy', 'au', '--profile', 'exchange', '--smart-host', 'a.example'], 'goes with --profile gateway'],
    [['--policy', 'au', '--profile', 'exchange', '--gateway-header', ''], 'goes with --profile gateway'],
    [['--policy', 'au', '--profile', 'gateway', '--smart-host', '*.example'], 'not the name of a host'],
    [[...TO_GATEWAY, '--gateway-header', 'X-Send-Sikkert: secure'], 'removed on the way out'],
    [[...TO_GATEWAY, '--gateway-header', 'x-send-sikkert-sealed: yes'], 'removed on the way out'],
    [[...TO_GATEWAY, '--gateway-header', 'x'], 'not a header'],
    [['--policy', 'au', '--profile', 'exchange', '--unmarked-tag', 'no'], '--unmarked-tag is tls or plain'],
  ])('%j: %s', async (args, message) => {
    const { status, errors } = await run(...args);
    expect(status).toBe(2);
    expect(errors).toContain(message);
  });

  it('gives the same bytes wherever the files go, and however that is said', async () => {
    const [one, other] = [join(scratch, 'one'), join(scratch, 'other')];
    await run('--policy', 'au', '--profile', 'exchange', '--out', one);
    await run(`--out=${other}`, '--policy', 'au', '--profile', 'exchange');
    for (const name of readdirSync(one))
      expect(readFileSync(join(other, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
  });

  it('stays in its own folder, whatever a policy calls itself', async () => {
    const file = join(scratch, 'climber.json');
    const shipped = JSON.parse(readFileSync(join(ROOT, 'policies/au.json'), 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...shipped, id: '../../climber' }));
    const here = process.cwd();
    process.chdir(scratch);
    try {
      const { text } = await run('--policy', file, '--profile', 'exchange');
      expect(text.split('\n')[0]).toBe(join('build', 'deploy', '-climber-exchange', 'mail-flow.ps1'));
    } finally {
      process.chdir(here);
    }
  });

  it('says how it is used', async () => {
    expect((await run('--help')).text).toContain('--profile gateway');
  });

  it('writes for a policy that nobody here knows', async () => {
    const file = join(scratch, 'fourth.json');
    const shipped = JSON.parse(readFileSync(join(ROOT, 'policies/au.json'), 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...shipped, tags: ['#public'] }));
    const { status } = await run('--policy', file, '--profile', 'exchange', '--out', join(scratch, 'fourth'));
    expect(status).toBe(0);
    expect(readFileSync(join(scratch, 'fourth/mail-flow.ps1'), 'utf8')).toContain("@('#public')");
  });
});
