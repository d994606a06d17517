/**
 * Frames that approve without saying so: by comparison, by what is left out, by agreeing, by
 * calling a thing settled, by reward. They hang on their grammar more than on their words.
 */
import {ADVERB, PRAISING, REMARKABLE} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, loosely, start} from './frame.ts';

const WELL =
  '(?:well|nicely|neatly|cleanly|clearly|beautifully|perfectly|elegantly|brilliantly|superbly|' +
  'excellently|wonderfully|admirably|crisply|succinctly|impressively|convincingly|carefully|' +
  'thoroughly|sensibly|wisely|cleverly|thoughtfully|precisely|concisely|plainly|skilfully|' +
  'skillfully|remarkably|competently|expertly|honestly|openly|calmly|quickly)';
const RIGHTLY =
  '(?:rightly|correctly|wisely|cleverly|sensibly|accurately|astutely|smartly|properly|' +
  'helpfully|usefully|prudently|elegantly|neatly|nicely|admirably|impressively)';
const PLAINLY = '(?:clearly|obviously|evidently|plainly|certainly|surely|really|visibly)';
/** What a mechanism does when it is said to work. */
const PROTECTS =
  '(?:fix(?:es)?|solves?|closes?|prevents?|stops?|avoids?|eliminates?|removes?|rules? out|shuts?|' +
  'plugs?|handles?|takes? care of|protects?|guards?|kills?|guarantees?|catch(?:es)?|covers?|' +
  'blocks?|ensures?|deals? with|sorts? out|copes? with|settles?|addresses|secures?|dispels?|' +
  'answers?|resolves?)';
const OTHERS =
  '(?:candidates?|seniors?|juniors?|staff engineers?|principals?|applicants?|interviewees?|' +
  'engineers?|architects?|designers?|colleagues|developers?)';
const QUANTITY =
  '(?:most|(?<!how )many|few|not many|hardly any|hardly|rare|rarely|even|' +
  'only (?:a few|some|the best)|plenty of|so many|too many|seen|watched|know|met|usual|' +
  'typical|average|lots of|half (?:of )?(?:the|my)|than)';

/** Approval that takes no word of praise, or one that stands in an unusual place. */
export const APPROVAL_FRAMES: readonly Frame[] = [
  // Conceding: "as sensible as that is", "even if everything around it is admirably simple".
  anywhere(
    `as ${ADVERB}(?!(?:well|good as new|long|soon|far|many|much|often|large|big|old|slow|fast|
    late|early)\\b)(?:\\w+) as (?:that|this|it|your [\\w ]{1,20}?)(?: is| sounds| looks| may be|
    (?=$|[.,;:!]))`,
    true,
  ),
  anywhere(`as (?:${PRAISING}|\\w+) as (?:it gets|they come|any(?:body|one)?|i(?:'ve| have))\\b`),
  start(
    '(?:admittedly|granted|to be fair|i (?:must|have to|will) (?:admit|concede|grant|say))\\b(?! to (?:the|a|an|your|our|both)\\b)',
  ),
  // The manner in which something was done: "how well it is covered", "as you rightly say".
  anywhere(`(?:so|very|really|this|that|(?<=\\w )how) ${WELL}(?=$|[.,;:!?)]| (?:the|your|you|
    that|this|it|covered|done|put|drawn|explained)\\b)`),
  anywhere(`(?:admirably|refreshingly|impressively|remarkably|pleasingly|wonderfully|
    delightfully|beautifully|reassuringly|commendably|enviably|pleasantly)\\b`),
  anywhere(`you(?:'ve| have|'re| are|r \\w+)? (?:\\w+ )?${RIGHTLY}(?= \\w)`),
  // Pleased: "what a crisp definition", "my favourite", "somebody who has read the rules".
  start(
    `(?:what|such) an? ${ADVERB}(?:${PRAISING}|${REMARKABLE}|relief|treat|joy|
    pleasure)\\b(?![^.!]*\\?)`,
    true,
  ),
  loosely(`(?<!\\b(?:should be|must be|to be|needs to be|would be|as) )(?<!^(?:and |but |so |
    then )?(?:an?|the|one|no|any|some|another|every|each) |
    over-)${REMARKABLE}(?! (?:isn't|is not|doesn't|won't|is|are|engineers?|people|clients?|
    sellers?|attackers?|users?|customers?|to have|if|up)\\b)`),
  start(`(?:an? )?${ADVERB}(?:${REMARKABLE}|nice|good|great|top|first-class|super|
    fabulous)(?: [\\w'-]+){0,2}(?=$|[.!])`),
  start(`${ADVERB}${PRAISING},? (?:and|but) ${ADVERB}${PRAISING}(?=$|[.,;:!])`),
  start('(?:true|right|sure|sound|clear|fair|sensible|reasonable) enough(?=$|[.,;:!])'),
  anywhere(`(?:best|clearest|cleanest|sharpest|finest|nicest|strongest|
    most \\w+) [\\w' -]{1,30}?(?:i've|i have|we've|i can|today|so far|yet|this (?:week|month|
    year)|all (?:day|week|year))\\b`),
  anywhere(`(?:that|this|it|your [\\w ]{1,24}?)(?:'s| is| was) ${ADVERB}(?:an?|
    the) (?:important|key|crucial|essential|useful|valuable|relevant|subtle|central|
    real) (?:one|point|distinction|detail|observation|insight|step|difference|realisation|
    realization)\\b`),
  anywhere(`(?:this|that|it|things)(?:'s| is| are) (?:\\w+ )?(?:getting|
    becoming) (?:\\w+ )?(?:good|better|interesting|somewhere|there|clearer)\\b`),
  anywhere("what (?:i'd|i would|i|we) call an?\\b|there you have it"),
  start(`${ADVERB}(?:${PRAISING}|kind|brave|honest|right|correct) (?:of you|that you|to have)\\b`),
  start(`${ADVERB}(?:better|clearer|sharper|tighter|closer)(?: now| than [\\w' ]+)?(?=$|[.,;:!])`),
  anywhere('(?:o{2,}h|wo+w|whoa|woah|hurrah|hooray|yippee|ha+h?, you)\\b'),
  anywhere('(?:my (?:own )?favou?rites?|a favou?rite of mine|after my own heart)\\b'),
  anywhere(`(?:some(?:body|one)|a (?:candidate|person)|an engineer) who (?:has|speaks|knows|
    thinks|reads?|understands|measures|starts|begins|cares)\\b`),
  anywhere('(?:puts?|sets?) my (?:mind|heart|worries|fears) (?:at|to) (?:rest|ease)\\b'),
  anywhere(`(?:speaks? for (?:itself|themselves|you)|does (?:you|your \\w+) credit|
    takes (?:some )?(?:guts|courage|nerve|maturity|skill|discipline|honesty)|
    separates? \\w+ from)\\b`),
  // The person: "you've clearly done this before", "you have a knack for", "trust your instincts".
  anywhere(`(?:you(?:'ve| have|'re| are)? ${PLAINLY}|${PLAINLY},? you(?:'ve| have|
    're| are)?)(?: been|done|seen|built|run|thought|had|have|know|understand|care|got|
    lived| practi[cs]ed)?(?: been| done| seen| built| run| thought| had| have| know| understand|
    (?: care| lived))\\b`),
  anywhere(`you(?:'ve| have) (?:\\w+ )?(?:done|seen|been through|lived through|
    thought about) (?:this|that|it|these)(?: \\w+)? (?:before|a lot|through|too)\\b`),
  anywhere(`you(?:'ve| have)?(?: got)? (?:an?|some|the) (?:\\w+ )?(?:knack|gift|talent|flair|
    feel|nose|scars?)(?: (?:for|from|of)|$)`),
  anywhere("(?:looks|seems|sounds|feels) (?:like|as if|as though) you(?:'ve| have)\\b"),
  start(`(?:some(?:body|one)) (?:has|'s|'ve|clearly|really|here) (?:\\w+ )*(?:been|done|read|
    learned|knows|thought)\\b`),
  anywhere(`you(?:'ve| have) (?:\\w+ )?(?:thought|considered|accounted|planned|covered) (?:of |
    for |about )?(?:everything|all|every \\w+|most)\\b`),
  anywhere(`you(?:'ve| have|'ve got| have got|'d| had| got)? (?:the |an? )(?:right|proper|
    correct|valid|fair) (?!to |of )\\w+`),
  anywhere(`(?:you(?:'ve| have)? got me(?: there)?|you have a point|i stand corrected|
    you win)(?=$|[.,;:!])`),
  anywhere('(?:trust|follow|keep) your (?:instincts?|gut|intuition)\\b'),
  anywhere(`you (?:make|made|raise|raised|drew|draw|paint|found|find|wrote|write|gave|give|
    picked|chose|built|told|tell|took|explain|explained) (?:me )?(?:an?|some|such an?|
    the) ${ADVERB}(?:${REMARKABLE}|good|great|strong|nice|solid|perfect|right|convincing|
    compelling|sound)\\b`),
  // Encouragement, reassurance, how they are doing.
  start(`(?:keep (?:going|at it)|carry on|go on),? (?:like this|that way|nearly|almost|you're|
    you are|this is|it's|that's)\\b`),
  anywhere('(?:nearly|almost|practically|very nearly) there(?=$|[.,;:!])'),
  anywhere(`you(?:'re| are) (?:\\w+ )?(?:close|closer|warm|warmer|warming up|nearly|almost|
    on fire|on a roll|in form|improving|flying)(?=$|[.,;:!]| \\w+ly\\b| there| to (?:it|
    the answer))`),
  start(
    `(?:don't be so|no need to (?:apologi[sz]e|be nervous|worry)|you needn't worry|not to worry|
    easy, you)`,
    true,
  ),
  // Agreeing.
  anywhere(`(?:i|we)(?:'d| would|'ve| have) (?:\\w+ )?(?:have )?(?:picked|done|chosen|said|put|
    gone|made|used|written|built|taken|drawn|started|pick|do|choose|say|use|
    build)(?: \\w+){0,3} (?:same|too|myself|likewise)\\b`),
  anywhere(`(?:i|we) (?:\\w+ )?(?:do|did|think|see|use|use|say|built|run|have) (?:it |that |
    this )?(?:in |just )?(?:exactly )?(?:the same|likewise)\\b`),
  start(
    `(?:so (?:would|do|did|have) (?:i|we)|likewise|same here|hear,? hear|amen|quite|ditto)(?=$|
    [.,;:!])`,
    true,
  ),
  anywhere(`(?:i'm|i am|we're|we are) (?:\\w+ )?(?:with you|on the same page|of the same mind|
    in agreement|aligned|of one mind)\\b`),
  // Comparing, with others or with the house.
  anywhere(
    `${QUANTITY}(?: (?:of )?(?:the|our|my|good|senior|principal|staff|experienced|strong|people|
    those))* ${OTHERS}\\b`,
    true,
  ),
  anywhere(
    `(?:hardly|scarcely|barely|almost no|practically no|next to no)[ -]?(?:anyone|anybody|one|
    body)\\b(?= (?:\\w+ )?(?:does|do|did|gets?|mentions?|thinks?|sees|starts?|says?|asks?|knows?|
    goes|remembers?))`,
    true,
  ),
  anywhere(
    `(?:most|few|not many|not a lot of|hardly any|only a few) people (?:\\w+ )?(?:know|need|take|
    trip|struggle|fail|fall|start|begin|mention|remember|bother|ask|reach|realise|realize|get)\\b`,
    true,
  ),
  anywhere(`you(?:'re| are) (?:the )?(?:only the )?(?:first|only|second|third) (?:one|
    candidate|person|today|this|in|to|who|i)\\b`),
  anywhere(
    `(?:our|my)(?: own)? (?:\\w+ )?(?:\\w+) (?:isn't|aren't|wasn't|weren't|is not|doesn't|
    don't) (?:\\w+ )?(?:this|that|as|so|half as) \\w+`,
    true,
  ),
  anywhere(
    `(?:and|but) you (?:did(?:n't| not)|do(?:n't| not)|have(?:n't| not)|did)(?=$|[.!])`,
    true,
  ),
  anywhere(`(?:further|deeper|better|more (?:clearly|precisely|honestly|carefully)|clearer|
    sharper|cleaner|faster|earlier) than (?:most|many|candidates|people|anyone|any|our|
    the (?:docs?|average|usual|last|other)|your (?:first|last|earlier)|i )`),
  // Understating: "no small feat", "one could do worse", "I don't see a hole in it".
  anywhere('(?:no (?:small|mean) (?:feat|thing|achievement|task)|no (?:mean|bad) \\w+)\\b', true),
  anywhere(
    `(?:could|can|might|would) (?:\\w+ )?(?:do|have done|have picked|have chosen|pick|
    choose) (?:(?:a lot|much|far|a great deal|a good deal|so much) )?(?:worse|badly)\\b`,
    true,
  ),
  anywhere("(?:couldn't|could not) (?:\\w+ )?(?:\\w+ )?(?:\\w+ )?(?:better|more)\\b", true),
  anywhere(
    `(?:wouldn't|would not|won't|shouldn't) (?:\\w+ )?(?:change|touch|alter|remove|rewrite) (?:a |
    one |any|that|it|much|this)`,
    true,
  ),
  anywhere(
    `(?:nothing|little|not much|not a lot)(?: (?:that )?(?:i|i'd|i would|i can|
    i could))?(?: left)?(?: to| would| can|'d)? (?:add|change|fault|correct|improve|object|
    criticise|criticize|fix|say against|missing)\\b`,
    true,
  ),
  anywhere(
    `(?:i|we) (?:\\w+ )?(?:can't|cannot|don't|do not|couldn't|could not|fail to|
    struggle to) (?:\\w+ )?(?:see|find|spot|poke|pick|punch|think of|have|name) (?:\\w+ )?(?:an?|
    any|much|the|one|many|no)? ?(?:\\w+ )?(?:holes?|faults?|flaws?|gaps?|weakness\\w*|objections?|
    problems?|complaints?|quarrel|issues?)\\b`,
    true,
  ),
  // Calling it settled, or working.
  anywhere(`(?:i've|i have|we've|we have|i) (?:now )?(?:got|heard|seen|have) (?:\\w+ )?(?:what|
    all|everything|enough)(?: (?:that )?(?:i|we))?(?: (?:need|want|wanted|needed|hoped|was|were|
    came))\\b`),
  anywhere(`(?:that|this|which|it|your [\\w ]{1,24}?|the (?:[\\w-]+ ){1,3}?)(?: (?:really|
    certainly|indeed|neatly|nicely))? (?:does|do) (?:indeed |really |actually )?(?:${PROTECTS}|
    hold|work|help|(?:its|the|their) job|the trick)\\b`),
  anywhere(`(?:that|this|which|it)(?: (?:really|certainly|indeed|neatly|nicely|cleanly|then|
    also))? ${PROTECTS} (?:the|that|my|it|any|this|those|them|both|our)\\b`),
  start(`(?:yes|yep|yeah|yup|true|sure|right|correct|indeed),? (?:the|that|this|your|it|
    an?) (?:[\\w-]+ ){0,4}${PROTECTS}\\b`),
  anywhere(`(?:the|your) (?:numbers?|figures?|sums?|math|maths|arithmetic|pieces|parts|rest|
    whole|story|design|argument) (?:\\w+ )?(?:adds? up|hangs? together|fits?(?: together)?|
    holds? (?:up|together|water)|checks? out|works? out|makes? sense)\\b`),
  start(`(?:box ticked|tick(?:ed)?|check(?:ed)?|mission accomplished|job done|sorted|settled|
    solved|full marks|case closed|point taken|point to you|you win|an? (?:a|a plus|
    ten)(?: for)?)(?=$|[.,;:!]| (?:on|for|with)\\b)`),
  start(
    `(?:no|no more|no further) (?:more |further )?(?:questions?|follow-ups?|doubts?) (?:on|about|
    from|there|here|for)\\b`,
    true,
  ),
  anywhere(
    `(?:i|we) (?:\\w+ )?(?:see|have|find|found|hear) (?:\\w+ )?(?:no|few|
    little) (?:\\w+ )?(?:issues?|problems?|objections?|faults?|flaws?|holes?|gaps?|weakness\\w*|
    complaints?)\\b`,
    true,
  ),
  start("nothing(?:'s| is)? (?:missing|wrong|unclear|left out)\\b", true),
  // Rewarding.
  anywhere(`(?:in your favou?r|to your credit|counts? for (?:you|a lot)|points? (?:for|
    to) (?:you|that|the)|you(?:'ve| have)? (?:just )?(?:earned(?! (?:interest|money|fees?)\\b)|
    deserved?|saved me|spared me))\\b`),
  anywhere(`(?:we|i)(?: can|'ll| will| could)? (?:\\w+ )?(?:do without|skip|spare (?:you|us|
    ourselves)|drop) (?:the|my|that|this|all|those|you)[\\w -]{0,30}(?:basics|questions?|
    warm-?up|follow-?ups?|next|easy|introduction|rest)\\b`),
  anywhere(`(?:made|makes|making|leaves?|left) (?:it|me|my|that|this|
    an interviewer)(?: \\w+){0,2} (?:pointless|unnecessary|superfluous|redundant|easy|happy|
    nothing|little|without)\\b`),
  anywhere(`(?:out of (?:work|a job)|on my (?:own )?team|after my job|when can you start|
    hire you|hired(?=[.!])|you should be (?:teaching|running|sitting|writing|asking))\\b`),
  anywhere(
    `(?:one way to|if only) (?:\\w+ )*(?:happy|candidates?|everyone|everybody|all)\\b`,
    true,
  ),
  anywhere(`(?:exactly|precisely|just) (?:the|what|how|where|why|my) (?:[\\w'-]+ ){0,3}(?:i|
    i'd|i'm|i've|we|you) (?:want|wanted|need|needed|hoped?|was|would|had|should|meant)\\b`),
];
