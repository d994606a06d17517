/**
 * Frames for being of one mind with the candidate: emphatic agreement, doubts taken back, numbers
 * that match her own, authorities on the candidate's side.
 */
import {IT, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, denying, start} from './frame.ts';

const STOP = '(?=$|[.,;:!…]| [—–-] )';

export const ACCORD_FRAMES: readonly Frame[] = [
  start(
    `(?:damn|dead|darn|too|bang|quite|spot|absolutely) (?:straight|right|true|on)${STOP}|
    (?:you bet|you said it|you can say that again|you're telling me|without (?:a )?doubt|
    undoubtedly|unquestionably|
    indubitably|unarguably|undeniably|no question(?: about (?:it|that))?|no doubt(?: about (?:it|
    that))?|no two ways about it|no contest|that's a fact|so true|how true|all true|true that|
    very true|right again|correct again|right first time|
    same|ditto|seconded|i second that|checks out|tracks|adds up|works|holds|holds up|valid|legit|
    fair dos|fair do's|fair play|fair cop|good shout|good (?:man|woman|lad|lass|girl|egg|stuff|
    going|work|job)|by all means correct|
    that's my (?:girl|boy|kind)|that's the way|that's how you do it|on the button|on the nail|
    in one|first time|bob on|bloody good|not half|proper job|sehr gut|wunderbar|genau|prima|toll|
    très bien|bien|magnifique|formidable|bueno|
    perfetto|excelente|bellissimo|bravissima|bene|va bene|stimmt|d'accord|exactement|si,? si|
    da,? da|jawohl|skookum|shipshape|tickety-boo|a1|a-ok|ace|tens across the board|full house|
    straight flush|home and dry|aye aye|roger that and thanks|
    logical|compelling|consistent|coherent|correct as (?:stated|written|drawn)|rightly so|
    as it should be|as it ought to be|all good|it's all there|that's all (?:of it|there)|
    no more, no less)${STOP}`,
  ),
  start(`(?:true|right|correct|agreed|granted|fair|sure|valid|understood),? (?:that|this|the \\w+|
    it|as far as|on (?:all|both|every|that)|in every|to a)\\b(?= [^?]*[.,;!])(?! (?:or|
    and) )(?<=agreed,? \\w+|granted,? \\w+|valid \\w+|true,? (?:that|on|as far as|in every|to a)|
    right,? (?:on|in every|to a))`),
  // Her own doubt withdrawn.
  anywhere(`i(?:'ll| must| have to|'d better)? (?:take|took) (?:it|that|this|everything|all|
    my \\w+|all of (?:it|that)|the \\w+) back\\b|i (?:take|took) back\\b|
    i(?:'ll| must| hereby)? withdraw (?:that|my|the)\\b|
    i (?:was|am|'m|stand) (?:the one )?(?:\\w+ )?(?:wrong|corrected|mistaken|too (?:hasty|hard|
    sceptical|pessimistic|harsh)|wrong-footed|outfoxed|outmanoeuvred|outmaneuvered|
    outplayed)(?! (?:about your|if)\\b)`),
  anywhere(`(?:i|we)(?:'d| would| had)(?: have|'ve)? (?:\\w+ )?(?:missed|forgotten|overlooked|
    got(?:ten)? (?:that|it|this) wrong|fallen for|walked into|tripped|taken (?:longer|twice|hours|
    days)|needed (?:longer|twice|an hour|a day)|drawn it worse|done worse)\\b`),
  anywhere(`i (?:\\w+ )?(?:underestimated|misjudged|doubted|underrated|undersold) (?:that|this|it|
    you|the|your)\\b|i (?:missed|forgot|got) (?:that|it|this) (?:wrong )?(?:myself|the first|
    my first|when i|for years|twice|in my)|i always (?:forget|miss)|i should(?: have|
    've) (?:known|seen|thought|asked|expected)\\b`),
  anywhere(`(?:that|this) one (?:bit|burned|got|caught|cost|fooled|sank|hurt) (?:me|us|our \\w+|
    my \\w+)\\b(?! twice and)`),
  // Matching her own numbers and her house's.
  anywhere(`(?:${IT}|(?:your|the) (?:numbers?|sums?|figures?|estimates?|maths?|
    arithmetic))(?:'s| is| are)? (?:\\w+ )?(?:fits?|match(?:es)?|squares? with|lines? up with|
    agrees? with|tall(?:y|ies) with|chimes? with|jibes? with|in line with|accords? with|
    corresponds? to|mirrors?|echoes|confirms?|consistent with|close to|same as) (?:what (?:i|we|
    our|my)|our|my|mine|ours|reality|the (?:textbook|literature|paper|post-?mortem|benchmark|
    docs)|production|experience)\\b`),
  anywhere(`(?:i|we) (?:get|got|make it|made it|have|had|come to|came to|arrive at|measured|see|
    saw|find|found) (?:the same|that (?:too|as well)|about that|roughly that|something (?:close|
    similar)|likewise|it too|(?:the )?(?:very |exact )same)\\b`),
  anywhere(`(?:my|our) (?:own )?(?:sums?|numbers?|figures?|estimates?|notes?|measurements?|
    experience|incident|dashboards?|post-?mortem|maths?) (?:\\w+ )?(?:agrees?|says? (?:the same|
    so|likewise|that too)|matches|match|concurs?|bears?|backs?|confirms?|supports?)\\b`),
  anywhere(`(?:same|identical) (?:figure|number|result|answer|sum|conclusion|order|list|
    order of magnitude|ballpark) (?:here|as mine|as ours|on my|in my|i (?:have|got|get))\\b`),
  anywhere(`you and (?:i|me|we|our \\w+|my \\w+) (?:\\w+ )?(?:think|agree|see|would|are|draw|
    share|speak|want|both)\\b|(?:great|like) minds\\b|(?:that|this) makes (?:two|three|
    both) of us\\b`),
  // Authority on the candidate's side.
  anywhere(`(?:straight|right|word for word|verbatim|directly) (?:out of|from) (?:the|an?|our|
    my) (?:\\w+ )?(?:paper|books?|text-?book|playbook|docs?|manual|runbook|spec|literature|
    handbook|page|design doc|wiki)\\b`),
  anywhere(`(?:would|'d|will|must|should) (?:all )?be (?:so |very |rather |quite )?(?:proud|
    envious|jealous|thrilled|grateful|impressed|relieved|glad|delighted)(?! (?:to (?:see|know)|if|
    by|with an?)\\b)`),
  anywhere(`(?:(?:i'm|i am|we're|is|are) on your side|agrees? with you|sides? with you|backs? you(?: up)?|proves? you right|
    bears? you out|vindicat\\w+|in your corner|with you (?:there|on that|all the way|so far|
    entirely|completely)|can't be faulted|can't be argued|beyond (?:reproach|criticism|dispute|
    argument|doubt)|above reproach|no arguing with|there's no arguing)\\b`),
  // Comment in passing.
  anywhere(`(?:thankfully|mercifully|gratifyingly|pleasingly|gladly|unusually for (?:this|an)|
    to my (?:\\w+ )?(?:delight|relief|surprise|joy|pleasure|satisfaction|shame|envy)|i'm (?:glad|
    happy|pleased|relieved|delighted) to (?:say|see|hear|report|note|find)|dare i say|
    credit where|no less(?=[.,;])|if i may say so|i might add|(?:just |
    exactly )?the way i(?:'d)? (?:like|want|prefer|do) it|and it shows|and i mean that|
    that's a compliment|as a compliment|in a good way|in the best (?:way|sense)|which is (?:rare|
    unusual|more than|half the|saying|no small|not nothing|not easy|hard))\\b`),
  denying(`(?:no|not an?|not one|without an?|without any|hardly an?|nary an?|zero|
    never an?) (?:single |obvious |visible |\\w+ )?(?:loose ends?|daylight|cracks?|holes?|seams?|
    wasted (?:words?|steps?|writes?)|wasted (?=\\w)|weak (?:spots?|links?|points?)|rough edges?|
    fat|fluff|filler|hand-?waving|buzz-?words?|nonsense|regrets|blind spots?|stone unturned|
    hesitation|waffle|padding|jargon|bluff\\w*|drama|false notes?|missteps?|wrong (?:foot|turn|
    note)s?|word (?:wasted|too many|out of place)|foot wrong|beat missed|stitch dropped|slip)(?=$|
    [.,;!]| (?:there|here|in (?:that|this|it|your|any|sight)|anywhere|i (?:can|could)|left|that i|
    to be|between|at all|and)\\b)`),
  denying(`nothing (?:leaks(?=[.,;!])|dangles|dangling|falls? through|slips|escapes|
    gets past (?:you|that)|goes to waste|wasted|superfluous|left to chance|to chance|to improve|
    for me to|more to (?:say|ask|prove|want)|i (?:can|could|would|'d) (?:attack|break|quibble|
    pick|improve|object|argue|do better)|in (?:that|it|there) (?:i|that|to|worries|bothers|
    surprises)|about (?:that|it|this) (?:worries|bothers|troubles)|worries me|bothers me|
    troubles me)\\b`),
  denying(`(?:needs?|requires?|wants?|takes?) (?:no|little|hardly any) (?:more |
    further )?(?:explanation|footnotes?|diagram|follow-?ups?|defence|defense|prompting|
    introduction|translation|comment|polish|correction|work|hints?|help|saving|rescue)\\b`),
  denying(`(?:i|we|can|could)(?:'ve| have)? ?(?:looked|searched|hunted|tried|dug|poked|pushed|
    pulled|pressed|prodded|kicked|shook|hit) ${words(7)}(?:and|
    but) (?:\\w+ )?(?:there(?:'s| is| isn't| was)|found|
    it(?:'s| is| held| holds| didn't| stayed| stood)|nothing|can't|couldn't|you|came)\\b`),
];
