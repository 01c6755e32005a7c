import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../support/build';

const SKIPPED = ['node_modules', 'build', 'dist', 'lib', '.git'];

function pagesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.includes(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const links = pagesIn('.').flatMap((page) =>
  Array.from(
    readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g),
    ([, target = '']) => [page, target] as const,
  ),
);

test.each(links.filter(([, target]) => !target.includes(':')))('%s leads to %s', (page, target) => {
  expect(existsSync(resolve(ROOT, dirname(page), target))).toBe(true);
});
