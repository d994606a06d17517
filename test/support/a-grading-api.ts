/** A server with a model that judges, and how a command that runs within a test is told of it. */
import {onTestFinished, vi} from 'vitest';
import type {Turn} from '../../src/interview/state.ts';
import type {Round} from '../../src/round/schema.ts';
import type {Paths} from '../../src/store/paths.ts';
import {asAnswer, honestGrader, seenIn} from './a-grader.ts';
import type {Grader, Seen} from './a-grader.ts';
import {startFakeApi} from './fake-api/fake-api.ts';
import type {FakeApi} from './fake-api/fake-api.ts';
import type {FakeApiOptions} from './fake-api/endpoint.ts';
import type {FakeModel} from './fake-api/fake-model.ts';
import {tempHome} from './temp-home.ts';

export interface GradingApi {
  readonly api: FakeApi;
  readonly paths: Paths;
}

/** A home of its own, the server's address and its key in the environment. */
export async function aGradingApi(options: FakeApiOptions = {}): Promise<GradingApi> {
  const api = await startFakeApi(options);
  onTestFinished(async () => await api.close());
  const paths = await tempHome();
  vi.stubEnv('INTERVIEW_COACH_HOME', paths.home);
  vi.stubEnv('ANTHROPIC_BASE_URL', api.url);
  vi.stubEnv('ANTHROPIC_API_KEY', api.key);
  onTestFinished(() => void vi.unstubAllEnvs());
  return {api, paths};
}

/** Answers as a grader does; whoever asks for an outline gets two lines of one. */
export function judging(round: Round, grader: Grader): FakeModel {
  return async (prompted) => {
    if (prompted.schema === null && prompted.instruction === '') return OUTLINE;
    const [first] = prompted.turns;
    return await grader(seenIn(round, first?.text ?? '', prompted.instruction), {} as never);
  };
}

export const OUTLINE = '- Decide what passes while the counter is gone.\n- Say who notices.';

export function honest(round: Round, turns: readonly Turn[]): FakeModel {
  return judging(round, honestGrader(round, turns));
}

/** Credits everything, and quotes what nobody said. */
export const inventing: Grader = ({turns}: Seen) =>
  asAnswer({
    quotes: [{turn: turns[1]?.turn ?? 2, text: 'we keep a paper ledger in the cellar'}],
    justification: 'It is all there.',
    verdict: 'met',
  });
