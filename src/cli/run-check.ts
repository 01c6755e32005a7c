import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { check, type CalendarDay, type Language, type Policy } from '../rules';
import { advise } from '../rules/advice/advise';
import { adviceInWords } from '../rules/explain/advice';
import { answer } from './answer';
import { readDraftLine } from './draft-line';
import { readEml } from './eml-draft';
import { readPolicy } from './read-policy';
import { report } from './report';

const HELP = `Holds mails against an organisation's policy, as Send sikkert does in Outlook. Nothing leaves this machine.

  npm run -s check -- MAIL.eml --policy au            an answer to read
  npm run -s check -- --jsonl DRAFTS.jsonl            one JSON object a draft, in the order of the lines
  npm run -s check -- --lint-policy POLICY.json       what is wrong in a policy

  A line: {"id":"1","policy":"au","from":{"name":"Anne","email":"anne@au.dk"},"to":[{"name":"","email":"ole@x.example"}],
           "subject":"…","body":"…","attachments":[{"name":"liste.csv","text":"…"}]}   (cc, bcc and attachments may be left out)

  FILE may be - for standard input.
  --policy POLICY      id of a file in policies/ (au), or a path; for every draft, whatever its line says
  --language da|en     language of the answer to read (da)
  --today YYYY-MM-DD   the day to judge on (today)
  --advice             with --jsonl: advice on the recipients as well, in a field of its own
  --help               this text

Exit status: 0 answered, 2 something could not be read or used; the other drafts are answered all the same.
`;
const FAILED = 2;

/** What a run reads and writes besides files. */
interface Terminal {
  readonly input: Readable;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly today: CalendarDay;
}

/** Runs the command line with these arguments; returns the exit status. Never throws. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(optionsIn(args), terminal);
  } catch (error) {
    terminal.complain(`${(error as Error).message}\n`);
    return FAILED;
  }
}

type Options = ReturnType<typeof optionsIn>;

function optionsIn(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      'lint-policy': { type: 'string' },
      policy: { type: 'string' },
      language: { type: 'string', default: 'da' },
      today: { type: 'string' },
      advice: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, files: positionals };
}

async function run(options: Options, terminal: Terminal): Promise<number> {
  const { jsonl, 'lint-policy': lint, files, help } = options;
  if (help) {
    terminal.print(HELP);
    return 0;
  }
  if ([jsonl, lint, ...files].filter((given) => given !== undefined).length !== 1) {
    throw new Error('Give one thing to check: MAIL.eml, --jsonl FILE or --lint-policy FILE. --help says more.');
  }
  if (lint !== undefined) {
    const policy = readPolicy(lint);
    terminal.print(`${policy.id}: ${policy.rules.length} rules, no faults\n`);
    return 0;
  }
  const today = options.today === undefined ? terminal.today : dayIn(options.today);
  return jsonl === undefined
    ? checkMail(files[0] ?? '', options, today, terminal)
    : checkLines(jsonl, options, today, terminal);
}

async function checkMail(file: string, options: Options, today: CalendarDay, terminal: Terminal): Promise<number> {
  if (options.policy === undefined) throw new Error('Which policy? --policy au, say.');
  const language = languageIn(options.language);
  const policy = readPolicy(options.policy);
  const chunks: Buffer[] = [];
  for await (const chunk of opened(file, terminal)) chunks.push(Buffer.from(chunk));
  const draft = await readEml(Buffer.concat(chunks));
  const decision = check(draft, policy, today);
  terminal.print(report(decision, language, adviceInWords(advise(draft, decision, policy), language)));
  return 0;
}

async function checkLines(file: string, options: Options, today: CalendarDay, terminal: Terminal): Promise<number> {
  const policyOf = policies(options.policy);
  let status = 0;
  let number = 0;
  for await (const line of linesOf(opened(file, terminal))) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, policy, draft } = readDraftLine(line);
      const held = policyOf(policy);
      const decision = check(draft, held, today);
      terminal.print(`${answer(id, decision, options.advice ? advise(draft, decision, held) : undefined)}\n`);
    } catch (error) {
      terminal.complain(`line ${number}: ${(error as Error).message}\n`);
      status = FAILED;
    }
  }
  return status;
}

/** The policy for a line: the one for all lines if there is one, read at once; else the one it names, read once. */
function policies(forAll: string | undefined): (named: string | undefined) => Policy {
  const read = new Map<string, Policy>();
  const policyNamed = (name: string): Policy => {
    const policy = read.get(name) ?? readPolicy(name);
    read.set(name, policy);
    return policy;
  };
  if (forAll !== undefined) policyNamed(forAll);
  return (named) => {
    const name = forAll ?? named;
    if (name === undefined) throw new Error('policy: is missing, and no --policy is given');
    // A line may come from anywhere: it names one of our policies, never a path.
    if (forAll === undefined && !/^[\w-]+$/.test(name))
      throw new Error('policy: must be the id of a file in policies/');
    return policyNamed(name);
  };
}

function opened(file: string, terminal: Terminal): AsyncIterable<Buffer | string> {
  return file === '-' ? terminal.input : readOrSay(file);
}

async function* readOrSay(file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Buffer;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `${file}: no such file` : `${file}: cannot be read (${code})`);
  }
}

/** Lines between `\n` alone: node:readline also breaks at U+2028, which may stand in a JSON string. */
async function* linesOf(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder(); // Also takes away a byte order mark.
  let rest = '';
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

function languageIn(text: string): Language {
  if (text === 'da' || text === 'en') return text;
  throw new Error(`--language ${text}: must be da or en`);
}

function dayIn(text: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (/^\d{4}-\d\d-\d\d$/.test(text) && date.toISOString().startsWith(text)) return { year, month, day };
  throw new Error(`--today ${text}: must be a day as YYYY-MM-DD`);
}
