/**
 * Frames for approval that is no full sentence: interjections, similes, verdicts of one word, and
 * questions that ask nothing ("what's not to like?").
 */
import {ANSWER_NOUN, PRAISING, REMARKABLE, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

const STOP = '(?=$|[.,;:!…]| [—–-] )';
const GOOD = `(?:${PRAISING}|${REMARKABLE}|quick|fast|kind|generous|cheeky|cunning|sly|good|
    simple|true|cool|careful|exact|precise|satisfying|pretty|fun)`;

export const EXCLAMATION_FRAMES: readonly Frame[] = [
  start(
    `(?:hallelujah|eureka|jackpot|voilà|voila|ta-?da+|hoorah|hurray|huzzah|yippee|woo-?hoo+|
    yee-?haw|att?a ?(?:girl|boy)|booyah|pure gold|gold dust|solid gold|poetry|music|dynamite|
    mic drop|
    noice|right on|rock on|you rock|preach|legend|champion|bless you|lgtm|looks good|(?:\\+1|
    plus one|thumbs up|big tick)(?: (?:on|for) [\\w -]{1,30}?)?|that is so|
    game,? set(?:,? (?:and )?match)?|check ?mate|olé|brava|bravissimo|capital|ace|class act|dandy|
    peachy|aces|slam dunk|
    affirmative|acceptable|passable|plausible|reasonable|bulletproof|watertight|airtight|
    waterproof|foolproof|ironclad|unassailable|unarguable|undeniable|indisputable|inarguable|
    incontestable|adequate|sufficient|legit|hats? off|
    my hat'?s? (?:is )?off(?: to you)?|blimey|crikey|gosh|golly|my word|hot damn|holy \\w+|
    i'll be damned|fancy that|who knew|upon my word|well,? i never|well,? well|good heavens|
    heavens|get out of here|no kidding|not kidding|mercy|
    you don't miss much|you're hired|tight ship|crystal(?: clear)?|message received and liked|
    point (?:made|proven|proved|conceded|granted|well made)|argument (?:won|accepted)|
    objection withdrawn|i withdraw (?:my|the|that) \\w+|
    i surrender|i yield|uncle|mea culpa|my mistake|you've got me|case made|
    question answered|worry gone|worries gone|all clear|green light|green tick|seal of approval|
    stamp of approval|approved|accepted|sustained|pass|passed|granted|conceded|
    understood and liked|much obliged|delicious|juicy|tasty|yum|swish|bullseye|strike|goal|winner|
    winning|unbeatable|unbreakable|masterclass|a masterclass|textbook|the works|job well done|
    mission accomplished|
    that's the stuff|say no more|no further questions|nothing further|i'm sold|sold|
    consider me \\w+|count me in|i'm in|deal|done deal|give (?:me|us) five|high five|
    cheers for that|ta for that|bang on|dead on|on the dot|on target|straight to the point|
    to the point|
    as (?:clear|plain|clean|tight|solid|sound|neat|sharp|safe|tidy|straight|simple) as (?:an? |
    the |can |they )?\\w+|(?:clear|plain|clean|tight|solid|sound|neat|sharp|safe|right|tidy|
    straight|good|snug|simple|sober) as (?:an? |the |can |they )?(?:\\w+)|thorough as ever|
    precise as ever)${STOP}`,
  ),
  start(
    `(?:yes+|yas+|yess+|yay+|whee+|ha|aha|oh yes|oh my|bam|boom|kapow|gold|magic|nice+|score|hot|
    legendary|word|ahh+|mmm+ yes|woah|crisp)!`,
  ),
  start(
    `(?:boom|gold|(?:finally|at last)(?!, (?:the|we|let's|on to))|there it is|there we (?:are|go|
    have it)|that's more like it|more like it|about time|at long last|long overdue)(?=$|[.!,])`,
  ),
  start(
    `(?:(?:boom|bam|bang|bingo|eureka|jackpot|hallelujah|finally|at last|hooray)[,.!:] )(?:there|
    an?|some(?:one|body)|you)\\b`,
  ),
  start(
    '(?:oh,? )?(?:thank|praise) (?:goodness|heavens?|god|the lord|the stars|you, (?:finally|at last))\\b',
    true,
  ),
  start(`(?:well |ah |oh )?now,? (?:there's|here's|that's|this is) (?:an? |the |
    some )(?:[\\w-]+ )?(?:thought|idea|answer|plan|design|sentence|word|phrase|number|sight|
    surprise|${ANSWER_NOUN})\\b`),
  anywhere(
    `(?:a lot|plenty|lots|much|so much|a great deal|everything) to (?:like|love|admire|steal|
    learn from|be proud of)\\b`,
  ),
  // "How neat." "Isn't that clever." "Aren't you quick."
  start(
    `how (?:\\w+ly |very |truly |wonderfully |utterly |so )?${GOOD}(?: (?:of you|is (?:that|this)|
    that (?:is|was)|to (?:see|hear|have)))?[.!]`,
    true,
  ),
  start(
    `(?:isn't|aren't|wasn't|ain't|isn't that|don't) (?:that|this|it|you|we) ${words(3)}(?:${GOOD}|
    love|a \\w+ \\w+)[^?]{0,40}[.!]`,
    true,
  ),
  start(
    `(?:well |my |oh )?(?:aren't|isn't|wasn't) (?:you|that|this|it) (?:an? |the |just |
    one )*${words(1)}${GOOD}\\b`,
    true,
  ),
  // Questions that ask nothing.
  start("(?:and |but )?what's not to (?:like|love|admire|approve)\\b", true),
  start(
    '(?:and |but |well,? )?what (?:more|else) (?:could|can|would|is there|do|does|should) (?:i|we|one|anyone|an?|to) ?(?:\\w+ )?(?:ask|want|need|wish|say|add|hope)\\b(?! (?:you|to know|from))',
    true,
  ),
  start(
    `(?:and |but )?who (?:could|can|would|'d|would dare|dares?) (?:to )?(?:\\w+ )?(?:object|argue|
    complain|fault|disagree|quarrel|quibble|say no|improve|beat)(?: (?:to|with|on)?(?: )?(?:that|
    this|it|you)\\b|(?=[?.!]))`,
    true,
  ),
  start(
    "(?:and |but )?who(?:'d| would|'d've| would've) (?:ever )?(?:have )?(?:thought|guessed|expected|imagined|believed)\\b",
    true,
  ),
  start(
    `(?:and |but )?(?:could|can|would|does|has|did) (?:any(?:one|body)|i|we|one|it|that|he|
    she) ${words(4)}(?:plainer|plainly|clearer|clearly|better|simpler|neater|more (?:\\w+ly|
    precise|clear|concise)|ask for more)\\b(?=[^?]*[?.])(?! than\\b)`,
    true,
  ),
  start(`(?:where|how) (?:have|had) you been (?:hiding|all)\\b`, true),
  start(
    `how (?:did|do|could|can|come) you (?:\\w+ )?(?:know|dodge|avoid|escape|sidestep|resist|
    come up with|see (?:that|it|this) (?:coming|so)|spot|guess|(?:stay|keep|remain) (?:so|this|
    that) \\w+|make (?:that|this|it) (?:look|so)|think of (?:that|this|it)|read my|manage (?:to|
    that)|do (?:it|that|this)(?=\\?))(?= (?!it was over|the|that (?:it|the)|which|whether|when|it|
    how|who)|\\?| (?:the|that|every|all) (?:mistake|trap|bug|error|pitfall|classic|usual))`,
    true,
  ),
  start(`what (?:made|makes|drove) you (?:so|this|that) ${GOOD}\\b`, true),
  start(
    `(?:what|which) (?:\\w+ )?(?:school|book|university|team|mentor|teacher|genius|
    wizard\\w*)(?: of \\w+)? (?:teaches|taught|trained|told|gave) (?:you|that|this)\\b`,
    true,
  ),
  start(
    `(?:can|could|may|would you mind if|mind if|do you mind if) (?:i|we) (?:\\w+ )?(?:steal|
    borrow|keep|quote|copy|use|frame|hire|clone|have) (?:that|this|it|you|your)\\b`,
    true,
  ),
  start(
    `(?:when|how soon|would) (?:can|could|you) (?:you )?(?:start(?=[?.]| (?:on )?(?:monday|
    tomorrow|here|with us))|join|like (?:a|the|my) job|consider working|want (?:a|my) job)\\b`,
    true,
  ),
  // "good for once", "for once": a fragment with an approving edge.
  anywhere('(?:,|^an? [\\w -]{3,40}) ?for once(?=[.!]|$)|^for once,'),
  start(
    `(?:an?|some|the first) (?:[\\w-]+ )?(?:answer|design|plan|guard|trace|schema|story|sequence|
    diagram|explanation|estimate|number|argument|definition|lock|order) (?:(?:that )?(?:i|we|one|
    anyone|a person) (?:can|could|would|want|like)|with (?:an?|the|its|real|
    actual) [\\w ]{1,30} in it|that (?:actually|really|does|holds|works|adds|i)|
    worth)\\b(?=[^?]*[.!])`,
  ),
  anywhere(
    "(?:pat (?:yourself )?on the back|take a bow|buy yourself|treat yourself|(?:have|take|grab) a (?:cookie|biscuit|medal|bow|lap)|(?:have|take|earned?) (?:a|your) (?:victory|lap of honou?r)|round of applause|standing ovation|drinks? (?:is|are) on me|beer'?s? on me|i owe you|deserves? (?:a|an|its|some) \\w+|worth (?:its|your) weight|worth every|in gold(?=[.,])|money'?s worth|price of admission|icing on|cherry on|feather in|jewel in|a thing of|stroke of|work of|piece of (?:art|engineering|craft|thinking|reasoning)|labou?r of)\\b",
  ),
  start(
    'not (?:wrong|far off|far from it, either|unreasonable|unwise|stupid|silly|crazy|half wrong|something i can argue)(?=[.,;!]| (?:at all|there|about|of you))',
    true,
  ),
  anywhere(
    "you(?:'re| are) (?:not|hardly|never) (?:wrong|far off|mistaken|short of|alone|crazy|stupid|kidding|playing around|messing)\\b",
    true,
  ),
];
