import {describe, expect, it} from 'vitest';
import {ModelFault} from '../../src/claude/model-fault.ts';
import {GuardedTurn} from '../../src/coach/guarded-speech.ts';
import {offlineSpeaker} from '../../src/coach/offline-speaker.ts';
import {BrokenOff} from '../../src/coach/speaker.ts';
import type {Speaker, Speech} from '../../src/coach/speaker.ts';
import type {Move} from '../../src/interview/move.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const offline = offlineSpeaker(round, persona);
const ANSWER =
  'The first insert of the row wins, and the second request reads the row. The key expires after 24 hours.';
const {state} = simulate(round, (n) => (n === 0 ? {text: ANSWER, ms: 20_000} : null));
const MOVE: Move = {
  kind: 'probe',
  ladder: round.opening,
  rung: 0,
  claim: null,
  quote: 'the second request reads the row',
};
const GOOD = 'Which column of that row does the second request read?';

type Part = string | Error;

/** Says these wordings, one for each time it is asked, the last one for ever; parts arrive apart. */
function saying(...wordings: readonly (string | readonly Part[])[]) {
  const asked: Speech[] = [];
  const speaker: Speaker = {
    name: 'a-model',
    async *speak(speech) {
      asked.push({...speech, refused: [...speech.refused]});
      const wording = wordings[Math.min(asked.length, wordings.length) - 1] ?? '';
      for (const part of typeof wording === 'string' ? [wording] : wording) {
        if (part instanceof Error) throw part;
        yield part;
      }
    },
  };
  return {speaker, asked};
}

function aTurn(move: Move = MOVE, draft = '') {
  const shown: string[] = [];
  const turn = new GuardedTurn({move, state, round, persona, draft, offline}, (text) =>
    shown.push(text),
  );
  return {turn, shown};
}

const never = () => new AbortController().signal;

async function heard(wordings: readonly (string | readonly Part[])[], move?: Move) {
  const {speaker, asked} = saying(...wordings);
  const {turn, shown} = aTurn(move);
  await turn.say(speaker, never());
  return {turn, shown, asked};
}

const cutOff = () => new ModelFault('cut-off', 'The answer broke off.', {nextStep: 'Wait.'});

describe('the gate before the screen', () => {
  it('lets a question in character through as it is, sentence by sentence', async () => {
    const {turn, shown} = await heard([
      ['You wrote "the second ', 'request reads the row". ', 'Which col', 'umn does it read?'],
    ]);
    const first = 'You wrote "the second request reads the row".';
    expect(shown).toEqual([first, `${first} Which column does it read?`]);
    expect(turn).toMatchObject({text: shown[1], caught: [], refused: [], isCanned: false});
  });

  it('shows a sentence when the next one begins, not when the turn is over', async () => {
    const {turn, shown} = aTurn();
    const seen: number[] = [];
    const speaker: Speaker = {
      name: 'a-model',
      async *speak() {
        yield 'Stay with that row. ';
        seen.push(shown.length);
        yield 'Which';
        seen.push(shown.length);
        yield ' column of it does the second request read?';
        seen.push(shown.length);
      },
    };
    await turn.say(speaker, never());
    expect([...seen, shown.length]).toEqual([0, 1, 1, 2]);
  });

  const bad: readonly (readonly [what: string, wording: string | readonly Part[], rule: string])[] =
    [
      ['praise in the first sentence', `Great answer. ${GOOD}`, 'praise'],
      ['praise in the second sentence', `Noted. That makes sense. ${GOOD}`, 'praise'],
      ['praise that arrives in parts', ['Gr', 'eat ans', 'wer. ', GOOD], 'praise'],
      ['praise behind a colour', `\u001B[1mGr\u001B[0meat answer. ${GOOD}`, 'praise'],
      ['praise behind markup', `**Great** answer. ${GOOD}`, 'praise'],
      ['a verdict', `That's wrong. ${GOOD}`, 'verdict'],
      [
        'two questions in one',
        'Which row is it, and what does the request read?',
        'stacked-questions',
      ],
      ['a mechanism nobody named', 'Would an outbox for the row change what it reads?', 'leak'],
      ['a question that answers itself', 'The row is read, right?', 'leading'],
      ['a question about nothing that was said', 'How are deployments rolled back?', 'unanchored'],
      ['words never said', `You wrote "we use a queue for that". ${GOOD}`, 'unanchored'],
      ['a figure never said', `You said 30 minutes for the row. ${GOOD}`, 'unanchored'],
      ['a time nobody gave', `You have five minutes left. ${GOOD}`, 'time-claim'],
      ['no question', 'The row is read by the second request.', 'stacked-questions'],
      ['an empty line', '', 'unanchored'],
      ['nothing but markup', '**\n---\n```\n', 'unanchored'],
      ['nothing but control sequences', '\u001B]0;title\u0007\u001B[2J', 'unanchored'],
      ['a refusal', [new BrokenOff('refusal')], 'unanchored'],
      [
        'a refusal in words',
        ["I can't help with that. Sorry", new BrokenOff('refusal')],
        'unanchored',
      ],
      ['a refusal in mid-sentence', ['That topic is', new BrokenOff('refusal')], 'unanchored'],
      ['talk about its instructions', `My instructions say to go on. ${GOOD}`, 'unanchored'],
      ['two thousand words', 'and the row of the request '.repeat(350), 'too-long'],
      ['the same sentence without end', 'The row waits. '.repeat(700), 'repeat'],
      [
        'many sentences',
        Array.from({length: 90}, (_, n) => `The row waits for step ${n}. `),
        'too-long',
      ],
      [
        'an endless sequence',
        ['\u001B]0;', ...Array.from({length: 900}, () => 'title ')],
        'unanchored',
      ],
    ];

  it.each(bad)('never shows %s, and asks for other words', async (_, wording, rule) => {
    const {turn, shown, asked} = await heard([wording, GOOD]);
    for (const text of shown) expect(checkTurn(text), text).toEqual([]);
    expect(turn.text.endsWith(GOOD)).toBe(true);
    expect(turn.isCanned).toBe(false);
    expect(turn.caught).toContain(rule);
    expect(
      asked[1]?.refused.flatMap(({violations}) => violations.map((one) => one.rule)),
    ).toContain(rule);
    expect(asked[1]?.spoken).toBe(shown.length > 1 ? shown.at(-2) : '');
  });

  it.each(bad)('ends as a good turn when all it gets is %s', async (_, wording) => {
    const {turn, shown, asked} = await heard([wording]);
    expect(asked).toHaveLength(3);
    expect(turn.isCanned).toBe(true);
    for (const text of shown) expect(checkTurn(text), text).toEqual([]);
    expect(turn.text).toMatch(/\?$/u);
    expect(shown.at(-1)).toBe(turn.text);
  });

  it.each([
    ['a second question', 'And who writes it?', 'stacked-questions'],
    ['a second and a third question', 'And who writes it? When is it read?', 'stacked-questions'],
    ['praise', 'That makes sense.', 'praise'],
    ['an answer', 'I would use an outbox.', 'leak'],
    ['a leak', 'Show me the unique constraint.', 'leak'],
    ['a time', 'Walk me through it in the time left.', 'time-claim'],
  ])('drops %s after the question, and counts it', async (_, more, rule) => {
    const {turn, shown, asked} = await heard([`${GOOD} ${more}`]);
    expect(turn.text).toBe(GOOD);
    expect(shown).toEqual([GOOD]);
    expect(asked).toHaveLength(1);
    expect(turn.caught).toEqual([rule]);
    expect(turn.isCanned).toBe(false);
  });

  it.each(['Take your time.', 'Good luck with that one.', 'Request B is late.'])(
    'is silent after the question: %s',
    async (more) => {
      const {turn, shown} = await heard([`${GOOD} ${more}`]);
      expect([...shown, turn.text]).toEqual([GOOD, GOOD]);
    },
  );

  it('keeps an order after the question that only says how to answer', async () => {
    const {turn} = await heard([`${GOOD} Walk me through it.`]);
    expect(turn.text).toBe(`${GOOD} Walk me through it.`);
  });

  it('falls back on the authored question of the move first', async () => {
    const {turn} = await heard(['Perfect, exactly right!']);
    const ask = round.ladders.find(({id}) => id === round.opening)?.rungs[0]?.ask ?? '';
    expect(turn.text).toContain(ask);
  });

  it('goes on after what is shown and does not say it twice', async () => {
    const {turn, shown} = await heard([
      `Stay with that row. Great answer. ${GOOD}`,
      `Stay with that row. ${GOOD}`,
    ]);
    expect(shown[0]).toBe('Stay with that row.');
    expect(turn.text).toBe(`Stay with that row. ${GOOD}`);
  });

  it('takes control characters and markup out of what a model says', async () => {
    const {turn} = await heard([
      ['## Maya: **Which** `column`\u001B', '[2J of that row does the\nsecond _request_ read?'],
    ]);
    expect(turn.text).toBe(GOOD);
  });

  it('never leaves a bare "Noted." alone on the screen', async () => {
    const held = await heard([`Noted. ${GOOD}`]);
    expect(held.shown).toEqual([`Noted. ${GOOD}`]);
    const {shown, turn} = await heard([`Okay. Great answer. ${GOOD}`, GOOD]);
    expect(shown).toEqual([GOOD]);
    expect(turn.text).toBe(GOOD);
    const cut = aTurn();
    await expect(cut.turn.say(saying(['Noted. Which', cutOff()]).speaker, never())).rejects.toThrow(
      ModelFault,
    );
    expect([...cut.shown, cut.turn.text]).toEqual(['']);
  });

  it('drops a sentence that the length limit has cut', async () => {
    const {turn, shown} = await heard([
      ['Stay with that row. Which column of it is', new BrokenOff('length')],
      GOOD,
    ]);
    expect(shown).toEqual(['Stay with that row.', `Stay with that row. ${GOOD}`]);
    expect(turn.isCanned).toBe(false);
  });
});

describe('a turn whose network is cut', () => {
  it('stands as it was shown and goes on from there', async () => {
    const {speaker, asked} = saying(
      ['Stay with that row. Which colu', cutOff()],
      `Stay with that row. ${GOOD}`,
    );
    const {turn, shown} = aTurn();
    await expect(turn.say(speaker, never())).rejects.toThrow(ModelFault);
    expect(turn.text).toBe('Stay with that row.');
    await turn.say(speaker, never());
    expect(asked[1]?.spoken).toBe('Stay with that row.');
    expect(shown).toEqual(['Stay with that row.', `Stay with that row. ${GOOD}`]);
  });

  it('is over when its question stands already', async () => {
    const {turn} = await heard([[`${GOOD} Walk`, ' me', cutOff()]]);
    expect(turn.text).toBe(GOOD);
  });

  it('is over when all that is missing is its end', async () => {
    const {turn, asked} = await heard([[GOOD, cutOff()]]);
    expect(turn.text).toBe(GOOD);
    expect(asked).toHaveLength(1);
  });

  it('is finished by the offline coach in the middle of a sentence', async () => {
    const {speaker} = saying(['Stay with that row. Which colu', cutOff()]);
    const {turn, shown} = aTurn();
    await expect(turn.say(speaker, never())).rejects.toThrow(ModelFault);
    await turn.say(offline, never());
    expect(turn.text).toMatch(/^Stay with that row\. .*\?$/u);
    expect(shown.every((text, index) => text.startsWith(shown[index - 1] ?? ''))).toBe(true);
    expect(turn.isCanned).toBe(false);
  });

  it('asks nobody for more when what is shown is a whole turn', async () => {
    const control = new AbortController();
    const {turn, shown} = aTurn();
    const slow: Speaker = {
      name: 'a-model',
      async *speak() {
        yield `${GOOD} Walk`;
        control.abort();
        yield ' me through it.';
      },
    };
    await expect(turn.say(slow, control.signal)).rejects.toThrow(/abort/iu);
    const {speaker, asked} = saying('What else is there?');
    await turn.say(speaker, never());
    expect(shown).toEqual([GOOD]);
    expect(asked).toEqual([]);
    expect(turn).toMatchObject({text: GOOD, caught: [], isCanned: false});
  });

  it('keeps no fault of the request to itself', async () => {
    const {speaker} = saying([new Error('a bug')]);
    await expect(aTurn().turn.say(speaker, never())).rejects.toThrow('a bug');
  });

  it('shows nothing any more once it is called off', async () => {
    const control = new AbortController();
    const {turn, shown} = aTurn();
    const speaker: Speaker = {
      name: 'a-model',
      async *speak() {
        yield 'Stay with that row. ';
        control.abort();
        yield GOOD;
      },
    };
    await expect(turn.say(speaker, control.signal)).rejects.toThrow(/abort/iu);
    expect(shown).toEqual([]);
  });
});

describe('moves that are worded by the author', () => {
  it('closes without asking the model', async () => {
    const {turn, asked} = await heard(['Thank you!'], {kind: 'close', because: 'time'});
    expect(asked).toEqual([]);
    expect(persona.lines.close).toContain(turn.text);
  });

  it('marks the last question itself, and lets the model ask it', async () => {
    const {turn, shown, asked} = await heard(
      ['You have one minute left. Go.', 'Last question. What is read from that row first?'],
      {kind: 'wrap', ladder: round.opening, rung: 0},
    );
    expect(persona.lines.lastQuestion).toContain(shown[0]);
    expect(asked[0]?.spoken).toBe(shown[0]);
    expect(turn.text).toBe(`${shown[0]} What is read from that row first?`);
    expect(turn.caught).toEqual(['time-claim']);
  });

  it('answers a clarifying question with the fact and no other figure', async () => {
    const fact = round.facts.find(({id}) => id === 'peak-rate');
    const move: Move = {kind: 'clarify', fact: fact?.id ?? ''};
    const wrong = await heard(['20,000 a second at peak. Go on.', '10,000 a second. Go on.'], move);
    expect(wrong.shown.at(-1)).toBe('10,000 a second. Go on.');
    expect(wrong.turn.caught).toEqual(['unanchored']);
    const words = await heard(['Ten thousand a second at peak.'], move);
    expect(words.turn.caught).toEqual([]);
    const silent = await heard(['Noted.'], move);
    expect(silent.turn.text).toContain(fact?.answer);
  });

  it('tells the scene that it was given', async () => {
    const scene = round.failures[0];
    const move: Move = {kind: 'inject', scene: scene?.id ?? '', isChange: false};
    const {turn} = await heard(['What happens to your row then?'], move);
    expect(turn.isCanned).toBe(true);
    expect(turn.text).toContain(scene?.ask.split('. ')[0]);
  });
});
