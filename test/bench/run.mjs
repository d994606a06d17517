/** Bundles the benchmarks, since Node 20 runs no TypeScript, and runs them: `npm run bench`. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {buildFloor} from './floor.mjs';

const root = join(import.meta.dirname, '../..');

/** A module that reads files beside itself goes on doing so from within the bundle. */
const inPlace = {
  name: 'in-place',
  setup({onLoad}) {
    onLoad({filter: /[\\/](?:test|src)[\\/].*\.ts$/}, async ({path}) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    }));
  },
};

/** Packages are used where they are installed: one of them is native, another starts a binary. */
const installed = {
  name: 'installed',
  setup({onResolve}) {
    onResolve({filter: /^[^./]/}, ({path, kind}) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return undefined;
      return {path: import.meta.resolve(path), external: true};
    });
  },
};

const temporary = await mkdtemp(join(tmpdir(), 'interview-coach-bench-'));
try {
  const outfile = join(temporary, 'bench.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/bench.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    plugins: [installed, inPlace],
  });
  const {bench} = await import(pathToFileURL(outfile).href);
  const hello = join(temporary, 'hello.mjs');
  await buildFloor(root, hello);
  process.exitCode = await bench(process.argv.slice(2), {root, temporary, hello});
} finally {
  await rm(temporary, {recursive: true, force: true});
}
