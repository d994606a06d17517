/**
 * A small, complete round for tests: a rate limiter, so that nothing learnt from it fits one shipped
 * round only. Three scorecard dimensions (50/30/20), two framework ones (60/40), eight observables.
 */
import type {Round} from '../../src/round/schema.ts';
import {RoundSchema} from '../../src/round/schema.ts';
import {rateLimiterObservables} from './rate-limiter-observables.ts';

const tiers = {
  strong: 'Names the choice and its cost before being asked.',
  solid: 'Gives a working mechanism when asked.',
  mixed: 'Gives parts of a mechanism after several questions.',
  weak: 'Stays with names of tools.',
};

const base = {
  format: 1,
  id: 'rate-limiter',
  title: 'Rate Limiter Under Burst Load',
  card: {
    field: 'Engineering',
    company: 'Acme',
    role: 'Software Engineer',
    level: 'Mid-Level',
    minutes: 20,
    difficulty: 'Medium',
    updated: '2026-02-01',
  },
  persona: 'maya',
  brief: {
    task: 'Design the part of an API gateway that holds every tenant to its request quota.',
    about: [{title: 'Topic', text: 'Counting requests on many gateways at once.'}],
    interviewer: [
      {title: 'Probes', text: 'Asks for the row, the message and the order of events.'},
    ],
  },
  strong: [{title: 'Starts from numbers', text: 'Says how many requests and how fast.'}],
  weak: [
    {
      title: 'Tool names',
      text: 'Lists products in place of a mechanism.',
      avoid: 'Follow one request from the edge to the counter and back.',
    },
  ],
  traps: [
    {
      id: 'racy-counter',
      title: 'The racy counter',
      text: 'Reads a count, adds one, writes it back.',
    },
    {
      id: 'silent-refusal',
      title: 'The silent refusal',
      text: 'Drops requests without telling why.',
    },
  ],
  checklist: [
    {title: 'Pick a window', text: 'Know how your window moves.'},
    {title: 'Recall a burst', text: 'Have one real traffic burst ready.'},
  ],
  questions: [{question: 'How long is it?', answer: 'Twenty minutes.'}],
  principles: [
    {id: 'callers-first', title: 'Callers first', text: 'Think of whoever is on the other end.'},
    {id: 'own-it', title: 'Own it', text: 'Speak for your own part.'},
  ],
  dimensions: {
    scorecard: [
      {
        id: 'counting',
        name: 'Counting Under Concurrency',
        weight: 50,
        definition: 'How exactly requests are counted while many gateways count at once.',
        tiers,
        topNeeds: ['atomic-increment'],
        barredBy: ['reads-then-writes'],
        outline: [
          'One counter per tenant and window.',
          'One atomic increment that returns the new count.',
          'Refuse when the returned count is over the quota.',
        ],
        drills: [
          'Write the two interleavings of read, add, write and mark the lost one.',
          'Compute the overshoot of a fixed window at its edge.',
        ],
      },
      {
        id: 'failure',
        name: 'Failure Calibration',
        weight: 30,
        definition: 'What happens to requests while the counter cannot be reached.',
        tiers,
        topNeeds: ['chooses-when-store-is-down'],
        barredBy: [],
        outline: [
          'Name the timeout on the counter.',
          'Say whether requests pass or are refused, per route.',
          'Bound how long that state may last.',
        ],
        drills: [
          'List three routes and decide open or closed for each.',
          'Say which alarm tells you that the limiter is blind.',
        ],
      },
      {
        id: 'incident',
        name: 'Incident Reflection',
        weight: 20,
        definition: 'What you did in a real incident, and what it left open.',
        tiers,
        topNeeds: ['gives-incident-number'],
        barredBy: [],
        outline: ['What was seen first.', 'What you did.', 'What remained open.'],
        drills: ['Tell one incident in ninety seconds.', 'Write its timeline with five times.'],
      },
    ],
    framework: [
      {
        id: 'rigor',
        name: 'Distributed Rigor',
        weight: 60,
        definition: 'Precision about what runs at the same time.',
        tiers,
      },
      {
        id: 'operations',
        name: 'Operating It',
        weight: 40,
        definition: 'What callers and operators see.',
        tiers,
      },
    ],
  },
  observables: rateLimiterObservables,
  caps: [
    {
      observable: 'reads-then-writes',
      maxScore: 55,
      because: 'Concurrent requests are counted once, so no quota holds.',
    },
  ],
  ladders: [
    {
      id: 'constraints',
      topic: 'Constraints',
      scorecard: 'counting',
      framework: 'operations',
      mention: ['quota* | peak | requests a second | qps | rps'],
      opener: 'Before you draw anything: which numbers do you need from me?',
      rungs: [
        {level: 'mechanism', ask: 'How many requests a second does your design have to count?'},
        {level: 'schema', ask: 'Where is the one number that decides?'},
        {level: 'cost', ask: 'How late may that number be?'},
      ],
      pinned: [{all: ['# requests | # qps | # rps | # a second']}],
    },
    {
      id: 'counter',
      topic: 'The counter',
      scorecard: 'counting',
      framework: 'rigor',
      mention: ['counter* | count* | incr*'],
      opener: 'A request reaches the gateway. Where does the number change?',
      rungs: [
        {level: 'mechanism', ask: 'Which single step makes the number go up?'},
        {
          level: 'interleaving',
          ask: 'Two gateways see request 100 of 100 together. What does each read?',
        },
        {level: 'crash', ask: 'A gateway dies between its two steps. What is in the store?'},
      ],
      pinned: [{all: ['incr* | atomic*']}],
    },
    {
      id: 'store-loss',
      topic: 'Loss of the store',
      scorecard: 'failure',
      framework: 'operations',
      mention: ['timeout* | down | unreachable | replica*'],
      opener: 'The store does not answer for a second. What does a caller see?',
      rungs: [
        {level: 'mechanism', ask: 'After how long does the gateway stop waiting?'},
        {level: 'crash', ask: 'The store comes back empty. Which requests pass now?'},
        {level: 'cost', ask: 'Who pays for the requests that passed meanwhile?'},
      ],
      pinned: [{all: ['fail open | fail closed']}],
    },
    {
      id: 'client-signal',
      topic: 'What the caller learns',
      scorecard: 'failure',
      framework: 'operations',
      mention: ['status code* | header* | 429'],
      opener: 'A request is over the quota. Show me the answer it gets.',
      rungs: [
        {level: 'mechanism', ask: 'What tells the caller when to come back?'},
        {level: 'schema', ask: 'Which fields does that answer hold?'},
        {level: 'cost', ask: 'A thousand callers come back at once. What happens?'},
      ],
      pinned: [{all: ['retry after | reset header']}],
    },
    {
      id: 'incident',
      topic: 'A real incident',
      scorecard: 'incident',
      framework: 'operations',
      mention: ['incident* | outage* | postmortem*'],
      opener: 'Tell me about a time when traffic surprised you. What did you see first?',
      rungs: [
        {level: 'mechanism', ask: 'What did you do, personally, in the first ten minutes?'},
        {level: 'cost', ask: 'How many requests did it hit?'},
        {level: 'crash', ask: 'What remained open afterwards?'},
      ],
      pinned: [{all: ['i', '#'], within: 2}],
    },
  ],
  opening: 'constraints',
  reflection: 'incident',
  failures: [
    {
      id: 'store-down',
      scorecard: 'failure',
      framework: 'operations',
      after: ['counter* | store | redis'],
      ask: 'The store is unreachable from half of the gateways. What does each half do?',
    },
    {
      id: 'clock-skew',
      scorecard: 'failure',
      framework: 'rigor',
      after: ['window*'],
      ask: 'One gateway runs four seconds ahead. What does its tenant see?',
    },
  ],
  changes: [
    {
      id: 'paid-bursts',
      scorecard: 'counting',
      framework: 'rigor',
      after: [],
      ask: 'Some tenants now pay for bursts of ten times their quota. What in your design moves?',
    },
  ],
  facts: [
    {
      id: 'rate',
      asked: ['how many requests | qps | rps'],
      answer: '40,000 requests a second at peak.',
    },
    {
      id: 'latency',
      asked: ['latency | how fast'],
      answer: 'Two milliseconds at the 99th percentile.',
    },
    {id: 'regions', asked: ['region*'], answer: 'Two regions, both active.'},
    {id: 'tenants', asked: ['how many tenants | tenants'], answer: '5,000 tenants.'},
  ],
  guarded: ['lua*', 'token bucket', 'compare and set | cas'],
};

/**
 * A valid round; parsed, so that it can never drift from the schema.
 * @param overrides top-level fields that replace those of the base round
 */
export function aRound(overrides: Partial<Round> = {}): Round {
  return RoundSchema.parse({...base, ...overrides});
}
