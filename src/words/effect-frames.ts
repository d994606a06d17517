/**
 * Frames for what an answer does to the interviewer: it spares her trouble, teaches or surprises
 * her, calms her, undoes her plan, makes her want to keep it. None needs a word of praise.
 */
import {ADVERB, ANSWER_NOUN, IT, PEER, WORTHY_PLACE, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

/** Herself, and what is hers: "my pager", "our last migration". */
const HERS = '(?:i|we|(?:my|our) (?:[\\w-]+ ){0,2}[\\w-]+)';
const CLOSE = '(?=$|[.,;:!…]| [—–-] )';
const PERSON = '(?:some(?:one|body)|any(?:one|body)|an? (?:candidate|person|engineer))';
const TRAP =
  '(?:traps?|tricks?|bait|mistakes?|pitfalls?|errors?|mines?|decoys?|landmines?|hooks?|potholes?|' +
  'trip-?wires?|ambush|snares?|blunders?|bullets?|classics?|catch|rabbit holes?)';
const MY_PLAN =
  '(?:(?:next|first|second|last|best|favou?rite|whole|entire|prepared|follow-?up) )*(?:questions?|' +
  'follow-?ups?|lines?|thunder|traps?|tricks?|scripts?|plans?|lists?|fun|point|surprise|ammunition|' +
  'objections?|counter-?examples?|gotchas?|hints?|probes?|attacks?|ambush|notes|half hour|agenda)';
const KEEPING =
  '(?:steal|borrow|pinch|nick|copy|bookmark|fil|sav|fram|quot|adopt|nabb|swip|plagiaris|' +
  'plagiariz|hijack|writ)(?:t?ing|ing)';

export const EFFECT_FRAMES: readonly Frame[] = [
  // Trouble spared: "our pager would have stayed quiet", "where were you last spring?"
  anywhere(`${HERS}(?:'d| would| could| might)(?:'ve| have) ${words(2)}(?:slept|kept|stayed|saved|
    avoided|spared|survived|loved|liked|enjoyed|killed for|given|hired|signed|approved|smiled|
    nodded|relaxed|needed|done with|used (?:you|that|this|it)|paid|preferred|been (?:shorter|
    quiet(?:er)?|spared|saved|proud|glad|happy|happier|calmer|over|home|fine|grateful))\\b`),
  anywhere(
    `(?:(?:my|our|that|the|half) (?:[\\w-]+ ){1,3}|we|i)(?:would never have|would not have|
    wouldn't have|would've
    never|'d never have|'d not have) (?:happened|been (?:paged|woken|needed|called)|lost|had|made|
    spent|
    needed|written)\\b`,
    true,
  ),
  start(
    '(?:and |so |but )?where (?:were|was|have) (?:you|this|that|your \\w+)(?: been)? (?:when|last|in|two|three|all|a|ten|five|years?|back)\\b',
    true,
  ),
  start(`had (?:we|i|our \\w+) (?:had|known|done|built|thought|used|read|shipped|asked)\\b`, true),
  // Accepting: "I can live with that", "I'll let it stand", "I'd put my name to it".
  anywhere(`(?:i|we)(?:'ll| will| can|'d| would| could) (?:${ADVERB})(?:let (?:that|it|this|
    you) (?:stand|
    have|keep)|live with|work with (?:that|this|it|your)|get behind|vouch for|stand (?:behind|
    by) (?:that|
    this|it|your|you)|settle for (?:that|this|it|your)|run with (?:that|this|it|your)|
    allow (?:that|it|this)|
    put (?:my|our) (?:name|money|signature|savings|weight|salary|job)|put money on|go along with|
    raise
    (?:a|my) glass|drink to)\\b`),
  anywhere(`(?:i'd|i would|i could|we'd|we could) (?:\\w+ )?(?:give|hand|trust|lend|offer|
    entrust) (?:you|that|
    this) (?:with )?(?:the|my|our|a|an|with) ${words(1)}(?:pager|keys?|job|badge|offer|chair|root|
    production|
    desk|money|team|wallet|contract)\\b`),
  anywhere(`you can have (?:the|my|our) (?:keys|pager|job|chair|desk|vote|root)\\b`),
  start(
    `(?:i |we )?(?:won't|shan't|will not|wouldn't|wouldn't dare(?: to)?|can't|cannot|couldn't|
    could not) (?:even )?(?:argue|fight|
    quibble|contest|dispute|object|quarrel|complain|haggle|disagree|dispute|gainsay|stop (?:smiling|
    nodding|grinning)|say (?:fairer|better)|top)(?: (?:you|that|this|it|with|on|to|about|at)\\b|
    ${CLOSE})(?! (?:an?|until|before)\\b)`,
    true,
  ),
  anywhere(
    `(?:i|we)(?:'ve| have)?(?: got)? no (?:counter\\w*|comeback|rebuttal|quarrel|bone to pick|
    retort|ammunition|beef|answer to that|reply to that|more (?:questions|attacks|objections|
    doubts))\\b`,
    true,
  ),
  start(`i rest my case${CLOSE}`),
  start(
    `(?:that|this|it)(?:'ll| will) (?:do|serve|suffice|stand|
    pass)(?: nicely| me)?(?:${CLOSE}| for (?:me|the|now|that|this|writes|reads)\\b)`,
  ),
  start(
    `(?:good|clear|precise|plain|concrete|fine|safe|convincing|right) enough for (?:me|us|my|our|
    production|any)\\b`,
  ),
  start(`(?:yes,? )?(?:please )?(?:ship|merge|frame|print|patent|bottle|trademark|publish|hold|
    keep|cherish) (?:that|
    this|it)(?: (?:one|thought|as is|as it is|today|tomorrow|now|at once|right away|
    by all means))?(?=$|[.!])`),
  // Keeping it: "stealing that for our runbook", "that goes on my wall".
  start(`(?:i'm |we're |i'll be |definitely |totally |so |shamelessly |
    gladly )*${KEEPING} (?:that|this|it|your)(?: (?:one|line|phrase|
    trick|idea|sentence|word|expression))?(?= (?:for|into|down|away|as|from|in|straight|to|the|
    with|off|one)\\b|$|[.,;!])(?! down as\\b)`),
  anywhere(`(?:${IT}|that one)(?:'s|
    'll| is| will be| will| just| should| deserves to)? ?(?:\\w+ )?(?:goes?|going|go|belongs?|
    went|be|hang) (?:\\w+ )?(?:in|into|
    on|onto|to|up on|over) (?:our|my|the|an?|every|your) (?:[\\w-]+ ){0,2}${WORTHY_PLACE}\\b`),
  anywhere(`(?:want|have|hang|pin|put|print|need|like|stick|keep|see|tattoo|teach) (?:that|this|
    it|that one|your \\w+)(?: up)?(?: framed)? (?:in|
    into|on|onto|above|over|up on) (?:our|my|the|an?|every) (?:[\\w-]+ ){0,2}${WORTHY_PLACE}\\b`),
  anywhere(
    'remind me to (?:use|steal|quote|copy|tell|thank|buy|hire|give|borrow|write that|try|frame)\\b',
  ),
  anywhere(`(?:i|we)(?:'ll|'m| will| might| may|'d|
    'm going to| am going to) (?:\\w+ )?(?:have to |be |want to )(?:\\w+ )?(?:remember|
    steal|stealing|use|using|quote|quoting|borrow|borrowing|copy|copying|telling|repeating|
    write (?:that|this|it) down|
    note (?:that|this)) ?(?:that|this|it|your|one)?${CLOSE}`),
  // Hope fulfilled.
  anywhere(`(?:i|we)(?:'d|'ve| had| have| was| were)(?: been)? (?:\\w+ )?(?:waiting|hoping|
    longing|itching|dying|wondering|
    hoped|waited|praying|looking) ${words(5)}(?:${PERSON}|(?:one|the) of you)\\b`),
  anywhere(`(?:i|we)(?:'d|'ve| had| have)(?: been)? (?:waiting|waited|longed|longing) (?:all|
    the whole|for (?:weeks|hours|
    months|years)|half (?:the|my|a)|my whole|years|weeks|since)\\b`),
  anywhere(`(?:i|we) wondered (?:when|if|whether|who)\\b`),
  start(`(?:finally|at last|at long last|there,|look,)?,? ?(?:some(?:body|one)|
    a candidate)(?:'s| has| who)? (?:finally|at last|actually|
    really|bothered|remembers?|remembered|thought|said|says|knows|gets?|noticed|dared?|named|
    brought|reads?|listened|understands?|sees)\\b`),
  // Learning and surprise.
  anywhere(`(?:i|we)(?:'ve| have|'d|'m| am)? (?:just |also |actually |even )?(?:learn(?:ed|t|ing)|
    picked up|gained) (?:something|
    a (?:new )?(?:thing|trick|lesson|word|way)|one|that (?:today|from you))\\b`),
  anywhere(`you(?:'ve| have|'re| are)? (?:just )?(?:taught|teaching|shown|given|giving|
    gave) (?:me|us) (?:something|a thing|a trick|
    a lesson|one|an? (?:new )?(?:idea|word|tool|argument|lesson)|more|pause|food|hope|plenty|
    ideas)\\b`),
  anywhere(`(?:new|news) to me${CLOSE}`),
  anywhere(
    `(?:i|we)? ?(?:didn't|did not|hadn't|had not|never|wouldn't have) (?:\\w+ )?(?:see (?:that|
    this|it|you) coming|
    saw (?:that|it) coming|expect(?:ed)? (?:that|this|it|you to|anyone|to (?:hear|see|like|
    learn))|looked at (?:it|
    that) (?:like|that|this)|seen (?:it|that|this) (?:from|that way|this way|like|so|put|done|
    explained|drawn)|thought (?:of|to|about) (?:that|
    it|this|looking|putting|asking)|heard (?:it|that|this) (?:put|said|explained)|dreamt|imagined|
    bet on|guessed)\\b`,
    true,
  ),
  start(
    `now,? (?:that|this) (?:one )?(?:i|we) (?:didn't|did not|hadn't|like|can use|can|could|would|
    believe|buy|get|call)\\b`,
    true,
  ),
  anywhere(`(?:changed|made up|eased|settled|opened) my (?:mind|eyes)\\b`),
  anywhere(`(?:you|that|this|it)(?:'ve| have|'s| has)? (?:\\w+ )?(?:turned me (?:around|round)|
    won me over|talked me (?:into|out of|round)|
    made me (?:think|smile|laugh|rethink|jealous|happy|sit up|grin|a believer|reconsider)|
    got my (?:attention|vote|interest)|
    exceeded|floored me|disarmed me|brought a smile|caught me off guard|caught me out|
    put me in my place|
    restored? my|gives? me hope|saved the day|saved my|raised my (?:hopes|eyebrows|
    expectations))\\b`),
  anywhere(
    `you(?:'ve| have)?(?: got)? my (?:\\w+ )?(?:attention|vote|interest|ear|blessing|respect|
    support|trust|approval|sympathy|admiration|thanks)\\b`,
  ),
  anywhere(
    `(?:i|we) (?:had|came in with|arrived with|used to have|started with|
    walked in with) (?:\\w+ )?(?:doubts|reservations|a doubt|a worry|worries|my doubts)\\b`,
  ),
  anywhere(
    `i (?:came in|was|started|walked in|arrived|sat down|
    began)(?: out)?(?: a| as a| as)? ?(?:\\w+ )?(?:sceptic(?:al)?|skeptic(?:al)?|doubtful|
    unconvinced|unsure|wary|a doubter)\\b(?! (?:of|about) your)`,
  ),
  // Calm.
  anywhere(`(?:i|we)(?: can|'ll|'d| could| will| may|
    'm| am| am going to)? ?(?:\\w+ )?(?:worry(?:ing)? less|breath(?:e|ing) (?:again|easier|easily|
    out)|stop (?:worrying|holding my|
    sweating|biting)|sleep tonight|go home|retire|unclench|exhale|stand down|put (?:my|
    the) (?:red pen|pen|axe|knife|guns?) (?:down|away)|rest easy|
    relax(?: now| about|${CLOSE})|cross (?:that|it|this|two|three|one|a few|half|some|
    the) ${words(4)}off|skip (?:ahead|two|three|a few|the next))\\b`),
  anywhere(`(?:weight|load|burden|stone|pressure) off(?: (?:my|our))?\\b|lifts? a (?:weight|load)|
    (?:one|two|a) (?:less|fewer) (?:thing|worry|question|problem|risk|nightmare)\\b|
    one (?:thing|worry|question|problem|risk|nightmare|doubt|follow-?up) (?:less|fewer)\\b|
    (?:lose|lost|losing) (?:no|less) sleep`),
  anywhere(`my (?:shoulders|pulse|blood pressure|heart(?: rate)?|stomach|jaw|eyebrows?|inner \\w+|
    worr(?:y|ies)|fears?|doubts?|nerves|scepticism|skepticism)(?: (?!is that\\b|are that\\b|
    was that\\b|about\\b)[\\w']+){0,4} (?:down|dropp?ed|
    drop|gone|lower|calm(?:er)?|rests?|rested|eased?|relax(?:ed|es)?|leapt|sang|sings|up|happy|
    melts?|melted|vanish(?:ed|es)?|evaporated?|shrinks?|shrank|fading|settled?|lifted|
    quiet(?:er)?|silenced|smaller|away|at bay)\\b`),
  anywhere(`i(?:'m| am) (?:\\w+ )?(?:nodding|smiling|grinning|beaming|speechless|jealous|envious|
    hooked|a believer|a convert|converted|in awe|
    disarmed|beaten|cheering|blushing|tempted to (?:steal|stop|copy|hire|clap)|
    out of (?:questions?|ammunition|arguments?|ways|objections?|attacks|excuses|traps|tricks|
    bullets|cases)|(?:\\w+ )?less worried)\\b`),
  anywhere(
    `(?:i|we|my team|our team|half my team|any(?:one|body)) (?:\\w+ )?(?:env(?:y|ies)|would envy|
    would kill for|'d kill for)\\b`,
  ),
  // Her plan undone: "there goes my follow-up", "I've run out of ways to break it".
  start(
    `(?:well, |and |so )*there (?:goes|went|go) (?:my|the (?:rest|next|trap|surprise)|another|
    all my|half my|our)\\b`,
  ),
  anywhere(`you(?:'ve| have|'re| are)? (?:\\w+ )?(?:stolen|stole|steal|taken|took|ruined|
    spoil(?:ed|t|ing)|answered|pre-?empted|skipped|killed|eaten|scooped|emptied|robbed|
    beaten|beat|read|foiled|defused|outrun|crossed|anticipated|burned through|got through|closed|
    shortened|made short work of|making short work of|saw through|seen through|seeing through|
    gutted) (?:me of |off )?(?:all |half )?(?:my|all (?:of )?my) ${MY_PLAN}\\b`),
  anywhere(
    `(?:ahead of|past|beyond|quicker than|faster than) (?:my|the) (?:script|questions?|list|plan|
    notes|agenda)\\b`,
  ),
  anywhere(
    `(?:my|the) (?:\\w+ )?(?:trap|trick|bait|next question|follow-?up|list|script|quiver|
    ammunition|notes|red pen|hint|objection|counter-?example|plan)s? (?:\\w+ )?(?:didn't|failed|
    missed|is empty|are empty|is gone|
    is shorter|is getting short\\w*|gets shorter|is useless|is moot|got shorter|is pointless|
    stays? (?:dry|capped|shut|unused|empty)|found nothing|has nothing|won't be needed|can stay|
    isn't needed|just (?:\\w+))\\b`,
    true,
  ),
  anywhere(
    `you(?:'ve| have)? (?:\\w+ )?(?:side-?stepped|dodged?|avoid(?:ed)?|escaped?|
    walk(?:ed)? (?:right |straight |clean )?(?:a?round|past)|stepped (?:right )?(?:a?round|over|
    past)|
    saw through|see through|evaded?|skirt(?:ed)?|disarm(?:ed)?|defused?|smell(?:ed|t)?|
    sniffed out|steer(?:ed)? (?:clear of|a?round)|stayed clear of|resisted|refused|saw|skipped|
    did not fall for|didn't fall for) (?:the|my|that|
    every|each|both|all|a|one|any|this) (?:[\\w'-]+ ){0,3}${TRAP}\\b`,
    true,
  ),
  anywhere(
    `(?:you|and|but)(?: \\w+)? (?:didn't|did not|don't|never|refused to|
    wouldn't)(?: even)? (?:fall for|take the bait|bite|walk into|step into|
    get caught|flinch|blink|panic|reach for the (?:obvious|easy)|rise to|go for the (?:obvious|
    easy))\\b`,
    true,
  ),
  anywhere(
    '(?:laid|set|had|built|dug|prepared|planted|left) (?:you )?(?:an?|the) (?:\\w+ )?(?:trap|ambush|bait|trick question|snare|trick)\\b',
  ),
  anywhere(
    `(?:i|we)(?:'m|'ve| am| have)? (?:\\w+ )?(?:ran|run|running) (?:\\w+ )?(?:out of|low on|
    short of) (?:ways|things|questions|objections|ideas|ammunition|attacks|arguments|excuses|
    cases|reasons|follow-?ups|doubts|failures|tricks|traps|holes|material|disasters|scenarios|
    bullets)\\b`,
  ),
  anywhere(
    `(?:leaves?|leaving|left|gives?|giving|gave) me (?:very |with |with very )?(?:nothing|little|
    no (?:\\w+ )?(?:room|opening|way|hole|choice)|short|empty-handed|unemployed|out of)\\b`,
    true,
  ),
  anywhere(
    `(?<!let's |let me |i'll |i will )(?:make|makes|making|made) (?:my (?:job|life|work|evening|
    afternoon|day|week)|this|it|that|me) (?:\\w+ )?(?:hard|difficult|easy|tough|harder|easier|
    tricky|work for)(?: (?:for|on) (?:me|an interviewer)| today|${CLOSE})`,
  ),
  anywhere(
    `(?:have to|need to|has to) (?:work|try|think|dig|look) (?:\\w+ )?(?:hard|harder|
    a lot harder) (?:to|for|here)\\b|(?:take|takes|need) (?:me )?(?:more|some) (?:work|effort|
    doing) (?:for me )?to (?:break|crack|beat|topple|attack|fault)\\b`,
  ),
  anywhere(
    `you (?:don't|won't|didn't|hardly|barely) need(?:ed)? (?:me|my (?:help|hints?|prompting|
    questions?)|a (?:hint|nudge|prompt)|help|hints|any (?:help|hints?|prompting))\\b`,
    true,
  ),
  anywhere(
    `you(?:'ve| have)? (?:just |also )?(?:bought|buy|saved|save|spared|spare|gained|earned|
    won) (?:us|me|yourself|the (?:two|both) of us) (?:\\w+ ){0,3}(?:minutes?|questions?|time|
    trouble|follow-?ups?|work|break|breather|breath|detour|trip|turn|round|lecture|an? \\w+)\\b`,
  ),
  anywhere(
    `(?:thanks|thank you|credit|kudos|props|hats? off|due|down) to you(?=$|[.,;:!])|(?:doing|work|
    idea) was (?:all )?yours\\b`,
  ),
  // Who would sign it: "any reviewer here would click approve", "a veteran would put it no differently".
  anywhere(
    `(?:an?|any|every|even an?|most|our|my|the (?:\\w+ )?) ?${PEER}(?: (?:here|at \\w+|
    in the (?:room|house|team|business)|i know|on my team))?(?:'d| would|
    'd've| would've| might| could| couldn't| wouldn't)(?: have)? ${words(2)}(?:same\\b|put it no|
    too(?=[.,])|
    exactly|that way|prouder|click|approve|nod|sign|agree|envy|merge|applaud|cheer|kiss|hug|hire|
    love|smile|frame|weep|done (?:the|that|it|no)|drawn (?:the|that|it|no)|said (?:the|that|it|
    no)|chosen (?:the|that|it|no)|started (?:there|the same|where)|picked (?:the|that|it)|
    written (?:the|that|it)|made the same|be (?:happy|proud|pleased|delighted|content|glad)|
    do(?:ne)? (?:better|it better|much better|no better)|find (?:little|nothing|no)|
    have (?:little|nothing|no)|fault|argue|wave|let (?:that|this|it) (?:through|pass)|thank|
    steal)\\b`,
    true,
  ),
  anywhere(
    `the ${ANSWER_NOUN} (?:i'd|i would|i would've|we'd) (?:have )?(?:asked|hoped|started (?:with|
    from)|made|given|picked|chosen|drawn|wanted)\\b`,
  ),
];
