/**
 * The words with which English approves and disapproves, as pieces of regular expressions in lower
 * case. They mean nothing alone: praise-frames.ts says in which frames they count.
 */

export const ADVERB =
  '(?:(?:(?!hardly|barely|scarcely|only|nearly|likely)[a-z]{2,}ly|very|quite|so|pretty|rather|' +
  'just|already|indeed|also|all|almost|more than|much|super|still|now) ){0,4}';

/** Adjectives that approve wherever they are said of an answer. */
export const PRAISING =
  '(?:good|great|nice|excellent|perfect|fantastic|superb|brilliant|beautiful|lovely|wonderful|' +
  'awesome|amazing|outstanding|impressive|remarkable|clever|smart|neat|elegant|sharp|solid|' +
  'sound|thorough|crisp|thoughtful|insightful|interesting|refreshing|astute|flawless|exemplary|' +
  'stellar|terrific|top-notch|first-rate|promising|admirable|commendable|slick|fascinating|' +
  'intriguing|convincing|compelling|splendid|magnificent|marvell?ous|well[- ](?:thought[- ]out|' +
  'reasoned|structured|argued|put|done)|spot[- ]on|bang[- ]on|on point|a[- ]?plus|' +
  'world[- ]class|impeccable|masterful|phenomenal|exceptional|delightful|tidy|strong|helpful|' +
  'decent|wise|ingenious|inspired|better|clean|mature|tight|classy|honest|ideal|sensible|' +
  'prudent|lucid|persuasive|robust|rigorous|disciplined|methodical|concise|succinct|credible|' +
  'defensible|respectable|reassuring|encouraging|heartening|comforting|gratifying|satisfying|' +
  'welcome(?! back|[.,!]| to\\b)|apt|pragmatic|nifty|snappy|stunning|fabulous|gorgeous|shrewd|canny|perceptive|' +
  'savvy|experienced|competent|creative|inventive|coherent|careful|level-headed|grown-up|' +
  'illuminating|instructive|cautious|gutsy|brave|candid|cracking|smashing|judicious|' +
  'faultless|spotless|masterly|deft|graceful|economical|sober|sturdy|dependable|sublime|sterling|' +
  'unbeatable|peerless|matchless|superlative|immaculate|pristine|polished|incisive|trenchant|cogent|' +
  'eloquent|pithy|discerning|adroit|nimble|resourceful|innovative|scrupulous|meticulous|diligent|' +
  'conscientious|painstaking|knowledgeable|unflappable|charming|uplifting|mind-blowing|' +
  'jaw-dropping|breathtaking|incredible|extraordinary|unrivalled|unparalleled|epic|legendary|' +
  'well[- ](?:chosen|judged|made|placed|aimed|timed|founded|organi[sz]ed|prepared)|fab|brill|ace|intelligent|skilful|skillful|mighty fine|top[- ]class|high[- ]class)';

/** Adjectives that nobody spends on a queue: wherever they are said, somebody is pleased. */
export const REMARKABLE =
  '(?:excellent|fantastic|superb|brilliant|lovely|wonderful|awesome|amazing|impressive|elegant|' +
  'remarkable|insightful|astute|exemplary|stellar|terrific|top-notch|first-rate|admirable|' +
  'commendable|splendid|magnificent|marvell?ous|impeccable|masterful|phenomenal|delightful|' +
  'ingenious|thoughtful|neat|crisp|clever|astonishing|refreshing|thorough|tidy|gorgeous|' +
  'exquisite|enviable|praiseworthy|laudable|well[- ]thought[- ]out|well[- ]argued|lucid|' +
  'persuasive|prudent|defensible|sensible|reassuring|encouraging|heartening|comforting|' +
  'gratifying|satisfying|shrewd|canny|perceptive|savvy|articulate|convincing|compelling|' +
  'credible|judicious|faultless|spotless|unimpeachable|unassailable|masterly|deft|nifty|' +
  'stunning|dazzling|glorious|smashing|cracking|fabulous|memorable|well[- ]judged|' +
  'well[- ]chosen|well[- ]made|well[- ]founded|level-headed|clear-headed|clear-eyed|' +
  'grown-up|methodical|inventive|imaginative|artful|graceful|concise|succinct|respectable|' +
  'inspired|inspiring|illuminating|enlightening|instructive|praise|sublime|sterling|unbeatable|peerless|superlative|' +
  'incisive|trenchant|cogent|eloquent|pithy|discerning|adroit|meticulous|painstaking|uplifting|' +
  'mind-blowing|jaw-dropping|breathtaking|incredible|extraordinary|unrivalled|unparalleled)';

/** Adjectives that confirm. */
export const CONFIRMING =
  '(?:right|correct|true|fair|fine|valid|accurate|reasonable|sensible|sane|legit|textbook|' +
  'enough(?! (?:on|about|of|for (?:now|today)|time)\\b)|plenty|sufficient|adequate|proper|appropriate|sane|workable|in order|foolproof|ironclad|safe|airtight|watertight|bulletproof|precise|' +
  'clear(?! to you)|complete|okay|' +
  'ok|plausible|logical|justified|satisfying|it|the way to go|a start|an answer|all i needed|' +
  'what i (?:wanted|needed|hoped)[a-z ]*|right on)';

export const ANSWER_NOUN =
  '(?:answer|question|point|catch|start|idea|thinking|thought|call|choice|approach|use|trick|' +
  'recall|job|work|touch|move|instincts?|design|observation|insight|example|explanation|' +
  'reasoning|detail|intuition|step|summary|breakdown|analysis|description|solution|plan|' +
  'distinction|framing|way|stuff|one|pick|spot|effort|progress|habit|eye|attention|command|' +
  'grasp|understanding|knowledge|story|reflection|news|response|reply|angle|take|argument|' +
  'structure|level|sense|clarification|trade-?off|technique|pattern|test|metaphor|analogy|' +
  'self-awareness|honesty|discipline|list|sequence)';

export const OF_ANSWER =
  '(?:answer|design|approach|idea|reasoning|logic|explanation|thinking|solution|plan|schema|' +
  'scheme|model|argument|description|choice|analysis|structure|sequence|order|ordering|' +
  'trade-?off|instincts?|numbers?|estimate|math|maths|arithmetic|assumptions?|understanding|' +
  'claim|statement|conclusion|diagnosis|example|story|part|piece|bit|rest|guard|fix|trace|flow|' +
  'timeline|mechanism|diagram|sketch|wording|definition|repair|remedy|strategy|principle|' +
  'instinct|trick|split|walk-?through|account|writes)';

export const SUBJECT =
  `(?:that|this|it|which|those|these|all of (?:that|this|it)|(?:everything|what) you(?:'ve|` +
  ` have|'re| are)? ?[a-z]*|your(?: [\\w'-]+){1,5}?|(?:the|this|` +
  `that) (?:[\\w'-]+ ){0,2}?${OF_ANSWER}(?: itself| there| (?:of|for|between|behind|on|in) (?:[\\w'-]+ ){0,2}[\\w'-]+)?)`;
export const COPULA =
  "(?:'s|(?<=\\b(?:that|it))s| is| was|'re| are| were| sounds?| sounded| looks?| looked| seems?| seemed| feels?|" +
  " reads?| would be(?! (?:nice|good|great|lovely|ideal|helpful|useful|interesting|better|wise)(?: to| if|[.,;]))|'d be(?! (?:nice|good|great|lovely|ideal|helpful|useful|interesting|better|wise)(?: to| if|[.,;]))|'ll be| will be| has been)";
/** What may follow an adjective that is not part of a longer name ("fair scheduling", "right now"). */
export const END_OF_CLAIM =
  '(?=$|[.,;:!?)]| (?:to|for|on|of|about|with|that|and|but|so|because|in|at|there|here|enough|' +
  'then|as|from|me|by|you|thanks?|though|too|given|since)\\b| [—–-] )';
export const SAME_BREATH =
  '(?=$|[.,;:!?)…]| [—–-] | (?:so|but|and|then|now|thanks?|thank you|that|on|with)\\b)';

export const NOT = "(?:n't| not| never| hardly| no longer)";
export const WRONG =
  '(?:wrong|incorrect|false|mistaken|inaccurate|invalid|broken|flawed|unsafe|nonsense|' +
  'insufficient|incomplete|weak|bad|poor|naive|terrible|untrue|inconsistent|a mistake|an error|' +
  'a bug|a misconception|a flaw|a problem|not enough|too weak|not it)';
export const CLAIM = `(?:that|this|it|which|(?:your|the|that|this) (?:[\\w'-]+ ){0,2}?${OF_ANSWER})`;

/** Up to so many words in between. */
export const words = (most: number): string => `(?:[\\w'-]+ ){0,${most}}`;

/** What the candidate just said. */
export const IT = '(?:that|this|it|which|yours|that one|your (?:[\\w-]+ ){0,2}[\\w-]+)';

/** People whose nod counts. */
export const PEER =
  '(?:(?:staff|senior|principal|veteran|seasoned|experienced|decent|good|great|sane|careful|production|' +
  'database|security|platform|harshest|toughest|strictest|best|grumpiest|pickiest|whole|entire|own|old) )*' +
  '(?:engineers?|architects?|reviewers?|auditors?|veterans?|dbas?|operators?|sre|principal|' +
  'colleagues?|leads?|cto|boss|manager|professor|lawyers?|regulators?|examiners?|teacher|mentor|' +
  'team|on-?call|committee|panel|examiner|accountants?|controllers?|interviewers?|designers?|experts?|pro|' +
  'professionals?|insurers?|treasurers?|old hand)';

/** Where people put what is worth keeping. */
export const WORTHY_PLACE =
  '(?:runbooks?|walls?|notes|notebook|wiki|slides?|deck|text-?books?|onboarding|playbook|handbook|' +
  't-?shirts?|posters?|blog|museum|check-?list|design docs?|hall of fame|mug|training|fridge|desk|' +
  'frame|front page|style guide|review template|curriculum|syllabus|course|bumper sticker|' +
  'sticker|tombstone|door|plaque|whiteboard)';
