/**
 * Frames that confirm: the effect, the behaviour, the prediction or the reading that the candidate
 * claimed; the path taken; the attempt to break the design that failed.
 */
import {IT, OF_ANSWER, PRAISING, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, denying, loosely, start} from './frame.ts';

const STOP = '(?=$|[.,;:!…]| [—–-] )';
const DANGER =
  '(?:race|gap|window|hole|duplicates?|double \\w+|second \\w+|worry|danger|risk|problem|leak|deadlock|phantom|crash|partition|retry|split|failure|conflict|attack|thief|bug|loss|clash)';
const PATH =
  '(?:path|road|route|way|direction|line|track|angle|trail|turn|fork|approach|end|corner|place|spot|door|thread|avenue|order|side)';

export const CONFIRMATION_FRAMES: readonly Frame[] = [
  // The effect.
  anywhere(`(?:the|that|your|my|
    any) (?:\\w+ )?${DANGER}(?:'s| is| are| has| have)(?: now| then| all)? (?:gone|closed|dead|
    harmless|impossible|over|history|off the table|moot|taken out|ruled out|shut|solved|fixed|
    plugged|defused|disarmed|out of the picture|nowhere|covered|caught|no more|vanished|
    disappeared)${STOP}`),
  denying(`(?:no|not a|not one|no second|no more) (?:\\w+ )?(?:${DANGER}|request|worker|money|
    cent|penny|event|message|row|write)s? (?:\\w+ )?(?:gets? (?:through|past|lost)|
    slips?|escapes?|survives? (?:that|this)|can (?:get|slip|sneak|pass|happen)|is (?:lost|
    possible)|goes (?:missing|astray))\\b`),
  denying(`(?:${IT}|with that|with this|then|there|so)(?:,)? (?:[\\w'-]+ ){0,4}(?:can't|cannot|
    can never|could never|won't|will never|no longer) (?:\\w+ )?(?:happens?|slip|sneak|
    get (?:past|through|in|lost)|pass|race|collide|recur|occur|drift|bite|hurt|touch|double|
    go twice)\\b`),
  anywhere(`${IT}(?:'ll| will| would|'d| does| should| can| could)? (?:\\w+ )?(?:keeps? (?:them|
    the (?:two|second|other|\\w+ from)|it|both|me|us|everyone|you) (?:apart|out|honest|safe|from|
    in (?:line|check)|at bay|happy)|stops? (?:it|them|him|b|the \\w+) (?:cold|dead|there|short)|
    makes? (?:it|them|the \\w+|a \\w+|that) (?:harmless|safe|impossible|moot|irrelevant|boring|
    a non-event|cheap to)|does away with|puts? (?:an end|a stop|paid|a lid) (?:to|on)|
    gets? rid of|leaves? no (?:window|room|gap|doubt|hole|way)|shields?|spares?|absorbs?|
    serializes? (?:it|them)|contains? the|limits? the (?:damage|blast)|bridges?|heals?|cures?|
    defuses?|disarms?|neutralises?|neutralizes?|buys you|gives you exactly)(?=\\W|$)`),
  anywhere(`you(?:'re| are| would be|'d be| will be|'ll be) (?:\\w+ )?(?:safe|covered|protected|
    fine|clear|in the clear|good|secure|okay|ok)(?: there| then| here| on that| against (?:that|
    it|this)| with that| from that)?${STOP}`),
  // The behaviour.
  start(`(?:yes|yep|yeah|yup|aye|true|right|correct|indeed|sure|agreed),? (?:that|he|she|b|a|both|
    the (?:first|second|other|loser|winner|insert|write|read)(?: \\w+)?|postgres|redis|kafka|
    mysql|dynamo|s3)(?:'ll| will| would| does| do| can| must)? (?:\\w+ )?(?:blocks?|waits?|
    fails?|retries|re-?delivers?|survives?|holds?|loses?|sees?|returns?|reads?|conflicts?|rolls?|
    times?|stays?|expires?|gets?|comes?|locks?|commits?|aborts?|throws?|wins?|behaves?|happens?|
    is (?:atomic|ordered|durable|lost|gone|safe|unique|stale|visible|blocked))\\b(?! (?:keys|
    cards|only) (?:for|in)\\b)`),
  anywhere(`(?:it|they|that|he|she|[\\w-]+) (?:really |actually |certainly |indeed |
    in fact )?(?:does|do|did|will|would|is|are|was|has|can)(?: \\w+)?, (?:yes|indeed|as you|
    just as|exactly as|like you|and you|of course|sure enough|no question|absolutely|agreed|
    i agree|granted|true)\\b`),
  anywhere(`(?:really|actually|indeed|certainly|in fact|do|does|did|will|would) (?:behaves?|
    works?|happens?|goes|act|acts|operates?|looks?|looked|went|worked|happened|behaved) (?:just |
    exactly |precisely )?(?:like|that way|this way|the way|as|so)(?: (?:that|you|it|this)|
    ${STOP})`),
  anywhere(`${IT}(?:'s| is| was)(?: exactly| just| precisely| indeed| also| really| pretty much| roughly)? (?:how|
    what|why|where|when) (?:it|they|the (?:\\w+ )?\\w+|postgres|redis|kafka|mysql|dynamo|
    most \\w+|s3|aws|that|things|one|production) (?:\\w+ )?(?:behaves?|works?|does|do|happens?|
    happened|goes|fails?|failed|plays?|breaks?|broke|reacts?|responds?|looks?|looked|went|ended|
    played|turns?|turned|did|returns?|is (?:built|meant|done|designed))(?: (?:out|it|that|here|
    there|too|in \\w+))?${STOP}(?<!(?:where|when) (?:it|they|the \\w+) (?:breaks?|fails?|happens?|
    goes)[.,;:!]?)`),
  anywhere(`(?:redis|postgres|kafka|mysql|dynamo\\w*|s3|it|the (?:client|broker|server|database|
    queue|browser|sdk)) (?:really |actually |certainly |indeed )?(?:does|did|would|
    will) (?:just|exactly|precisely|indeed) (?:that|so|this)\\b`),
  start(`(?:and )?(?:you |you've )?called (?:it|that(?: one)?)${STOP}`),
  // The prediction.
  anywhere(`(?:just |exactly |precisely |much )?(?:as|like|the way|how) you(?:'d|
    've| had| have)? (?:\\w+ )?(?:predict(?:ed)?|foresaw|foreseen|expect(?:ed)?|feared|
    guess(?:ed)?|anticipate[d]?|suspect(?:ed)?|forecast|foretold|warned|bet|sensed|figured|
    reckoned|worked out|said it (?:would|does|did|should)|hoped it would|promised it would)\\b`),
  anywhere(`your (?:\\w+ )?(?:guess|prediction|hunch|bet|suspicion|forecast|fear|worry|
    expectation|estimate|hypothesis|diagnosis|reading|intuition|instinct|caution|
    concern)s?(?: about [\\w ]{1,30})? (?:\\w+ )?(?:was|is|turned out|came true|comes true|proved|
    proves|holds|held|panned out|paid off|checks out|stands|came good|hit|landed|matches|were|are|
    about \\w+ is) ?(?:\\w+ )?(?:right|correct|true|justified|warranted|well|founded|legitimate|
    borne|confirmed|fair|close|dead|spot|on|accurate|reasonable|sound|${PRAISING}|${STOP})`),
  anywhere(`${IT}(?:'s| is| was)(?: exactly| just| precisely| indeed| also| pretty much)? (?:what|
    how it) (?:happened|happens|we saw|it does|it did|occurs|went down|you get|you'd see|
    the logs? (?:said|showed|say))${STOP}`),
  // The reading of the question.
  anywhere(`you(?:'ve| have)? (?:\\w+ )?(?:read|understood|heard|got|took|taken|caught|grasped|
    followed|interpreted|parsed|see|saw|get|grasp|understand) (?:me|my (?:meaning|drift|question|
    point)|the (?:gist|picture|drift|point|question|scenario|problem|setup|situation|puzzle|
    requirement)|that|it|this)(?: \\w+)? ?(?:right(?!ly? now)|correctly|well|as (?:i )?(?:meant|
    intended)|perfectly|the way i|exactly|properly)\\b`),
  anywhere(`you(?:'ve| have)(?: got)? the (?:gist|picture|drift|idea|hang|feel|measure|scenario|
    shape|essence|point|problem)(?: (?:right|of (?:it|that)))?${STOP}|you (?:get|see|take|grasp|
    follow) (?:my|the) (?:point|drift|picture|idea|gist|issue|problem)${STOP}`),
  anywhere(`(?:${IT}(?:'s| is| was)|exactly|precisely|just|
    yes,?)(?: exactly| just| precisely| indeed)? (?:what|the (?:\\w+ )?(?:reading|meaning|sense|
    interpretation|question|scenario|case|situation|row|line|step|thing|answer|
    one)) (?:that )?(?:i|we)(?:'m|'d| was| am| had|'ve)? (?:\\w+ )?(?:meant|mean|intend(?:ed)?|
    asking(?: about)?|describing|had in mind|getting at|driving at|after|wanted|hinting|aiming|
    hoping|looking|fishing|thinking)\\b`),
  anywhere(`your (?:reading|understanding|interpretation|summary|restatement|paraphrase|version|
    account|picture) (?:\\w+ )?(?:is|was|matches|fits|holds|stands|agrees|will do|works|of (?:it|
    that) (?:is|was|matches)) (?:the (?:right|one|same|correct)|mine|right|correct|accurate|what|
    exact|how|it|true|spot|fair)\\b`),
  // The concern.
  anywhere(`(?:that|this|your|the|a|it's a|an entirely|an?) (?:\\w+ )?(?:worry|concern|fear|doubt|
    suspicion|caution|hesitation|objection|question|reservation|instinct|unease|
    paranoia)(?:'s| is| was) (?:\\w+ )?(?:justified|warranted|well[- ](?:founded|placed)|
    legitimate|real|fair|healthy|reasonable|valid|founded|understandable|earned|appropriate|
    shared|the right one|a (?:fair|real|good|valid|healthy) one)\\b`),
  start(`(?:it's |that's |this is |you have )?(?:an? )?(?:\\w+ )?(?:valid|legitimate|real|fair|
    healthy|reasonable|justified|warranted|serious|genuine|well-founded|good|sane) (?:concern|
    worry|fear|doubt|suspicion|caution|hesitation|objection|reservation|instinct|paranoia|
    risk to (?:name|raise|flag)|thing to (?:fear|worry about|raise|check|ask|flag))\\b`),
  anywhere(`(?:i'd|i would|i|we|it|that) (?:would )?(?:\\w+ )?(?:worr(?:y|ies)|fear|suspect|
    distrust|lose sleep over|check|ask|wonder|keeps?|bothers?|ask|watch|scares?|start|begin|look|
    go|try|reach for|choose|pick|put|do) (?:about )?(?:that|it|this|there|me|us|first)?,? ?(?:too|
    as well|myself|likewise|first too|up at night)(?=[.,;!])`),
  anywhere(`(?:worth (?:worrying|asking|caring|fearing|watching|raising|flagging|protecting|
    the (?:cost|price|trouble|effort|extra|money|latency|row|write))|as well you (?:should|might|
    may)|and well you (?:should|might|may)|you(?:'re| are) (?:\\w+ )?(?:wise|smart|sensible|
    correct|careful|prudent|good) (?:to|not to|in))\\b(?! (?:how|what) much)`),
  // The path.
  anywhere(`(?:that|this|it|which|yours)(?:'s| is| was)(?: also| exactly| probably)? (?:the|
    a) (?:\\w+ )?${PATH} (?:i|we|i'd|we'd|to|worth|most \\w+|a \\w+|any|every|out|home|forward|
    through it)(?:'d| would)?(?: (?:have )?(?:go|gone|take|taken|choose|chosen|follow|followed|
    start|started|pick|picked|look|looked|begin|begun|try|tried|prefer|in|at|from|engineer|
    senior))?\\b(?! (?:close|leave|drop|delete|cut|attack|remove|change|question|doubt|lose|
    break)\\b)`),
  anywhere(`you(?:'ve| have|'re| are)? (?:\\w+ )?(?:t(?:ook|aken?|aking)|chose|chosen|choosing|
    pick(?:ed|ing)?|found|follow(?:ed|ing)?|went|going|go|heading|headed|head|digging|dug|
    look(?:ed|ing)?|start(?:ed|ing)?|search\\w*|on|approach\\w*|came at|attack\\w*|
    pull\\w*) (?:\\w+ ){0,3}(?:right|shorter|shortest|straight(?:est)?|safe(?:r|st)?|proper|
    hard(?:er)?|high|scenic but safe|honest|clean(?:er|est)?|sensible|direct|good|better|best|
    wise(?:r)?|correct|sound|sane) ${PATH}\\b`),
  anywhere(`(?:the|that) ${PATH} you(?:'ve|'re| are| have)? (?:\\w+ )?(?:took|taken|chose|chosen|
    taking|on|picked|went|going|started|drew)(?: \\w+)? (?:is|was|leads?|gets?|goes|works|holds|
    pays|makes|will|would) (?!not|nowhere|to the same)`),
  anywhere(`${IT} (?:\\w+ )?(?:leads?|points?|heads?|takes? (?:us|you)|gets? (?:us|you)|
    goes) (?:\\w+ )?(?:somewhere|in the right|the right way|where (?:i|we|it|you) (?:want|need|
    should|hoped)|there|home|to the (?:answer|heart|goal|target))\\b`),
  start(`(?:stay|keep|remain|continue|go on|carry on|press on|push on|stick)(?:ing)? (?:on |with |
    to |along |in |down |following |pulling |at )+(?:that|this|the same|it|your) ?(?:${PATH}|
    course|idea|thought|plan|instinct|tack)?(?=[.,;!]| and\\b| for)`),
  // Acceptance without a word of praise.
  anywhere(`(?:let's|we'll|we can|i'll|we|i can|i'd) (?:\\w+ )?(?:build on|go with|stick with|
    run with|stay with|stand on|rely on|bank|pocket|proceed (?:from|on)|move on from|
    leave (?=(?:that|it|this) (?:as it|standing|where it|alone|there, it)))(?: with)? ?(?:that|
    this|it|your (?:\\w+ )?\\w+|there)?(?=$|[.,;!]| (?:and|then|from|as|for the)\\b)`),
  anywhere(`(?:take|treat|count|call|mark|consider|regard|put|chalk|book|file) (?:that|this|it|me|
    those) (?:\\w+ )?(?:as|down as|under|up as)? ?(?:read|done|proven|proved|settled|shown|agreed|
    accepted|solved|answered|closed|convinced|a pass|passed|won|sorted|a win|dealt with|good|safe|
    covered)(?=[.,;!])`),
  anywhere(`(?:that|it|this|the \\w+|your \\w+)(?:'s| can| may| should|'ll| will)? (?:stays?|
    remains?|stay in|stays in|gets? to stay|keeps? (?:its|their|your) place|in|
    staying)(?: in| as (?:it is|is|drawn|you \\w+))(?=[.,;!]| then| and)`),
  // The test passed.
  anywhere(`(?:${IT}|your (?:\\w+ )?(?:${OF_ANSWER}|lock|row|index|insert|lease|queue|
    outbox|state machine|table|books?|totals?|invariants?|constraint)|
    my worst \\w+)(?:'s| is| has|'ll| will| would|'d)? (?:\\w+ )?(?:survive[sd]?|came through|
    comes through|come through|stood|stands up|stand up|held|holds? firm|holds? out|weathers?|
    weathered|withstood|withstands?|shrugs?|shrugged|took (?:that|it|the (?:hit|blow))|
    takes (?:that|it|the (?:hit|blow))(?=$|[.,;:!…]| [—–-] )|absorbs?|absorbed|made it through|pulls? through|
    still (?:stands?|standing|holds?|holding|up|there|works?|adds? up|balances?|right|correct|
    true)|did(?:n't| not) (?:break|budge|flinch|blink|crack|care|mind|notice|even)|
    doesn't (?:budge|flinch|blink|crack|care|mind|even)|unscathed|
    intact(?=[.,]))\\b(?! (?:the lock|for \\d|by|a lock|it for|that long|until))(?=[^?]*[.,;!])`),
  anywhere(`(?:still standing|not a scratch|unscathed|no damage done|no harm (?:done|there)|
    no blood|(?:one|two|three)[- ](?:nil|love|zero)|(?:point|round(?: \\w+)?|game|set|match|
    advantage|score one|one|that one|this one|that round|this round)(?: goes)? (?:to|for|
    is) (?:you(?:rs)?|team you)\\b|(?:that|this) (?:one|round|point|
    test)(?:'s| is| goes to) (?:yours|you)(?=[.,;!])|my (?:attack|attempt|test|crash|scenario|
    scheme|plan|case|failure|split|saboteur|worst) (?:\\w+ )?(?:failed|bounced|got nowhere|
    came to nothing|went nowhere|did nothing|fizzled|has no effect|had no effect|missed|
    gets nowhere|bounces)|so much for my)(?=$|[.,;!\\s])`),
  // No fault found.
  denying(`(?:(?:i|we) ?(?:'ve |have |had )?|^)(?:can't|cannot|couldn't|could not|
    don't know how to|fail(?:ed)? to|no longer know how to|wouldn't know how to|struggle to|
    find it hard to|am unable to|unable to|can hardly|can barely) (?:\\w+ )?(?:make (?:it|that|
    this) (?:fail|break|fall|lose|double|crack)|break (?:it|that|this)|touch (?:it|that)|
    lay a (?:finger|glove)|get (?:a knife|between|a wedge|past)|dent|crack|shake|topple|trip|
    construct|beat|fault|pick|top|imagine)(?! (?:row|column|order|index|key|guard)\\b)`),
  anywhere(
    `(?:i|we)(?:'ve| have|'d| keep|)? (?:\\w+ )?(?:come up empty|came up empty|
    found nothing|find nothing|turned up nothing|got nothing|see nothing (?:wrong|missing|to)|
    have nothing (?:to|on|against|left)|drawn? a blank|hold nothing against|
    have nothing against)\\b`,
    true,
  ),
  denying(`nothing (?:to (?:pick|hold against|object|attack|poke|push|chew|correct|nitpick|mend|
    repair|flag)|there (?:for me|i|that (?:worries|bothers))|for me to (?:pick|attack|add|do|fix)|
    jumps out|stands out|(?:wrong|amiss|off|untoward|odd|broken|suspicious|out of place) (?:there|
    here|with|in|about|that i)|breaks (?:there|here|that|it)|(?:i|we) (?:\\w+ )?(?:throw|tried|
    try|do|say|come up with))\\b`),
  anywhere(
    `(?:no matter (?:how|what|where|which)|however|whatever|wherever|
    whichever way) (?:hard )?i (?:\\w+ )?(?:look|turn|push|twist|throw|try|do|attack|slice|cut|
    pull|poke|shake)\\b`,
    true,
  ),
  // Trust.
  anywhere(`(?:i|we)(?:'ll|'d| will| would| can| could|
    'm going to| do)? (?:\\w+ )?(?:take (?:your|you at your) word|trust (?:you|
    that(?=[.,;!]| (?:one|design|order|with))|it|this|your (?:\\w+ ){0,2}(?:with|on|to|more|there|
    judge?ment|word|instinct\\w*|number|here))|believe (?:you|that(?=[.,;!])|it(?=[.,;!]))|
    leave (?:you (?:alone|to|in charge|with)|it (?:to you|in your))|bank on (?:that|it|you)|
    count on (?:you|that)|rely on you|put my (?:faith|trust)|have (?:every |full |complete |
    no doubt|\\w+ )?(?:confidence|faith|trust)|go on holiday|rest easy|feel safe|
    feel (?:comfortable|at ease|good|better|calm))\\b`),
  anywhere(`(?:your word is|that's) good enough for (?:me|us)|(?:you have|you've got|
    you've earned|earns?) my (?:trust|confidence|faith)|(?:my|our) (?:money|customers'? money|
    card|salary|savings|data)(?:'d| would| is|'s) (?:be )?(?:safe|in good hands)|
    safe with you|in your hands`),
  // Progress.
  loosely(`(?:tak(?:es|ing) shape|coming together|falling into place|falls into place|
    fall into place|shaping up|fleshing out|coming into focus|getting (?:clearer|sharper|better|
    stronger|tighter|there|warmer|closer)|step (?:forward|closer|nearer|in the right)|
    half the (?:battle|job|work|way)|come a long way|gaining (?:ground|speed)|picking up (?:speed|
    steam)|making (?:headway|progress|ground)|(?:real|that's|some|visible|good|genuine|
    definite) progress|moves? (?:us|this|it|things|the design) (?:forward|on|along|ahead)|
    moved (?:us|this|things) (?:forward|on|along)|the fog(?:'s| is)? (?:lift\\w*|clear\\w*)|
    light at the end|building nicely|improv(?:ing|ement)|an upgrade|a leap|leaps and bounds|
    the pieces (?:fit|are|fall))(?=\\W|$)(?! (?:is|are|isn't)\\b)`),
  start(`(?:now|ah|aha|okay|there),? (?:i|we) (?:\\w+ )?(?:see (?:it|a (?:row|design|guard|
    mechanism|plan|number)|where)|have (?:a|an|the|something|it)(?! (?:question|second|problem|
    doubt|failure|new|different))|can (?:see|draw|follow|picture|work|use)|get it|understand|
    believe|know why)\\b[^?]{0,50}[.!]`),
  start(`${words(1)}?(?:progress|movement|improvement|headway|traction|momentum)(?=[.,!])`),
];
