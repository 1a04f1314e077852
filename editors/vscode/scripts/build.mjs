// npm run build: bundles the extension into dist; with --tests, the unit tests into dist-test.
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = { absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'], logLevel: 'warning' };

// Unit tests run without an editor: what the code under test asks of VS Code, test/lib/vscode.ts answers.

/** Gives back the files that went into the bundle. */
export async function buildExtension() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  const result = await build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', minify: true, metafile: true });
  return Object.keys(result.metafile.inputs);
}

async function buildTests() {
  rmSync(`${root}dist-test`, { recursive: true, force: true });
  const entryPoints = readdirSync(`${root}test`).filter(name => name.endsWith('.test.ts')).map(name => `test/${name}`);
  await build({ ...common, entryPoints, outdir: 'dist-test', sourcemap: 'inline', external: [], alias: { vscode: './test/lib/vscode.ts' } });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await (process.argv.includes('--tests') ? buildTests() : buildExtension());
