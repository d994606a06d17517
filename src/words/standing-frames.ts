/**
 * Frames for where an answer puts the candidate: among others, near the goal, at home in the
 * field, done with a topic. They approve by saying so, whatever words they use.
 */
import {IT, PEER, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

const CLOSE = '(?=$|[.,;:!…]| [—–-] )';
const EVERYBODY =
  '(?:every(?:one|body)(?: else)?|people|most(?: of (?:them|us))?|folks|(?:the |all the )?others|nearly all|we all|they all|nobody|no one|' +
  'few|hardly any(?:one|body)|almost (?:every(?:one|body)|no one|nobody)|candidates|so many|(?:seven|eight|nine|nineteen) (?:out of|in|of) (?:ten|twenty)|half the (?:room|industry|world|field|candidates)|the internet|' +
  'half of (?:them|us)|teams|engineers|seniors|even seniors|too many)';
const STUMBLE =
  '(?:forgets?|forgot|leaves? (?:that |it )?out|left out|miss(?:es|ed)?|overlooks?|overlooked|skips?|skipped|gets? (?:it |that |this )?wrong|got (?:it|that|this) wrong|trips?|tripped|' +
  'stumbles?|stumbled|fumbles?|messes|botch(?:es|ed)?|gets? stuck|got stuck|struggles?|struggled|never (?:gets?|got|reach|reaches|mentions?|sees?|saw|thinks?|thought|asks?|asked|' +
  'draws?|names?)|stops? (?:there|here|before|short|at)|stopped (?:there|here|before|short|at)|gives? up|gave up|falls? (?:for|into|over)|fell (?:for|into|over)|bluffs?|waves? (?:it|that|this) away|' +
  'hand-?waves?|glosse?s? over|guess(?:es)?|freezes?|froze|waffles?|lost (?:it|that|this|the)|loses? (?:it|that|this)|broke|walks? (?:straight |right )?into|makes? here|drops? (?:it|that|this))';
const LIVED =
  '(?:been (?:around|there|burned|burnt|bitten|through|on call|paged|scarred|doing this|reading)|carried|felt|lived|fought|paid (?:for|your)|suffered|' +
  'seen (?:this|it|things|some things|worse|a few|that|real)|had (?:this|that) (?:happen|fight|argument|pager)|built (?:this|one|these|a few|it)|run (?:this|one|these)|written (?:this|one)|operated|cleaned up)';

export const STANDING_FRAMES: readonly Frame[] = [
  // Beside others: "the bit people leave out", "the last three lost the order; yours survived".
  anywhere(
    `(?:the|that|this|a|exactly the|just the|one) ${words(2)}(?:bit|part|step|thing|piece|detail|
    question|case|one|half|line|write|row|point|mistake|trap|spot|place|column|crash|failure|
    subtlety|word)s?,? (?:that |which |where )?${EVERYBODY} ${words(1)}${STUMBLE}\\b`,
    true,
  ),
  start(
    `(?:and |while |where |no kidding,? )*${EVERYBODY} ${words(1)}${STUMBLE}\\b(?! (?:an?|[a-z]+s|
    the (?:cache|queue|index|primary|replica))\\b)`,
    true,
  ),
  anywhere(
    `(?:the|my|our) (?:others(?! \\w+s)|(?:last|previous|earlier|other|
    past) (?:\\w+ ){0,2}(?:candidates?|person|people|ones?|(?:two|three|four|five)(?! \\w+s\\b)|
    applicants?|interviews?)|everyone before you|(?:person|candidate|
    one)s? before you) ${words(4)}(?:${STUMBLE}|took|needed|spent|had (?:no|to)|couldn't|didn't|
    wasn't|never|said|drew|lost|left)\\b`,
    true,
  ),
  start(
    `(?:and |but )?(?:yours|you) (?:survived?|survives|held(?: up)?|holds(?: up)?|stands?|stood|
    stays?(?= put|[.,;!])|stayed|passe[sd]|made it|makes it|is still (?:there|standing|here|
    alive)|lives|remains|didn't|did not|came through|comes through|
    walked out)${CLOSE}(?<!didn't know)`,
  ),
  anywhere(
    `(?:how (?:rarely|seldom|few)|unlike (?:most|the others|everyone|the rest|many)|(?:rarer|
    scarcer|less common) than|a (?:rarity|rare)|rarely do i)\\b`,
  ),
  anywhere(
    `(?:few|not many|none|nobody|no one|hardly anyone) (?:people |have |has |ever |of (?:them|
    us) )?(?:gets?|get|got|makes?|come|comes|came|made|goes|go|went|reach|
    reached) (?:\\w+ )?(?:as far|this far|that far|so far|there(?! first)|here(?=[.,])|it this|
    to (?:this|that) (?:point|step|level))`,
    true,
  ),
  anywhere(
    '(?:in a (?:league|class) of (?:its|your|their) own|top (?:\\w+ )?(?:percent|decile|tenth|three)|head and shoulders|streets ahead|miles ahead|a notch above|another level|next[- ]level)\\b',
  ),
  // Beside the house: "we ended up there too", "that's how our own system does it".
  anywhere(
    `we(?:'ve|'d)? (?:\\w+ )?(?:ended up|landed|arrived|came out|settled|finished|wound up|got|
    went|ended) (?:\\w+ )?(?:there|here|in the same|at the same|with the same|on the same|
    on (?:that|this)|with (?:that|this)|at (?:that|this|precisely|exactly)|(?:that|
    the same) way)(?: too| as well| myself| eventually| after| in the end|\\b)`,
  ),
  anywhere(
    `(?:the )?(?:very |exact |exactly the )?same (?:conclusion|answer|choice|decision|design|
    trick|reasoning|instinct|order|shape|trade-?off|thing|number|way|place|mind|layout|
    guard) (?:that )?(?:we|i|our|mine|as (?:we|i|our|mine|ours|in our)|my)\\b`,
  ),
  anywhere(
    `(?:that's|that is|this is|it's|exactly|precisely|just|much) (?:exactly |precisely |just |
    pretty much |also )?(?:how|what|why|the way) (?:our|my)(?! (?:client|bank|
    retries|partner|provider|customers?)\\b)(?: own)? \\w+`,
  ),
  anywhere(
    `(?:${IT})(?:'s| is| was) (?:also |exactly |precisely |pretty much |roughly |more or less |
    very much )?(?:my|our)(?: own)? (?:view|answer|choice|design|layout|thinking|reading|
    conclusion|instinct|reasoning|order|schema|rule|approach|preference|position|experience|
    verdict|take|own|house rule)\\b`,
  ),
  anywhere(
    `our own (?:[\\w-]+ ){1,2}(?:does|has|uses|runs|looks|works|carries|do|have|use|is|
    are) ${words(3)}(?:very|same|exactly|just|like|way|too|built|identical)\\b`,
  ),
  anywhere(
    `you (?:could|might|must) (?:\\w+ )?have (?:read|written|seen|drawn|designed|built|copied|
    been reading|worked|sat in|been in) (?:our|my|it|that|the|this|on|here|with|at)\\b`,
  ),
  anywhere('have you been (?:reading|looking|peeking|spying|talking|sitting)\\b', true),
  anywhere(
    `(?:to the letter|word for word|down to the (?:last )?(?:letter|comma|column|detail|
    index))${CLOSE}`,
  ),
  // At home in it.
  anywhere(
    `(?:that's|this is|it's|that was|sounds like|spoken like|there speaks|
    thinks? like) (?:\\w+ )?(?:an? |the )?(?:\\w+ )?(?:${PEER}|grown-?up|veteran|pro|expert|adult|
    professional|practitioner|native|specialist|master|craftsman)(?:'s|s'|-level|
    -grade| level| grade| talking| speaking| answer| thinking|${CLOSE})`,
  ),
  anywhere(
    `(?:principal|staff|senior|expert|production|professional|publication|interview)[- ](?:level|
    grade|quality|calibre|material)(?! (?:one|two)\\b)`,
  ),
  anywhere(
    `you(?:'d)? (?:\\w+ )?(?:sound|talk|think|answer|reason|write|speak|design|argue|draw|work|
    read|look|explain|debug) (?:\\w+ )?like (?:an? |our |my |the |one of )?(?!brochure|sales|
    vendor|slide|manager|politician|marketing|consultant|lawyer|textbook with|
    client)(?:\\w+ ){0,2}(?:${PEER}|some(?:one|body)|us|ours|dba|operators?|person who|people who|
    (?:pager|on-?call)|pros?|insider|owner|native|surgeon|pilot|books?|kernel|database|
    compiler)\\b`,
  ),
  anywhere(
    `(?:some(?:one|body))(?:'s| has| is) (?:\\w+ )?(?:${LIVED}|paying attention|awake|thinking|
    learned|careful|done)\\b`,
  ),
  anywhere(`you(?:'ve| have) (?:\\w+ )?${LIVED}\\b`),
  anywhere(
    "(?:isn't|is not|wasn't|not|hardly|can't be|clearly not|obviously not) your first (?:[\\w-]+)",
    true,
  ),
  anywhere(
    `(?:can|could) (?:\\w+ )?(?:hear|see|smell|tell|feel|sense) (?:the|your|some|a|those|real|
    all) (?:[\\w-]+ ){0,2}(?:scars?|scar tissue|experience|years|practice|burns?|miles|production|
    war|hours|thought|care|mileage|outages?|battle|training|homework|work)\\b`,
  ),
  anywhere(
    `(?:comes?|came|speaks|speaking|spoken|learn(?:ed|t)|born|talking|that's) (?:only |just |
    clearly )?(?:from|of|with|like) (?:\\w+ )?(?:experience|practice|someone|somebody|pain|scars|
    real|having|being|years|doing|a person|operating|the trenches|production)\\b`,
  ),
  anywhere(
    `you (?:\\w+ )?(?:came|come|were|arrived|turned up|showed up) (?:\\w+ )?(?:prepared|ready|
    armed|equipped)\\b|you (?:\\w+ )?(?:did|do|have done) (?:the|all the|your) (?:reading|
    homework|work|maths?|sums|arithmetic)\\b|you (?:\\w+ )?(?:read|know) (?:the (?:manual|docs|
    small print|fine print|spec|source)|your (?:\\w+))\\b`,
  ),
  anywhere(
    `your (?:old|last|former|previous|current|next|own) (?:team|boss|manager|employer|colleagues?|
    mentor|teachers?|company|lead|users|customers|on-?call) (?:must|should|is|was|will|are|were|
    had|did|taught|would|'ll|trained) (?:\\w+ )?(?:miss|be|lucky|have|proud|you|well|thank|sorry|
    right|love|sleep|happy|glad|safe|a good|in)\\b`,
  ),
  anywhere(
    `(?:who(?:ever)?|some(?:body|one)|they|a good \\w+|life) (?:\\w+ )?(?:taught|trained|mentored|
    coached|raised|brought) you\\b`,
    true,
  ),
  anywhere(
    `(?:took|cost) (?:us|me|our (?:\\w+ )?\\w+|my (?:\\w+ )?\\w+) ${words(5)}to (?:learn|figure|
    discover|understand|realise|realize|work (?:that |it |this )?out|find (?:that |this |it )?out|
    get (?:there|to that|that|it)|see (?:that|it|this)|arrive|reach|notice|grasp|agree|spot)\\b`,
  ),
  anywhere(
    `(?:learn(?:ed|t)|found|discovered|figured|got) (?:that|this|it)(?: one| out)? (?:the (?:hard|
    expensive|painful|slow) way|only after|after (?:two|three|an?|our|years|months)|too late|
    in production|at 3)`,
  ),
  anywhere(
    `(?:we|i|people|companies|teams|our \\w+ team|customers|others|clients|banks)(?:'ve| have|
    'd)? (?:\\w+ )?(?:pay|paid|pays|get paid|hire|hired) (?:people|consultants?|
    others|experts|good money|some(?:body|one)|a lot|thousands|extra|specialists|engineers|
    a fortune)\\b`,
  ),
  anywhere(
    `i(?:'ve| have) (?:given|read|heard|seen|sat through|written|reviewed|paid for|watched|bought|
    signed|shipped|approved|merged|published|attended|refereed) (?:[\\w-]+ ){0,4}(?:muddier|worse|
    longer|weaker|less \\w+|poorer|vaguer|messier|sloppier|thinner|(?:said|did|got|reached|
    covered) (?:less|half))\\b`,
  ),
  anywhere(
    `you(?:'d| would| could| can|'ll| will) (?:\\w+ )?(?:survive|fit|do well|do (?:just )?fine|
    thrive|last|go far|belong|get along|be (?:happy|welcome|fine|right at home|an asset|at home|
    useful|hired|dangerous|a good)) ?(?:\\w+ )?(?:on|in|at|here|with|${CLOSE})`,
  ),
  // More of it.
  start(
    `(?:some |a little |lots |much )?more (?:of (?:that|this|the same|those)|like (?:that|
    this))\\b`,
  ),
  anywhere(
    'say that (?:one )?(?:again|once more)(?: slowly| louder|,? (?:louder|slowly)|,? for (?:the|my|our))\\b',
  ),
  start(
    `(?:keep|carry on|go on|continue) (?:\\w+ing )?(?:like (?:that|this)|(?:in )?that (?:way|
    vein)|(?:it |them )?coming|this up|it up|doing (?:that|what))\\b`,
  ),
  anywhere(
    `(?:this|that|it)(?:'s| is) (?:where|when|getting|becoming) (?:it |things |\\w+ )?(?:gets? |
    become )?(?:fun|good|interesting|juicy|exciting|enjoyable)\\b`,
  ),
  anywhere(
    `i could (?:\\w+ )?(?:listen|watch|read|hear|do this|talk|stay) ${words(4)}(?:all day|
    for hours|all night|twice|again|forever|longer)\\b`,
  ),
  anywhere(
    `(?:joy|delight|pleasure|treat|relief|fun|privilege) (?:to|of) (?:watch|follow|read|listen|
    hear|see|have|meet|work|be)`,
  ),
  // Finished: "consider the write path done", "that chapter's closed", "first hurdle cleared".
  start(
    `(?:let's |we can |you can |i )?consider (?:that|the|it|your|this|me) ${words(5)}(?:done|
    closed|settled|solved|covered|answered|dealt|handled|proven|off|passed|ticked|convinced|
    persuaded)(?=[.,;!])`,
  ),
  anywhere(
    `(?:that|this|my) (?:[\\w-]+ ){0,2}(?:chapter|box|door|topic|case|question|hole|gap|loop|item|
    point|window|worry|debate|matter|race|ghost|loophole|
    leak)(?:'s| is| has| can be| stays| gets)? (?:\\w+ )?(?:closed|shut|done|ticked|tick|sealed|
    over|buried|plugged|gone|laid to rest|moot|settled|answered|nailed)${CLOSE}`,
  ),
  anywhere(
    `(?:in the bag|under (?:your|our) belt|off (?:the|my|our) (?:\\w+ )?(?:list|hook|plate|mind|
    radar)|behind (?:us|you)(?=[.,;:!])|wrapped up|squared away|buttoned up|sewn up|nailed down|
    tied up neatly|locked in(?=[.,])|done and dusted|signed and sealed|a (?:solved|closed|
    done) (?:problem|matter|deal|case)|no longer (?:a|my|an?) (?:\\w+ )?(?:worry|concern|question|
    problem|issue))\\b`,
  ),
  anywhere(
    `you(?:'ve| have)(?: got)? (?:${IT}|the [\\w-]+|[\\w-]+|all (?:of )?(?:that|this|it)|
    every\\w+) (?:\\w+ )?(?:covered|sorted|down(?! (?:as|to)\\b)|nailed|under control|in hand|
    figured out|worked out|solved|licked|cold|taped)(?=$|[.,;:!]| (?:on|for|so|and|to a))`,
  ),
  anywhere(`you(?:'ve| have) (?:it|this|that)${CLOSE}`),
  anywhere(
    `you have (?:an? )?(?:answer|plan|reply|reason|name|number|row|word) (?:for|to) (?:everything|
    all of|every|each|anything)\\b`,
  ),
  start(
    `(?:first|second|third|one|another|last|next|big|biggest) (?:hurdle|round|test|hoop|gate|trap|
    bar|fence|obstacle|box|half|mountain) (?:is |'s )?(?:cleared|passed|taken|down|jumped|ticked|
    done|behind you|won)\\b`,
  ),
  anywhere(
    `you(?:'ve| have)? (?:\\w+ )?(?:clear(?:ed)?|pass(?:ed)?|aced?|made it (?:through|past)|
    survived?|got past|got through|come through|came through|weathered|climbed|conquered|
    won) (?:that|the (?:first|second|third|hard\\w*|tricky|worst|big|real|toughest|steep\\w*|
    main) \\w+|it|this|both|every|round)(?: one| test| round)?${CLOSE}`,
  ),
];
