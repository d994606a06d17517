/** That something is right: confirmations, points won, sums that add up. */
export const CORRECT = `
# confirmations
^(bang|spot|dead|bob|smack|right|head) on [the money|target|the nose|the nail|time]$
(bang|smack|slap|dead|plumb) (on|to rights|in the middle|centre|center|to the point|right)
(bang|smack|slap|dead|plumb) (accurate|on target|on the money|on the nose|correct)
on the (money|nose|button|nail|mark|ball)$
right on the (money|nose|button|nail|mark|ball|dot|spot)
^(right|quite|just|exactly|precisely|perfectly|absolutely) (so|you are|it is|it does|it would|
  they do|it will|it can|that|right|true|correct|they are|he does|she does|it must|you can|you
  could|it did|it has|yes)$
^(entirely|totally|completely|undoubtedly|undeniably|certainly) (so|you are|it is|it does|it
  would|they do|it will|it can|that|right|true|correct|they are|he does|she does|it must|you can|
  you could|it did|it has|yes)$
^(definitely|unquestionably|indisputably|demonstrably) (so|you are|it is|it does|it would|they
  do|it will|it can|that|right|true|correct|they are|he does|she does|it must|you can|you could|
  it did|it has|yes)$
^(evidently|naturally|of course|obviously|clearly|surely) (so|you are|it is|it does|it would|
  they do|it will|it can|that|right|true|correct|they are|he does|she does|it must|you can|you
  could|it did|it has|yes)$
right you are
right (in one|first time|again|enough|as rain|answer|order|way (up|round|around)|call|move)$
right (instinct|idea|track|place|number|question|tool|choice|reason|reasoning|conclusion)$
right (approach|direction|lines|attitude|instincts|level|trade-off|reflex|spirit|mindset)$
you've (got|have) (it|this|that|the) [*] (right|the right way round|the right way up|spot on|
  bang on)
you've (got|have) (it|this|that|the) [*] (exactly|in one|just right|down pat|pat|nailed|cold|
  sussed)
you've (got|have) (it|this|that|the) [*] (taped|licked|cracked|sorted|figured|worked out|
  straight)
you've (got|have) (it|this|that|the) [*] (correct|in the right)
you have (it|this|that|those|them|the [*] order|the [*] sequence|the [*] numbers|the *) (right|
  the right way round|the right way up)
you have (it|this|that|those|them|the [*] order|the [*] sequence|the [*] numbers|the *) (the
  right way around|spot on|bang on|exactly|in one)
you have (it|this|that|those|them|the [*] order|the [*] sequence|the [*] numbers|the *) (just
  right|down pat|nailed|cold|sussed|taped|licked|cracked)
you have (it|this|that|those|them|the [*] order|the [*] sequence|the [*] numbers|the *) (sorted|
  worked out|straight|correct|in the right order)
you have (it|this|that|those|them|the [*] order|the [*] sequence|the [*] numbers|the *) right way
the right way (round|up|around)
you've (put|placed|drawn|written|set|laid|got|said|stated|named) (it|that|this|them|those|me|the
  *) (right|correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot
  on|in the right|where it|the right way|just right|accurately|faithfully|better|to a t|to a tee|
  as it|as i|all|in order)
you've (phrased|read|understood|called|guessed|judged|seen|taken) (it|that|this|them|those|me|
  the *) (right|correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|
  spot on|in the right|where it|the right way|just right|accurately|faithfully|better|to a t|to
  a tee|as it|as i|all|in order)
you've (split|ordered|remembered|quoted|spelled|spelt|pitched|aimed) (it|that|this|them|those|me|
  the *) (right|correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|
  spot on|in the right|where it|the right way|just right|accurately|faithfully|better|to a t|to
  a tee|as it|as i|all|in order)
you've (pegged|sized|figured|counted|summed|added|worked|played) (it|that|this|them|those|me|the
  *) (right|correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot
  on|in the right|where it|the right way|just right|accurately|faithfully|better|to a t|to a tee|
  as it|as i|all|in order)
you've (stacked|lined|wired|ordered|sequenced) (it|that|this|them|those|me|the *) (right|
  correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot on|in the
  right|where it|the right way|just right|accurately|faithfully|better|to a t|to a tee|as it|as
  i|all|in order)
you (put|placed|drew|wrote|set|said|stated|named|read|understood) (it|that|this|them|me) (right|
  correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot on|in the
  right|where it should|where it belongs|the right way|just right|accurately|faithfully|to a t|
  to a tee|cleanly|first time|up|better)
you (called|guessed|judged|saw|got|split|ordered|remembered) (it|that|this|them|me) (right|
  correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot on|in the
  right|where it should|where it belongs|the right way|just right|accurately|faithfully|to a t|
  to a tee|cleanly|first time|up|better)
you (counted|have|pegged|figured|quoted|heard|caught|spelled) (it|that|this|them|me) (right|
  correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot on|in the
  right|where it should|where it belongs|the right way|just right|accurately|faithfully|to a t|
  to a tee|cleanly|first time|up|better)
you (pitched|played|recalled|described|explained|summed|handled) (it|that|this|them|me) (right|
  correctly|properly|rightly|exactly|precisely|perfectly|well|beautifully|nicely|spot on|in the
  right|where it should|where it belongs|the right way|just right|accurately|faithfully|to a t|
  to a tee|cleanly|first time|up|better)
you (framed|traced) (it|that|this|them|me) (right|correctly|properly|rightly|exactly|precisely|
  perfectly|well|beautifully|nicely|spot on|in the right|where it should|where it belongs|the
  right way|just right|accurately|faithfully|to a t|to a tee|cleanly|first time|up|better)
you get (it|that|this) (right|exactly|too|completely|entirely)
got (it|that|this) (in one|right|exactly right|first time|in a)
(nail+|ace+|crush+|smash+|crack+) (it|that|this)
(nail+|ace+|crush+|smash+|crack+) the (point|question|order|landing|reason|answer|timing|hard|
  trade-off|failure|cause|definition|lot|sequence)
you've (nailed|aced|crushed|smashed|cracked|got|sussed|mastered|conquered|solved|twigged)$
you've (clocked|hit)$
you're (bang|spot|dead|right|smack) on
you're (not wrong|quite right|dead right|spot on|in luck)
you're (getting (it|there|warm|warmer|close|closer|somewhere)|onto (it|something|a))
you're (on [to] (something|the right|the money|a winner|the button)|reading it right)
you're (barking up the right|speaking my|singing my|preaching|telling me|absolutely|perfectly)
you're (entirely|well within)
you're not (wrong|far off|far wrong|mistaken|kidding|half right|alone|imagining)
you weren't (wrong|far off|far wrong|mistaken|kidding)
you (aren't|ain't) (wrong|kidding|mistaken|far off)
!you can't go [far] wrong with
you can't go wrong
^(ten|five|a hundred|100|10|two|three|a million|full|maximum|top|bonus|double|extra) points$
^style points$
(ten|five|a hundred|bonus|full|brownie|extra|double|top) points (for|to|there|if)
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (it|that|so|right|the point|the reason|what happens)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (the answer|what i|as it|how it|the thing|the trick)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (the difference|the issue|the problem|the case|the way|where)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (why|the one|what it|what you|the order|the number|the kind)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (the sort|the risk|the danger|the trap|the failure)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (the distinction|the question|the reasoning|the row|my point)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) (my view|my worry|my thinking|what the|what's|the spirit)$
[that's|this is|it's] (exactly|precisely|just|quite|pretty much|more or less|roughly|essentially|
  basically) the idea$
that's (exactly|precisely|just) (it|so|that|right|the|what|how|where|why|my|as)
(that|this) (is|would be) (the|an|a) (case|fact|truth|reason|point|trick|answer|key|crux|nub|
  gist)$
(that|this) (is|would be) (the|an|a) (rub|spirit|ticket|stuff|business|idea|way|one|boy|girl|
  job)$
(that|this) (is|would be) (the|an|a) dream$
that's the (ticket|stuff|spirit|badger|one|way|trick|job|baby|jobby|kiddy|fella|bunny|attitude)
that's the (whole point|point exactly|crux|nub|gist|rub|long and short|size of it|truth|beauty)
that's the (magic|magic word|magic number|secret|answer|key|missing piece|missing link)
that's the (last piece|number i|word i|line i|row i|phrase i|sentence i|part i|bit i|kicker)
that's the (clincher|winner|winning)
that's (about|pretty much|more or less|really|roughly) (it|the size|the shape|right|what|how|the
  sum|all there)
you're telling (me)$
^(can|i can|i do|do) confirm
can confirm
i (can|will|hereby|would|do) (confirm|vouch|attest|testify|certify)
!^can (confirm|vouch)
(confirmed|verified|corroborated|vindicated|validated|proven) , (it|that|thank|the|and|by|as|
  beyond)
(proved|demonstrated|shown) , (it|that|thank|the|and|by|as|beyond)
(just as|exactly as|precisely as) (it should|it ought|you say|you said|you put|expected)$
as (it should|it ought|expected)$
(as|just as|exactly as|precisely as) (i expected|i hoped|i'd hope|intended|advertised|designed)$
(as|just as|exactly as|precisely as) (predicted|you predicted|stated|required|one would)$
(as|just as|exactly as|precisely as) (they should|i thought|it must|i would|drawn)$
(where|as|how|when|what) it (should be|ought to be|belongs|needs to be|has to be|must be)
(where|as|how|when|what) it wants to be
(where|right where|just where|exactly where) (it|they|that) (belongs|belong|should|ought)
^it (sure|certainly|definitely|absolutely|surely|really|indeed) (does|is|would|will|can|did|has|
  was|so)
^it (does|most certainly|very much|totally|truly) (does|is|would|will|can|did|has|was|so)
^that it (does|is|would|will|can|did|has|was)
^so (it|they) (does|do|would|will|is|are|did)$
^(indeed|quite|true|correct|right|exactly|precisely|absolutely) (it|they|you|that|he|she) (does|
  do|would|will|is|are|did|can|has|have|must|could)
^(undoubtedly|agreed|granted|certainly|naturally|affirmative) (it|they|you|that|he|she) (does|do|
  would|will|is|are|did|can|has|have|must|could)
^(verily|clearly|definitely|evidently|rightly|justly|fairly) (it|they|you|that|he|she) (does|do|
  would|will|is|are|did|can|has|have|must|could)
^aye (it|they|you|that|he|she) (does|do|would|will|is|are|did|can|has|have|must|could)
^(yup|yep|yeah|yes|aye|indeed|true) , the [*] (does|would|will) (keep|stop|hold|prevent|catch|
  refuse|survive|protect|block)
^(yup|yep|yeah|yes|aye|indeed|true) , the [*] (does|would|will) (close|help|work|save|solve|fix|
  win|wait|see|fail|get|lose)
^(yup|yep|yeah|yes|aye|indeed|true) , the [*] (does|would|will) (read|come|lock)
^(of course|naturally|obviously) (it|you|they) (does|do|would|will|is|are|did|can|has|have|must)$
your (sums|maths|math|arithmetic|numbers|figures|calculation) (is|are|was|were|looks|look|seems|
  sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well founded|
  well placed|warranted|understandable|legitimate|on the money|impeccable|in order|perfect|solid|
  exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|
  excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|
  borne out|vindicated|proven)
your (estimate|count|reckoning|answer|logic|reasoning|reading) (is|are|was|were|looks|look|seems|
  sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well founded|
  well placed|warranted|understandable|legitimate|on the money|impeccable|in order|perfect|solid|
  exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|
  excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|
  borne out|vindicated|proven)
your (order|ordering|sequence|conclusion|diagnosis|instinct) (is|are|was|were|looks|look|seems|
  sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well founded|
  well placed|warranted|understandable|legitimate|on the money|impeccable|in order|perfect|solid|
  exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|
  excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|
  borne out|vindicated|proven)
your (instincts|intuition|hunch|guess|prediction|assumption) (is|are|was|were|looks|look|seems|
  sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well founded|
  well placed|warranted|understandable|legitimate|on the money|impeccable|in order|perfect|solid|
  exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|
  excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|
  borne out|vindicated|proven)
your (suspicion|worry|concern|fear|caution|timeline|trace|schema) (is|are|was|were|looks|look|
  seems|sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well
  founded|well placed|warranted|understandable|legitimate|on the money|impeccable|in order|
  perfect|solid|exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|
  crystal|excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|
  confirmed|borne out|vindicated|proven)
your (memory|paranoia|scepticism|understanding|interpretation) (is|are|was|were|looks|look|seems|
  sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well founded|
  well placed|warranted|understandable|legitimate|on the money|impeccable|in order|perfect|solid|
  exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|
  excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|
  borne out|vindicated|proven)
your (description|summary|analysis|point|objection|question|doubt) (is|are|was|were|looks|look|
  seems|sounds) (right|correct|spot on|bang on|fine|sound|good|accurate|valid|justified|well
  founded|well placed|warranted|understandable|legitimate|on the money|impeccable|in order|
  perfect|solid|exact|true|fair|reasonable|better|tight|airtight|watertight|flawless|clean|clear|
  crystal|excellent|great|convincing|rock solid|unassailable|beyond reproach|beyond dispute|
  confirmed|borne out|vindicated|proven)
your (gut|nose|claim|statement) (is|are|was|were|looks|look|seems|sounds) (right|correct|spot on|
  bang on|fine|sound|good|accurate|valid|justified|well founded|well placed|warranted|
  understandable|legitimate|on the money|impeccable|in order|perfect|solid|exact|true|fair|
  reasonable|better|tight|airtight|watertight|flawless|clean|clear|crystal|excellent|great|
  convincing|rock solid|unassailable|beyond reproach|beyond dispute|confirmed|borne out|
  vindicated|proven)
your (sums|maths|math|arithmetic|numbers|figures|logic|reasoning|estimate|answer|story|argument|
  design|order|trace|timeline|count|totals) (adds|add|checks|check|holds|hold|stands|stand|works|
  work) (up|out|water|together|for me|well|fine|with mine|nicely|beautifully|perfectly|scrutiny|
  too|there|here)
your (sums|maths|math|arithmetic|numbers|figures|logic|reasoning|estimate|answer|story|argument|
  design|order|trace|timeline|count|totals) (tallies|tally|balances|balance|squares|square|
  agrees|agree) (up|out|water|together|for me|well|fine|with mine|nicely|beautifully|perfectly|
  scrutiny|too|there|here)
your (sums|maths|math|arithmetic|numbers|figures|logic|reasoning|estimate|answer|story|argument|
  design|order|trace|timeline|count|totals) (survives|survive) (up|out|water|together|for me|
  well|fine|with mine|nicely|beautifully|perfectly|scrutiny|too|there|here)
(adds|checks|stacks|squares|tallies|balances) (up|out|nicely|perfectly)$
the (sums|maths|math|arithmetic|numbers|figures|logic|reasoning) (adds|add|checks|check|holds|
  hold|stands|stand|works|work|fits|fit|join|connect|line) (up|out|water|together|for me|well|
  fine|nicely|beautifully|perfectly|scrutiny)
the (argument|story|order|sequence|pieces|dots|units) (adds|add|checks|check|holds|hold|stands|
  stand|works|work|fits|fit|join|connect|line) (up|out|water|together|for me|well|fine|nicely|
  beautifully|perfectly|scrutiny)
~ (checks|stacks|adds|squares|tallies|pans|bears) (up|out|nicely)
~'s (bang|spot|dead|right|smack) (on|right|correct|accurate|to rights)
~'s on the (money|nose|button|nail|mark)
~'s (gospel|undeniable|indisputable|beyond dispute|beyond doubt|beyond question)
~'s (incontrovertible|irrefutable|unarguable|undisputed|unanswerable|incontestable|common sense)
~'s (sound advice|good sense|good practice|best practice|good hygiene|good engineering)
~'s (sound engineering|as it should|as it ought|how it should|in good|well founded)
~'s (well grounded|well taken|well made|well argued|well chosen|well observed|well spotted)
~'s (well placed|well worth|well put|well said|well played|well judged|the case|a fact|no lie)
~'s (not wrong|not far off|not untrue|true enough|fair enough|good enough|near enough)
~'s (close enough|the truth|the reality|to the point|on point|on target|a bullseye|a direct hit)
~'s (a home run|a slam dunk|a hole in one|a winner|a keeper|a solid|a fair|a good|a great)
~'s (the real|the proper|the winning|the killer|the clincher|a clincher|a killer|the one)
~'s (the way|a hit|gold|golden|money|fire|pure gold|solid gold|poetry|pure poetry|genius)
~'s (pure genius|magic|class|pure class|quality|dynamite|choice|wicked|ace|boss|sick|dope|lit)
~'s (sweet|neat|cool|great|grand|deadly|savage|class act|mint|belter|a belter|a cracker)
~'s (a corker|a peach|a beauty|a beaut|a gem|a pearl|a jewel|a treasure|a doozy|a humdinger)
~'s (a gift|a bargain|a treat|a joy|a delight|a pleasure|a triumph|a success|a win|a steal)
~'s (a dream|a doddle|a cinch|sorted|the dog's|the bee's|the cat's|the business|the works)
~'s (the stuff|the goods|the shizzle|something else|quite something|really something)
~'s (no mean feat|no small|no bad|not bad|not half|not too|nothing short|second to none)
~'s (hard to beat|hard to fault|hard to argue|tough to beat|unbeatable|unimprovable)
~'s (state of the art|top of the|top drawer|top notch|top shelf|first class|first rate)
~'s (world class|a class|textbook|exemplary|model|reference|the reference|the model)
~'s (the textbook|the canonical|canonical|idiomatic|by the book|the standard answer)
~'s (the official answer|the expected answer|the answer i)
fair (enough|point|comment|play|do's|call|dinkum|assessment|summary|answer|criticism|challenge)$
fair (observation|conclusion|assumption|estimate|guess|reading|worry|concern|objection)$
(true|fair|right|good|sure|accurate|correct|close|near|plausible|honest|clear|solid) enough$
(safe|precise|simple) enough$
true (that|dat|words|story|for you|enough|indeed|to form|on all|as|dinkum|in every)$
true for you
never a truer word
(never|ain't that|isn't that) (a truer|the truth)
truer words
^(facts|gospel|amen|hear hear|preach|word|this|snap|ditto|likewise|same|truth|bravo|encore)$
^(touche|checkmate|bullseye|bingo|jackpot|eureka|winner|sorted|spot on|bang on|dead on|bob on)$
^(nailed it|money|correctamundo|true dat|for real|too right|damn right|damn straight)$
^(darn tootin|you betcha|you bet|yes ma'am|yes sir|ten four|verily|quite|rather|just so)$
^(quite so|even so|exactly so|precisely so|indeed so|not wrong|no lie|hundred percent)$
^(a hundred percent|one hundred percent|100|100 percent|100|hundo p|ten out of ten)$
^(10 out of 10|five stars|gold star|a plus|a star|straight a|full marks|top marks)$
^(flying colours|flying colors|distinction|honours|summa|magna|gold medal|podium|hole in one)$
^(home run|touchdown|slam dunk|nothing but net|swish|strike|hat trick|back of the net|get in)$
^(howzat|six|on target)$
hear , hear
amen [to (that|this|it|the)]$
amen to
with flying (colours|colors)
(hundred|100|thousand|110|1000) (percent|per cent) (agree|agreed|right|with you|correct|behind|
  yes|sure)
passes (muster|the (test|sniff test|smell test|laugh test|bar))
(passed|cleared|beat|met|hit) (the|my|our) (bar|test|mark|target|standard)
(pass+|sail+|breeze+) (that|the|this) (test|exam|trap|check|hurdle|bar|hoop) [with|easily|nicely|
  well|comfortably]
the (defence|defense|prosecution) rests
case closed
(i|the court) rest [my] case
`;
