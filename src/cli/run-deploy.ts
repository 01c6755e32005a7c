import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deploymentOf, type DeploymentFile } from '../admin/deployment';
import type { HeaderField, MailFlowOptions, Secure } from '../admin/mail-flow';
import { scriptFaults } from '../admin/script-check';
import { readPolicy } from './read-policy';

const HELP = `Writes what makes an organisation's Exchange Online act on Send sikkert: PowerShell to read, then to run.

  npm run -s deploy -- --policy au --profile exchange
  npm run -s deploy -- --policy au --profile gateway --smart-host mail-gateway.university.dk

  --policy POLICY          id of a file in policies/ (au), or a path
  --profile exchange       mail marked secure is encrypted with Purview Message Encryption
  --profile gateway        mail marked secure goes to your gateway, over TLS with a certificate that is checked
    --smart-host HOST      where the gateway takes mail; again for each one
    --tls-domain DOMAIN    the name on its certificate (the first smart host)
    --gateway-header "x-smenc: yes"
                           what the gateway knows secure mail by (X-Send-Sikkert: secure, which it must remove)
  --unmarked-tag plain     mail with an opt-out tag that no add-in has judged goes without TLS, as at servers that know the tag
                           alone (tls: it must leave over TLS like any other)
  --out FOLDER             where to write (build/deploy/POLICY-PROFILE)
  --help                   this text

Exit status: 0 written, 1 written, but the check of the scripts found faults, 2 something could not be used.
`;
/** Without a header of its own the gateway goes by ours. */
const GATEWAY_MUST =
  'The gateway must send mail with "X-Send-Sikkert: secure" securely, and remove the header: until it does, a mark protects nobody.';
const [FAULTY, FAILED] = [1, 2];
const OURS = /^X-Send-Sikkert/i;
const HOST = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

interface DeployTerminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs the command with these arguments; returns the exit status. Never throws. */
export async function runDeploy(args: readonly string[], terminal: DeployTerminal): Promise<number> {
  try {
    return await run(optionsIn(args), args, terminal);
  } catch (error) {
    terminal.complain(`${(error as Error).message}\n`);
    return FAILED;
  }
}

type Options = ReturnType<typeof optionsIn>;

function optionsIn(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      policy: { type: 'string' },
      profile: { type: 'string' },
      'smart-host': { type: 'string', multiple: true, default: [] },
      'tls-domain': { type: 'string' },
      'gateway-header': { type: 'string' },
      'unmarked-tag': { type: 'string', default: 'tls' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function run(options: Options, args: readonly string[], terminal: DeployTerminal): Promise<number> {
  if (options.help) {
    terminal.print(HELP);
    return 0;
  }
  if (options.policy === undefined) throw new Error('Which policy? --policy au, say. --help says more.');
  const policy = readPolicy(options.policy);
  const files = deploymentOf(policy, flowOptions(options), commandOf(args));
  const folder = options.out ?? join('build', 'deploy', `${asFileName(policy.id)}-${options.profile}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    writeFileSync(join(folder, name), text);
    terminal.print(`${join(folder, name)}\n`);
  }
  const mustObey = options.profile === 'gateway' && options['gateway-header'] === undefined;
  if (mustObey) terminal.print(`${GATEWAY_MUST}\n`);
  const faults = await faultsIn(files);
  for (const fault of faults) terminal.complain(`${fault}\n`);
  return faults.length === 0 ? 0 : FAULTY;
}

/** What is wrong in the scripts among these files. */
async function faultsIn(files: readonly DeploymentFile[]): Promise<string[]> {
  const scripts = files.filter(({ name }) => name.endsWith('.ps1'));
  const found = await Promise.all(
    scripts.map(async ({ name, text }) => (await scriptFaults(text)).map((fault) => `${name}: ${fault}`)),
  );
  return found.flat();
}

function flowOptions(options: Options): MailFlowOptions {
  const { 'unmarked-tag': unmarkedWithTag } = options;
  if (unmarkedWithTag !== 'tls' && unmarkedWithTag !== 'plain') throw new Error('--unmarked-tag is tls or plain.');
  return { secure: secureOf(options), unmarkedWithTag };
}

function secureOf(options: Options): Secure {
  const { profile, 'smart-host': smartHosts, 'tls-domain': tlsDomain, 'gateway-header': header } = options;
  const [first] = smartHosts;
  if (profile === 'exchange') {
    if ([first, tlsDomain, header].some((given) => given !== undefined))
      throw new Error('A gateway goes with --profile gateway.');
    return { profile };
  }
  if (profile !== 'gateway') throw new Error('--profile is exchange or gateway. --help says more.');
  if (first === undefined)
    throw new Error('Where does the gateway take mail? --smart-host mail-gateway.university.dk, say.');
  for (const host of [...smartHosts, (tlsDomain ?? first).replace(/^\*\./, '')])
    if (!HOST.test(host)) throw new Error(`${host}: not the name of a host`);
  return {
    profile,
    smartHosts,
    tlsDomain: tlsDomain ?? first,
    ...(header === undefined ? {} : { header: headerOf(header) }),
  };
}

/** The id of a policy is any text: as the name of a folder it must not lead out of ours. */
function asFileName(id: string): string {
  return id.replace(/[^\wæøåÆØÅ-]+/g, '-');
}

function headerOf(field: string): HeaderField {
  const [, name, value] = /^([A-Za-z0-9-]+): *([ -~]*[!-~])$/.exec(field) ?? [];
  if (name === undefined || value === undefined) throw new Error(`${field}: not a header; "x-smenc: yes", say`);
  if (OURS.test(name))
    throw new Error(`${name}: our own headers are removed on the way out. Leave the option out for them`);
  return { name, value };
}

/** The command as somebody would type it again. Where the files go is left out: they say the same anywhere. */
function commandOf(args: readonly string[]): string {
  const kept = args.filter((arg, at) => arg !== '--out' && args[at - 1] !== '--out' && !arg.startsWith('--out='));
  return ['npm run -s deploy --', ...kept.map((arg) => (/^[\w./@:-]+$/.test(arg) ? arg : `"${arg}"`))].join(' ');
}
