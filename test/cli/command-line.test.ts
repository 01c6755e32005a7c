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

  it('validate reads the manifest offline', () => {
    const { status, stdout } = npm(['validate']);
    expect(status).toBe(0);
    expect(stdout).toContain('manifest.xml: Send sikkert ');
  });
});
