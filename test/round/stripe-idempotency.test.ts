import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {questionsOf} from '../../src/interview/questions.ts';
import {parsePersona, parseRound} from '../../src/round/load.ts';
import {mentions} from '../../src/words/pattern.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const round = parseRound(read('rubrics/stripe-idempotency.yaml'), 'stripe-idempotency.yaml');
const maya = parsePersona(read('prompts/personas/maya.yaml'), 'maya.yaml');

const questions: readonly (readonly [string, string])[] = [
  ...round.ladders.flatMap(({id, opener, rungs}) => [
    [`${id}, opener`, opener] as const,
    ...rungs.map(({level, ask}) => [`${id}, ${level}`, ask] as const),
  ]),
  ...[...round.failures, ...round.changes].map(({id, ask}) => [id, ask] as const),
];
const {canned, ...lines} = maya.lines;
const ownLines = [...Object.values(lines).flat(), ...Object.values(canned).flat()].map((line) =>
  line
    .replace('{quote}', 'the worker retries it')
    .replace('{earlier}', 'the key expires after an hour')
    .replace('{question}', 'What happens to that payment?'),
);

describe('the shipped round', () => {
  it.each(questions)('asks one short question that names no mechanism (%s)', (_, ask) => {
    expect(mentions(round.guarded, ask)).toBe(false);
    expect(checkTurn(ask)).toEqual([]);
    expect(questionsOf(ask).reduce((sum, {asks}) => sum + asks, 0)).toBe(1);
    expect(ask.split(/\s+/u).length).toBeLessThanOrEqual(35);
  });

  it('asks nothing twice', () => {
    expect(new Set(questions.map(([, ask]) => ask)).size).toBe(questions.length);
  });

  it('gives nothing away in the task or in a fact', () => {
    const given = [round.brief.task, ...round.facts.map(({answer}) => answer)];
    expect(given.filter((text) => mentions(round.guarded, text))).toEqual([]);
  });

  it('gives an opening for whatever it looks for', () => {
    const unasked = round.observables.filter(
      ({polarity, askedBy}) => polarity === 'positive' && askedBy.length === 0,
    );
    expect(unasked).toEqual([]);
  });

  it('asks about each scorecard dimension in at least two ways', () => {
    const thin = round.dimensions.scorecard.filter(
      ({id}) => round.ladders.filter(({scorecard}) => scorecard === id).length < 2,
    );
    expect(thin).toEqual([]);
  });

  it.each([
    ['What is the peak QPS?', 'peak-rate'],
    ['How many requests on a normal day?', 'normal-rate'],
    ['What latency do we promise, p99?', 'latency-target'],
    ["What is the processor's latency?", 'processor-latency'],
    ['Does the processor support idempotency keys?', 'processor-repeats'],
    ['Is there more than one processor?', 'processor-count'],
    ['Do we need multi-currency?', 'currencies'],
    ['Are refunds in scope?', 'refunds'],
    ['How long do clients keep retrying, what is the retry window?', 'retention'],
    ['Who calls this API, mobile or servers?', 'clients'],
    ['Do we send webhooks?', 'webhooks'],
    ['Is PCI something I should cover?', 'compliance'],
  ])('has an answer to "%s"', (question, fact) => {
    expect(round.facts.find(({asked}) => mentions(asked, question))?.id).toBe(fact);
  });
});

describe("Maya's own lines", () => {
  it.each(ownLines)('pass the persona gate: %s', (line) => {
    expect(checkTurn(line)).toEqual([]);
    expect(mentions(round.guarded, line)).toBe(false);
  });

  it('vary where they recur', () => {
    const {anchor, press, interrupt} = maya.lines;
    expect([anchor, press, interrupt].filter((variants) => variants.length < 6)).toEqual([]);
  });
});
