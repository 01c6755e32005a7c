import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestFaults } from './manifest-faults';

/**
 * `npm run validate [-- FILE …]`: reads the manifest (and the built one, if there is one) as Microsoft's own tool does,
 * and looks for faults that it does not see. Offline: `readManifestFile` asks no service, `validateManifest` would.
 */
async function validate(file: string): Promise<string[]> {
  try {
    const read = await OfficeAddinManifest.readManifestFile(file);
    console.log(
      `${relative(process.cwd(), file)}: ${read.displayName} ${read.version}, ${read.officeAppType} for ${read.hosts?.join(', ')}, ${read.permissions}, ${read.id}`,
    );
    return manifestFaults(readFileSync(file, 'utf8'));
  } catch (error) {
    return [(error as Error).message];
  }
}

async function main(): Promise<void> {
  const root = join(__dirname, '..', '..');
  const built = join(root, 'dist', 'manifest.xml');
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : [join(root, 'manifest.xml'), ...(existsSync(built) ? [built] : [])];
  for (const file of files) {
    for (const fault of await validate(file)) {
      console.error(`${relative(process.cwd(), file)}: ${fault}`);
      process.exitCode = 1;
    }
  }
}

void main();
