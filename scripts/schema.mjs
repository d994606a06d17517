/** Writes rubrics/schema.json from the schema in src/round: `npm run schema`. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '..');
const temporary = await mkdtemp(join(tmpdir(), 'interview-coach-schema-'));
try {
  const outfile = join(temporary, 'json-schema.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/round/json-schema.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const {roundJsonSchema} = await import(pathToFileURL(outfile).href);
  const text = `${JSON.stringify(roundJsonSchema(), null, 2)}\n`;
  await writeFile(join(root, 'rubrics', 'schema.json'), text);
} finally {
  await rm(temporary, {recursive: true, force: true});
}
