/** A grading that is killed at any moment goes on where it was. */
import {mkdtemp, readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {array, assert, asyncProperty, integer} from 'fast-check';
import {expect, it} from 'vitest';
import type {Grade} from '../../src/grading/grade.ts';
import {openPending} from '../../src/store/pending-verdicts.ts';
import {aClaudeJudge, gradeOf, graderClient, honestGrader} from '../support/a-grader.ts';
import {interview, readCase, round} from './judged-interviews.ts';

const TURNS = interview(readCase('candidates/c09_mixed_sre'));
const CALLS = round.observables.length + 2;
const CONCURRENCY = 4;

/** One run of the program: ends, as if killed, when the `calls`th question goes out. */
async function run(
  dir: string,
  stamp: Grade['stamp'],
  calls: number,
): Promise<{readonly grade: Grade | null; readonly asked: readonly string[]}> {
  const pending = await openPending(dir, stamp);
  const killed = new AbortController();
  const client = graderClient(round, honestGrader(round, TURNS), (_, n) => {
    if (n > calls) killed.abort(new Error('killed'));
    killed.signal.throwIfAborted();
  });
  const judge = aClaudeJudge(client, round, {fence: pending.fence, concurrency: CONCURRENCY});
  try {
    const grade = await gradeOf(judge, round, TURNS, {
      known: pending.known,
      onVote: async (id, vote) => await pending.keep(id, vote),
      signal: killed.signal,
    });
    await pending.discard();
    return {grade, asked: client.requests.map(({instruction}) => instruction ?? '')};
  } catch {
    await pending.close();
    return {grade: null, asked: client.requests.map(({instruction}) => instruction ?? '')};
  }
}

it('asks nothing twice but what was under way when it was killed, and comes to the same', async () => {
  const whole = await gradeOf(
    aClaudeJudge(graderClient(round, honestGrader(round, TURNS)), round),
    round,
    TURNS,
  );
  await assert(
    asyncProperty(
      array(integer({min: 1, max: 20}), {minLength: 1, maxLength: 6}),
      async (lives) => {
        const dir = await mkdtemp(join(tmpdir(), 'broken-off-'));
        const asked: string[] = [];
        let grade: Grade | null = null;
        let deaths = 0;
        for (const calls of [...lives, Infinity]) {
          const life = await run(dir, whole.stamp, calls);
          asked.push(...life.asked);
          grade = life.grade;
          if (grade !== null) break;
          deaths += 1;
        }
        expect(grade).toEqual(whole);
        expect(new Set(asked).size).toBe(CALLS);
        expect(asked.length).toBeLessThanOrEqual(CALLS + deaths * CONCURRENCY);
        expect(await readdir(join(dir, 'grades'))).toEqual([]);
      },
    ),
    {numRuns: 15},
  );
});

it.each(Array.from({length: 8}, (_, index) => index * 6 + 1))(
  'killed after call %i, it asks each question that was answered once',
  async (calls) => {
    const dir = await mkdtemp(join(tmpdir(), 'broken-off-'));
    const stamp = {app: '1', roundHash: 'r', graderHash: 'g', model: 'm', samples: 1};
    const first = await run(dir, stamp, calls);
    const pending = await openPending(dir, stamp);
    const answered = [...pending.known.keys()].length;
    await pending.close();
    const second = await run(dir, stamp, Infinity);
    expect(first.grade).toBeNull();
    expect(answered).toBeGreaterThan(calls - CONCURRENCY);
    expect(second.asked).toHaveLength(CALLS - answered);
    expect(second.grade?.valid).toBe(true);
  },
);
