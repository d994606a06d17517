import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decide} from '../../src/interview/director.ts';
import type {Move} from '../../src/interview/move.ts';
import {PRESS} from '../../src/interview/move.ts';
import {budgets, reserve} from '../../src/interview/pace.ts';
import {askedKeys, ladderOf} from '../../src/interview/reduce.ts';
import {classifyReply} from '../../src/words/reply.ts';
import {shippedRound} from '../support/shipped-round.ts';
import type {AnyReply} from '../support/any-interview.ts';
import {anyReplies} from '../support/any-interview.ts';
import type {Simulated, SimulatedReply} from '../support/simulate.ts';
import {simulate} from '../support/simulate.ts';

const MINUTE = 60_000;
const LENGTH = 20 * MINUTE;
/** When five minutes are left. */
const MARK = 15 * MINUTE;
const MOST_PRESSES = 4;
const MOST_REDIRECTS = 2;
const RUNS = {numRuns: 25};

/** The replies one by one; those marked as parts go with the reply before them. */
function inTurn(replies: readonly AnyReply[]): (n: number) => SimulatedReply | null {
  const given: SimulatedReply[] = [];
  for (const {text, ms, isPart} of replies) {
    const last = given.at(-1);
    if (isPart && last && !last.more) given[given.length - 1] = {...last, more: {text, ms}};
    else given.push({text, ms});
  }
  return (n) => given[n] ?? {text: 'That is all.', ms: MINUTE};
}

/** The question again, or "choose a number": nothing new is asked. */
function isRedirect(move: Move): boolean {
  return move.kind === 'redirect' || (move.kind === 'clarify' && move.fact === null);
}

function isFact(move: Move): boolean {
  return move.kind === 'clarify' && move.fact !== null;
}

describe.each(['stripe-idempotency', 'rate-limiter'])(
  'whatever the candidate does in %s, the director',
  (id) => {
    const round = shippedRound(id);
    const core = [...budgets(round, LENGTH).keys()];
    const interview = (replies: readonly AnyReply[]): Simulated => simulate(round, inTurn(replies));

    const always = (check: (simulated: Simulated) => void, replies = anyReplies()): void => {
      fc.assert(
        fc.property(replies, (given) => check(interview(given))),
        RUNS,
      );
    };

    /** When each dimension of the core was first asked about, through one of its ladders. */
    const openedAt = ({moves}: Simulated): ReadonlyMap<string, number> => {
      const at = new Map<string, number>();
      for (const {move, t} of moves) {
        const owner = round.ladders.find((ladder) => ladder.id === ladderOf(move))?.scorecard;
        if (owner !== undefined && !at.has(owner)) at.set(owner, t);
      }
      return at;
    };

    it('closes when no time is left, and not before', () => {
      always(({state, moves}) => {
        expect(moves.every(({move}) => move.kind !== 'close')).toBe(true);
        expect(decide(state, round, 0)).toEqual({kind: 'close', because: 'time'});
      });
    });

    it('asks no opener, rung or scene twice, and gives no fact twice', () => {
      always(({moves}) => {
        const keys = moves.flatMap(({move}) => askedKeys(move));
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      });
    });

    it('introduces no topic that it is already in', () => {
      always(({moves}) => {
        const entered = new Set<string>();
        for (const {move} of moves) {
          const ladder = ladderOf(move);
          if (ladder === null || (move.kind === 'probe' && move.rung === PRESS)) continue;
          const isOpener = askedKeys(move).some((key) => key.endsWith('#-1'));
          expect(isOpener && entered.has(ladder), ladder).toBe(false);
          entered.add(ladder);
        }
      });
    });

    it('presses one claim four times at most', () => {
      always(({moves}) => {
        const presses = new Map<string, number>();
        for (const {move} of moves) {
          if (move.kind !== 'probe' || move.rung !== PRESS || move.claim === null) continue;
          presses.set(move.claim, (presses.get(move.claim) ?? 0) + 1);
        }
        expect([...presses].filter(([, count]) => count > MOST_PRESSES)).toEqual([]);
      });
    });

    it('puts one question again twice at most', () => {
      always(({moves}) => {
        let inARow = 0;
        for (const {move} of moves) {
          if (isFact(move)) continue;
          inARow = isRedirect(move) ? inARow + 1 : 0;
          expect(inARow).toBeLessThanOrEqual(MOST_REDIRECTS);
        }
      });
    });

    // A fact that is asked for is given first; the incident follows it.
    it('asks nothing in the last five minutes before the incident question', () => {
      always(({moves}) => {
        const due = moves.findIndex(({move, t}) => t >= MARK && !isFact(move));
        const kinds = moves.slice(0, due + 1).map(({move}) => move.kind);
        expect(due === -1 || kinds.includes('reflect')).toBe(true);
      });
    });

    /*
     * "Time allowed": no reply took longer than an equal part of the first fifteen minutes, facts
     * asked for on the way included: one part for each dimension of the core and two more, for the
     * requirements and the incident. That is 2:08 with five such dimensions and 2:30 with four.
     * Then every dimension was opened before the incident was due, whatever the replies were.
     */
    it('leaves no dimension unasked while replies are not too long for it', () => {
      const slowest = Math.floor(reserve(round, LENGTH));
      always((simulated) => {
        const {moves} = simulated;
        const questions = moves.filter(({move}) => !isFact(move));
        const longest = Math.max(
          ...questions.map(({t}, index) => (questions[index + 1]?.t ?? t) - t),
        );
        fc.pre(longest <= slowest);
        const opened = openedAt(simulated);
        expect(core.filter((dimension) => (opened.get(dimension) ?? LENGTH) >= MARK)).toEqual([]);
      }, anyReplies(slowest));
    });

    /* The same for any length of reply: each further part that a reply takes costs one dimension. */
    it('loses no more dimensions than the overlong replies have cost', () => {
      const part = reserve(round, LENGTH);
      always((simulated) => {
        const {moves} = simulated;
        const opened = openedAt(simulated);
        const unasked = core.filter((dimension) => (opened.get(dimension) ?? LENGTH) >= MARK);
        const early = moves.filter(({move, t}) => !isFact(move) && t < MARK);
        const lost = early.reduce((sum, {t}, index) => {
          const next = early[index + 1]?.t ?? LENGTH;
          return sum + Math.ceil(Math.max(1, next - t) / part) - 1;
        }, 0);
        expect(unasked.length).toBeLessThanOrEqual(lost);
      });
    });

    it('has the incident question out with five minutes left when replies keep their length', () => {
      fc.assert(
        fc.property(fc.integer({min: 15_000, max: 2 * MINUTE}), anyReplies(), (ms, replies) => {
          const steady = replies
            // Whoever asks for facts has chosen to spend the time on them.
            .filter(({text}) => classifyReply(text) !== 'clarifying')
            .map((reply) => ({...reply, ms, isPart: false}));
          const {moves} = interview(steady);
          const asked = moves.find(({move}) => move.kind === 'reflect');
          expect(asked?.t).toBeLessThanOrEqual(MARK);
        }),
        RUNS,
      );
    });
  },
);
