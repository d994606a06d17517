/**
 * Frames for how the candidate is doing: nearer than before, no need to worry, asking what matters,
 * answering the interviewer's doubt.
 */
import {ADVERB, ANSWER_NOUN, IT, PRAISING, words} from './evaluative.ts';
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

export const PROGRESS_FRAMES: readonly Frame[] = [
  // Nearer.
  start(
    `(?:you're |you are )?(?:getting |much |even |a lot |a bit |colder before,? |still |now |
    that's )*(?:warm|warmer|hot|hotter|closer|nearer|boiling|
    scorching)(?=[.,;!]| now\\b| than| by)`,
  ),
  anywhere(
    `you(?:'re| are) (?:\\w+ )?(?:home (?:free|safe|and)|(?<=nearly |almost )home|
    an? (?:\\w+ )?(?:step|inch|word|line|column|hair|whisker)|(?:one|two|half an?|
    half a) (?:\\w+ )?(?:steps?|inch|words?|lines?|columns?|sentence)|most of the way|half(?:way|
    -way)|nine tenths|(?:in|on) the right|within (?:reach|sight|touching|striking)|
    around the corner|circling|on (?:solid|firm|safe|good) ground|in (?:safe|good|known|
    firm) (?:territory|hands|company|waters|form|shape))\\b(?! (?:side|away from (?:a|losing))\\b)`,
  ),
  anywhere(
    `(?:that's|this is|here's|it's) (?:\\w+ )?the (?:direction|spirit|ticket|stuff|attitude|bunny|
    fellow|way(?=[.,;!])|one(?=[.,;!])|right one|road|ballpark|idea(?=[.,;!])|mindset|
    lines?(?= to follow))\\b`,
  ),
  anywhere(
    `(?:follow|stay on|stick with|hold|keep (?:to|on|following)|trust|don't drop) that (?:thread|
    line|thought|path|instinct|scent|direction|train of thought|hunch|idea)\\b`,
  ),
  // Soothing.
  anywhere(
    `(?:take (?:it|that|this) to heart|take heart(?! out)|chin up|no shame|nothing to fear|
    no harm done|nothing to lose|happens to (?:the best|every(?:one|body)|all|me|us|anyone)|
    been there|hang in there|
    deep breath|easy does it|nobody's perfect|no one's perfect|you(?:'ll| will) get there|
    you(?:'ve| have) got this|you can do this|forgive yourself|be kind to yourself|
    we(?:'ve| have)? all (?:have|been|do|did|make|made|get|forget)|(?:don't|do not|no need to|
    needn't|stop) (?:beat(?:ing)? yourself|panic|fret|apologi[sz]e|be sorry|be nervous|
    doubt yourself|sell yourself|second-guess|let it|let that|be hard)|
    nerves are|nerves happen|normal to|natural to (?:be|feel|forget|hesitate)|(?:it's|it is|
    that's|perfectly|quite) (?:okay|ok|fine|alright|all right|human) (?:not |to )(?:know|be|feel|
    get stuck|struggle|say you|admit|have doubts|hesitate|forget|blank|take))\\b`,
    true,
  ),
  start(`(?:breathe|relax|easy|steady|courage|no panic|calm)(?: now| there)?(?=[.,!])`),
  anywhere(
    `(?:every(?:one|body)|most people|we all|plenty of (?:people|us)|the best(?: of us)?|seniors|
    all of us) ${words(1)}(?:stumbles?|struggles?|slips?|trips?|gets? (?:stuck|nervous|lost)|
    blanks?|needs? a|has (?:days|moments)|have (?:days|moments)|does that|do that|did that|
    goes blank|freezes?)\\b`,
  ),
  // The question: "you ask what matters", "that's the question I'd have asked".
  anywhere(
    `you(?:'ve| have|'re| are)? (?:\\w+ )?(?:ask(?:ing|ed)?|raise[d]?|raising|chose|picked|
    picking|looking for|check(?:ed|ing)?|want(?:ing)? to know|start(?:ed|ing)? with|go|went|found|
    spotted|see|saw) (?:about |straight |right |to |for )*(?:exactly |just |
    precisely )?(?:what (?:matters|counts|decides)|the (?:\\w+ )?(?:things?|questions?|parts?|one|
    facts?|numbers?|bits?) (?:that|which|i|an?|every|most|to)\\b|the right (?:questions?|things?)|
    the (?:heart|core|root|crux|nub|weak(?:est)? (?:spot|point))|all the right|to the (?:point|
    heart|core|money|root))`,
  ),
  start(
    `(?:well |always |definitely |certainly |it's |that's |that was )?(?:worth|wise|smart|good|
    right|prudent|sensible|clever|kind|bold|sharp|nice|brave|generous|
    honest) (?:of you )?(?:to )?(?:asking|ask|check|checking|raising|raise|pin|pinning|clarify|
    clarifying|confirm|confirming|thinking|spotting|knowing|noticing)(?=[.,;!])`,
  ),
  anywhere(
    `(?:trust|leave it to) you to (?:find|spot|notice|ask|catch|see|remember|think|bring)\\b`,
  ),
  anywhere(
    `(?:settles?|calms?|eases?|answers?|soothes?|removes?|addresses|meets|dispels|buries|
    kills) my (?:\\w+ )?(?:worr(?:y|ies)|doubts?|fears?|nerves|concerns?|objections?|question)\\b`,
  ),
  anywhere(
    `(?:${IT}) (?:\\w+ )?(?:settles?|calms?|eases?|soothes?|quiets|quietens|silences|kills|buries|
    answers|lays|puts|dissolves|addresses|meets|removes|takes away|dispels) (?:\\w+ )?(?:my|our|
    that) (?:\\w+ )?(?:worr(?:y|ies)|doubts?|fears?|nerves|concerns?|questions?|objections?|
    ghosts?|nightmares?|itch|mind|scepticism|curiosity)\\b`,
  ),
  anywhere(
    `(?:survives?|survived|withstands?|stands? up to|holds? up (?:to|under)|held up (?:to|under)|
    resists?|outlives?) (?:everything|all|any|every|anything|each|my|the) (?:\\w+ )?(?:i|of (?:my|
    that|it)|attacks?|attempts?|test|questions?|scrutiny|grilling|crash(?:es)? i|thing i)\\b`,
  ),
  start(
    `(?!(?:brave|bold|strong|big|interesting|creative|inventive) (?:assumption|guess|number|claim|
    bet|estimate)\\b)(?:${PRAISING}|reasonable|acceptable|fair|valid|plausible|justified|right|
    proper|correct|adequate|legitimate) ${ADVERB}(?:${ANSWER_NOUN}|number|value|default|timeout|
    limit|constraint|column|index|guard|order|bound|ratio|budget|assumption|estimate|guess|ttl|
    lease|key|test|rule|precaution|compromise)(?=$|[.,;:!]| (?:there|here|too|for|on|as|and|but|
    to)\\b)(?! (?:for|to) (?:a|an|whom|which)\\b)`,
  ),
];
