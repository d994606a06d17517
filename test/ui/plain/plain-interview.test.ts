import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {runPlain} from '../../../src/ui/plain/plain-interview.ts';
import {aModel} from '../../support/a-model.ts';
import type {Call, FakeModel} from '../../support/a-model.ts';
import {settle} from '../../support/a-model-session.ts';
import {aRound} from '../../support/a-round.ts';
import {aSession} from '../../support/a-session.ts';
import type {SessionUnderTest} from '../../support/a-session.ts';

const ANSWER = 'Each tenant has one counter row, and an atomic increment returns the new count.';

interface Plain extends SessionUnderTest {
  readonly out: string[];
  readonly notices: string[];
  readonly write: (...lines: string[]) => Promise<void>;
  readonly endInput: () => void;
  readonly ended: Promise<void>;
  readonly model: FakeModel;
}

/** A plain interview whose opening question stands; the calls after it come to what is given. */
async function plain(
  calls: readonly Call[],
  options: {isInteractive?: boolean; host?: string; budgetUsd?: number} = {},
): Promise<Plain> {
  const {isInteractive = true, host, budgetUsd} = options;
  const priced = budgetUsd === undefined ? {} : {budgetUsd, name: 'claude-sonnet-5-5'};
  const made = aModel({round: aRound(), ...priced});
  const model = host === undefined ? made : {...made, host};
  model.plan('speaks', ...calls);
  const under = aSession({model});
  const input = new PassThrough();
  const out: string[] = [];
  const notices: string[] = [];
  const ended = runPlain(under.session, {
    input,
    isInteractive,
    hasPrep: false,
    out: (line) => out.push(line),
    notice: (line) => notices.push(line),
  });
  await under.seen(({state}) => state.turns.length === 1);
  return {
    ...under,
    out,
    notices,
    ended,
    model,
    async write(...lines) {
      for (const line of lines) input.write(`${line}\n`);
      await settle();
      await settle();
    },
    endInput: () => input.end(),
  };
}

function questions(out: readonly string[]): string[] {
  return out.filter((line) => line.startsWith('Maya> '));
}

describe('a plain interview through a model', () => {
  it('prints a question as one line, once it is on record', async () => {
    const {write, out, seen, model} = await plain(['pauses']);
    await write(ANSWER, '.');
    await seen(({live}) => live !== null);
    expect(questions(out)).toHaveLength(1);
    model.goOn();
    await seen(({state}) => state.turns.length === 3);
    expect(questions(out)).toHaveLength(2);
    expect(questions(out)[1]).toMatch(/^Maya> I stay with this\. \S/u);
  });

  it('tells of a wait in one line, and asks again by itself', async () => {
    const calls = [{fails: 'rate-limited', retryAfterMs: 40_000}] as const;
    const {write, notices, out, time, seen} = await plain(calls, {isInteractive: false});
    const before = notices.length;
    await write(ANSWER, '.');
    time.pass(39_000);
    expect(notices.slice(before)).toEqual([
      'The API asks us to wait. Your clock stands still; next try in 40 s.',
    ]);
    time.pass(2_000);
    await seen(({state}) => state.turns.length === 3);
    expect(questions(out)).toHaveLength(2);
  });

  it('asks a person what to do when nothing goes on by itself', async () => {
    const {write, notices, seen, out} = await plain([{fails: 'key-refused'}]);
    await write(ANSWER, '.');
    const told = notices.join('\n');
    expect(told).toContain('The API refuses the key. Try again. Your clock stands still.');
    expect(told).toMatch(/\.retry.*\.offline.*\.quit/u);
    expect(told).toMatch(/key set.*resume/u);
    await write('.retry');
    await seen(({state}) => state.turns.length === 3);
    expect(questions(out)).toHaveLength(2);
  });

  it('goes on offline for a person who says so', async () => {
    const {write, session, model} = await plain([{fails: 'out-of-credit'}]);
    await write(ANSWER, '.');
    await write('.offline');
    expect(session.view()).toMatchObject({coach: {name: 'offline'}, connection: {kind: 'fine'}});
    expect(session.view().state.turns).toHaveLength(3);
    expect(model.asked).toHaveLength(2);
  });

  it('is left to be resumed by a person who quits', async () => {
    const {write, session, ended} = await plain([{fails: 'unreachable'}]);
    await write(ANSWER, '.');
    await write('.quit');
    await ended;
    expect(session.view().phase).toBe('left');
  });

  it('takes what is no command as words, also meanwhile', async () => {
    const {write, all, seen} = await plain([{fails: 'key-refused'}]);
    await write(ANSWER, '.');
    await write('And the row is keyed by tenant.', '.', '.retry');
    await seen(({state}) => state.turns.length === 4);
    expect(all('candidate.answered').map(({text}) => text)).toEqual([
      ANSWER,
      'And the row is keyed by tenant.',
    ]);
  });

  it('takes a command as words while all is well', async () => {
    const {write, all} = await plain([]);
    await write('.offline', ANSWER, '.');
    expect(all('candidate.answered')[0]?.text).toBe(`.offline\n${ANSWER}`);
    expect(all('coach.changed')).toHaveLength(0);
  });

  it('gives way to the offline coach by itself where nobody can be asked', async () => {
    const {write, notices, session, endInput, ended, out} = await plain(
      [{fails: 'key-refused', afterASentence: true}],
      {isInteractive: false},
    );
    await write(ANSWER, '.', '.offline', '.');
    expect(notices).toContain('The API refuses the key. The offline coach goes on from here.');
    expect(session.view().state).toMatchObject({coach: 'offline'});
    endInput();
    await ended;
    expect(session.view()).toMatchObject({phase: 'done', state: {closedBecause: 'ended'}});
    expect(questions(out)).toHaveLength(4);
  });

  it('names who speaks, and where, before anything is asked', async () => {
    const {out} = await plain([], {host: 'localhost:11434'});
    const briefing = out.slice(
      0,
      out.findIndex((line) => line.startsWith('Maya> ')),
    );
    expect(briefing.join('\n')).toContain('a-model at localhost:11434, at your cost');
  });

  it('tells of the budget', async () => {
    const {notices, model} = await plain([], {budgetUsd: 1});
    model.costs(0.9);
    await settle();
    expect(notices.filter((line) => line.includes('budget'))).toHaveLength(1);
  });
});
