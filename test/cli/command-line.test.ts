import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/build';

const npm = (args: string[], input = '') =>
  spawnSync('npm', ['run', '-s', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });

describe('the commands of package.json', () => {
  it('check answers on standard output, complains on standard error, and hands on its status', () => {
    const { status, stdout, stderr } = npm(
      ['check', '--', '--jsonl', '-', '--policy', 'au'],
      '{"id":"a","from":{"email":""},"to":[],"subject":"","body":""}\nno\n',
    );
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', decision: 'tls' });
    expect(stderr).toContain('line 2: not JSON\n');
  });

  it('check ends quietly when its reader has read enough', () => {
    const line = '{"id":"a","from":{"email":""},"to":[],"subject":"","body":""}\n';
    const { stderr, stdout } = spawnSync('sh', ['-c', 'npm run -s check -- --jsonl - --policy au | head -n 1'], {
      cwd: ROOT,
      encoding: 'utf8',
      input: line.repeat(3_000),
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('EPIPE');
  });

  it('validate reads the manifest offline', () => {
    const { status, stdout } = npm(['validate']);
    expect(status).toBe(0);
    expect(stdout).toContain('manifest.xml: Send sikkert ');
  });
});
