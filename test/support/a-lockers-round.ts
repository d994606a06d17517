/** A small round with marks in every text that a candidate must not see before the scorecard. */
import type {Round} from '../../src/round/schema.ts';

export const SECRET = 'SECRET';

export function lockersRound(change: Partial<Round> = {}): Round {
  const tiers = {
    strong: 'Names the double hand-out before being asked and says who notices it.',
    solid: 'Names it when asked and gives an order of steps.',
    mixed: 'Names the lock but not what happens when its holder dies.',
    weak: 'Assumes that every request arrives once.',
  };
  return {
    format: 1,
    id: 'parcel-lockers',
    title: 'Parcel lockers that lose their connection',
    card: {
      field: 'Engineering',
      company: 'Lockerly',
      role: 'Software Engineer',
      level: 'Mid-level',
      minutes: 20,
      difficulty: 'Medium',
      updated: '2026-05-10',
    },
    persona: 'maya',
    brief: {
      task:
        'Design the service that opens parcel lockers. A locker may be offline for an hour, ' +
        'and a courier may press the button twice.',
      about: [{title: 'Topic.', text: 'One door, one parcel, and a network that comes and goes.'}],
      interviewer: [
        {title: 'Probes every claim.', text: 'Asks what exactly happens, and in which order.'},
        {title: 'No praise.', text: 'Will not tell you how you are doing.'},
      ],
    },
    strong: [{title: 'Figures first.', text: 'Says how many doors open in a second.'}],
    weak: [
      {
        title: 'The happy path.',
        text: 'The door always hears the command.',
        avoid: 'Follow one parcel through every place where a message can be lost.',
      },
    ],
    traps: [{id: 'two-presses', title: 'Two presses.', text: 'The second one opens another door.'}],
    checklist: [
      {title: 'Your core pattern.', text: 'Be able to say how a repeated command is recognised.'},
      {title: 'A race you have seen.', text: 'Know what each side read, and when.'},
      {title: 'Your figures.', text: 'Doors, requests a second, milliseconds.'},
    ],
    questions: [
      {question: 'What does this round test?', answer: 'Whether a parcel is handed out once.'},
      {
        question: 'How is it scored?',
        answer: 'By what you do in the conversation, not by keywords.',
      },
    ],
    principles: [],
    dimensions: {
      scorecard: [
        {
          id: 'once',
          name: 'Once and only once',
          weight: 60,
          definition: 'How precisely you keep a door from opening twice.',
          tiers,
          topNeeds: ['names-command-id'],
          barredBy: [],
          outline: [`${SECRET} outline`, `${SECRET} step`, `${SECRET} end`],
          drills: [`${SECRET} drill`, `${SECRET} other drill`],
        },
        {
          id: 'ownership',
          name: 'Ownership of decisions',
          weight: 40,
          definition: 'How clearly you say what you give up.',
          tiers,
          topNeeds: ['names-command-id'],
          barredBy: [],
          outline: [`${SECRET} outline`, `${SECRET} step`, `${SECRET} end`],
          drills: [`${SECRET} drill`, `${SECRET} other drill`],
        },
      ],
      framework: [
        {id: 'rigor', name: 'Rigor', weight: 100, definition: 'Failures, one by one.', tiers},
      ],
    },
    observables: [
      {
        id: 'names-command-id',
        polarity: 'positive',
        scorecard: 'once',
        framework: 'rigor',
        statement: `${SECRET} statement`,
        weight: 1,
        met: `${SECRET} example`,
        notMet: `${SECRET} counterexample`,
        when: 'anytime',
        askedBy: [],
        signals: [{all: ['command id'], within: 1}],
      },
    ],
    caps: [],
    opening: 'door',
    ladders: [
      {
        id: 'door',
        topic: `${SECRET} topic`,
        scorecard: 'once',
        framework: 'rigor',
        names: [],
        dodge: [],
        mention: ['door'],
        opener: `${SECRET} opener?`,
        rungs: [
          {level: 'mechanism', ask: `${SECRET} rung?`},
          {level: 'schema', ask: `${SECRET} rung two?`},
          {level: 'crash', ask: `${SECRET} rung three?`},
        ],
        pinned: [{all: ['row'], within: 1}],
      },
    ],
    reflection: 'door',
    failures: [
      {id: 'power', scorecard: 'once', framework: 'rigor', after: [], ask: `${SECRET} failure?`},
    ],
    changes: [],
    facts: [{id: 'doors', asked: ['how many'], answer: `${SECRET} fact`}],
    guarded: [`${SECRET.toLowerCase()} pattern`],
    ...change,
  };
}
