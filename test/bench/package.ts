/** What a user downloads and what it brings along: packed and installed with no network. */
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Figure} from './figure.ts';
import type {Place} from './place.ts';

const MB = 1_000_000;

interface Packed {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
}

export async function packaging({product, home}: Place): Promise<Figure[]> {
  const directory = await home();
  const npm = async (...args: string[]) =>
    (await promisify(execFile)('npm', args, {cwd: directory})).stdout;
  const told = await npm('pack', product, '--json', '--ignore-scripts');
  const [packed] = JSON.parse(told) as Packed[];
  if (!packed) throw new Error('nothing was packed');
  await writeFile(join(directory, 'package.json'), '{"private": true}');
  await npm('install', '--offline', '--no-audit', '--no-fund', join(directory, packed.filename));
  const lock = await readFile(join(directory, 'node_modules', '.package-lock.json'), 'utf8');
  const {packages} = JSON.parse(lock) as {packages: object};
  return [
    {
      what: 'packages installed',
      value: Object.keys(packages).length,
      limit: 1,
      unit: '',
      note: Object.keys(packages).join(', '),
    },
    {
      what: 'packed size',
      value: packed.size / MB,
      limit: 2,
      unit: 'MB',
      note: `${packed.entryCount} files, ${(packed.unpackedSize / MB).toFixed(2)} MB unpacked`,
    },
  ];
}
