/** Of the candidate: gifts, experience, preparation, speed. */
export const PERSON = `
# gifts, skill
you've (a|quite a|some|such a|a rare|a real|a fine|a good|a sharp) (head|mind|eye|nose|ear|gift|
  knack|flair|talent|instinct|feel|memory|brain|way with)
you've (a quick|a clear|a cool|a lovely) (head|mind|eye|nose|ear|gift|knack|flair|talent|
  instinct|feel|memory|brain|way with)
you've got (a|quite a|some|such a|a rare|a real|a fine|a good|a sharp|a quick|a clear|a cool)
  (head|mind|eye|nose|ear|gift|knack|flair|talent|instinct|feel)
you've got (a|quite a|some|such a|a rare|a real|a fine|a good|a sharp|a quick|a clear|a cool)
  (memory|brain|way with)
you've (an|such an|got an|quite an) (eye|ear|instinct|excellent|impressive|enviable|uncanny)
you've (an|such an|got an|quite an) (admirable|extraordinary|incredible|old head)
you have the (knack|gift|touch|instinct|eye|nose|ear|makings|measure of ~|patience of a saint)
you have the mind of
you've got the (knack|gift|touch|instinct|eye|nose|ear|makings|measure|hang)
you've got (game|chops|skills|talent|style|class|guts|pluck|grit|range|it down|this down)
you've got (the goods|what it takes|brains)
you have (chops|skills|talent|style|class|guts|pluck|grit|brains|what it takes|a way with words)
you have eagle eyes
what a (head|mind|memory|brain|gift|talent|nose|eye) [you|for|that]
(quite|some) (the|a) (memory|head|mind|brain|eye|talent|performance|feat|achievement|engineer)
(quite|some) (the|a) (detective|operator|debugger|designer|thinker|storyteller|pro)
your (memory|recall|grasp|command|attention|eye|instinct|instincts) (puts|shames|is a credit|is
  a marvel|is uncanny|is scary|is something|does you|serves you|amazes|astounds|astonishes|
  impresses|never fails|shows|is showing|pays|humbles)
your (nose|feel|head|arithmetic|knowledge|reading|preparation) (puts|shames|is a credit|is a
  marvel|is uncanny|is scary|is something|does you|serves you|amazes|astounds|astonishes|
  impresses|never fails|shows|is showing|pays|humbles)
your (patience|discipline|candour|candor|calm|precision|clarity) (puts|shames|is a credit|is a
  marvel|is uncanny|is scary|is something|does you|serves you|amazes|astounds|astonishes|
  impresses|never fails|shows|is showing|pays|humbles)
your (thoroughness|honesty) (puts|shames|is a credit|is a marvel|is uncanny|is scary|is
  something|does you|serves you|amazes|astounds|astonishes|impresses|never fails|shows|is
  showing|pays|humbles)
your * puts (mine|us|me|ours|the rest|others|most) to shame
put+ (me|us|mine|ours|the rest|most) to shame
(sharp|bright|keen|quick|clever) as (a|they)
sharp (cookie|tack|mind|customer|operator|eye|eyes|thinker|thinking|elbows off)
(clever|smart|bright|sharp|good|quick|wise) (clogs|boots|lad|lass|girl|man|woman|cookie|chap|
  fellow|kid)
(clever|smart|bright|sharp|good|quick|wise) (bunny|soul|egg)
^you clever
you're (nobody's fool|no fool|no slouch|no novice|no beginner|no amateur|no rookie)
you're (no stranger to|no newcomer)
there are no flies on you
[there's] no flies on you
you don't miss (a thing|a trick|a beat|much|anything|a lot)
you never miss (a thing|a trick|a beat|anything)
(nothing|not much|very little|little) (gets|slips|sneaks|escapes|goes) (past|by|over|from) you
!(nothing|not much|very little|little) escapes you
you don't do (things|anything) by halves
you don't (mess|muck|fool|play) (about|around)
you don't (waste|mince) (words|time|a word|any)
you don't (scare|rattle|panic|fluster|shake|spook) easily
you don't (let|leave) (anything|much|a lot) (to chance|slip|get past|slide)
you leave (nothing|very little|little) to (chance|luck|the imagination|hope|guesswork)
you've left nothing to (chance|luck|the imagination|hope)
you've done this before
you've (clearly|obviously|evidently|plainly) (done|been|seen|had|run|built|read|worked|lived|
  thought)
you've (clearly|obviously|evidently|plainly) (studied|prepared|practised|practiced|given|put|
  fought)
you've (clearly|obviously|evidently|plainly) (suffered|earned|spent)
(clearly|obviously|plainly|evidently) (not your first|an old hand|a veteran|a pro|somebody who)
(clearly|obviously|plainly|evidently) (someone who|experienced|you've)
this (isn't|is not) your first (rodeo|time|one|dance|outage|migration)
not your first rodeo
(somebody's|someone's|you've) been (round|around) the block
been there and (done|got|bought)
you've been (in the trenches|at the coalface|on the front line|around|through the wars)
you've been (through the mill|through the wringer|there yourself|bitten|burned|burnt)
you've (earned|got) your (spurs|wings|scars|badge|keep|crust|place|seat)
you have the scars
(battle|production|pager) (hardened|scarred|proven|tested) [answer|thinking|engineer|you]$
that's the (voice|mark|sign|scar tissue|sound|smell|fruit|benefit|wisdom) of (experience|someone|
  somebody|a|an|real|having|production)
that's the (voice|mark|sign|scar tissue|sound|smell|fruit|benefit|wisdom) of practice
the voice of experience
spoken (like|with|as) *
(there|now there) speaks (a|an|somebody|someone|experience|the)
speaks from (experience|the heart)
says somebody who has (been|done|run|seen)
(years|decades) of (practice|experience|production|on call) (show|showing|there|speaking|in that|
  behind)
i (hear|see|smell|sense|detect) (experience|production|scars|an expert|a veteran|practice)
i (hear|see|smell|sense|detect) (years of|somebody who|someone who)
you know (your stuff|your onions|your way|your business|your trade|your craft|your beans)
you know (your oats|your subject|your material|your field|your domain|your theory)
you know (your isolation|your locks|your history|your numbers|your database|your tools)
you know (what you are about|the ropes|the score|the drill|the territory|the terrain|the ground)
you know (a thing or two|more than|better than|exactly|precisely|by heart|it cold|it inside out)
you know (it by heart|how to|where the bodies|the lay|a lot about|far more|this area|this stuff)
you know this cold
you really know *
you know ~ (inside out|by heart|cold|backwards|like the back|to the last|better than|intimately)
you know ~ thoroughly
you've (done|put in|had) (the|your) (reading|homework|legwork|groundwork|hours|prep|preparation)
you've (done|put in|had) (the|your) (research|training|time|spadework|revision)
you did (the|your) (reading|homework|legwork|groundwork|prep|preparation|research|revision)
(somebody did|somebody's done|somebody has done) (their|his|her|the) (homework|reading|legwork|
  sums|maths|revision)
(someone's done|someone did|someone has done) (their|his|her|the) (homework|reading|legwork|sums|
  maths|revision)
someone's been doing (their|his|her|the) (homework|reading|legwork|sums|maths|revision)
(somebody|someone) (came|comes|is|has come) (prepared|ready|armed)
you (came|come) (prepared|armed|ready|loaded for bear|equipped|well briefed|well armed)
you've come (prepared|armed|loaded for bear|equipped|well briefed|well armed)
(well|thoroughly|properly|clearly|obviously|visibly|nicely) (prepared|rehearsed|briefed|read|
  versed|drilled|schooled)$
you're (well|widely|deeply) (read|versed|informed|prepared|briefed|schooled|travelled)
you're (steeped|well versed|fluent|at home|conversant|expert|proficient|adept|versed|skilled)
you're (gifted|talented|accomplished|seasoned|unusually|extremely|remarkably|exceptionally)
you're (frighteningly|scarily|annoyingly|impressively|refreshingly|disarmingly|admirably)
you're (good|great|brilliant|excellent|clever|quick|sharp|ahead|something else|one of a kind)
you're (a star|a gem|a legend|a machine|a wizard|a genius|a joy|a delight|a pleasure|a treat)
you're (a pro|a professional|a force of nature|a master|an expert|a safe pair of hands|an ace)
you're (a natural|a treasure|a rare breed|a dark horse|a marvel|a wonder|a lifesaver)
you're (a credit to|an artist|a scholar|a trouper|a careful|a quick|a clear|a deep|a precise)
you're (a thoughtful|a disciplined|a systematic|a tidy|a proper|a real|a true|a born|a serious)
you're (a sharp|a smart|an asset|an example|a find|a catch|a walking encyclopaedia)
you're (one smart cookie|one to watch|the real deal|the genuine article|the full package)
you're (the business|the bee's knees|the best|the complete package|the expert|the man|the boss)
you're the goat
you (are|really are) something [else]
you run a tight ship
you make a (good|fine|great|convincing|strong|compelling|persuasive) (case|argument|point|
  witness|teacher|team)
you make a solid (case|argument|point|witness|teacher|team)
you make (a good|a fair|good|excellent|fine|strong) (point|points|sense|case|arguments)
you make (it|this|that|these things) (look|sound|seem) (easy|simple|effortless|obvious|like)
you made (it|this|that|short work of) (look|sound|seem|~|light)
you made short work of
you make short work of
you made (light|quick|easy) work of
(child's play|a walk in the park|a piece of cake|a breeze|a doddle) (for|to) you
you (could|can) do (this|that|it) in your sleep
you (could|can) (teach|write the book|lecture|give a talk|run a course|give lessons)
you (could|can) (give a masterclass|run the|run this)
you should (teach|write|give a talk|blog|publish|lecture|be teaching|write a book|run)
you should (be running|patent|bottle|consider teaching|be proud|feel good|trust yourself)
you ought to (teach|write|give a talk|blog|publish|lecture|patent|bottle|be proud|be teaching)
you (wrote|could write|must have written|could've written) the (book|manual|docs|textbook|paper|
  spec)
you literally wrote the (book|manual|docs|textbook|paper|spec)
(safe|steady|good|capable|experienced|expert|skilled) (pair of hands|hands)$
a safe pair of hands
in (safe|good|capable|expert|steady) hands [with you]
old hand at
you're an old hand
(quick|fast|early) on the (draw|uptake)
quick (thinking|study|learner|work|as a flash|off the mark|on your feet|mind|wits)$
you're quick
you think (on your feet|fast|ahead|clearly|like|well|in|straight|deeply|things through)
you think before you
you're (always|already) (one|a|two|three|several) (step|steps|move|moves|crash|crashes|failure|
  failures|jump) ahead
(one|two|three|several|a few) (step|steps|moves|jumps|crashes) ahead of (me|us|my|the|most)
you're (one|two|three|a few|several|a couple of) (steps|step|jumps|moves|paragraphs|questions|
  pages) ahead
(miles|streets|leagues|light years|way|well|far) ahead of (me|us|most|the|where|my|your|others|
  everyone|many)
streets and streets ahead of (me|us|most|the|where|my|your|others|everyone|many)
you're (streets|miles|leagues|head and shoulders|a cut) (ahead|above)
a cut above
(one|a) notch above
punch+ above your weight
you're firing on all cylinders
on (top|fine|good|great|fire|sparkling|cracking|rare|excellent) form [today]$
you're on (form|fire|your game|a roll|the ball|song|point|top of ~|top of your|to something)
you're on (to a winner|your toes|it)
you're (right|well|fully|really) on (top of|it|the ball|form|track|the case)
(on top of|right on) (your|the) (game|brief|ball)$
top of (your|the) (game|class)
at the top of your game
you've (raised|set|lifted) the bar
you set the bar
you've set (a|quite a|the) (high|standard|bar|example|pace)
you (could|might) (hear|see) the cogs
i (like|love|enjoy|admire) (the way|how) (you|your)
i (like|love|enjoy|admire|appreciate|respect|rate|envy|value|prize) (your|people who|somebody
  who|someone who|that you|you for)
i (like|love|enjoy|admire|appreciate|respect|rate|envy|value|prize) (anybody who|anyone who|a
  person who|candidates who)
i (like|love|enjoy|admire|appreciate|respect|rate|envy|value|prize) (engineers who|a candidate
  who|an engineer who)
(i'd|i'll|i can|i do|i) trust (you|your) [with|to]
i trust (you|your judgement|your judgment|your numbers|your instincts)
i'd (trust|let|want|like|love|have|put|give|hand|lend|leave) you [to|with|on|in|near|at|my|the|
  into]
i'd follow you [to|with|on|in|near|at|my|the|into]
i'd (hand|give|lend|leave) you (the|my|our) *
i'd be (happy|glad|delighted|lucky|proud|honoured|honored|pleased) (to|for|if|with|having)
i'd be (comfortable|content|only too happy) (to|for|if|with|having)
i'd follow you into
i take my hat off
hat off to
tip+ (of|my) [the|my] (hat|cap)
(doff|lift|raise) (my|a|one's) (hat|cap|glass)
i bow to
i (salute|applaud|commend|congratulate|tip my hat to) (you|your|that|the)
my hat is off
^(genius|maestro|hero|star|legend|wizard|superstar|rockstar|rock star|gem|trouper|champ)$
^(boss move|ninja|pro move|power move|big brain|galaxy brain|class act|top man|top woman)$
^(good sport|good soul)$
(boss|pro|power|smart|classy|veteran|savvy|slick|big brain) move
big brain
you've (clearly|obviously|really|truly|certainly|definitely|actually|genuinely|properly) (know|
  understand|get|care|think|see|master|earned|nailed|read)
you've (clearly|obviously|really|truly|certainly|definitely|actually|genuinely|properly)
  (prepared|listen|understood|got|grasp|grasped|own)
you've (clearly|obviously|really|truly|certainly|definitely|actually|genuinely|properly) paid
  attention
you (actually|really|truly|genuinely|properly|clearly) (read|understand|understood|measured|
  checked|tested|thought)
you (actually|really|truly|genuinely|properly|clearly) (looked|listened|counted|know|care|get|
  got)
you get (it|this|that)$
you (get|understand|see) (it|this|that) (better|completely|perfectly|totally|deeply|as well)
you (get|understand|see) (it|this|that) (right away|at once|intuitively)
you (take|took) (care|pains|trouble|nothing for granted|pride|the time|this seriously)
you (take|took) it seriously
(careful|thorough|precise|meticulous|methodical|disciplined) (as ever|as always|as usual|of you|
  soul|to a fault)
(honest|calm|lucid|sharp|concrete|exact|patient) (as ever|as always|as usual|of you|soul|to a
  fault)
to a fault$
with (such|that much|admirable|remarkable|impressive|surgical|commendable|enviable|great|rare)
  (precision|care|clarity|calm|honesty|patience|discipline|ease)
with (such|that much|admirable|remarkable|impressive|surgical|commendable|enviable|great|rare)
  (confidence|poise|rigour|rigor|economy|detail|speed)
(surgical|military|clockwork|laser|pinpoint|swiss|forensic) (precision|accuracy|focus|clarity|
  care)
(impressive|remarkable|admirable|stunning|great|excellent|astonishing|amazing) (recall|memory|
  range|command|grasp|poise|precision|speed)
(impressive|remarkable|admirable|stunning|great|excellent|astonishing|amazing) (depth|breadth|
  patience|composure|discipline|focus|attention)
(impressive|remarkable|admirable|stunning|great|excellent|astonishing|amazing) clarity
(photographic|elephantine|excellent|enviable|phenomenal) memory
memory like an elephant
you have a long memory
(grace|calm|cool|poise) under (fire|pressure)
cool (head|as a cucumber|under)
you kept (your|a cool|a clear|a level|calm) (head|cool|nerve|calm|composure)
keep+ your (head|cool|nerve) (well|there|under|when|admirably)
that's (a|the) (cool|clear|old|wise|level|good|steady) head
wise (head|beyond|words|woman|man|counsel|old)
wise beyond your
an old head on young
you're (well|far|way) (beyond|past|above) (your|the|what|this)
beyond your years
you're wasted (here|there|in|on|where)
they don't know what they have
they (were|are) lucky to have you
(lucky|fortunate) to have (you|had you)
(whoever|somebody|someone) (trained|taught|mentored|raised|brought) you
you had (good|great|excellent|fine|a good|a great|an excellent) (teachers|teacher|training|
  mentors|mentor|school|schooling)
(well|properly|thoroughly|carefully) (brought up|raised|trained|taught|schooled)$
you were well (taught|trained|brought|raised|schooled)
your (teachers|mentor|teacher|professor|parents|mother|mum|tutor) (would|must|should|did|will|
  can) (be|well|a|have)
your trainer (would|must|should|did|will|can) (be|well|a|have)
(do|does|did) (you|your) (credit|proud)
~ (does|do|did) you (credit|proud|justice)
(speaks|says|spoke) (volumes|well|a lot|much) (of|about|for) (you|your|how)
(reflects|reflected) (well|highly) on
a credit to (you|your)
(full|all|every|due|much) credit to (you|your)
^credit (to you|due|where)
[i'll] give you (that|that one|credit|full|top|your due|an a|a point|the point|ten|full marks)
[i'll] give you points
to your (credit|great credit|immense credit)
you deserve (a|an|the|credit|better|praise|every|full|top|some|more|it|that|your|applause|to)
(much|well|richly|thoroughly|fully) deserved
you should be (proud|pleased|commended|congratulated|teaching|in charge|running|writing|here)
be proud of
you (can|may|might|have every right to) be (proud|pleased|satisfied)
you can hold your head
`;
