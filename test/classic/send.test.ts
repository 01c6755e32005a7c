import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEND_LIMITS } from '../../src/launchevent/on-send';
import { ROOT } from '../support/build';
import { buildBundle, type Bundle } from '../support/launchevent-bundle';
import type { Report } from './support/play';
import { SEND_CASES } from './support/send-cases';

/**
 * Send in classic Outlook for Windows: the built bundle in a runtime with the language of 2016 and `Office`, and nothing
 * else. Outlook is played by our fake, and by Microsoft's own office.js for Windows over a stub of its native bridge; V8
 * as it is, and as it runs where it may compile nothing. All of them must give the same answers.
 */
const PLAY = join(__dirname, 'support', 'play.ts');
/** A name of its own, so that no other build writes into the same cache. */
const POLICY = { ...JSON.parse(readFileSync(join(ROOT, 'policies/au.json'), 'utf8')), id: 'classic' } as { id: string };
const OUTLOOKS = ['fake', 'win32'] as const;
const ENGINES = [
  ['V8', []],
  ['V8 --jitless', ['--jitless']],
] as const;

let bundle: Bundle;

beforeAll(() => {
  bundle = buildBundle(POLICY);
}, 180_000);

afterAll(() => bundle.remove());

describe.each(ENGINES)('%s', (_engine, flags) => {
  describe.each(OUTLOOKS)('%s Outlook', (outlook) => {
    let report: Report;

    beforeAll(() => {
      const args = [...flags, '-r', 'tsx/cjs', PLAY, bundle.file, outlook];
      report = JSON.parse(
        execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
      ) as Report;
    }, 180_000);

    test('is what it says', () => {
      expect(report.jitless).toBe(flags.length > 0);
      expect(Object.keys(report.played)).toHaveLength(SEND_CASES.length);
    });

    test.each(SEND_CASES.map((sendCase) => [sendCase.name, sendCase] as const))('%s', (name, sendCase) => {
      const { before = [], sends = 1, goes, header, says } = sendCase;
      const played = report.played[name];
      expect(played?.error).toBeUndefined();
      // Each event exactly once.
      expect(played?.answers.map((answers) => answers.length)).toEqual(Array(before.length + sends).fill(1));
      for (const [answer] of played?.answers.slice(before.length) ?? []) {
        expect(answer?.after).toBeLessThanOrEqual(SEND_LIMITS.everything);
        expect(answer?.options?.allowEvent).toBe(goes);
        if (says !== undefined) expect(answer?.options?.errorMessage).toContain(says);
        if (!goes) expect(answer?.options?.commandId).toBe('msgComposeOpenPaneButton');
      }
      expect(played?.header).toBe(header);
      expect(played?.lines).toEqual([]);
    });
  });
});
