/**
 * The widest frames: a clause about the answer or by the interviewer on herself, with no denial,
 * doubt, request or report in it, approves once a pleased word stands in it.
 */
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

const ABOUT_THE_ANSWER =
  '(?:that|this|it|which|those|these|you|your|everything you|the (?:answer|trace|hard|difficult|' +
  'tricky|way|order|design|sketch|reasoning|argument|first|second|last|whole|rest|part|plan|' +
  "schema|thing|story|list|recovery|split|account|picture|explanation))(?:'s|'re|'ve|'d|'ll)?";
const BY_HERSELF =
  "(?!i'd be |i would be |i'm only )(?:i|we|let me|my|our|us)(?:'m|'re|'ve|'d|'ll)?";
/** Any of these makes the clause something other than approval. */
const OTHERWISE =
  "(?:not|\\w+n't|no|never|nothing|none|without|hardly|barely|only|says?|said|you call|calls|called|claim\\w*|" +
  'wrote|told|promised?|want|wants|need|needs|asked|asking|if|whether|unless|until|suppose|assume\\w*|' +
  'doubt|wonder|worr\\w+|missing|wrong|breaks?|fails?|loses?|lost|know|see|hear|than one|too|' +
  'instead|rather|hopes?|think it|insist\\w*|might|may|yet)';
const PLEASED =
  '(?:decent|text-?book|earns? (?:its|their|your) (?:keep|place)|pays? off|paid off|expect(?:ed)? (?:from|of)|' +
  '(?:better|further|more|deeper|faster|cleaner|sooner) than (?:most|you think|you thought|many|i|we|' +
  "any|the)|than most|than i(?:'d| had) \\w+|satisf(?:y|ies|ied|ying)|pleas(?:es|ed|ing)|" +
  'delight\\w*|reassur\\w+|comfort(?:s|ing|ed)|impress\\w*|convinc\\w+|persuad\\w+|behind you|' +
  'gem|jewel|beauty|masterpiece|work of art|craftsmanship|worthy|deserves?|proud|admir\\w+|' +
  'appreciat\\w+|applaud|grateful|thankful|homework|bravo|' +
  'write (?:that|this|it) (?:one )?down|remember (?:that|this) one|note (?:that|it) in|' +
  'make a note|steal|borrow that|bonus|winner|win|a pass|passes|flying colou?rs|with ease|' +
  'effortless\\w*|first try|first go|in one go|at once right|remarkabl[ey]|splendid\\w*|superb\\w*|' +
  'excellent\\w*|perfectly|beautifully|nicely|neatly|elegantly|brilliantly|admirably|wisely|' +
  'sensibly|rightly|soundly|convincingly|gracefully|masterfully|skilfully|tidily|thoughtfully|' +
  'competently|expertly|solidly|handsomely|on purpose and well|common sense|good sense|' +
  'good instincts?|good taste|good judge?ment|sound judge?ment|experience|expertise|mastery|' +
  'maturity|seniority|rigou?r|discipline|clarity|finesse|courage|insight|wisdom|foresight|' +
  'holding up|stands? firm|right ballpark|survives? (?:my|the)|an eye for|bears? (?:up|weight)|trust that|believe that|love|enjoy\\w*|' +
  'agree|approve|accept that|buy that|same page|best|finest|top|ideal|favou?rite(?! (?:database|tool|queue|cache|region|worker|vendor)))';
/** About the answer, words that are also names and states of things are left out. */
const CLEARLY_PLEASED = PLEASED.replace(
  /\|(?:like\|love|experience\|expertise|same page\|best|agree\|approve|passes|win|bonus|top|trust that\|believe that|accept that\|buy that)(?=[|)])/gu,
  '',
);
const within = (subject: string, pleased: string): Frame =>
  start(
    `${subject} (?![^,;:?!]*\\b${OTHERWISE}\\b)[^,;:?!]{0,60}?\\b${pleased}\\b(?! (?:to|you to|effort|case)\\b)`,
  );

export const REMARK_FRAMES: readonly Frame[] = [
  within(ABOUT_THE_ANSWER, CLEARLY_PLEASED),
  within(BY_HERSELF, PLEASED),
  // "You clearly didn't learn that from a blog": the denial is part of the compliment.
  anywhere(
    "you (?:clearly|obviously|plainly|evidently) (?:didn't|don't|haven't|aren't|weren't) \\w+",
    true,
  ),
  start(
    "not (?:the|a|an|your|such a|one of the) (?:worst|first|usual|bad|silly|stupid|beginner's)\\b",
    true,
  ),
  start(`(?:fine|good|okay|works|enough|clear) (?:by|for|with|to) (?:me|us)(?=$|[.,;:!])`),
  // "Yes, B does wait": agreement by emphasis; what a party named with an article does is a fact.
  start(
    `(?:yes|yep|yeah|yup|aye|true|indeed),? (?!(?:the|your|their|that) |there|you|we|i)(?:[\\w'-]+ ){1,3}(?:does|do|did) \\w+`,
  ),
  anywhere(
    "you're (?:doing|managing|getting on|holding up) (?:\\w+ )?(?:better|well|fine|great|good)\\b",
  ),
];
