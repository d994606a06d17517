/** A program of a test's own, made of the sources, to run in a process of its own. */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const REQUIRE =
  "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * @param entry where its first file is
 * @param directory absolute; what it is put into
 * @returns path of the program
 */
export async function bundled(entry: URL, directory: string): Promise<string> {
  const outfile = join(directory, 'program.mjs');
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@napi-rs/keyring'],
    banner: {js: REQUIRE},
    logLevel: 'error',
  });
  return outfile;
}
