import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Where the imports of the TypeScript and JavaScript below a folder lead, as paths from the project's root. */
function importsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[cm]?[jt]sx?$/.test(name),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const targets = Array.from(
      text.matchAll(/(?:from|import|require)\s*\(?\s*['"](\.[^'"]*)['"]/g),
      (match) => match[1] ?? '',
    );
    return targets.map((target) => resolve(folder, name, '..', target).slice(resolve('.').length + 1));
  });
}

function leadInto(imports: readonly string[], folder: string): string[] {
  return imports.filter((path) => path.startsWith(folder + sep));
}

test('production imports nothing of the simulated Outlook', () => {
  const imports = importsOf('src');
  expect(leadInto(imports, 'src').length).toBeGreaterThan(0);
  expect(leadInto(imports, 'simulator')).toEqual([]);
});

test('the simulated Outlook imports nothing of production: it loads the built add-in', () => {
  const imports = importsOf('simulator');
  expect(leadInto(imports, 'simulator').length).toBeGreaterThan(0);
  expect(leadInto(imports, 'src')).toEqual([]);
});
