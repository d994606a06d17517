/**
 * Frames for approval that hides in an idiom, in what might have been, or in what somebody else
 * would have said to it.
 */
import {ANSWER_NOUN, IT, PRAISING, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, denying, loosely, start} from './frame.ts';

const STOP = '(?=$|[.,;:!…]| [—–-] )';
const SORT_OF =
  '(?:text-?book|vintage|classic|pure|proper|sterling|quality|top|premium|championship|pro|expert|staff|senior|good|lovely|great|solid|decent|serious|strong|clean|first-class|magic|cracking|smart)';

export const IDIOM_FRAMES: readonly Frame[] = [
  // What it would have done, what others would say to it.
  anywhere(`(?:${IT}|an? \\w+ like that|
    that \\w+)(?:'d| would| could)(?:'ve| have) (?:\\w+ )?(?:kept|saved|spared|stopped|prevented|
    caught|survived|worked|helped|passed|held|avoided|changed|made ${words(4)}(?:easy|boring|
    shorter|calmer|easier|better|simple))\\b`),
  anywhere(`(?:'d|would|will|'ll) (?:\\w+ )?(?:smile|nod|applaud|cheer|weep with|grin|
    approve of (?:that|this|it|you)|be proud|be out of (?:a job|work)|tip (?:his|her|their)|
    raise (?:a glass|no eyebrow)|hug|high-five)\\b`),
  anywhere(
    `i (?:wouldn't|would never|would not|couldn't|could not|never would) have (?:dared|
    thought|had the|managed|found|seen|put|known|spotted|been able|come up|done|got|noticed|
    guessed|said)\\b`,
    true,
  ),
  anywhere(`before i(?:'d| had| could| even| got| was)+ (?:\\w+ )?(?:finish\\w*|ask\\w*|opened|
    open|said|say|end\\w*|get|got|to|done|through|point\\w*|raise\\w*|bring|brought|mention\\w*|
    object\\w*)\\b`),
  anywhere(`we (?:spent|needed|took|wasted|burned|lost|argued|fought) ${words(3)}(?:quarters?|
    months?|years?|weeks?|sprints?|outages?|meetings|incidents?)\\b(?! (?:of|in) (?:data|rows|
    writes))`),
  anywhere(`takes (?:most|other|many|some|a lot of|us|lesser|whole) (?:teams|people|engineers|
    companies|shops|of us|folks|years|an)\\b`),
  anywhere(`(?:the|a) difference between (?:reading|knowing|studying|talking|theory|an?|someone|
    people|having|hearing|those) [\\w' -]{1,40} and\\b`),
  anywhere(`even (?:the|an?|my|our) (?:\\w+ ){1,3}(?:would|could|can|might|has to|
    must) (?:\\w+ )?(?:get|understand|follow|see|agree|accept|admit|nod|like|applaud|buy)\\b`),
  start(`(?:please,? )?some(?:one|body)(?:,? please,?)? (?:give|hand|hire|promote|get|buy|pay|
    clone|tell|call|frame|write|record|stop)\\b`),
  anywhere(
    'i see why (?:your|they|people|anyone|he|she|someone) (?!\\w+ (?:fails|breaks|retries))\\w+',
  ),
  anywhere(`i(?:'d| would)? (?:already )?(?:have|know|made|'ve made) (?:already )?my (?:answer|
    verdict|mind|decision|vote)\\b|my mind(?:'s| is) made up\\b`),
  anywhere(`(?:was|is|were)(?: exactly| just| precisely)? the (?:one|
    ones) i(?:'d| would)? (?:trust|pick|choose|have picked|want|wanted|use|prefer|favou?r|like|
    hoped)\\b`),
  anywhere(`(?:thanks|cheers|ta|much obliged|thank you),? (?:that|this|it|now|
    all) (?:\\w+ )?(?:clears?|helps?|was|is|makes?|does|did|settles?|answers?|explains?|
    will do)\\b|(?:that|this|it|which) (?:\\w+ )?(?:clears|cleared) (?:it|that|things|everything|
    the \\w+) up\\b`),
  // Effects on her.
  anywhere(`(?:makes?|made|making) me (?:want to(?! (?:see|ask|know|hear|check))|wish|
    feel (?:better|safe|safer|good|calm|calmer|at|like)|reconsider|rethink|proud|like (?:it|that|
    you)|look (?:bad|slow)|happier|less|hungry|optimistic|hopeful|trust)\\b`),
  anywhere(`(?:selling|sold|winning|won) me (?:on|over)\\b|you had me at\\b|
    i(?:'m| am) (?:\\w+ )?(?:warming to|coming round|coming around|coming over|converted|swayed|
    leaning your|starting to (?:like|believe|trust|enjoy|relax))`),
  anywhere(`(?:i|my \\w+|i'll|i must|i have to|time to) (?:hereby )?(?:yield|give up|surrender|
    concede|fold|throw in the towel|wave the white flag|bow|capitulate|admit defeat|
    lay down)\\b(?! (?:the lock|a lock|to (?:the|a) request|after))`),
  start(`(?:hm+,? |well,? |okay,? )*i(?:'ve| have)(?: got)? nothing${STOP}`),
  denying(`no need for me to|saves? me (?:asking|the|from|a)\\b|i (?:didn't|did not|
    don't) (?:even )?(?:have|need) to (?:ask|push|prompt|press|dig|explain|draw|say)\\b|
    you (?:didn't|did not|don't) (?:even )?need (?:the|a|any|my) (?:hint|nudge|push|prompt|
    reminder|help)s?\\b|not one (?:hand-?wave|buzz-?word|maybe|hedge|slip)\\b|none of (?:it|them|
    that|this) (?:worries|bothers|troubles|scares|surprises)`),
  start(`(?:so |very |really )?(?:glad|pleased|happy|relieved|delighted|refreshing|chuffed|
    tickled|thrilled|grateful|nice|good|lovely) (?:one of us|some(?:one|body)|you|that (?:you|
    some)|we(?:'re| are| agree| see)|to (?:see|hear|know|meet|find) (?:you|some|that|it|a|an)|
    there's|it's you)\\b(?!r? (?:turn|call))`),
  // Progress, sport, stage.
  anywhere(`we(?:'re| are) (?:\\w+ )?(?:cooking|flying|rolling|in business|motoring|golden|
    making (?:progress|headway|good)|getting (?:somewhere|there|along|on)|on (?:to something|
    the same|a roll)|nearly (?:there|done)|in agreement|speaking the same)\\b`),
  loosely(`(?:on a roll|flying (?:start|colou?rs)|in full flow|hot streak|on fire(?=[.,!])|(?:two|
    three|four|five) (?:for|out of|from) (?:two|three|four|five)(?=[.,;!])|batting a thousand|
    hat[- ]trick|perfect score|clean (?:sheet|sweep|bill)|the crowd goes|jury is (?:satisfied|
    convinced|in|won)|hits? the spot|ticks? (?:all|every|the|my)|checks? (?:all|
    every) (?:the )?box|hole in one|home straight|knocked (?:it|that)|out of the park|
    nothing but net|photo finish|full (?:circle|house)|plain sailing|smooth sailing|
    child's play for|walk in the park for you|second nature|in your (?:blood|bones|sleep)|
    with your eyes (?:closed|shut)|(?:lucky|fortunate|blessed) to (?:have|be|get|work)|in (?:good|
    safe|capable) (?:hands|shape|order|nick)|well looked after|well taken care of|
    within a (?:hair|whisker) of|hangs? together|(?:from )?start to finish|soup to nuts|
    from first to last|(?:one|another) for the (?:text-?books|books|ages|wall|team|record|runbook|
    scrapbook|archive)|the penny(?:'s| has)? dropped|music to|in a nutshell, and|(?:miles|streets|
    leagues|light years) (?:ahead|better)|not (?:half|too) (?:bad|shabby)|easy on the|
    worth more (?:to me|than)|worth a lot|that takes some|worth (?:its|your) (?:weight|salt)|
    someone's homework|chapter and verse|letter perfect|picture perfect|by no means easy|
    the full picture|the whole picture|nail (?:it|on)|squares? the circle|cuts? the knot|
    kills? two birds|two birds)(?![\\w-])`),
  anywhere(`${IT} (?:\\w+ )?(?:lands|clicks?|clicked|sings|sticks(?=[.,;!])|scans|convinces|
    persuades|delivers|carries weight|ages well|pays its way|says a lot|speaks volumes|
    explains a lot|goes a long way|counts for|hits home|works wonders|buys (?:my|me|you) (?:trust|
    confidence|credit)|rests my|wins|nails it|cracks it|unlocks|cinches it|clinches it|seals it|
    settles the|ends the (?:debate|argument|discussion)|makes the (?:grade|cut)|fits the bill|
    does (?:nicely|me|us|justice))\\b`),
  anywhere(`(?:every|each) (?:piece|part|step|line|word|column|write|row|bit|
    link) (?:\\w+ )?(?:has|had|earns|pays|fits|holds|counts|makes|pulls|is there|is in|falls|adds|
    does) ${words(3)}(?:reason|place|purpose|job|its|weight|owner|keep|together|sense|work)\\b`),
  anywhere(`(?:i|we) (?:\\w+ )?(?:follow|followed|understand|understood|believe|see|buy|like|
    liked|trust) (?:every|each|all of)(?: single)? (?:step|word|line|bit|part|piece|it|that)\\b`),
  anywhere(`more than (?:answered|covered|earned|met|satisfied|convinced|justified|adequate|
    sufficient|good enough|held (?:up|your)|passed|made up)\\b`),
  anywhere(`(?:take[ns]?|took|taking|brings?|brought|leads?|led|gets?|got) (?:us|me|this|
    it) (?:\\w+ )?(?:somewhere|further|deeper|much further|a long way|exactly where|right where|
    to the heart|to the point)\\b`),
  start(`(?:some |really |properly )?${SORT_OF} (?:stuff|work|move|play|engineering|thinking|
    reasoning|trace|material|performance|form|effort|shot|show|one|job|recovery|save|pass|spot|
    catch|shout|going|${ANSWER_NOUN}|${PRAISING} \\w+)(?=$|[.,;!]| (?:there|here|on|with|from|
    that|mate|so far|again)\\b)`),
  anywhere(`(?:out of the way|behind us|behind you|off the table|under control|put to bed|
    laid to rest|a done deal|plain now|solid now|clear now|safe now)(?=[.,;!])(?<!(?:move|put|get|
    getting|with) (?:\\w+ ){0,3}(?:out of the way|behind us|off the table))`),
];
