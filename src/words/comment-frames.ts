/**
 * Frames for remarks on what was said: an interviewer's turn asks, directs, sets a scene or
 * remarks, and a remark that holds any positive sense approves. One frame for each kind of sense.
 */
import {ADVERB, ANSWER_NOUN, CONFIRMING, PRAISING, REMARKABLE, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, loosely, start} from './frame.ts';

const THIS = '(?:that|this|it|which|those|these|all (?:that|this|of that|of it))';
/** Someone whose opinion counts here: herself, her house, those who check. */
const US =
  '(?:i|we|me|us|(?:my|our)(?: [\\w-]+){1,2}|(?:an?|any|every|the|no) (?:[\\w-]+ )?(?:auditor|reviewer|' +
  'regulator|architect|examiner|colleague|bank|on-?call|lead|cto))';
const WOULD = "(?:'d|'ll| would| could| should| might| will| can)";
const END = '(?=$|[.,;:!…]| [—–-] )';
const TOPIC_END = `(?=$|[.,;:!…]| [—–-] | (?:and|but|so|then|now|on|with|for|from|about|there|
    here)\\b)`;
/** Right, in a place where only the answer can be meant. */
const RIGHT =
  '(?:right|correct|safe|safer|safest|proper|best|only sane|sane|smart|sensible|honest|cleanest|' +
  'simplest|wise|decent|good|better|ideal|cautious|careful)';
const CHOICE =
  '(?:way|place|order|call|thing|choice|move|instinct|side|column|moment|spot|question|answer|' +
  'tool|level|boundary|layer|trade-?off|default|approach|decision|attitude|direction|idea|end|' +
  'key|guard|habit|reflex|reaction|response|conclusion|reading|reason|reasons|point|' +
  'assumption|constraint|transaction|index|granularity|scope|bet|option|path|pick)';

export const COMMENT_FRAMES: readonly Frame[] = [
  // Quality.
  anywhere(`${THIS}(?:'s|'re| is| are| was| were|'d be| would be) ${words(3)}(?:an? |the |
    one )?${ADVERB}(?:right|correct|safe|proper|best|sane|smart|wise|decent|sensible|safest|
    cleanest|simplest|only) ${CHOICE}\\b(?! (?:isn't|only if|if|unless)\\b)`),
  start(
    `(?:an?|the|that|what an?|precisely the|exactly the|
    just the) ${ADVERB}${RIGHT} ${CHOICE}${TOPIC_END}`,
  ),
  start(`${RIGHT} ${CHOICE}${TOPIC_END}`),
  anywhere(`you(?:'ve| have|'re| are)? ${words(2)}(?:took|taken|picked|chose|chosen|drew|drawn|
    made|making|put|found|asked|asking|started?|starting|landed|went|gone|ended|looking (?:at|in)|
    thinking|
    stopped|keep|kept|did|do|done|doing|go|going|hold|guard) ${words(5)}(?:the|in an?|
    an?) ${ADVERB}${RIGHT} \\w+`),
  anywhere(`(?:an?|some|such|one|your) ${ADVERB}(?:${PRAISING}|reasonable|sensible|fair|safe|
    proper) (?:default|precaution|compromise|habit|guard|order|place|bit|piece|account|
    walk-?through|treatment|reading|rule|principle|candidate|engineer|mind|head|sketch|drawing|
    diagram|definition|picture|tour|recap|recovery|diagnosis|decision)\\b`),
  anywhere(`(?:the|your) ${words(4)}${PRAISING}(?:est)? ${ANSWER_NOUN} (?:so far|today|yet)\\b`),
  start(`${words(3)}?(?:although|though|even though|granted|granted that|seeing that|given that|
    since|
    because|now that|while) (?:the|your|that|all|everything) ${words(6)}(?:is|are|was|were|looks?|
    sounds?|seems?) ${ADVERB}(?:right|correct|sound|fine|good|solid|well \\w+|reasonable|
    ${REMARKABLE})\\b`),
  anywhere(`(?:your|the) ${words(5)}(?:is|are|was|were) (?:well|nicely|neatly|carefully|cleanly|
    properly|rightly|wisely|beautifully|thoroughly|sensibly|perfectly|convincingly|
    clearly) \\w+(?:ed|
    en|put|built|drawn|thought|held|kept|told|made|cut|laid|set|done|said)\\b`),
  start(`(?:well|nicely|neatly|carefully|cleanly|sensibly|wisely|deftly|smartly|elegantly|
    convincingly|thoroughly|crisply|honestly|soberly|patiently) (?:\\w{3,}ed|put|built|
    drawn|thought|held|kept|told|made|cut|laid|set|done|said|caught|chosen|seen|found|taken)\\b`),
  anywhere(`you(?:'ve| have)? ${words(2)}(?:handled|explained|laid|kept|traced|told|answered|
    described|managed|reasoned|argued|took|split|ordered|separated|covered|defended|walked|
    spelled|drew|put|treated|worked) ${words(7)}(?:well|nicely|neatly|carefully|cleanly|calmly|
    properly|wisely|beautifully|thoroughly|sensibly|perfectly|convincingly|fully|patiently|
    clearly|with (?:care|ease|precision|confidence|clarity|discipline))\\b`),
  // Sufficiency.
  anywhere(`(?:all|everything|just|exactly|precisely|what|more than|
    the (?:[\\w-]+ ){0,2}\\w+)(?: that)? (?:i|
    we)(?:'d| had|'ve| have|'m| am| was| were| could(?: have)?)? ?(?:\\w+ )?(?:needed|wanted|need|
    hoping|after|
    hoped|looking|waiting|fishing|asked for|ask for|wished|expected|expecting|
    listening)(?: to \\w+)?(?: for)?${END}`),
  anywhere(`(?:tick|ticks|ticked|cross|crossed|strike|struck|scratch|check|
    checked) (?:\\w+ )?(?:that|this|
    it|[\\w-]+)? ?(?:off|the box|every box|all the boxes)\\b`),
  anywhere(`you(?:'ve| have) (?:\\w+ )?(?:covered|settled|answered|handled|closed|earned|
    satisfied|shown|proved|proven|demonstrated|dealt with|taken care of|accounted for|defended|
    made your
    case|won) (?:it|that|this|me|all|both|every|my|the|your|them|those)\\b`),
  anywhere(`(?:${THIS}|(?:the|my|that|your) ${words(3)}(?:questions?|topics?|points?|concerns?|
    worry|worries|
    part|half|side|issue|race|crash|case|follow-?up|box|gap|doubts?)|^(?!everything|nothing|
    (?:order|invoice|trade|transaction|claim|money|bill|seat|bet|
    it)s?\\b)[a-z-]+)(?:'s| is| are) (?:\\w+ )?(?:settled|sorted|well
    covered|covered|taken care of|dealt with|answered|beyond doubt|out of the way|in good (?:hands|
    shape|order)|in safe hands|put to rest|accounted for|as good as \\w+)${TOPIC_END}`),
  start(
    "(?:enough said|say no more|need i say more|(?:i )?need(?:n't)? (?:hear|know|ask) no more)\\b",
    true,
  ),
  anywhere(
    `(?:i|we) (?:needn't|need not|don't need to|don't have to|won't|can stop|no longer need to|
    have nothing(?: left)? to|have no (?:more|further)|can't think of (?:anything|more)) ?(?:ask|
    asking|push|press|dig|worry|worrying|add|dwell|insist|hear more|check|probe|
    follow)\\b(?! you\\b)`,
    true,
  ),
  anywhere(`(?:close|closes|closed|shut) (?:the book|the chapter|the file|that chapter|the case|
    the matter) (?:on|there|here)\\b`),
  // Adoption.
  anywhere(`${US}${WOULD} (?:(?:gladly|happily|probably|really|certainly|even|well|have|do well to|
    all|love to|like to|want to|be happy to|be glad to) )*(?:run|ran|ship|shipped|use|used|buy|
    bought|
    steal|stolen|borrow|copy|adopt|sign|deploy|print|frame|merge|trust|defend|back|keep|hire|
    approve|accept|pass|put (?=[\\w ]*(?:production|wall|runbook|docs))|learn|
    bet|sleep|teach|recommend|sleep)(?: off)?(?: on| from| with| by)? (?:(?:that|this|it|
    you|one|the same)(?=$|[.,;:!…]| (?:in|as|off|on|for|from|too|myself|tomorrow|today|any|without|
    straight|and|but|${ANSWER_NOUN})\\b)|your)\\b`),
  anywhere(`(?:(?:my|our)(?: [\\w-]+){1,2}|(?:an?|any|every|the|no) (?:[\\w-]+ )?(?:auditor|
    reviewer|
    regulator|architect|examiner|colleague))${WOULD} (?:\\w+ )?(?:like|love|enjoy|approve(?: of)?|
    accept|welcome) (?:that|
    this|it|you)${TOPIC_END}`),
  anywhere(`(?:would have|would've|could have|could've|'d have) (?:saved|spared|helped|stopped|
    caught|made) (?:us|me|my|our)\\b`),
  anywhere(`(?:i|we) (?:\\w+ )?wish (?:i|we|our|my|more|every|all|half|the)\\b`),
  anywhere(`(?:i'm|i am|i'll be|we're) (?:\\w+ )?(?:stealing|borrowing|taking notes|copying|
    keeping|writing that one down|noting that (?:one )?for)\\b`),
  anywhere(
    "(?:i'll|i will|i may|i might) (?:\\w+ )?(?:steal|borrow|remember|keep|copy|quote)\\b (?:that|this|it|your)\\b",
  ),
  anywhere(
    `(?:i|we)${WOULD} (?:\\w+ )?(?:sleep|rest) (?:\\w+ )?(?:well|soundly|better|easier|easy|
    at night|fine)\\b`,
  ),
  anywhere(`${US}${WOULD} (?:\\w+ )?(?:let (?:that|this|it|you) (?:through|pass|past|in)|
    be (?:happy|pleased|
    proud|glad|content|delighted|satisfied)(?! (?:with|by|if|about) (?:an?|any|one|some|the|
    numbers?)\\b| if| to (?:see|hear|have))|nod|smile|applaud|wave (?:that|this|it) through|
    have (?:nothing|no) \\w+|say yes|ask for (?:that|exactly))\\b(?! to (?:see|know|hear)\\b)`),
  anywhere(`(?:${THIS}(?:'s|'re| is| are| was)|exactly|precisely|just|right) (?:where|how|what|
    when|why|the way) (?:it|
    they|one|that|the \\w+|i|we|you|he|she|people)(?:'d| would)? (?:belongs?|should|ought|would|
    'd|want|wanted|
    do|does|have|go|goes|put|needs?|place|run|draw|expect|hope|hoped|came|like|
    call)\\b(?! (?:to (?:know|see|hear)|you)\\b)`),
  anywhere(`(?:the|my|our) (?:kind|sort|type|level|degree|depth|standard|
    calibre) of ${words(2)}[\\w-]+ (?:i|we|you'd|that|an?|
    one)(?:'d|'m|'ve| would| was| were| had| have)? ?(?:came|like|love|want|wanted|hope|hoped|
    look|looking|hoping|
    expect|expected|pay|paid|hire|hired|need|needed|trust|enjoy|respect|after|gets?|wins?|earns?|
    miss|missed|ask|dream)\\b`),
  anywhere(`the way you(?:'ve|r)? ${words(8)}(?:is|was) ${words(3)}(?:what|how|exactly|right|good|
    great|
    ${REMARKABLE})\\b`),
  // Comparison upward.
  anywhere(`(?:better|more|further|deeper|faster|sooner|clearer|cleaner|sharper|tidier|safer|
    quicker|simpler|stronger|earlier)(?: [\\w'-]+){0,4} than (?:i|i'd|we|we'd|most|any|anyone|
    anybody|what (?:i|we|most|our)|our|my|usual|expected|hoped|the (?:book|docs?|
    textbook))\\b`),
  anywhere(`(?:better|clearer|cleaner|sharper|tidier|stronger) than (?:your (?:first|last|previous|
    earlier)|before|last time|the (?:last|first|previous|average|usual) (?:one|answer|try|attempt|
    version))\\b`),
  anywhere(`like (?:some(?:body|one)|a person|an? (?:[\\w-]+ )?(?:engineer|operator|veteran|pro|
    professional|senior)) ?(?:who|that|with)?\\b(?! would\\b)`),
  anywhere(
    `(?:rarely|seldom|not often|hardly ever|almost never|don't often|not everyone|not everybody|
    nobody else|no one else|
    few (?:people|others|ever)?|first (?:person|candidate|one)|only (?:person|
    candidate)) ${words(3)}(?:hear|heard|see|
    seen|get|gets|got|say|says|said|thinks?|thought|notices?|noticed|remembers?|mentions?|mentioned|
    asks?|asked|catch(?:es)?|caught|spots?|spotted|sees|makes?|bothers?)\\b`,
    true,
  ),
  anywhere(
    `(?:nobody|no one|no other \\w+|not one|none|few|hardly anyone|
    no candidate) ${words(6)}(?:got|gets|goes|went|
    gone|come|came|comes|made|reached|reaches|managed|manages|drew|wrote|put|started) (?:it |there |
    quite |even |me )?(?:this|that|so|as|anywhere|there|it)\\b`,
    true,
  ),
  start(
    `${words(1)}?(?:even|any|every) (?:my|our|the) (?:harshest|toughest|strictest|grumpiest|
    pickiest|
    most \\w+|best|oldest) ${words(3)}(?:would|could|might|would've|won't|couldn't|wouldn't)\\b`,
    true,
  ),
  start(`(?:an?|what an?|quite an?|such an?|that's an?|now that's an?) ${ADVERB}(?:rare|fine|good|
    great|nice|welcome|
    pleasant|happy|real|lovely|pretty|fair|wise|bold and \\w+) (?:thing|change|surprise|sight|
    find|moment|
    pleasure|idea|bit|piece|treat|touch|sign|start|habit|order|call)\\b(?! (?:to have|is|
    would)\\b)`),
  start('nothing to (?:worry about|be (?:sorry|ashamed|nervous)|apologi[sz]e)\\b', true),
  anywhere(
    `you(?:'re| are) (?:well|comfortably|nicely|right|safely) (?:on|within|ahead|inside|under|
    where)\\b`,
  ),
  // Confirmation.
  start(`(?:indeed|certainly|surely|absolutely|definitely|of course),? (?:it|that|they|he|she|you|
    so it|this)(?:'s| is| are| do| does| did| would| will| can| has| must| should)${END}`),
  start(
    `(?:so|that|which|and that) (?:it|they|you) (?:does|do|did|would|will|is|are|must|has|
    have)(?: indeed)?${END}`,
  ),
  start(
    `(?:it|that|they|you|this)(?: is| are| do| does| did| would| will| has| have) indeed${END}`,
  ),
  anywhere(`(?:exactly|precisely|just|quite|and rightly|rightly|correctly) so${TOPIC_END}`),
  anywhere(`(?:just|exactly|precisely|quite)? ?(?:as|the way|like|how) (?:it|that|they|this|one|
    you|i|we)(?: all)? (?:should|must|
    ought to|has to|have to|needs? to)(?: be| do| have| go| work| happen)?(?: done)?(?=$|[.,;:!])`),
  start(`${ADVERB}(?:as it should|as it must|as (?:expected|hoped|required|intended|it ought)|
    straight from the book|with good reason|
    for good reason|and (?:rightly|wisely|sensibly))${END}`),
  start(`(?:yes|yep|yeah|yup|aye|true|right|correct),? (?:that|this)(?:'ll|'d| would| will|
    does| did)(?! (?:not|a (?:question|number|name)|time|the (?:constraint|number|peak))\\b)`),
  start(`(?:yes|yep|yeah|yup|aye),? (?:it|they) (?:would|does|will|do) (?:indeed|stop|prevent|hold|
    work|help|survive|solve|close|catch|fix|block)\\b`),
  anywhere(`you(?:'re| are|'ve| have) (?:\\w+ )?(?:every reason|good reason|right|
    entitled) to\\b(?= (?:worry|
    suspect|distrust|fear|insist|be|refuse|doubt|want|ask|start|put|keep))`),
  // Score.
  loosely(
    `(?:(?:10|ten|five|5|nine|9)(?: out of | ?/ ?)(?:10|ten|five|5)(?! [a-z]+s\\b)|(?:full|top|
    high|highest|
    extra|bonus) (?:marks?|points?|score|credit)|(?:five|four|gold|5)[- ]stars?|a(?:n|
    clear|strong|definite|solid) (?:hire|pass)|(?:an? |the )(?:easy|clear|strong|full|
    solid) (?:ten|five|pass|
    yes|hire)|straight a's?)(?![\\w-])`,
  ),
  anywhere(`(?:that|this|which|it|you|you've|you have|your \\w+)(?: \\w+)? (?:scores?|earned|
    earns?|wins?|deserves?|gets?|takes?) (?:you )?(?:an? |the )?(?:${words(2)})(?:point|
    points|mark|marks|nod|tick|prize|medal|applause|credit)\\b`),
  // Feeling.
  anywhere(`(?:an? |such |my |the |some )?${ADVERB}(?:relief|pleasure|joy|delight|treat|comfort|
    satisfaction)(?: \\w+)? (?:to|that|after|of)\\b`),
  anywhere(`(?:i'm|i am|i was|i feel|we're) ${ADVERB}(?:glad(?! to (?:wait|repeat|clarify|explain|
    help|move|hear an?)\\b)|grateful|thankful|thrilled|charmed|reassured|
    comforted|delighted|relieved|pleased|encouraged|content|at ease|won over|taken with|keen on|
    calmer|confident (?:in|you))\\b`),
  anywhere(`(?:puts?|makes?|leaves?|gives?|sets?|made|gave|left) (?:me|us|my|
    our)(?: [\\w-]+)? (?:${words(2)})(?:ease|
    rest|smile|happy|happier|calm|calmer|glad|day|confidence|hope|comfort|confident|comfortable|
    optimistic|speechless)\\b`),
  anywhere(`(?:i|you)(?:'ll| will| have to|'ve got to| must)? (?:hand it to you|tip my hat|
    take my hat off|
    have my (?:vote|respect|approval|blessing)|doff)\\b`),
  anywhere(`i(?:'ll| will| do|'d)? (?:\\w+ )?(?:grant|concede|admit|endorse|welcome|
    share) (?:you\\b|that|
    it\\b|this|the [\\w-]+${END}|your)`),
  anywhere(`(?:your|the) (?:[\\w-]+ ){0,2}(?:experience|preparation|homework|honesty|discipline|
    candou?r|rigou?r|
    care|practice|judge?ment|instincts?|patience|attention)(?: [\\w-]+){0,4} (?:shows?|pays? off|
    helps?|serves? you|is showing|paid off|showed)\\b`),
  anywhere(`(?:i|one) (?:can|could) (?:tell|see|hear)(?: that)? (?:you(?:'ve|'re| have| are| know|
    really)|the (?:practice|experience|work|care|thought))\\b`),
  // Idiom.
  anywhere(
    `(?:on the money|on the nose|worth (?:the wait|waiting for|hearing|stealing|writing down|
    having)|nail on the head|
    bull'?s-?eye|home run|chef's kiss|top[- ]drawer|first[- ]class|gold standard|safe pair of hands|
    on the ball|cut above|second to none|hard to (?:beat|fault|improve)|tough to (?:beat|fault)|
    holds? water|rings? true|pass(?:es)? muster|stands? to reason|a keeper|warms? my heart|
    made my day|
    clears? the bar|meets? the bar|raises? the bar|smell test|peace of mind|on (?:firm|solid|safe|
    steady) ground|
    home and dry|out of the woods|right (?:lines|road|direction)|full circle nicely|
    good company|ahead of (?:most|the curve|me|the game)|as good as (?:it gets|any)|
    what good looks like|
    how it's done|couldn't be (?:clearer|better|happier|simpler|plainer)|could not be (?:clearer|
    better)|can't ask for more|couldn't ask for more|nothing to add|hit (?:it|that) out of|
    to a t(?=[.,;!]|$)|does the trick|up to standard|up to scratch|good to go|
    thumbs? up(?! from)|ring of truth|the mark of|a sign of (?:a |an )?(?:good|senior|
    experience|maturity))(?![\\w-])`,
    false,
  ),
  anywhere(
    '(?:such an? |otherwise ${ADVERB})(?:${PRAISING}|${REMARKABLE}) \\w+'
      .replace('${ADVERB}', ADVERB)
      .replace('${PRAISING}', PRAISING)
      .replace('${REMARKABLE}', REMARKABLE),
    true,
  ),
  start(`${ADVERB}(?:${PRAISING}|${CONFIRMING}|brave|bold|kind) (?:of you|that you|to (?:start|
    have|ask|
    admit|say|name|put|keep|drop|check|begin|refuse|mention|see|hear))\\b`),
];
