import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {factFor} from '../../src/interview/director.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {questionsOf} from '../../src/interview/questions.ts';
import {parsePersona, parseRound} from '../../src/round/load.ts';
import type {Ladder} from '../../src/round/schema.ts';
import {contentWords, stem} from '../../src/words/content-words.ts';
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
/** Share of common words from which two questions are one to whoever is asked both. */
const NEARLY_THE_SAME = 0.5;

/** Levels at which a claim is played through, not described. */
const DEEP = /^(?:interleaving|crash|cost)$/u;

function ladder(id: string): Ladder {
  const found = round.ladders.find((one) => one.id === id);
  if (!found) throw new Error(`the round has no ladder "${id}"`);
  return found;
}

function wordsOf(ask: string): ReadonlySet<string> {
  return new Set(contentWords(ask).map(stem));
}

/** Words of both ÷ words of either. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

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

  it('has at least 31 topics, seven failures, three changes and 24 facts', () => {
    const {ladders, failures, changes, facts} = round;
    expect(ladders.length).toBeGreaterThanOrEqual(31);
    expect(failures.length).toBeGreaterThanOrEqual(7);
    expect(changes.length).toBeGreaterThanOrEqual(3);
    expect(facts.length).toBeGreaterThanOrEqual(24);
  });

  it.each(round.dimensions.scorecard)('looks for six to eight things in $name', ({id}) => {
    const count = round.observables.filter(({scorecard}) => scorecard === id).length;
    expect(count).toBeGreaterThanOrEqual(6);
    expect(count).toBeLessThanOrEqual(8);
  });

  it.each(round.traps)('notices both sides of the trap "$title"', ({id}) => {
    const polarities = round.observables.flatMap(({trap, polarity}) =>
      trap === id ? [polarity] : [],
    );
    expect(new Set(polarities)).toEqual(new Set(['positive', 'negative']));
  });

  it('asks nothing nearly twice', () => {
    const asked = questions.map(([name, ask]) => ({name, words: wordsOf(ask)}));
    const alike = asked.flatMap((one, index) =>
      asked.slice(index + 1).flatMap((other) => {
        const share = overlap(one.words, other.words);
        return share >= NEARLY_THE_SAME ? [`${one.name} ~ ${other.name}: ${share.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  it.each(round.ladders)('is down at an order of events by the third rung ($id)', ({rungs}) => {
    const early = rungs.slice(0, 3).map(({level}) => level);
    expect(early).toEqual(expect.arrayContaining([expect.stringMatching(DEEP)]));
  });

  it.each([
    ['concurrent-duplicates', 'The database handles that, two at once is very unlikely.'],
    ['processor-silence', 'The provider takes care of that on their side.'],
    ['ledger-record', 'The finance team keeps those records.'],
    ['stalled-worker', 'That should be rare, the timeout is long enough.'],
    ['stale-balance', 'It is eventually consistent, users barely notice.'],
    ['watching', "We'd monitor it with the standard metrics."],
  ])('hears an answer slip away (%s)', (id, answer) => {
    expect(mentions(ladder(id).dodge, answer)).toBe(true);
  });

  it.each([
    ['concurrent-duplicates', 'Both insert the key, and the second insert fails.'],
    ['processor-silence', 'The row goes to unknown, and we ask the provider by our reference.'],
    ['ledger-record', 'Two entries, one against the receivable and one for the merchant.'],
    ['stalled-worker', 'Its write names version 4, the row says 5, so nothing changes.'],
    ['watching', 'The age of the oldest open payment; five minutes page us.'],
  ])('hears no slipping where something happens (%s)', (id, answer) => {
    expect(mentions(ladder(id).dodge, answer)).toBe(false);
  });

  it('opens no topic by naming what was to be found', () => {
    const named = round.ladders.filter(({opener, rungs}) =>
      mentions(['key | keys'], [opener, ...rungs.map(({ask}) => ask)].join(' ')),
    );
    expect(named.map(({id}) => id)).toEqual([]);
  });

  it('opens the broad topics of a dimension before the narrow ones', () => {
    const firsts = round.dimensions.scorecard.map(
      ({id}) => round.ladders.find((one) => one.scorecard === id && one.id !== round.opening)?.id,
    );
    expect(firsts).toEqual([
      'key-origin',
      'ledger-record',
      'lost-reply',
      'request-contract',
      'load-figures',
      'incident',
    ]);
  });

  it.each<readonly [string, string | null]>([
    ['What is the peak QPS?', 'peak-rate'],
    ['How many requests per second should I design for?', 'peak-rate'],
    ['What load are we talking about?', 'peak-rate'],
    ['Roughly what scale is this?', 'peak-rate'],
    ['What kind of traffic do we expect at the busiest time?', 'peak-rate'],
    ['How many requests on a normal day?', 'normal-rate'],
    ['And the average load, off peak?', 'normal-rate'],
    ['How many payments a day is that?', 'normal-rate'],
    ['Is it read heavy or write heavy?', 'read-share'],
    ['10k, is that creates or everything?', 'read-share'],
    ['What latency do we promise, p99?', 'latency-target'],
    ['How fast does it have to be?', 'latency-target'],
    ['Is there an SLA on the response time?', 'latency-target'],
    ["What is the processor's latency?", 'processor-latency'],
    ['How long does the processor take to answer?', 'processor-latency'],
    ['How slow can the bank get?', 'processor-latency'],
    ['Does the processor support idempotency keys?', 'processor-repeats'],
    ['Can the PSP dedupe on our reference?', 'processor-repeats'],
    ['What happens if I send the processor the same charge twice?', 'processor-repeats'],
    ['Can I ask the processor for the status of a charge?', 'processor-lookup'],
    ['Is there a way to query the provider about a payment?', 'processor-lookup'],
    ['Is there more than one processor?', 'processor-count'],
    ['Do we have a second provider to fail over to?', 'processor-count'],
    ['Do we get a settlement file?', 'settlement'],
    ['When does the bank send its report?', 'settlement'],
    ['How often do merchants get a payout?', 'payouts'],
    ['Can they withdraw their balance any time?', 'payouts'],
    ['What is the average payment?', 'amount'],
    ['What availability do you want, how many nines?', 'availability-target'],
    ['How much downtime is acceptable?', 'availability-target'],
    ['What should I treat as the source of truth?', 'truth'],
    ['How long do clients keep retrying, what is the retry window?', 'retention'],
    ['How long must we keep the records?', 'retention'],
    ['How often do network partitions happen?', 'partitions'],
    ['Is this one region or several?', 'regions'],
    ['Are the customers global?', 'regions'],
    ['How many merchants do we have?', 'merchants'],
    ['Is the traffic skewed to a few big merchants?', 'merchants'],
    ['Who calls this API, mobile or servers?', 'clients'],
    ['Are the clients browsers or backends?', 'clients'],
    ['Do we need multi-currency?', 'currencies'],
    ['Does the balance have to be strongly consistent?', 'consistency'],
    ['Can reads be stale?', 'consistency'],
    ['Are refunds in scope?', 'refunds'],
    ['Is there auth and capture, or one step?', 'refunds'],
    ['What is out of scope?', 'scope'],
    ['Do I have to think about fraud?', 'scope'],
    ['Is PCI something I should cover?', 'compliance'],
    ['Do we store card numbers?', 'compliance'],
    ['Do we send webhooks?', 'webhooks'],
    ['How are merchants notified?', 'webhooks'],
    ['Can I use AWS, or is there an existing stack?', 'existing-stack'],
    ['Is there a database I have to use?', 'existing-stack'],
    ['How big is the team that runs it?', 'team'],
    ['Should I draw the diagram first?', null],
    ['Is my answer right?', null],
    ['What would you do here?', null],
    ['Do you mean the second request?', null],
    ['Could you repeat the question?', null],
    ['Should I go deeper into the claim?', null],
  ])('answers "%s" from the fact sheet (%s)', (question, fact) => {
    expect(factFor(question, round)).toBe(fact);
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
