/** Bundles the report, since Node 20 runs no TypeScript, and runs it: `npm run eval:words`. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

/** A module that reads files beside itself goes on doing so from within the bundle. */
const inPlace = {
  name: 'in-place',
  setup({onLoad}) {
    onLoad({filter: /[\\/]test[\\/].*\.ts$/}, async ({path}) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    }));
  },
};

const temporary = await mkdtemp(join(tmpdir(), 'interview-coach-eval-'));
try {
  const outfile = join(temporary, 'report.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'report.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    },
    plugins: [inPlace],
  });
  const {report} = await import(pathToFileURL(outfile).href);
  await report(process.argv.slice(2));
} finally {
  await rm(temporary, {recursive: true, force: true});
}
