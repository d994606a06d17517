/** How well a grading fills its lanes: the whole command against a judge who always takes as long. */
import {setTimeout as sleep} from 'node:timers/promises';
import {DEFAULT_MODELS} from '../../src/claude/models.ts';
import {aClaudeJudge, alwaysIn, asAnswer, graderClient, seenIn} from '../support/a-grader.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeModel} from '../support/fake-api/fake-model.ts';
import type {Figure} from './figure.ts';
import type {Place} from './place.ts';
import {record, round} from './records.ts';
import {runToEnd} from './run-to-end.ts';

/** A real call takes some seconds; what the program adds would be seen less for it. */
const CALL_MS = 1_500;
const NOT_MET = {quotes: [], justification: 'Not shown.', verdict: 'not_met'} as const;

/** Credits nobody with anything, and answers its control questions right. */
const judge: FakeModel = async ({schema, turns: [first], instruction}) => {
  await sleep(CALL_MS);
  if (schema === null) return '- Say what happens between the two writes.';
  const {isAlways, turns} = seenIn(round, first?.text ?? '', instruction);
  return asAnswer(isAlways ? alwaysIn(turns) : NOT_MET);
};

export async function grading({binary, home: newHome}: Place): Promise<Figure[]> {
  const {concurrency} = aClaudeJudge(
    graderClient(round, () => ''),
    round,
  );
  const api = await startFakeApi({model: judge});
  try {
    const home = await newHome();
    const {id} = await record(home, 'usual', {isClosed: true});
    const wall = await runToEnd([binary, 'grade', id], {home, api});
    const calls = api.messages().filter(({body}) => body.model === DEFAULT_MODELS.grader).length;
    const least = (calls / concurrency) * CALL_MS;
    return [
      {
        what: 'grading : calls ÷ concurrency × call',
        value: wall / least,
        limit: 1.3,
        unit: '×',
        note: `${calls} calls of ${CALL_MS} ms by ${concurrency}: ${(wall / 1000).toFixed(1)} s, at least ${(least / 1000).toFixed(1)} s`,
      },
    ];
  } finally {
    await api.close();
  }
}
