/** Every turn of whole interviews through the gate: by the offline coach, and by models gone bad. */
import * as fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {gateContext} from '../../src/coach/gate-context.ts';
import {GuardedTurn} from '../../src/coach/guarded-speech.ts';
import {authoredStart, offlineSpeaker, wording} from '../../src/coach/offline-speaker.ts';
import type {Speaker} from '../../src/coach/speaker.ts';
import type {Move} from '../../src/interview/move.ts';
import {
  checkBeginning,
  checkTurn,
  prepareGate,
  warmGate,
} from '../../src/interview/persona-gate.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import {aCandidate} from '../support/candidates.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const offline = offlineSpeaker(round, persona);
const CANDIDATES = [
  'c02_strong_dynamo',
  'c09_mixed_sre',
  'c10_weak_happy_path',
  'c14_verbose_empty',
];

interface Due {
  readonly move: Move;
  readonly state: InterviewState;
}

/** Every move of an interview with the state it was decided in. */
function interview(id: string): Due[] {
  const {answers} = aCandidate(id);
  const due: Due[] = [];
  simulate(round, (n) => ({text: answers[n % answers.length] ?? '', ms: 50_000}), {
    word: (move, state) => {
      due.push({move, state});
      return wording(move, {round, persona, state, attempt: 0});
    },
  });
  return due;
}

const turns = CANDIDATES.flatMap(interview);
/** Enough of them to have met every kind of move. */
const some = turns.filter((_, index) => index % 3 === 0);

async function spoken({move, state}: Due, speaker: Speaker) {
  const shown: string[] = [];
  const turn = new GuardedTurn({move, state, round, persona, draft: '', offline}, (text) =>
    shown.push(text),
  );
  await turn.say(speaker, new AbortController().signal);
  return {turn, shown};
}

function speaking(words: (speech: Parameters<Speaker['speak']>[0]) => string): Speaker {
  return {
    name: 'a-model',
    async *speak(speech) {
      for (const part of words(speech).match(/.{1,9}/gsu) ?? []) yield part;
    },
  };
}

const own = (speech: Parameters<Speaker['speak']>[0]) =>
  wording(speech.move, {round, persona, state: speech.state, attempt: speech.refused.length});

beforeAll(warmGate);

describe('the offline coach behind the gate', () => {
  it('is stopped by none of the rules in whole interviews', async () => {
    const stopped: string[] = [];
    for (const due of turns) {
      const {turn} = await spoken(due, offline);
      if (turn.caught.length > 0)
        stopped.push(`${due.move.kind}: ${turn.refused.map((one) => JSON.stringify(one)).join()}`);
    }
    expect(turns.length).toBeGreaterThan(60);
    expect(stopped).toEqual([]);
  });
});

const BAD: Readonly<Record<string, Speaker>> = {
  praiser: speaking(
    (speech) => `Great point! I like that. ${own(speech)} You are doing very well.`,
  ),
  flatterer: speaking(() => 'Excellent. That is exactly right. Perfect!'),
  leaker: speaking(
    () => 'You need a unique constraint and an outbox. What does the reconciliation job read then?',
  ),
  rambler: speaking(
    () =>
      `${'Think about the row and what it holds at that moment in time. '.repeat(9)}Who reads it? Who writes it? Why?`,
  ),
  timekeeper: speaking(
    (speech) => `We have 12 minutes left. ${own(speech)} That leaves you ten minutes.`,
  ),
  misquoter: speaking(
    () => 'You wrote "the blue elephant commits the row". What does the elephant read?',
  ),
  silent: speaking(() => ''),
  teacher: speaking(
    () => 'A row is a record in a table. It is written once. That is how databases work.',
  ),
};

describe.each(Object.entries(BAD))('a %s behind the gate', (_, speaker) => {
  it('shows nothing bad in whole interviews, and every turn is still one', async () => {
    for (const due of some) {
      const {turn, shown} = await spoken(due, speaker);
      const prefix = authoredStart(due.move, {...due, round, persona, attempt: 0});
      const context = gateContext(due.move, due.state, round, '', prefix);
      expect(checkTurn(turn.text, {...context, needsAnchor: false}), turn.text).toEqual([]);
      expect(shown.every((text, index) => text.startsWith(shown[index - 1] ?? ''))).toBe(true);
      expect(turn.text).not.toMatch(/elephant|great|12 minutes|outbox/iu);
    }
  });
});

describe('whatever a model says', () => {
  const [due] = interview('c02_strong_dynamo').filter(({move}) => move.kind === 'probe');
  const sentences = fc.constantFrom(
    'Noted.',
    'Great answer!',
    'That works.',
    'Okay.',
    'You have five minutes left.',
    'Last question.',
    'You wrote "we keep it in the cloud somewhere".',
    'Request B arrives while A waits for the row.',
    'What does B read?',
    'Which row is it, and who wrote it?',
    'Wouldn’t a unique constraint help?',
    'Have you thought of an outbox?',
    'Walk me through it.',
    'Show me the row.',
    'The worker stops for two minutes, e.g. for a pause.',
    'That’s wrong.',
    '"The row',
    '**Very good**',
    '\u001B[31mPerfect.\u001B[0m',
    'I see. Go on.',
    'the key of the item is read by the second request and then it waits',
    '…',
    '1. Which item is written first?',
    '\n\n',
  );
  const wordings = fc.array(
    fc.tuple(
      fc.array(sentences, {maxLength: 6}),
      fc.array(fc.integer({min: 1, max: 40}), {minLength: 1, maxLength: 8}),
    ),
    {minLength: 1, maxLength: 3},
  );

  it('every turn of every kind ends as one that may be said', async () => {
    const kinds = [...new Map(turns.map((one) => [one.move.kind, one])).values()];
    const others = some.filter((_, index) => index % 4 === 0);
    const any = fc.constantFrom(...kinds, ...others);
    await fc.assert(
      fc.asyncProperty(any, wordings, async (one, all) => {
        let attempt = 0;
        const speaker = speaking(() => (all[attempt++ % all.length] ?? [[]])[0].join(' '));
        const {turn} = await spoken(one, speaker);
        const prefix = authoredStart(one.move, {...one, round, persona, attempt: 0});
        const {
          conveys: _,
          fact: __,
          ...context
        } = gateContext(one.move, one.state, round, '', prefix);
        const least = {...context, needsAnchor: false, earlierTurns: []};
        expect(checkTurn(turn.text, least), `${one.move.kind}: ${turn.text}`).toEqual([]);
      }),
      {numRuns: 200},
    );
  });

  it('every beginning that was ever shown passes the gate and goes on from the one before', async () => {
    if (!due) throw new Error('no probe');
    const context = gateContext(due.move, due.state, round, '', '');
    await fc.assert(
      fc.asyncProperty(wordings, async (all) => {
        let attempt = 0;
        const speaker: Speaker = {
          name: 'a-model',
          async *speak() {
            const [said, sizes] = all[Math.min(attempt, all.length - 1)] ?? [[], [1]];
            attempt += 1;
            let rest = said.join(' ');
            for (let index = 0; rest !== ''; index += 1) {
              const size = sizes[index % sizes.length] ?? 1;
              yield rest.slice(0, size);
              rest = rest.slice(size);
            }
          },
        };
        const {turn, shown} = await spoken(due, speaker);
        let before = '';
        for (const [index, text] of shown.entries()) {
          const isCanned = turn.isCanned && index === shown.length - 1;
          const rules = isCanned ? {...context, needsAnchor: false} : context;
          expect(checkBeginning(text, rules), text).toEqual([]);
          expect(text.startsWith(before) && text.length > before.length).toBe(true);
          before = text;
        }
        expect(turn.text).toBe(before);
        expect(checkTurn(turn.text, {...context, needsAnchor: false})).toEqual([]);
        expect(attempt).toBeLessThanOrEqual(3);
      }),
      {numRuns: 150},
    );
  });
});

describe('the gate', () => {
  it('adds less than five milliseconds to a sentence late in an interview', () => {
    const last = turns.at(-1);
    if (!last) throw new Error('no turn');
    const context = gateContext(last.move, last.state, round, '', '');
    prepareGate(context);
    const text =
      'Noted. Request B arrives while A still waits for the processor. What does request B read from that row?';
    const times = Array.from({length: 200}, () => {
      const start = performance.now();
      checkBeginning(text, context);
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    // The quicker half: the slower one measures what else the machine does.
    expect(times[60]).toBeLessThan(5);
  });
});
