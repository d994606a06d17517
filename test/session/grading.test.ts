/** The end of a session that a model grades: what is on disk, whatever becomes of the grading. */
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {GraderPlan} from '../../src/session/open-grader.ts';
import {resumeSession} from '../../src/session/open-session.ts';
import type {RunningSession} from '../../src/session/running-session.ts';
import type {SessionView} from '../../src/session/session.ts';
import {honestGrader} from '../support/a-grader.ts';
import {aGradingApi, honest, judging} from '../support/a-grading-api.ts';
import {aSessionFolder, eventsIn, folderRound, gradeIn} from '../support/a-session-folder.ts';

const QUESTIONS = folderRound.observables.length + 2;

async function aFinishedInterview() {
  const {api, paths} = await aGradingApi();
  const folder = await aSessionFolder(paths, {coach: 'claude-sonnet-5-5'});
  api.answerWith(honest(folderRound, folder.state.turns));
  const grader: GraderPlan = {
    kind: 'model',
    credential: {kind: 'key', secret: api.key},
    baseUrl: api.url,
    env: {},
    model: 'claude-opus-5-5',
    effort: 'low',
    samples: 1,
  };
  const began: string[] = [];
  const resume = async (): Promise<RunningSession> => {
    const {session} = await resumeSession(
      'abcd',
      paths,
      async () => ({kind: 'offline'}),
      async (coach) => {
        began.push(coach);
        return grader;
      },
    );
    return session;
  };
  return {api, folder, resume, began};
}

/** Resolves with the first view that fits. */
function seen(session: RunningSession, fits: (view: SessionView) => boolean): Promise<SessionView> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (fits(session.view())) resolve(session.view());
    };
    session.subscribe(look);
    look();
  });
}

describe('a session that a model grades', () => {
  it('shows how far it is, what is left and what it cost, and ends with the scorecard', async () => {
    const {folder, resume, began} = await aFinishedInterview();
    const session = await resume();
    const progress: SessionView['grading'][] = [];
    session.subscribe(() => progress.push(session.view().grading));
    const view = await seen(session, ({phase}) => phase === 'done');
    expect(began).toEqual(['claude-sonnet-5-5']);
    expect(view.outcome).toMatchObject({number: 1, grade: {judge: 'claude-opus-5-5', valid: true}});
    expect(progress.at(-1)).toMatchObject({done: 8, total: 8, etaMs: 0});
    expect(progress.some((one) => one !== null && one.done > 0 && one.done < 8)).toBe(true);
    expect((await eventsIn(folder.dir)).at(-1)?.type).toBe('session.graded');
    expect((await gradeIn(folder.dir)).outline).not.toBeNull();
  });

  it('that is left keeps the verdicts there are; the next run asks for the others', async () => {
    const {api, folder, resume} = await aFinishedInterview();
    const first = await resume();
    await seen(first, ({grading}) => (grading?.done ?? 0) >= 3);
    await first.leave();
    expect(first.view()).toMatchObject({phase: 'left', outcome: null, fault: null});
    expect((await eventsIn(folder.dir)).at(-1)?.type).toBe('session.resumed');
    const pending = await readdir(join(folder.dir, 'grades'));
    expect(pending).toEqual([expect.stringMatching(/^pending-/u)]);

    const before = api.messages().length;
    const second = await resume();
    await seen(second, ({phase}) => phase === 'done');
    const asked = api.messages().length - before;
    // At most those that were under way were asked twice.
    expect(asked).toBeLessThanOrEqual(QUESTIONS + 1 - 3);
    expect(await readdir(join(folder.dir, 'grades'))).toEqual(['1.json']);
  });

  it('whose key is refused ends closed and ungraded, with two ways on', async () => {
    const {api, folder, resume} = await aFinishedInterview();
    const grader = honestGrader(folderRound, folder.state.turns);
    let asked = 0;
    api.answerWith(
      judging(folderRound, async (...seenThere) => {
        asked += 1;
        if (asked === 4) api.troubleKey('revoked');
        return await grader(...seenThere);
      }),
    );
    const session = await resume();
    const {fault} = await seen(session, (view) => view.fault !== null);
    await session.leave();
    expect(fault?.message).toContain('does not take this key. The interview is saved');
    expect(fault?.nextStep).toContain('interview-coach resume abcd');
    expect(fault?.nextStep).toContain('interview-coach grade --offline abcd');
    expect(await readdir(folder.dir)).toEqual(['grades', 'session.jsonl']);
    expect((await eventsIn(folder.dir)).some(({type}) => type === 'session.graded')).toBe(false);

    api.acceptKey(api.key);
    const again = await resume();
    expect((await seen(again, ({phase}) => phase === 'done')).outcome?.grade.valid).toBe(true);
  });

  it('where the model gave way to the offline coach is graded by rules', async () => {
    const {api, folder, resume} = await aFinishedInterview();
    const events = await eventsIn(folder.dir);
    const last = events.at(-1);
    if (!last) throw new Error('an empty journal');
    const {appendFile} = await import('node:fs/promises');
    const changed = {...last, type: 'coach.changed', coach: 'offline', because: 'key'};
    const line = JSON.stringify({...changed, seq: last.seq + 1});
    await appendFile(join(folder.dir, 'session.jsonl'), `${line}\n`);
    const session = await resume();
    const view = await seen(session, ({phase}) => phase === 'done');
    expect(view.outcome?.grade.judge).toBe('offline');
    expect(view.outcome?.markdown).toContain(
      'was played by claude-sonnet-5-5, then by the offline coach.',
    );
    expect(api.messages()).toEqual([]);
  });
});
