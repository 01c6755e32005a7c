import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parsePolicy } from '../rules/policy/parse-policy';
import type { Policy } from '../rules/types';

const POLICIES = join(__dirname, '..', '..', 'policies');

/** A policy that cannot be used: no such file, not JSON, or faults; the message has one line for each, with its path. */
class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/**
 * Reads and parses a policy.
 *
 * @param name the id of a file in `policies/` ("au"), or the path of a JSON file ("./our-policy.json").
 * @throws PolicyError
 */
export function readPolicy(name: string): Policy {
  const file = /^[\w-]+$/.test(name) ? join(POLICIES, `${name}.json`) : resolve(name);
  const parsed = parsePolicy(readJson(file));
  if ('policy' in parsed) return parsed.policy;
  throw new PolicyError(
    parsed.faults.map((fault) => `${shown(file)}: ${fault.path || 'the policy'}: ${fault.message}`).join('\n'),
  );
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new PolicyError(`${shown(file)}: no such policy`);
  }
  try {
    // Windows editors put a byte order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new PolicyError(`${shown(file)}: not JSON${placeOf(error)}`);
  }
}

/** Where JSON.parse gave up. Not its whole message: that quotes the file. */
function placeOf(error: unknown): string {
  const place = / at position \d+(?: \(line \d+ column \d+\))?/.exec((error as Error).message);
  return place === null ? '' : `,${place[0]}`;
}

function shown(file: string): string {
  const nearby = relative(process.cwd(), file);
  return nearby.startsWith('..') ? file : nearby;
}
