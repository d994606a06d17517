/**
 * The common vocabulary of software and data, by the part a word plays in a claim. It names no
 * product and no trade: whoever designs a chat, a booking or a warehouse uses these words.
 * Every list holds stems, so that one entry covers "retry", "retries" and "retried".
 */
import {stem} from './content-words.ts';

function stems(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u).map(stem));
}

/** Things one can point at: stored, sent, held or run. */
export const ARTEFACTS = stems(`
  row column field table index record entry key id uuid hash token header body payload request
  response message event queue topic partition shard bucket offset log file disk page cursor lock
  lease mutex semaphore version sequence counter timestamp ttl state status flag column
  constraint transaction tx txn commit statement query insert update select delete put upsert
  replica primary standby leader follower master slave copy snapshot backup worker thread process
  pod node server client browser app phone device tab form cart order session cookie cache job
  cron scheduler poller consumer producer webhook callback endpoint url path param socket
  connection pool port packet region zone timer timeout deadline window batch chunk line item
  list map set array object json string number digit integer byte bit code error exit signal
  stack heap buffer ring tree node leaf root branch quorum majority epoch term ticket sequence
  nonce checksum signature digest outbox inbox journal account balance receipt invoice email sms
  user customer agent caller tenant document image blob schema projection aggregate stream view
  trigger procedure alarm alert panel graph metric threshold pager runbook button screen
  dashboard attempt duplicate reference number name address limit quota slot seat step owner
  holder loser winner writer reader reply ack copy note gap range clock
`);

/** What software does to such things: each can be watched in a log. */
export const ACTIONS = stems(`
  insert update delete select upsert write read store save keep persist append overwrite copy
  move load fetch send resend receive return respond answer reply post call ask poll push pull
  publish consume subscribe check compare match verify count sum add subtract multiply increment
  decrement sort hash encode parse lock unlock acquire hold release claim steal lease renew
  expire evict drop throw discard ignore skip wait block sleep pause wake start stop begin open
  close commit rollback abort cancel undo reverse retry repeat replay reuse resume reopen restart
  recheck refuse reject deny decline accept allow turn pass pick choose split merge join group
  route forward redirect bind attach carry stamp tag mark set generate create compute derive
  render submit sign issue mint put delete flip promote switch fence page alert warn notify mail
  log print record show throttle shed cap queue enqueue dequeue dedup dedupe win lose own collide
  conflict race overtake arrive land reach finish fail crash die panic time run transfer scan
  walk look find match cover point leave take hand give tell edit change amend modify refresh
  invalidate prepend truncate rotate drain replace swap detect remove connect disconnect
`);

/** What goes wrong, or arrives when it should not. */
export const FAILURES = stems(`
  fail failure crash die dead kill lost lose miss drop timeout duplicate twice stale late
  conflict collide deadlock partition split hang stuck pause panic error refuse reject decline
  retry race expire overtake unknown ambiguous orphan corrupt crash wrong reinstall disconnect
  unreachable slow lag behind leak hole skew gone outage redeliver contradict mismatch differ
  overflow starve starvation reorder freeze froze null
`);

/** Words that put actions in order or under a condition. */
export const ORDER = new Set(
  (
    'if when once until unless before after then first second while otherwise else only until ' +
    'till whenever meanwhile next last finally already later earlier again instead rather ' +
    'because so since hence where whose whichever without'
  ).split(' '),
);

/** Words that tell one thing from another of its kind: the grammar of interleavings. */
export const DISTINCTION = new Set(
  (
    'same other another first second third own old new older newer lower higher both each two ' +
    'one identical different earlier later previous next its their nobody somebody someone ' +
    'anybody none single half'
  ).split(' '),
);

/** Verbs that assert an outcome and leave out how it comes about. */
export const OUTCOME_VERBS = stems(`
  ensure guarantee handle manage avoid prevent leverage provide support enable maintain improve
  optimise optimize follow adopt apply consider address tackle solve resolve achieve deliver
  focus strive aim embrace establish define align understand appreciate care deal cope mitigate
  minimise minimize maximise maximize protect respect honour honor design architect build scale
  evolve adapt grow think believe reason make need want use rely trust depend offer facilitate
  streamline empower foster cultivate drive utilize utilise integrate implement detect introduce
  include involve require allow monitor review learn know recover degrade decouple
`);

/** Adjectives and adverbs of praise and size, which commit to nothing. */
export const VALUE_WORDS = stems(`
  robust scalable reliable resilient seamless smooth smart intelligent efficient effective
  optimal proper properly appropriate appropriately suitable right correct correctly good better
  best great excellent modern mature proven standard solid strong strict safe secure simple easy
  clean clear flexible elastic available consistent important crucial critical essential key main
  paramount fundamental major powerful rich comprehensive holistic careful carefully thoughtful
  pragmatic sensible reasonable healthy rigorous disciplined thorough graceful gracefully
  automatic automatically transparent accurate auditable immutable atomic distributed
  dedicated centralized centralised decoupled managed whole entire various multiple several
  different usual common typical general generally typically usually basically essentially
  fundamentally really very extremely highly truly obviously clearly always never continuously
  constantly regularly quickly fast high-quality world-class well famous real true natural
  inherently rare possible necessary needed fine happy
`);

/** Nouns for a whole, an attitude or a school of thought: nothing in them can be shown. */
export const WHOLES = stems(`
  system solution approach architecture platform infrastructure pattern practice mechanism
  strategy process concept principle philosophy mindset culture team organisation organization
  stakeholder people engineer company business industry experience user need situation scenario
  case problem challenge issue concern thing everything anything something way kind sort lot area
  aspect topic part point matter question answer world technology tool tooling framework library
  product service microservice component layer capability feature ecosystem landscape future goal
  target objective vision value trade-off tradeoff balance spectrum journey lesson communication
  documentation guideline standard quality reliability integrity consistency availability
  scalability flexibility performance resilience security correctness simplicity complexity
  velocity productivity ownership trust confidence rigor rigour empathy honesty atomicity
`);

/** Words in -ity, -ness and the like that are things all the same. */
export const CONCRETE_ABSTRACTS = stems(`
  entity identity priority city partition transaction connection region session version position
  application statement shipment document instance sequence reference balance instance
  maintenance segment element increment exception function operation location station collation
  authorisation authorization condition collision duplication election completion confirmation
  notification subscription
`);

/** Talk of what would be, ought to be or could be. */
export const MODAL = new Set(
  (
    'would should could might may must need needs want wants have wed youd theyd itd thered ' +
    'ought try tend able going cannot'
  ).split(' '),
);

/** All and nothing: claims without a case. */
export const UNIVERSAL = new Set(
  (
    'all every everything everyone everybody any anything always never whatever however ' +
    'whenever nothing wherever no most many lots each overall entire whole'
  ).split(' '),
);

export const DEFINITE = new Set(
  'the that this it its his her their them those these they'.split(' '),
);
