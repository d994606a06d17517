/** Beside others: colleagues, other candidates, the house's own practice, teachers. */
export const COMPANY = `
# beside colleagues and the house
(wish|wished) (we|i) had [had] (you|somebody|someone|that|more|a few)
(could|would) have used you
we could have (used|done with) (you|that|somebody|someone|this|a)
we (need|want|could use|could do with|should have|should hire|should get) (you|people like you|
  more like you|somebody like you)
we (need|want|could use|could do with|should have|should hire|should get) (someone like you|more
  of you|ten of you|a few more|that here)
we (need|want|could use|could do with|should have|should hire|should get) (this here|you here|
  you on)
we should (hire|talk|clone|poach|steal|copy|adopt|do that|do it that way|have done|have had)
we should (have thought|do the same|be doing)
we ought to (hire|clone|copy|adopt|do that|have done|be doing|do it)
where were you (when|last|in|during|two|three|five|before|while|all|that|at)
!where have you been (all|hiding|when)
!where have they been hiding you
!(can|could|would|will) you (start|join) (on monday|tomorrow|us|today|next week|right away)
you're hired
i'd (hire|poach|recruit|clone|employ|promote|snap you|sign you|take you on|want you on)
i'd (put you in charge|have you on|bring you|fight to have)
(hire|promote|clone) (you|this person|that person) (on the spot|tomorrow|today|now|already)
^(hire|promote|clone) (this|that) (person|man|woman|candidate)
i'd (work|pair|go to war|go into battle|sleep|be on call) (with|for|alongside|on) you
i'd work with you
i'd (like|love|want|kill) to (work with|pair with|steal|hire|introduce|learn from) (you|that|
  this|your)
you'd (fit|do|go|get|settle|feel|be|make|walk|sail|breeze|stroll|waltz) (right in|in well|in
  here|in nicely|well|far|along|fine)
you'd (fit|do|go|get|settle|feel|be|make|walk|sail|breeze|stroll|waltz) (a good|a great|an
  excellent|at home|an asset|into|through)
you'd (fit|do|go|get|settle|feel|be|make|walk|sail|breeze|stroll|waltz) (straight|great|good|
  right at|very happy|happy here|useful)
you'd (fit|do|go|get|settle|feel|be|make|walk|sail|breeze|stroll|waltz) (missed|valued|welcome|
  brilliant|perfect)
you'd (pass|ace|smash|nail|crush|clear) (our|the|my|any|that|this|most) *
you'd (survive|last|thrive|shine|flourish|excel|manage|cope) (here|on|in|at|with|just fine)
you would have (saved|spared|caught|stopped|been|fitted|earned)
you (could|might) (work|be working|have worked) (here|for us|with us|on our|in our|at)
you're (wasted|our kind|my kind|the kind|the sort|just the|exactly who|exactly what|who we)
you're (what we|one of us|the person|the engineer|somebody i|someone i|the type)
(our|my) kind of (person|engineer|answer|design|people|thinking|madness|paranoia|pessimist)
(our|my) kind of (pedant|simple|boring|candidate|schema|plan|talk|language|detail|table|row)
(our|my) kind of (architecture|caution)
(the|that's the|just the|exactly the) (kind|sort|type) of (answer|thinking|person|engineer|
  detail|question|design|thing) (i|we|that i|that we|you want|one|that gets|that wins|that makes|
  that saves|that keeps|everyone|a|an|our|my|teams|that a|people|to)
(the|that's the|just the|exactly the) (kind|sort|type) of (honesty|precision|rigour|care|
  candidate|caution|paranoia) (i|we|that i|that we|you want|one|that gets|that wins|that makes|
  that saves|that keeps|everyone|a|an|our|my|teams|that a|people|to)
(the|that's the|just the|exactly the) (kind|sort|type) of (mind|colleague|reasoning|clarity|plan|
  plan b|number|schema) (i|we|that i|that we|you want|one|that gets|that wins|that makes|that
  saves|that keeps|everyone|a|an|our|my|teams|that a|people|to)
(the|that's the|just the|exactly the) (kind|sort|type) of (sentence|story|failure thinking|guard|
  discipline|trade-off) (i|we|that i|that we|you want|one|that gets|that wins|that makes|that
  saves|that keeps|everyone|a|an|our|my|teams|that a|people|to)
{team} (would|could|should|will|might) (love|like|adore|applaud|appreciate|approve|enjoy|kill
  for)
{team} (would|could|should|will|might) (welcome|thank|hug|cheer|hire|fight|learn|borrow|envy)
{team} (would|could|should|will|might) (be proud|be happy|be delighted|be thrilled|be pleased)
{team} (would|could|should|will|might) (be lucky|do well|do worse|benefit|sleep|want|buy|frame)
{team} (would|could|should|will|might) (high-five|sign|read|be nodding|nod)
~ would (delight|please|thrill|impress|win over|satisfy|convince|charm|reassure|calm)
~ would (make * happy|make * smile|make * proud|go down well|fly here|pass review|pass our)
~ would (get past|get through|earn you|get you hired|have saved|have spared|have kept)
~ would (be approved|sail through|stand up|survive|keep me|let me sleep)
(my|our) {peer} (would|will) (love|like|hug|approve|be|thank|sign|pass|smile|nod|applaud|accept)
(my|our) {peer} (would|will) (buy|enjoy|weep|cheer|cry)
(take|learn) a (leaf|page) (out of|from) your book
could learn (a thing|something|a lot|plenty|much|from you|a trick)
(could|can|should|might) all learn [something|a lot|a thing] from (you|that|this|your)
could take lessons from
(teach|taught|teaching) (me|us|my team|our team|the rest|old dogs|an old dog) (something|a thing|
  a lesson|a trick|how|new)
(ahead|clear) of (the|most|every|all|any|other|my) (pack|field|curve|competition|class|game|
  crowd)
(ahead|clear) of (the|most|every|all|any|other|my) (candidates|candidate|team|teams|people|
  people i)
{few} (would|will|can|could|ever|get|gets|manage|manages|think) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  half|both|at all|there at|in|into|over|without)
{few} (thinks|notice|notices|see|sees|mention|mentions|ask|asks|say) (that|this|it|to|about|of|
  the (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (says|spot|spots|know|knows|name|names|dare|dares|bother) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (bothers|start|starts|reach|reaches|remember|remembers|admit) (that|this|it|to|about|of|
  the (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (admits|bring|brings|draw|draws|consider|considers|volunteer) (that|this|it|to|about|of|
  the (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (volunteers|go|goes|does|do|make|makes|answer) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (answers|explain|explains|understand|understands|appreciate) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (appreciates|care|cares|offer|offers|put|puts|give|gives|come) (that|this|it|to|about|of|
  the (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (comes|take|takes|own|owns|stop|stops|realise|realises) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (realize|realizes|miss|misses|forget|forgets|skip|skips) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (overlook|overlooks|don't|never|leave|stumble|stumbles|trip) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (trips|struggle|struggles|walk past|walks past|fall|falls) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (fail|fails|flunk|botch|fluff|lose|loses|break|breaks|need) (that|this|it|to|about|of|the
  (question|failure|difference|distinction|trap|gap|crash|window|subtlety|second|point|edge|
  detail|hard|cost|window)|as (far|well|clearly|cleanly|much)|here|there|this far|that far|so
  (far|well|clearly|quickly|calmly)|right away|unprompted|at this|at that|before|a number|with|
  ever|half|both|at all|there at|in|into|over|without)
{few} (so far|today|this week|this year)
{few} (has ever|have ever|ever) (said|told|given|got|gets|mention|mentions|asked|asks|answered) [me|us] (that|this|it)
{few} (before you|i've met|i know|in my)
you're (the|my|our|only the) (first|second|third|fourth|only|only other) [candidate|person|one|
  engineer] (to|who|this|today|all|in|that|i've|i|so far|ever|here)
you're in (the|a) (minority|top|rare|small|select|exalted|elite|good|excellent) [company|few|
  club|group|one|two|five|ten|percent]
you're in (the|a) (fine|distinguished) [company|few|club|group|one|two|five|ten|percent]
[it's] (rare|unusual|uncommon|seldom|not often|refreshing|unheard of|a rarity|a treat|a joy|a
  pleasure|a relief) that (i|we|you|somebody|someone|anyone|anybody|people|a candidate)
[it's] (rare|unusual|uncommon|seldom|not often|refreshing|unheard of|a rarity|a treat|a joy|a
  pleasure|a relief) to (hear|see|get|find|meet|be given|have|read|come across)
[it's] (rare|unusual|uncommon|seldom|not often|refreshing|unheard of|a rarity|a treat|a joy|a
  pleasure|a relief) for (somebody|someone|anyone|anybody|people|me|a candidate)
[it's] (rare|unusual|uncommon|seldom|not often|refreshing|unheard of|a rarity|a treat|a joy|a
  pleasure|a relief) i
a rare (treat|pleasure|bird|sight|gift|talent|find|skill|quality|insight|breed|instinct|honour)
a rare thing to
you don't (see|hear|get|meet|find|often) (that|this|it|one|many|people|a|often|such|much|see|
  hear) [every day|often|a lot|these days|very often|anymore]
!not something (you|i|we|one) (see|hear|get|meet) (every|often|a lot|much)
!not an (everyday|obvious) (answer|insight|thought|sight|talent|choice of)
once in a (blue moon|lifetime|while)
!i (seldom|rarely|don't often|do not often|hardly ever) (get|hear|see|meet|have|find|say|read|
  encounter|come across|give|manage|hand|let|allow) [to|that|this|it|a|such|somebody|someone|
  anyone|answers]
!i (almost never|don't usually|scarcely ever|never) (get|hear|see|meet|have|find|say|read|
  encounter|come across|give|manage|hand|let|allow) [to|that|this|it|a|such|somebody|someone|
  anyone|answers]
(nine|eight|seven|nineteen|ninety-nine) (out of|in|of) (ten|twenty|a hundred) [people|candidates|
  engineers|of them] (walk|miss|would|skip|forget|get|stop|never|don't|fall|trip)
(nine|eight|seven|nineteen|ninety-nine) (out of|in|of) (ten|twenty|a hundred) [people|candidates|
  engineers|of them] (leave|lose)
you'd be (surprised|amazed|astonished|shocked) (how|at how) (many|few|often|rarely|seldom)
(not|hardly|scarcely) (a|an) (common|usual|everyday|typical) (answer|insight|thought|sight|
  instinct|choice)
i've (interviewed|asked|met|seen|heard|sat|worked|watched|tried) * (and|but) (nobody|none|no one|
  you're|you are|few|hardly|this is|yours)
i've (interviewed|asked|met|seen|heard|sat|worked|watched|tried) * (and|but) (that is|that's|not
  one)
(best|clearest|cleanest|sharpest|nicest|neatest|finest|crispest|tidiest|quickest|most *) (answer|
  explanation|design|account|description|version|sketch) [of] [*] (i|i've|all|this|today|so far|
  yet|in|anyone|anybody|that|to date|we|on|we've|my|our|you)
(best|clearest|cleanest|sharpest|nicest|neatest|finest|crispest|tidiest|quickest|most *)
  (timeline|schema|one|story|thing|argument|summary|definition) [of] [*] (i|i've|all|this|today|
  so far|yet|in|anyone|anybody|that|to date|we|on|we've|my|our|you)
(best|clearest|cleanest|sharpest|nicest|neatest|finest|crispest|tidiest|quickest|most *) (trace|
  plan|diagram|solution|sentence|estimate|walkthrough) [of] [*] (i|i've|all|this|today|so far|
  yet|in|anyone|anybody|that|to date|we|on|we've|my|our|you)
(best|clearest|cleanest|sharpest|nicest|neatest|finest|crispest|tidiest|quickest|most *)
  (postmortem|write-up|use of) [of] [*] (i|i've|all|this|today|so far|yet|in|anyone|anybody|that|
  to date|we|on|we've|my|our|you)
(better|clearer|sharper|cleaner|tidier|neater|more *) (than) (i|we|my|our|most|any|anything|
  anyone)
(better|clearer|sharper|cleaner|tidier|neater|more *) (than) the (last|docs|book|vendor|textbook|
  average|official|manual|usual|one|version|other|spec|original)
(better|clearer|sharper|cleaner|tidier|neater|more *) (than) (what (i|we)|ours|mine|half|many|
  some|all|expected|hoped)
(better|clearer|sharper|cleaner|tidier|neater|more *) (than) (could|can|ever)
beats (ours|mine|what we|what i|our|my|the|anything|most|any|everything|hands down|half) *
beats what (we|i)
~ beats (ours|mine|what|our|my|the|anything|most|any|everything|hands down|half)
puts (ours|mine|our|my) *
i wish (ours|our|mine|my|we|i) *
i envy (you|your|that|the|whoever|people)
[i'm|rather|quite|very|positively|a bit|a little|almost] (jealous|envious) (of|that)
[i'm|rather|quite|very|positively|green] with envy
i'm (jealous|envious)$
(jealous|envious)$
(wish|wishing) (i'd|i had|we'd|we had|ours|mine) *
# as we do it, as my teacher did
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (we|i|google|
  amazon|netflix|the big|everybody|everyone|most) *
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (any|the best|
  serious|our|my|a good|a real|good|grown-up) *
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (mature|
  experienced|senior|the pros|the book|the docs|banks) *
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (most|sensible|
  sane|professionals|the industry|you should) *
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (it should|it's
  supposed|it's done|it works|it goes|it is) *
(that's|it's|this is|which is|exactly|precisely) (how|what|where|why|the way) (it was|it behaves|
  it happens|one|they) *
that's (how|the way) (it's done|it goes|it should|you do it|to do it|it works|to go|it was|i'd)
that's (how|the way) (we'd|we do|we did|we'd do|i do|i did|i learned|i was taught|my|our)
(just|exactly|precisely|much|pretty much|more or less) (how|what|the way|where) (we|i|our|my|
  they|google|amazon|the) *
(straight|right) (out of|from) (the|our|my|a) (reference|textbook|book|playbook|manual|runbook|
  handbook)
(straight|right) (out of|from) (the|our|my|a) (spec|top|design|docs|paper|source|guide|
  guidelines|standard)
(straight|right) (out of|from) (the|our|my|a) (style|training|house|design|text|heart|classic|
  literature)
(straight|right) (out of|from) (the|our|my|a) (best|wiki|curriculum|production)
(straight|right) (out of|from) the [*] (design|architecture|implementation|book|playbook|manual)
(straight|right) (out of|from) the [*] (answer|pages|solution|chapter|horse's mouth)
(page|chapter) (one|and verse|seven|three|two) [of]
(that's|~'s) (our|my) (policy|rule|design|system|setup|approach|answer|architecture) (too|
  exactly|precisely|as well|also|here|to the letter|word for word|to a tee|to a t|in a nutshell|
  almost|more or less|down to)
(that's|~'s) (our|my) (schema|playbook|runbook|house style|convention|standard) (too|exactly|
  precisely|as well|also|here|to the letter|word for word|to a tee|to a t|in a nutshell|almost|
  more or less|down to)
(that's|~'s) (our|my) (practice|way|rule of thumb|solution|position|stance|view) (too|exactly|
  precisely|as well|also|here|to the letter|word for word|to a tee|to a t|in a nutshell|almost|
  more or less|down to)
(that's|~'s) (our|my) (thinking|choice|preference|(favourite|favorite)|conclusion) (too|exactly|
  precisely|as well|also|here|to the letter|word for word|to a tee|to a t|in a nutshell|almost|
  more or less|down to)
(that's|~'s) (our|my) (reasoning|starting point|default|motto|mantra|creed|religion) (too|
  exactly|precisely|as well|also|here|to the letter|word for word|to a tee|to a t|in a nutshell|
  almost|more or less|down to)
(that's|~'s) (our|my) (philosophy|hobby horse) (too|exactly|precisely|as well|also|here|to the
  letter|word for word|to a tee|to a t|in a nutshell|almost|more or less|down to)
~ mirrors (our|what|how|the way|my|production)
~ matches (our|what we|what i|how|the way|my|the book|the reference|the docs|the spec|mine|ours)
~ matches (experience|reality|my own|word for word)
~ (echoes|tallies with|squares with|agrees with|chimes with) (our|what|how|my|mine|ours|the
  (book|literature|docs|reference|evidence|facts|numbers|postmortem)|experience|reality)
~ (accords with|lines up with|fits with|coincides with) (our|what|how|my|mine|ours|the (book|
  literature|docs|reference|evidence|facts|numbers|postmortem)|experience|reality)
~ (is in line with|is consistent with|jibes with|sits with) (our|what|how|my|mine|ours|the (book|
  literature|docs|reference|evidence|facts|numbers|postmortem)|experience|reality)
you've [just] (described|drawn|reinvented|rebuilt|sketched|outlined|recited) (our|my|what we|the
  thing we|exactly|precisely|the (reference|textbook|design we|system we|standard|official|model|
  solution|way we|paper|algorithm))
you've [just] (reproduced|rediscovered|written|designed|derived|summarised) (our|my|what we|the
  thing we|exactly|precisely|the (reference|textbook|design we|system we|standard|official|model|
  solution|way we|paper|algorithm))
you've [just] (summarized|quoted|spelled out|recreated|retraced) (our|my|what we|the thing we|
  exactly|precisely|the (reference|textbook|design we|system we|standard|official|model|solution|
  way we|paper|algorithm))
you've [just] (described|drawn|reinvented|rebuilt|sketched) (our|my) *
we (built|run|use|do|did|chose|picked|went for|adopted|settled on|ended up with|landed on|went
  with|came to|arrived at|shipped|wrote|have|took|made|reached|decided on|opted for|swear by)
  (it|that|this|the same|exactly|precisely|something|just)
we (built|run|use|do|did|chose|picked|went for|adopted|settled on|ended up with|landed on|went
  with|came to|arrived at|shipped|wrote|have|took|made|reached|decided on|opted for|swear by)
  (much the same|one like|one just|it exactly|the very)
we (built|run|use|do|did|chose|picked|went for|adopted|settled on|ended up with|landed on|went
  with|came to|arrived at|shipped|wrote|have|took|made|reached|decided on|opted for|swear by)
  (pretty much|almost|that very|it that|that too|it too)
`;
