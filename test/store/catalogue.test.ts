import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, truncate, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {listRounds, loadPersona, loadRound, roundIds} from '../../src/store/catalogue.ts';
import type {Paths} from '../../src/store/paths.ts';
import {tempHome} from '../support/temp-home.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/rounds/rate-limiter.yaml');
const SHIPPED = 'stripe-idempotency';

async function homeWithRounds(): Promise<Paths> {
  const paths = await tempHome();
  await mkdir(paths.rounds, {recursive: true});
  await copyFile(FIXTURE, join(paths.rounds, 'own-limiter.yaml'));
  return paths;
}

describe('loadRound', () => {
  it('loads a round of the package by its id, with the hash of its bytes', async () => {
    const {round, hash, file} = await loadRound(SHIPPED, await tempHome());
    expect(round.id).toBe(SHIPPED);
    expect(file).toBeNull();
    const bytes = await readFile(join(import.meta.dirname, `../../rubrics/${SHIPPED}.yaml`));
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 12));
  });

  it('loads a round of the user by its id and says where it lies', async () => {
    const paths = await homeWithRounds();
    const {round, file} = await loadRound('own-limiter', paths);
    expect(round.title).toBe('Rate Limiter Under Burst Load');
    expect(file).toBe(join(paths.rounds, 'own-limiter.yaml'));
  });

  it('loads a round by its path', async () => {
    const {round, file} = await loadRound(FIXTURE, await tempHome());
    expect(round.id).toBe('rate-limiter');
    expect(file).toBe(FIXTURE);
  });

  it.each([
    ['stripe-idempotancy', 'Did you mean stripe-idempotency?'],
    ['zzz', 'interview-coach rounds'],
    ['..', 'interview-coach rounds'],
    ['', 'interview-coach rounds'],
    ['constructor', 'interview-coach rounds'],
  ])('says what to do about the unknown id %j', async (ref, help) => {
    await expect(loadRound(ref, await tempHome())).rejects.toMatchObject({
      code: 'round-unknown',
      exitCode: 2,
      nextStep: expect.stringContaining(help),
    });
  });

  it.each(['./none.yaml', '/nowhere/at/all.yml', 'none.yaml'])(
    'says that there is no %s',
    async (ref) => {
      await expect(loadRound(ref, await tempHome())).rejects.toMatchObject({
        code: 'round-unknown',
        message: `There is no file ${ref}.`,
      });
    },
  );

  it('refuses what is no file, is too large or is not text, before it parses it', async () => {
    const {home} = await tempHome();
    const bad = join(home, 'bad.yaml');
    await mkdir(join(home, 'folder.yaml'));
    await writeFile(bad, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe]));
    const large = join(home, 'large.yaml');
    await writeFile(large, '');
    await truncate(large, 5_000_000_000);
    for (const [ref, sentence] of [
      [join(home, 'folder.yaml'), 'is not a file'],
      [bad, 'is not UTF-8'],
      [large, 'larger than 1 MB'],
      ['/dev/../dev/zero', 'is not a file'],
    ] as const) {
      await expect(loadRound(ref, await tempHome())).rejects.toThrow(sentence);
    }
  });
});

describe('listRounds', () => {
  it('lists those of the package, the latest first, then those of the user', async () => {
    const paths = await homeWithRounds();
    const listed = await listRounds(paths);
    expect(listed.map(({id}) => id)).toEqual([SHIPPED, 'rate-limiter', 'own-limiter']);
    expect(listed.map(({file}) => file === null)).toEqual([true, true, false]);
    expect((await roundIds(paths)).toSorted()).toEqual(listed.map(({id}) => id).toSorted());
  });

  it('lists a broken file with its first error, and all the others', async () => {
    const paths = await homeWithRounds();
    await writeFile(join(paths.rounds, 'broken.yaml'), 'format: 1\nid: [\n');
    await writeFile(join(paths.rounds, 'notes.txt'), 'not a round');
    const listed = await listRounds(paths);
    expect(listed.map(({id}) => id)).toEqual([SHIPPED, 'rate-limiter', 'broken', 'own-limiter']);
    const broken = listed[2];
    expect(broken && 'error' in broken && broken.error).toMatch(/^broken\.yaml:\d+:\d+: .+\.$/u);
  });

  it('says of a file with the name of a shipped round how to start it', async () => {
    const paths = await homeWithRounds();
    const twin = join(paths.rounds, `${SHIPPED}.yaml`);
    await copyFile(FIXTURE, twin);
    const listed = await listRounds(paths);
    const own = listed.find(({file}) => file === twin);
    expect(own && 'error' in own && own.error).toContain(twin);
    expect((await loadRound(SHIPPED, paths)).file).toBeNull();
  });
});

describe('loadPersona', () => {
  it('loads the interviewer of the shipped round', async () => {
    const {round} = await loadRound(SHIPPED, await tempHome());
    expect((await loadPersona(round.persona)).name).toBe('Maya');
  });

  it.each(['nobody', '../personas/maya', basename(FIXTURE), ''])('refuses %j', async (id) => {
    await expect(loadPersona(id)).rejects.toMatchObject({code: 'persona-unknown'});
  });
});
