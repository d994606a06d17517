/** That a design withstands, leaves nothing out, is put clearly. */
export const STRENGTH = `
# it withstands
~ (holds|hold|held) (water|up|good|firm|together|fast|true|its own|steady|tight|the line)
~ (holds|hold|held) (up well|up under|out)
~ (stands|stand|stood) (up|firm|its ground|to reason|the test|on its own|tall|fast|as drawn)
~ (stands|stand|stood) (as is|as it is|scrutiny|uncontested|unshaken)
~ would (stand|hold|keep|bear|survive|pass|do|work|fly|get|make|have) (up|water|good|firm|weight|
  it|that|the|scrutiny|nicely|well|fine|me|us|my|under|for|together|through|any|in|at|out|most|
  both|all|easily|there|too|on|indeed|just)
~ would (bear up|scale|stick|win|see|take|carry|suit|help|save|earn) (up|water|good|firm|weight|
  it|that|the|scrutiny|nicely|well|fine|me|us|my|under|for|together|through|any|in|at|out|most|
  both|all|easily|there|too|on|indeed|just)
~ would (go down|suffice|cope|stop|catch|prevent|rule|close|solve|fix) (up|water|good|firm|
  weight|it|that|the|scrutiny|nicely|well|fine|me|us|my|under|for|together|through|any|in|at|out|
  most|both|all|easily|there|too|on|indeed|just)
~ would (cure|settle|last|run|ship|weather|sail) (up|water|good|firm|weight|it|that|the|scrutiny|
  nicely|well|fine|me|us|my|under|for|together|through|any|in|at|out|most|both|all|easily|there|
  too|on|indeed|just)
(survives|survived|withstands|withstood|weathers|weathered) (my|anything|everything|all (my|of|
  the)|every|the worst|whatever|each of my|both my|even my|all three|my worst|the lot|scrutiny)
  [*|i]
(endures|outlasts|outlived|defeats|defeated|beats|beat|passes) (my|anything|everything|all (my|
  of|the)|every|the worst|whatever|each of my|both my|even my|all three|my worst|the lot|
  scrutiny) [*|i]
(passed|foils|foiled|dodges|dodged|resists|resisted) (my|anything|everything|all (my|of|the)|
  every|the worst|whatever|each of my|both my|even my|all three|my worst|the lot|scrutiny) [*|i]
(shrugs off|shrugged off|absorbs|handles|thwarts|thwarted) (my|anything|everything|all (my|of|
  the)|every|the worst|whatever|each of my|both my|even my|all three|my worst|the lot|scrutiny)
  [*|i]
(stumps|laughs at|eats|tames|sidesteps|neutralises) (my|anything|everything|all (my|of|the)|
  every|the worst|whatever|each of my|both my|even my|all three|my worst|the lot|scrutiny) [*|i]
(neutralizes|disarms) (my|anything|everything|all (my|of|the)|every|the worst|whatever|each of
  my|both my|even my|all three|my worst|the lot|scrutiny) [*|i]
my (nastiest|ugliest|worst|meanest|best|(favourite|favorite)|usual|standard|dirtiest|cruellest|
  hardest|toughest|last) (trap|case|attack|trick|crash|scenario|failure|question|test|trick
  question|shot|card|one|partition|outage|attempt|efforts|bug|follow-up) (didn't|did not|doesn't|
  failed|fails|bounced|bounces|got|came) [*]
my (nastiest|ugliest|worst|meanest|best|(favourite|favorite)|usual|standard|dirtiest|cruellest|
  hardest|toughest|last) (trap|case|attack|trick|crash|scenario|failure|question|test|trick
  question|shot|card|one|partition|outage|attempt|efforts|bug|follow-up) (missed|misses|goes|
  went|falls|fell|just|won't|has no|had no) [*]
my (nastiest|ugliest|worst|meanest|best|(favourite|favorite)|usual|standard|dirtiest|cruellest|
  hardest|toughest|last) (trap|case|attack|trick|crash|scenario|failure|question|test|trick
  question|shot|card|one|partition|outage|attempt|efforts|bug|follow-up) (leaves|left|barely|
  can't|could not|couldn't|is|was) [*]
(fend+|parry+|deflect+|dodge+|sidestep+|evade+|escape+) (that|this|it|my) [well|neatly|nicely|
  one]
(fend+|parry+|deflect+|dodge+|sidestep+|evade+|escape+) the (trap|usual|first|classic|bait|
  obvious|question) [well|neatly|nicely|one]
i've (thrown|tried|used|used up|spent|exhausted|run out) (the|everything|all|every|my|of|it|to|
  at|out|that) * (and|but|at|left|to|yet|still|already|it|ways|of)
i've (nothing left|no more|hit|shaken|kicked|poked|prodded) (the|everything|all|every|my|of|it|
  to|at|out|that) * (and|but|at|left|to|yet|still|already|it|ways|of)
i've (attacked|fired|emptied|given) (the|everything|all|every|my|of|it|to|at|out|that) * (and|
  but|at|left|to|yet|still|already|it|ways|of)
i (threw|tried|have thrown|fired|kicked) (the|everything|all|every|my|it|at) * (and|but|at) (it|
  you|that|still|it's|nothing|there)
[i'm|i've|we're|i|have] (run|running|ran) out of (ways|attacks|ideas|questions|objections|
  ammunition|ammo)
[i'm|i've|we're|i|have] (run|running|ran) out of (things|arguments|tricks|holes|complaints|traps|
  crashes)
[i'm|i've|we're|i|have] (run|running|ran) out of (failures|road|steam|rope for|follow-ups|
  excuses|adjectives)
[i'm|i've|we're|i|have] (run|running|ran) out of (superlatives|reasons)
[i'm|am|left] (out of) (ammunition|ammo|objections|attacks|tricks|questions|ideas|complaints)
[i'm|am|left] (out of) (arguments|traps|superlatives|bullets)
you've left (me|us|little|nothing|no|very|not much) (very|little|nothing|no|with|speechless|not|
  much|to|for|room)
you've left (me|us|little|nothing|no|very|not much) (out|loose|doubt|stone|gaps|holes|wriggle)
you leave (me|us|little|nothing|no|very) (little|nothing|no|with|speechless|to|room|doubt|stone|
  much)
you leave (me|us|little|nothing|no|very) (loose|gaps)
(no|not a|nary a|hardly a|without a|barely a) (chink|hole|gap|crack|flaw|fault|weak spot|weak
  link) (in|to|that|out|left|there|here|anywhere|on|i|note|step|word|unturned|for|between|,|.|$)
(no|not a|nary a|hardly a|without a|barely a) (loose end|loose ends|weakness|daylight|leak|seam|
  scratch) (in|to|that|out|left|there|here|anywhere|on|i|note|step|word|unturned|for|between|,|.|
  $)
(no|not a|nary a|hardly a|without a|barely a) (dent|hair|foot wrong|blemish|error|false|wasted|
  stone|slip) (in|to|that|out|left|there|here|anywhere|on|i|note|step|word|unturned|for|between|
  ,|.|$)
(no|not a|nary a|hardly a|without a|barely a) (word wrong|word wasted|wobble|stumble|hitch) (in|
  to|that|out|left|there|here|anywhere|on|i|note|step|word|unturned|for|between|,|.|$)
(there's|i see|i find|i found|i can find|i can see) (no|not a|nary a|hardly a|never a) (chink|
  hole|gap|crack|flaw|fault|weak spot|weak link)
(there's|i see|i find|i found|i can find|i can see) (no|not a|nary a|hardly a|never a) (loose
  end|daylight|leak|seam|weakness)
(there's|i see|i find|i found|i can find|i can see) (no|not a|nary a|hardly a|never a) (way (to|
  round|past|through|in|around)|problem)
(there's|i see|i find|i found|i can find|i can see) (no|not a|nary a|hardly a|never a) (reason
  to (doubt|worry|object|change|argue|push)|issue|fault)
(poke+|pick+|punch+|shoot+|find+|drill+|knock+) (a hole|holes|any hole|any holes|much) in (that|
  it|this|your)
(struggle|struggling|hard|difficult|tried|failed|failing) to (poke|pick|punch|shoot|find|knock|
  break|fault|crack) (a hole|holes|fault|any|it|that|this|anything|a flaw|the|a)
(unable|tough|impossible|not easy) to (poke|pick|punch|shoot|find|knock|break|fault|crack) (a
  hole|holes|fault|any|it|that|this|anything|a flaw|the|a)
(water|air|bullet|bomb|fire|fool|crash|future|idiot|child) (tight|proof) (argument|design|plan|
  answer|reasoning|logic|case|that|by|enough|for|all|as|$|,|.)
(storm|leak|shock|weather|auditor|regulator|retry) (tight|proof) (argument|design|plan|answer|
  reasoning|logic|case|that|by|enough|for|all|as|$|,|.)
solid as (a|an) *
(rock|stone) (solid|steady)
(tight|tough|strong|solid|safe|sound|snug|sturdy|hard|dry) as (a|an|houses|old|they|the|nails|
  steel)
clean as (a|an|houses|old|they|the|nails|steel)
(safe|good|sound) as houses
built (to last|like a|like fort|for|on rock|properly|well) [*]
(tough|hard) nut to crack
that's a (tough|hard) nut
[it'd|it would|it will|it'll|would] take (more than|a lot|a better|a very|some doing|an
  earthquake) [*] (than|to|that|of|to (hurt|break|sink|kill|dent|shake|topple|beat|harm))
[it'd|it would|it will|it'll|would] take (a meteor|an act of|a nuclear|a braver|a cleverer|
  somebody) [*] (than|to|that|of|to (hurt|break|sink|kill|dent|shake|topple|beat|harm))
[it'd|it would|it will|it'll|would] take (a determined|a genius|a worse) [*] (than|to|that|of|to
  (hurt|break|sink|kill|dent|shake|topple|beat|harm))
it's hard to (see|imagine|picture|think|find) (how|what|where|a|any|fault|why|anything|an|better|
  it|that) [*|that|better|it]
it's hard to (see|imagine|picture|think|find) someone [*|that|better|it]
[i] (fail|struggle) to see (how|what|where) (that|it|this|anything|else|could) [*]
[i] (see|saw|find|found|spot|spotted|detect|have) no (hole|holes|flaw|flaws|gap|gaps|fault|
  faults|weakness) [with|in|there|here|to]
[i] (see|saw|find|found|spot|spotted|detect|have) no (weaknesses|reason to|objection|crack|issue|
  issues|problem) [with|in|there|here|to]
[i] (see|saw|find|found|spot|spotted|detect|have) no (leak|daylight|mistake|mistakes|error|
  errors) [with|in|there|here|to]
[i] (see|saw|find|found|spot|spotted|detect|have) no (way (to|in|round|past|around|through)|
  cause for) [with|in|there|here|to]
[i] (see|saw|find|found|spot|spotted|detect|have) no need to (push|argue|change) [with|in|there|
  here|to]
you've (thought|covered|closed|plugged|sealed|shut|blocked|considered|anticipated|foreseen|
  guarded|bolted|locked|accounted|planned|provided|handled|catered|got|crossed|dotted|tied|
  mopped|swept|boxed|nailed|answered|addressed|dealt|ruled|left no|hit|ticked|touched|listed|
  named|enumerated|mapped|exhausted|checked|counted|described|explained|walked|traced) (of
  everything|everything|all|every)
you've (thought|covered|closed|plugged|sealed|shut|blocked|considered|anticipated|foreseen|
  guarded|bolted|locked|accounted|planned|provided|handled|catered|got|crossed|dotted|tied|
  mopped|swept|boxed|nailed|answered|addressed|dealt|ruled|left no|hit|ticked|touched|listed|
  named|enumerated|mapped|exhausted|checked|counted|described|explained|walked|traced) the (door|
  gap|hole|window|loophole|bases|lot|angles|exits|whole|waterfront|ground|hard|ugly|awkward|
  worst|main|right|points|boxes|edge|corner|i's|t's|important|essentials|failure modes|failures|
  case|crash|race|nasty)
you've (thought|covered|closed|plugged|sealed|shut|blocked|considered|anticipated|foreseen|
  guarded|bolted|locked|accounted|planned|provided|handled|catered|got|crossed|dotted|tied|
  mopped|swept|boxed|nailed|answered|addressed|dealt|ruled|left no|hit|ticked|touched|listed|
  named|enumerated|mapped|exhausted|checked|counted|described|explained|walked|traced) (for
  (everything|every|all|it|that)|both|it all|my|that|this)
you've (thought|covered|closed|plugged|sealed|shut|blocked|considered|anticipated|foreseen|
  guarded|bolted|locked|accounted|planned|provided|handled|catered|got|crossed|dotted|tied|
  mopped|swept|boxed|nailed|answered|addressed|dealt|ruled|left no|hit|ticked|touched|listed|
  named|enumerated|mapped|exhausted|checked|counted|described|explained|walked|traced) (stone|
  off|down|up|it|them|most|loose)
(you|you've) (covered|cover) (all|every|the|your|a lot|everything|it|that|both|most) [the|of]
  [bases|base|angles|angle|ground|lot|waterfront|essentials|everything|well|back]
(dotted|dot|dotting) (the|your|every|all) (i's|is|i)
(crossed|cross) (the|your|every|all) (t's|ts|t)
(not|without) a (loose end|stone|base|box|corner|gap|beat|foot|hair|thing|step) (left|missed|
  unturned|uncovered|out of|wrong|to spare)
(not|without) a (loose end|stone|base|box|corner|gap|beat|foot|hair|thing|step) (in sight|
  missing|skipped|unticked)
(no|every) (stone|base|box|corner|angle|door|exit|avenue|case|crash|hole|row|line|loose end|
  eventuality|i|t) (unturned|covered|ticked|left|closed|blocked|shut|locked)
(no|every) (stone|base|box|corner|angle|door|exit|avenue|case|crash|hole|row|line|loose end|
  eventuality|i|t) (accounted|considered|plugged|dotted|crossed|tied)
(belt|belts) and (braces|suspenders)
(nothing|little|not much|very little|no one thing) [is|left|i can see is|that i can see is|
  seems] (missing|left out)
(nothing|little|not much|very little|no one thing) [is|left|i can see is|that i can see is|
  seems] left to (chance|add|ask|say|attack|fix|fault|break|probe|worry|improve|prove|push|pick|
  poke|do|correct|shoot)
(nothing|little|not much|very little|no one thing) [is|left|i can see is|that i can see is|
  seems] (wanting|lacking|overlooked|forgotten|out of place|wasted)
(nothing|little|not much|very little|no one thing) [is|left|i can see is|that i can see is|
  seems] (superfluous|extraneous|unaccounted|unclear|ambiguous)
(nothing|little|not much|very little|no one thing) [is|left|i can see is|that i can see is|
  seems] for me to (ask|add|attack|do|say|poke|push|pick|fix|correct|break)
!nothing (missing|left (out|to (add|ask|say|attack|fix|fault|poke|push|probe))|lacking|wasted)
!nothing (superfluous|ambiguous about|vague about|more to (ask|say|add|want|wish|prove))
nothing left for (me|us) to
(as|about as) (good|clear|clean|tight|complete|close|precise|simple|near) as (it|they|i|anyone|
  you|can|could|one|any|a|i've|that|we|gets|one can|it gets|it could|humanly|possible|day|
  crystal|glass|the nose|daylight|anything|ever|mud is not)
(as|about as) (safe|neat|strong|plain|sound|thorough|tidy|short|crisp) as (it|they|i|anyone|you|
  can|could|one|any|a|i've|that|we|gets|one can|it gets|it could|humanly|possible|day|crystal|
  glass|the nose|daylight|anything|ever|mud is not)
(as|about as) (concrete|honest|exact|solid|correct|straight|convincing) as (it|they|i|anyone|you|
  can|could|one|any|a|i've|that|we|gets|one can|it gets|it could|humanly|possible|day|crystal|
  glass|the nose|daylight|anything|ever|mud is not)
(as|about as) (robust|sharp|smooth) as (it|they|i|anyone|you|can|could|one|any|a|i've|that|we|
  gets|one can|it gets|it could|humanly|possible|day|crystal|glass|the nose|daylight|anything|
  ever|mud is not)
# clarity, wording
(crystal|perfectly|abundantly|beautifully|admirably) (clear|lucid|plain|readable|legible|
  intelligible|precise|succinct|concise|crisp|put|vivid|concrete|explicit|articulate|well put|
  well said)$
(wonderfully|refreshingly|blindingly|very|so|really) (clear|lucid|plain|readable|legible|
  intelligible|precise|succinct|concise|crisp|put|vivid|concrete|explicit|articulate|well put|
  well said)$
(remarkably|eminently|extremely|exceptionally|delightfully) (clear|lucid|plain|readable|legible|
  intelligible|precise|succinct|concise|crisp|put|vivid|concrete|explicit|articulate|well put|
  well said)$
(super|impressively|brilliantly) (clear|lucid|plain|readable|legible|intelligible|precise|
  succinct|concise|crisp|put|vivid|concrete|explicit|articulate|well put|well said)$
(crystal|perfectly|abundantly|beautifully|admirably|wonderfully|blindingly) clear
(plain|clear) as (day|crystal|glass|daylight|a bell|a pikestaff|can be|they come|water|the nose)
(plain|clear) as (mud isn't|anything)
(clear|loud) and (clear|concise|correct|crisp|complete|concrete|simple|true|precise)
(clear|loud) and (to the point|direct|distinct|specific)
clear (as a|and to|enough for|enough to|headed|cut|eyed|thinking|answer|explanation|mind)
clear (picture|sighted|on every|throughout|for once|from start)
(i|we) (could|can|might|would) (follow|read|hear|see|draw|picture|implement|code|build|type|act
  on|run|execute|debug|ship|understand|see|test|write|explain) (that|this|it|every|each|the code|
  from that|from it) [with my|in my|blind|step|to|from|even|at|word|straight|now|immediately|
  already|off|asleep|without|as you|perfectly|clearly|before|line]
(i|we) (could|can|might|would) (follow|read|hear|see|draw|picture|implement|code|build|type|act
  on|run|execute|debug|ship|understand|see|test|write|explain) the (table|row|rows|diagram|whole|
  scene|trace|timeline|schema|interleaving|sequence) [with my|in my|blind|step|to|from|even|at|
  word|straight|now|immediately|already|off|asleep|without|as you|perfectly|clearly|before|line]
(i|we) (could|can|might|would) (follow|read|hear|see|draw|picture|implement|code|build|type|act
  on|run|execute|debug|ship|understand|see|test|write|explain) along [with my|in my|blind|step|
  to|from|even|at|word|straight|now|immediately|already|off|asleep|without|as you|perfectly|
  clearly|before|line]
(a|my|any|even a|even my|an) (child|five-year-old|six-year-old|grandmother|gran|mother|mum)
  (could|can|would|will) (follow|understand|get|see|read|build|implement|run|maintain|explain|
  operate|act)
(a|my|any|even a|even my|an) (intern|junior|new hire|newcomer|layman|lawyer|cto|accountant)
  (could|can|would|will) (follow|understand|get|see|read|build|implement|run|maintain|explain|
  operate|act)
(a|my|any|even a|even my|an) (manager|novice|beginner|ten-year-old|dog|bookkeeper) (could|can|
  would|will) (follow|understand|get|see|read|build|implement|run|maintain|explain|operate|act)
(anyone|anybody|everyone|everybody|a stranger|whoever) (could|can|would|will) (follow|understand|
  implement|maintain|explain|act on) [that|it|this|from]
(anyone|anybody|everyone|everybody|a stranger|whoever) (could|can|would|will) (see the point|
  build it|build that|pick that up|read that) [that|it|this|from]
(anyone|anybody|everyone|everybody|a stranger|whoever) (could|can|would|will) run that [that|it|
  this|from]
(you|one) (could|can|should|might|ought to) (put|print|publish|hang|frame|bottle|teach|patent|
  sell|hand) (that|this|it) (in|on|into|to|as|up|over|straight|at|verbatim|word|for|above|with)
(you|one) (could|can|should|might|ought to) (ship|stick|engrave|set|carve|read|quote|use|paste)
  (that|this|it) (in|on|into|to|as|up|over|straight|at|verbatim|word|for|above|with)
(i|you|one) (didn't|did not|don't|needn't|hardly) [have|need|had] to (ask|say|read|hear|explain|
  be told|repeat|prompt|look|tell|guess|think) (twice|it twice|again|that twice|anything|further|
  any further)
(i|you|one) (didn't|did not|don't|needn't|hardly) [have|need|had] to (ask|say|read|hear|explain|
  be told|repeat|prompt|look|tell|guess|think) (more|that again)
[that's] (one|something) for the (textbooks|textbook|books|book|ages|wall|record books|runbook)
[that's] (one|something) for the (wiki|scrapbook|annals|history|highlight|ages|manual|archive)
[that's] (one|something) for the (docs|slides|album|handbook)
(text|copy)book (answer|case|stuff|example|handling|design|work|definition|explanation|order)
(text|copy)book (sequence|reasoning|use|delivery|manoeuvre|recovery|solution|there|that|$|,|.)
(that's|it's|all|strictly|straight) by the book
(reference|model|textbook|canonical|gold standard|ideal|dream) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(winning|killer|stock|exemplary|star|prize|prize-winning) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(award-winning|publication-quality|production-grade) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(production-ready|senior|staff|principal|expert|master) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(interview|ten out of ten|five-star|five star|a-grade|grade-a) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(a-plus|straight-a|full-marks|first-class|first class) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(copybook|perfect ten|championship|medal-winning) (answer|solution|design|response|explanation|
  reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|handling|
  estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
(premier league|big league|major league|professional|proper) (answer|solution|design|response|
  explanation|reply|implementation|definition|material|stuff|reasoning|thinking|schema|timeline|
  handling|estimate|walkthrough|sentence|argument|trace|work|quality|performance|account|effort|
  description|summary|play|move|standard)
cover-to-cover (answer|solution|design|response|explanation|reply|implementation|definition|
  material|stuff|reasoning|thinking|schema|timeline|handling|estimate|walkthrough|sentence|
  argument|trace|work|quality|performance|account|effort|description|summary|play|move|standard)
`;
