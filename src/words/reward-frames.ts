/**
 * Frames for what an answer earns: the interviewer's people would nod, time is won, a harder
 * question is due, the candidate is wanted; and what it says about the candidate as a person.
 */
import {ANSWER_NOUN, IT, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, denying, loosely, start} from './frame.ts';

const STOP = '(?=$|[.,;:!…]| [—–-] )';
const HOUSEHOLD =
  '(?:team|boss|colleagues?|pager|on-?call|weekends?|nights?|evening|runbook|auditors?|outage|predecessor|interns?|mother|mum|mom|grandmother|gran|wife|husband|kids?|' +
  'cat|dog|cto|vp|manager|director|lawyers?|reviewers?|dba|dbas|sre|sres|ops|rotation|successor|therapist|postmortems?|incident|accountants?|controller|committee|seniors?|juniors?|staff|principal|architects?|designers?|people|folks|mentor|professor|teacher|' +
  'past self|younger self|former self|old self|inner \\w+)';
/** What her people do when they are not pleased, or when nothing is said of it. */
const UNPLEASED =
  "(?:ask|asks|asked|want|wants|reject|rejects|rejected|need|needs|wait|waits|wakes?|woke|woken|paged|deletes?|deleted|say no|says?|said|reads?|sees?|looks?|finds?|found|gets?|runs?|ran|has|have|had|uses?|used|lost|loses|not|n't|never|no|if|worr\\w+|refuse\\w*|complain\\w*|stop|stops|calls?|called|is|are|was|were|on|at|off|before|until|press(?:es)?|sends?|sent|types?|fix(?:es)?|re-?starts?|know|knows|notic\\w+)";

export const REWARD_FRAMES: readonly Frame[] = [
  start(
    `(?:even |and |so |now |half (?:of )?)*(?:my|our)(?: (?!client|
    bank)[\\w-]+){0,2} ${HOUSEHOLD}(?:'s|s'|'d|
    'll)? (?![^.;?!]{0,60}\\b${UNPLEASED}\\b)(?=[^.;?!]*\\b(?:that|this|you|your|yours|now|too|
    again)\\b)[^.;?!]{3,80}[.;!]`,
  ),
  anywhere(`(?:(?:my|our) [\\w-]+ (?:team|boss|manager|lead|cto|reviewers?|auditors?|colleagues?)|
    (?:my|our) ${HOUSEHOLD})(?:'d| would| will|
    'll| could| should)(?: have| all)? (?:\\w+ )?(?:love|loved|like|liked|cheer|cheered|hug|frame|
    kiss|buy|bought|clap|applaud|sign|signed|approve|approved|nod|smile|smiled|wave|hire|adopt|
    weep|cry|be (?:proud|happy|pleased|delighted|thrilled|out of)|sleep|slept|thank|stay|stayed|
    steal|merge|learn|welcome|enjoy)\\b`),
  // Others who sat there: candidates are mentioned to compare.
  denying(
    '(?<!\\b(?:each|every|which|what|the next|a|the best|two) )(?:candidates|applicants|interviewees|contestants)\\b(?! (?:key|keys|for (?:the |a )?(?:key|index|lock|leader))\\b)(?=[^?]*(?:[.;!]|$))',
  ),
  anywhere(
    `(?:first|best|only|clearest|shortest|cleanest|finest|nicest|most \\w+|i've|i have|
    we've|haven't|hadn't|not|never|longest|soonest|earliest|quickest|
    fastest)(?: [\\w'-]+){0,7} (?:all (?:day|week|month|year|morning|afternoon|season|quarter)|
    in (?:an?|my|this) (?:\\w+ )?(?:career|life|time|while|decade|chair|seat|room)|in (?:years|
    ages|months|weeks)|for (?:years|ages|months|weeks)|so far (?:today|this week)|this (?:week|
    month|year|quarter|season)|to date|in this (?:room|chair|seat))\\b`,
    true,
  ),
  anywhere(
    `(?:${IT}|you|nobody|no one|i've never|i have never|i never|i haven't|
    people) ${words(6)}(?:in (?:this|that) (?:room|chair|seat|interview)|(?:a|my|
    the) (?:whiteboard|interview))(?: before)?(?=[.,;!])`,
    true,
  ),
  // Time won.
  anywhere(`(?:ahead of (?:schedule|time|plan)|(?:time|minutes?|questions?) (?:to spare|in hand)|
    finish early|early finish|(?:that|this|which|you)(?:'ve| has|'ll| just)? (?:save[sd]?|frees?|
    freed|spares?|spared|won|buys?|bought|earned|cuts?) (?:us|me|up) (?:\\w+ ){0,2}(?:time|
    minutes?|questions?|trouble|breath|half)|head start|with room to spare)\\b`),
  // A harder question is due.
  anywhere(`(?:harder|tougher|nastier|meaner|better|sharper|trickier) (?:question|one|case|
    problem|test|failure|puzzle|nut|target)s? (?:then|for you|is due|are due|instead|to (?:match|
    keep|crack))\\b|(?:you're|you are|you seem|clearly) ready for\\b|(?:too|
    that was) easy for you\\b|(?:i(?:'ll| will|'d)? ?(?:have|need|better|must)|
    i'd better) (?:to )?(?:find |try |bring |think of |sharpen |up |raise |dig out )?(?:harder|
    a harder|a tougher|something harder|a sharper|a better|tougher|better|my (?:game|questions)|
    the (?:bar|ante|stakes))\\b`),
  anywhere(`(?:above and beyond|(?:the )?extra mile|(?:two|three|a|several) (?:steps?|moves?|
    questions?|crashes) (?:ahead|further)|over-?deliver\\w*|and then some|two for the price|
    more than (?:i|we) (?:asked|expected|hoped|needed|bargained|dared|came)|more than enough|
    (?:asked|fished|came|looking|hoping) for (?:an?|one|the) ${words(3)}(?:and|but) (?:i )?(?:you|
    got) |twice what i|beyond what i|exceeds? )`),
  // Wanted.
  anywhere(`(?:i|we)(?:'d| would| could| can) (?:\\w+ )?(?:want|need|use|take|hire|clone|keep|
    have|let|follow|trust|work with|seat|put|sit|share (?:a )?(?:pager|rota|rotation|desk|
    team) with|be on call with|go on call with|pair with|build with|work for) (?:you|
    more (?:people|of you|engineers|like)|someone like|people (?:like|who)|a (?:person|colleague|
    mind|head) like)(?=${STOP.slice(3, -1)}| (?:in|on|at|near|next|beside|by|with|into|loose|
    touch|like|who|around|over|here|any|tomorrow|today)\\b)`),
  anywhere(`(?:we|my team|our team|they|the world|this (?:industry|company|place)) (?:\\w+ )?(?:could use|needs?|lacks?|wants?|can't find|don't have enough|
    could do with|has too few|have too few|rarely gets?) (?:more )?(?:you|(?:of )?(?:that|this)|
    people|engineers|minds|heads|designs|answers|someone)(?: (?:like|who|as|of)\\b|${STOP})`),
  // Metaphors nobody spends on a queue.
  loosely(`(?:goose-?bumps|chills down|swoon\\w*|(?:i could|i might|i may) (?:\\w+ )?(?:kiss|hug|
    cry|weep|cheer|clap|dance|sing|applaud)|marry me|christmas (?:came|has come|come)|(?:like|
    feels like) christmas|my birthday|catnip|balm (?:to|for|on)|gem of|pearl of|
    treasure\\b(?! map)|fireworks|standing ovation|medals?\\b|trophy|gold star|cookie for you|
    music to|love language|bread and butter|lights? up my|my kind of|my cup of tea|
    up my (?:street|alley)|speaking my language|you speak my|be still my|a sight for|breath of|
    like clockwork|swiss watch|well[- ]oiled|hand in glove|like a glove|on rails|belt and braces|
    belt-and-braces|belt and suspenders|fort knox|nerves of|cool head|steady hand|sure hand|
    light touch|deft touch|old hand|safe hands|quick study|class of|cream of|pick of the|
    crown jewel)\\b`),
  anywhere(`you(?:'re| are) (?:\\w+ )?(?:spoiling me|making me (?:look|jealous|hungry|smile|happy|
    redundant|obsolete|work)|showing off|too kind|a (?:pro|star|gem|joy|delight|find|keeper|catch|
    wizard|ace|legend|marvel|treasure|breath|careful|rare|quick|fast|real|safe|born)|on it\\b|
    on form|in the zone|in control|in your element|no (?:stranger|beginner|novice|amateur|slouch|
    fool)|not (?:new to|a beginner|messing|here to|one to)|ahead(?=[.,;!])|sharper|quick\\b|
    fast (?:on|today|one)|awake|careful|hard to (?:rattle|catch|fool|trip|shake|beat)|made for|
    cut out for|wasted|overqualified|hired)(?=${STOP.slice(3, -1)}| )(?! (?:of|at|the|a|one|two|
    with the) (?:row|key|region|transaction|replica|risk))`),
  // Clear enough to act on.
  anywhere(`(?:i|we|an? (?:\\w+ )?(?:intern|junior|new hire|child|student|beginner|five-year-old|
    stranger|newcomer)|my (?:mother|grandmother|gran|intern|kids?|cat|dog|nephew|niece|boss)|
    any(?:one|body)|a \\w+ on-?call) (?:\\w+ )?(?:could|can|would|might) (?:\\w+ )?(?:picture|
    draw|code|implement|follow|type|understand|operate|maintain|explain|debug|teach|run the|get|
    act on|build)(?: (?:all of )?(?:that|this|it|from|off|to|straight|your|
    every))(?=[^?]*[.;!])(?! (?:under|after) the\\b)`),
  anywhere(`i (?:\\w+ )?(?:understood|followed|believed?|enjoyed|liked|savou?red|
    noted) (?:every (?:word|step|line|bit|part)|all of (?:it|that)|each step)\\b`),
  // Done, said after its name: "write path, closed."
  start(`(?:the |your )?(?:[\\w-]+ ){0,3}[\\w-]+(?:,|:) (?:all )?(?:done|closed|sorted|solved|
    covered|handled|check|tick|nailed|passed|cleared|perfect|in order|accounted for|crystal clear|
    spotless|flawless|watertight|airtight|bulletproof|as it should be|convincing|fine|good|
    correct|tidy|clean)(?=[.!])(?<!(?:you (?:say|said)|row|state|status|box).{0,20})`),
  // The person: habits and temper.
  anywhere(
    `you(?:'ve| have)? (?:\\w+ )?(?:know (?:where (?:to|you|it)|what you(?:'re| are)|
    your (?:stuff|way|onions|craft|trade|tools|limits)|the (?:pain|cost|price|failure))|
    understand (?:failure|money|what matters|the cost|the pain|why)|respect(?:ed)? the|care about|
    cared about|listen(?:ed)?\\b|think (?:before|in (?:rows|failures|crashes|states|invariants|
    money|order)|about the (?:customer|human|person)|ahead|twice|clearly|straight|fast|
    like)|
    thought (?:ahead|of the|before|twice|about the (?:customer|human|person))|
    plan(?:ned)? (?:for the worst|ahead)|(?:left|leave) nothing to|(?:left|leave) no (?:stone|
    doubt|room|loose)|keep your (?:head|cool|nerve|word)|kept your (?:head|cool|nerve|word|
    promise)|kept (?:it|that|things) (?:simple|small|short|honest|tight|boring|straight)|
    own(?:ed)? (?:it|that|up|your)|took (?:responsibility|ownership|the blame|the hard|the high)|
    count(?:ed)? before|measured? before|(?:went|go|got|get|cut|goes) (?:straight|right|
    directly) (?:to|for|at) (?:the )?(?:\\w+ )?(?:money|heart|point|core|crux|hard\\w*|right|root|
    one|failure|thing|bone|chase|jugular|weak\\w*|part|question|worst|cause)|dared|
    had the (?:courage|nerve|guts|sense|discipline|patience|presence)|have the (?:courage|nerve|
    guts|discipline|patience)|put (?:the customer|correctness|safety|money) first|
    name(?:d)? (?:the|your) (?:price|cost|failure|weak\\w*|trade-?off)s? (?:before|without|
    unasked|first|yourself|on your)|said (?:it|that|so|what|the \\w+) (?:before i|
    without (?:being|my|me)|unprompted|unasked|in one|plainly|out loud)|
    say (?:it|that|so|what|things) (?:before i|without|plainly|in one)|beat me|saved the day|
    rise to|rose to|stuck (?:to|the landing)|stick the landing|landed (?:that|it)|made (?:short|
    light|quick) work|took (?:that|this|it) (?:in (?:your )?stride|apart|head-on|on the chin)|
    turned (?:that|this|it) (?:round|around|into)|held your (?:ground|nerve|own)|
    stood your ground|stuck to your guns|did(?:n't| not) (?:panic|rush|hide|flinch|bluff|pretend|
    hurry|hedge|blame|wave|dodge|oversell|guess|need)|don't (?:bluff|panic|waste|hedge|hide|
    miss much|pretend|rush|wave|hand-?wave|take anything|trust anything|let (?:anything|much|go|
    me)))\\b(?! (?:the (?:row|key|request|lock)|for \\d))`,
    true,
  ),
  anywhere(`(?:some|an? (?:real|solid|serious|proper|lot of)|that's|quite some|such|real|genuine|
    your) (?:craft|craftsmanship|engineering|thinking|discipline|rigou?r|restraint|foresight|
    insight|instincts?|composure|nerve|candou?r|honesty|humility|self-awareness|clarity|precision|
    depth|judge?ment|maturity|common sense|humour|humor|taste|patience|presence of mind|
    attention to detail|mileage|polish)(?: (?:at work|on display|right there|there|in (?:that|
    this)|here|is (?:rare|welcome|noted|refreshing|disarming|a)|shows?|helps?))?(?=[.,;!])`),
  start(`(?:with|after|given|for) (?:an? )?(?:[\\w-]+ )?(?:${ANSWER_NOUN}s?|instincts|memory|
    discipline|head|nose|answers|thinking|care|preparation|habits|nerves) (?:like|of) (?:that|
    this|those|these|yours|that (?:kind|sort|quality|calibre|level))\\b`),
];
