/** The smallest interviewer that the schema allows. */
import type {Persona} from '../../src/round/persona.ts';

export function aPersona(): Persona {
  return {
    id: 'maya',
    name: 'Maya',
    manner: 'Polite and relentless.',
    lines: {
      anchor: ['You wrote "{quote}".'],
      press: ['"{quote}": how?'],
      interrupt: ['Stop at "{quote}". Which row?'],
      dontKnow: ['What would you look at first?'],
      confirmation: ['You tell me what breaks it.'],
      hint: ['Take the moment before the commit.'],
      rephrase: ['Take one request. {question}'],
      knownFact: ['That stands above. {question}'],
      unanswered: ['{question}'],
      noFact: ['Choose a number and tell me why.'],
      afterFact: ['Go on.'],
      contradiction: ['First "{earlier}", now "{quote}". Which one holds?'],
      change: ['I am changing one thing.'],
      lastQuestion: ['Last question.'],
      close: ['That is time.'],
      closeEarly: ['We stop here.'],
      canned: {
        mechanism: ['How exactly?'],
        schema: ['Which columns?'],
        interleaving: ['What does the second one read?'],
        crash: ['It dies there. What is left?'],
        cost: ['What does that cost?'],
      },
    },
  };
}
