/** Where the benchmarks work: a copy of the program, built afresh, and the floor beside it. */
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

/** What the package is made of. Where one is missing, it would be missing in the package. */
const PARTS = [
  'src',
  'prompts',
  'rubrics',
  'package.json',
  'esbuild.config.mjs',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];

export interface Place {
  /** Directory of the program's copy, as it would be packed. */
  readonly product: string;
  /** Path of the program's entry. */
  readonly binary: string;
  /** Path of the bundled hello world. */
  readonly hello: string;
  /** A new empty home. */
  readonly home: () => Promise<string>;
}

export interface Ground {
  /** Directory of the sources; nothing in it is changed. */
  readonly root: string;
  /** An empty directory. */
  readonly temporary: string;
  /** Path of the bundled hello world. */
  readonly hello: string;
}

export async function makePlace({root, temporary, hello}: Ground): Promise<Place> {
  const product = join(temporary, 'product');
  await mkdir(product);
  for (const part of PARTS) await cp(join(root, part), join(product, part), {recursive: true});
  await symlink(join(root, 'node_modules'), join(product, 'node_modules'));
  await promisify(execFile)(process.execPath, ['esbuild.config.mjs'], {cwd: product});
  return {
    product,
    binary: join(product, 'dist', 'cli.js'),
    hello,
    home: async () => await mkdtemp(join(temporary, 'home-')),
  };
}
