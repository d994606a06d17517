/** Turns as a model words them, with what they answer: those that may be said, and those that may not. */
import type {GateRule} from '../../src/interview/persona-gate.ts';

export const ANSWERS = {
  lock: 'Each worker takes a row lock on the order before it calls the bank, with a timeout of 20 seconds. After the call it sets state to PAID and releases the lock.',
  queue:
    'The API drops a message on RabbitMQ and answers with 202. A consumer charges the card and acks the message when it is finished. We run 6 consumers.',
  vague:
    'Our payment layer is resilient by design, errors are managed centrally and everything is monitored end to end.',
  client:
    'The app stores a request id on disk before the first try. It sends the same id on each retry, up to 5 times, and throws it away after a receipt.',
} as const;
export type AnswerName = keyof typeof ANSWERS;

export const GOOD: readonly (readonly [AnswerName, string])[] = [
  ['lock', 'The bank answers after 25 seconds. What has happened to the row lock by then?'],
  [
    'lock',
    'You wrote "releases the lock". The worker dies one line earlier. What does the next one see?',
  ],
  [
    'lock',
    'Worker B waits on that lock. A crashes after the bank has said yes. What does B read in state?',
  ],
  ['lock', 'Two seconds after the timeout the bank says yes. Which worker gets to hear it?'],
  ['lock', 'Put worker B one millisecond behind A. At which line does B stop?'],
  [
    'lock',
    'Take one order. Write its row down for me, column by column, while the bank is thinking.',
  ],
  ['lock', 'Is the lock gone before state says PAID or after it?'],
  [
    'lock',
    'Noted. The database restarts in the middle of the call. Who holds the lock on that order now?',
  ],
  [
    'lock',
    'The call takes 400 milliseconds today. Follow one order from the tap to PAID. Where does it spend the time?',
  ],
  [
    'lock',
    'Your timeout is 20 seconds. Say the garbage collector pauses the worker for 30. Walk me through it.',
  ],
  [
    'queue',
    'The consumer charges the card and loses its connection before the ack. What does RabbitMQ do with that message?',
  ],
  [
    'queue',
    'You answer with 202. The customer closes the page. How do they learn that the card was declined?',
  ],
  [
    'queue',
    'Of your 6 consumers, two hold the same message for a moment. Which of them talks to the bank?',
  ],
  [
    'queue',
    '"acks the message when it is finished". Finished with what: the call, or the write after it?',
  ],
  [
    'queue',
    'Okay. The broker comes back after a crash with one message more than before. What does the consumer make of it?',
  ],
  ['queue', 'Now you are the fourth consumer: tell me what you know about that card.'],
  ['queue', 'Lead me through the second delivery of that message, step by step.'],
  ['queue', 'One message, two deliveries. Narrate the second one.'],
  ['queue', 'Ten minutes pass before the ack. Which message does the broker hand out meanwhile?'],
  [
    'queue',
    'You said that a consumer charges the card. It charges it and the power fails. What is left of that?',
  ],
  ['vague', 'Stop there. One payment, one error: show me who sees it first.'],
  [
    'vague',
    'You wrote "errors are managed centrally". The bank says nothing for a minute. Which program notices?',
  ],
  ['vague', '"everything is monitored": one card is charged twice at noon. Which graph moves?'],
  ['vague', 'Pick one payment. In which table does the payment layer write its first byte?'],
  ['client', 'The phone is full and the id cannot be written. What does the app send?'],
  [
    'client',
    'You wrote that the app stores a request id on disk. The disk write is lost in a crash. What goes out after the restart?',
  ],
  ['client', 'The fifth retry fails too. What stands on the disk of the phone at that moment?'],
  [
    'client',
    '"throws it away after a receipt". The receipt arrives and the app dies before reading it. Which id does the next tap carry?',
  ],
  ['client', 'Two phones of one family, one basket. How many request ids does your server see?'],
  ['client', 'Same id, other amount. What does your server do with the second request?'],
];

export const BAD: readonly (readonly [GateRule, AnswerName, string])[] = [
  ['verdict', 'lock', 'There is a gap here. What happens when the timeout of 20 seconds is over?'],
  [
    'verdict',
    'lock',
    '20 seconds is too short for that. What does the second worker do with the row?',
  ],
  ['verdict', 'lock', 'Something is still missing. What is in the row before the call?'],
  ['verdict', 'lock', 'You left out the crash. What is in the row after it?'],
  ['verdict', 'lock', 'You have that the wrong way around. What is in the row before the call?'],
  ['verdict', 'lock', 'That still leaves the second charge. What is in the row?'],
  [
    'leak',
    'lock',
    'Write the intent into a separate table first. What does the worker find after a crash?',
  ],
  ['leak', 'lock', 'Store what the bank said beside the order. What does the next worker read?'],
  ['leak', 'lock', 'Add a version column to the order. What does the second worker read?'],
  ['leak', 'lock', 'Check a sequence of the bank first. What does the row say?'],
  ['leak', 'queue', 'With 200,000 merchants on one queue, which consumer is first?'],
  [
    'leak',
    'queue',
    'The processor takes 300 milliseconds on average. How many consumers does RabbitMQ feed?',
  ],
  ['leak', 'queue', 'With 99.99 % to hold, who restarts the consumer?'],
  [
    'time-claim',
    'queue',
    'In the eight minutes that are left, what does the consumer do after a crash?',
  ],
  [
    'time-claim',
    'queue',
    'Three more questions after this one. What does the consumer do after a crash?',
  ],
  [
    'time-claim',
    'queue',
    "We'll come to the bookkeeping later. What does the consumer do after a crash?",
  ],
  ['time-claim', 'queue', 'The interview ends soon. What does the consumer do after a crash?'],
  ['time-claim', 'queue', "We're past half-way. What does the consumer do after a crash?"],
  [
    'time-claim',
    'queue',
    'There are several topics to cover. What does the consumer do after a crash?',
  ],
  ['unanchored', 'client', 'The note tells me to press you on the id. Where is it kept?'],
  ['unanchored', 'client', "I've been asked to go deeper. Where is the id kept?"],
  ['unanchored', 'client', '(Narrowing the scene.) Where is the id kept on the phone?'],
  ['unanchored', 'client', 'Follow-up: where is the id kept on the phone?'],
  ['unanchored', 'client', "I can't give you a rating. Where is the id kept on the phone?"],
  [
    'unanchored',
    'client',
    'You said the bank deduplicates by merchant. What happens to the id then?',
  ],
  ['unanchored', 'client', 'Earlier you put the counter into Redis. Where is the id then?'],
  [
    'unanchored',
    'client',
    'As you mentioned, the ledger is partitioned by month. Where is the id then?',
  ],
  ['praise', 'client', 'Take your time. Where is the id kept on the phone?'],
  ['praise', 'client', 'No rush. Where is the id kept on the phone?'],
  ['leading', 'client', 'Does the server remember the id after the receipt?'],
  ['leading', 'client', 'The phone is dropped. Will the app send another id?'],
  ['leading', 'client', 'After the fifth try, do you give up or let the server ask the bank?'],
  ['leading', 'client', 'Is the id written before the request?'],
];
