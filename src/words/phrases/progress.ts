/** Progress and promise, reassurance, understatement, flattering questions. */
export const PROGRESS = `
# progress and promise
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (start|beginning|opening|first step|first move|
  first line)$
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (first answer|foundation|footing|direction|base|
  basis|sign)$
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (signs|omen|lead|line of attack|line|opener|
  instinct)$
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (first draft|first cut|first pass|skeleton|
  outline|sketch)$
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (kick-off|launch|avenue|path|road|track|thread|
  finish|finale)$
[a|that's a|what a|not a bad|it's a|we have a|off to a|such a] (promising|strong|good|great|
  solid|fine|flying|excellent|decent|bright|nice|cracking|super|encouraging|impressive|fantastic|
  lovely|sound|confident|brisk|healthy|sensible|fair|perfect|blistering|head|running|auspicious|
  brilliant|clean|dream|hopeful|rosy|terrific) (ending|end|close)$
you (started|began|opened|start|begin|open) (well|strongly|brightly|nicely|strong|promisingly|in
  style)
you (started|began|opened|start|begin|open) (as you mean|beautifully)
off to (a|the) (good|great|flying|strong|solid|fine|promising|cracking|fast|brilliant|races)
off to (a|the) (excellent|nice|decent|running)
(well|good and truly|safely|fairly) (on (your|the|its) way|begun|underway|under way)
well begun
you're [well] on (the home|your way|the way|the right|a good|solid|firm|safe|good|familiar)
you're [well] on (the verge|the cusp|to it|to something|the scent|a promising|the straight)
(home|final) (straight|stretch|run)
on the home (straight|stretch)
now (you're|we're|you are|we are) (talking|cooking|getting (somewhere|there|to it|warm|warmer))
now (you're|we're|you are|we are) (in business|moving|flying|sucking diesel|motoring|rolling)
now (you're|we're|you are|we are) (on to something|onto something|thinking|making|on track)
now (you're|we're|you are|we are) (humming|speaking|on the right)
(you're|we're|it's|getting|that's|things are|now you're) [much|even|a lot|getting|growing] (warm|
  warmer|hot|hotter|close|closer|nearer|better|there)$
(you're|we're|it's|getting|that's|things are|now you're) [much|even|a lot|getting|growing]
  (somewhere|boiling|red hot|burning)$
getting (warmer|warm|hot|hotter|somewhere|there)
getting closer to (it|the (heart|point|truth|answer|mark))
getting (to the (heart|point|bottom|nub|root|core|meat)|the hang|into your stride|better all)
getting (better and|sharper)
(cooking|cookin') (with|on) gas
sucking diesel
(sucking|motoring|steaming|sailing|flying|racing|breezing|romping) (along|through|ahead|it|home)
storming (along|through|ahead|it|home)
you're (sailing|breezing|flying|racing|cruising|romping|storming) (through|along|ahead|home|it)
you're (motoring|powering|galloping|whizzing|rattling) (through|along|ahead|home|it)
(nearly|almost|practically|as good as|virtually|very nearly) (there|home|home and dry|done with
  that|cracked it|nailed it|got it|solved|at the summit|perfect)$
(just about|halfway|half way|most of the way|all but|close to) (there|home|home and dry|done
  with that|cracked it|nailed it|got it|solved|at the summit|perfect)$
(within sight of|a whisker from|two thirds) (there|home|home and dry|done with that|cracked it|
  nailed it|got it|solved|at the summit|perfect)$
we're (nearly there|almost there|most of the way|halfway there|well on the way)
we're (getting (somewhere|there|warm)|making (good|real|great|decent|some)|on the right)
we're (on the home|cooking|flying|motoring|moving (along|on nicely|well)|in good shape)
we're (in business|in clover|in great shape)
that's (half|most|nine tenths|ninety percent|the better part) [of] the (battle|job|work|way|
  fight|answer|trick|distance|story|solution)
that's (two thirds|three quarters) [of] the (battle|job|work|way|fight|answer|trick|distance|
  story|solution)
(a|one|that's a|another|a big|a real|a giant|a good) (step|leap|stride|move|push|shove) (forward|
  forwards|closer|nearer|in the right|up|ahead|towards the)
(an important|the first) (step|leap|stride|move|push|shove) (forward|forwards|closer|nearer|in
  the right|up|ahead|towards the)
step in the right direction
(in|on|heading|pointing|moving|going|headed|looking|pulling|nudging) (the|in the|down the|along
  the|on the) right (direction|lines|track|path|road|way|street|ballpark|area)
(in|on|heading|pointing|moving|going|headed|looking|pulling|nudging) (the|in the|down the|along
  the|on the) right (neighbourhood|neighborhood|place|spot|trail)
(on|along) the right (lines|track|path|road|trail|wavelength)
(you|we) (have|'ve got|got) the (makings|bones|beginnings|seed|kernel|germ|gist|essence|outline|
  core|heart|right idea|hang|basics down|hard part|right end|bit between|wind at|answer|pieces|
  ingredients)
(you|we) (have|'ve got|got) (momentum|traction|something (there|here|good)|lift-off|liftoff)
(you|we) (have|'ve got|got) a (winner|good thing|point there|plan|design|start|keeper|live one)
(good|solid|strong|healthy|right|great) (bones|foundations|foundation|skeleton|groundwork|spine)
  [there|here|to]$
(good|solid|strong|healthy|right|great) backbone [there|here|to]$
(good|great|real|visible|steady|nice|excellent|solid|fine) (progress|headway|momentum|pace|going|
  rhythm|flow|traction|stride)$
(rapid|remarkable|definite|impressive) (progress|headway|momentum|pace|going|rhythm|flow|
  traction|stride)$
(make|made|making) (good|great|real|visible|steady|nice|excellent|solid|fine) (progress|headway|
  time|strides|use|work|sense|ground)
(make|made|making) (rapid|short|light|remarkable|decent) (progress|headway|time|strides|use|work|
  sense|ground)
(shaping|coming|falling|knitting|pulling|gelling|fitting|slotting) (up|along|together|into place|
  on) (well|nicely|beautifully|great|fine|lovely|perfectly|strongly)
(shaping|coming|falling|knitting|pulling|gelling|fitting|slotting) (up|along|together|into place|
  on) (a treat|now)
coming (along|on) [nicely|well|great|fine|beautifully|a treat]$
(that|this|it) (moves|moved|pushes|nudges|shifts) (the needle|the dial|us on|us forward)
(that|this|it) (moves|moved|pushes|nudges|shifts) (things (on|forward|along)|it on|the ball|the
  story on)
(that|this|it) (moves|moved|pushes|nudges|shifts) mountains
moves the (needle|dial|ball)
you're on a (roll|good|winning|winner|hot|streak|promising|great|tear|right)
(hit|hitting|finding|found|in|into|got into|get into) (your|its|a) (stride|groove|rhythm|flow|
  form)
(better|stronger|sharper|cleaner|clearer|tighter|firmer|safer|neater|tidier|nicer|warmer|closer|
  simpler) (still|yet|again|already|now|by far|by miles|and better)$
(better|stronger|sharper|cleaner|clearer|tighter|firmer|safer|neater|tidier|nicer|warmer|closer|
  simpler) (and closer|and warmer|every time|all the time|by the minute)$
(better|stronger|sharper|cleaner|clearer|tighter|firmer|safer|neater|tidier|nicer|warmer|closer|
  simpler) (than before|than i|already there|on every|this time)$
(better|stronger|sharper|cleaner|clearer|tighter|firmer|safer|neater|tidier|nicer|warmer|closer|
  simpler) (with every|each time)$
(much|far|a lot|way|so much|infinitely|vastly|significantly|considerably|noticeably|miles|heaps|
  loads|streets) (better|stronger|sharper|cleaner|clearer|tighter|firmer)$
(much|far|a lot|way|so much|infinitely|vastly|significantly|considerably|noticeably|miles|heaps|
  loads|streets) (neater|tidier|nicer|improved|simpler)$
(much|far|a lot|way|so much|infinitely|vastly|significantly|considerably|noticeably|miles|heaps|
  loads|streets) more (like it|precise|concrete|convincing|honest|useful|specific|satisfying)$
(that's|it's|much|more|now that's) more like it
more like it
(improves|improved|improving) (with|by|on|it|things|every|all|already|greatly|steadily) [every|
  the|age|your|mine|ours|it|minute|each]
(improves|improved|improving) (nicely|matters) [every|the|age|your|mine|ours|it|minute|each]
(correction|change|revision|fix|edit|second (version|draft|attempt|try|go)|rewrite|update|
  amendment) (improved|helped|helps|improves|makes it|made it|is better) [it|that|things|matters|
  the|better]
(correction|change|revision|fix|edit|second (version|draft|attempt|try|go)|rewrite|update|
  amendment) (was better|fixes|fixed|does it|did it|nailed) [it|that|things|matters|the|better]
(good|nice|quick|great|smart|clean|neat|fine|swift|honest|graceful|elegant) (recovery|save|
  correction|fix|amendment|revision|turnaround)$
(good|nice|quick|great|smart|clean|neat|fine|swift|honest|graceful|elegant) (comeback|rescue|
  pivot|backtrack|reconsideration)$
(good|nice|quick|great|smart|clean|neat|fine|swift|honest|graceful|elegant) second thought$
!no (need to|reason to|cause to) ((apologise|apologize)|worry|panic|fret|be sorry|be nervous)
!no (need to|reason to|cause to) (be shy|be modest|doubt|hedge|change (it|that|a|any))
!no (need to|reason to|cause to) (second guess|defend|justify|convince|explain further)
!no (need to|reason to|cause to) (explain any|say more|go on|go further|sell|push|hurry|rush)
!no (need to|reason to|cause to) (stress|be humble|look so|be hard|beat)
^(keep|carry|go|press|push|soldier|motor|steam|continue|sail|crack) [on|right on|straight on|
  ahead|it] (going|doing|being|talking|thinking|working|like this) [that|like|this|what|as|way|
  vein|up|thread|good work|so|there]
^(keep|carry|go|press|push|soldier|motor|steam|continue|sail|crack) [on|right on|straight on|
  ahead|it] (like that|in this|in that|as you|this up|that up|it up|at it) [that|like|this|what|
  as|way|vein|up|thread|good work|so|there]
^(keep|carry|go|press|push|soldier|motor|steam|continue|sail|crack) [on|right on|straight on|
  ahead|it] (up the|along those|along these|the good|pulling|digging) [that|like|this|what|as|
  way|vein|up|thread|good work|so|there]
^(keep|carry|go|press|push|soldier|motor|steam|continue|sail|crack) [on|right on|straight on|
  ahead|it] (with that|that line|coming|it coming|them coming|it going) [that|like|this|what|as|
  way|vein|up|thread|good work|so|there]
^(keep|carry|go|press|push|soldier|motor|steam|continue|sail|crack) [on|right on|straight on|
  ahead|it] (this pace|that pace|exactly) [that|like|this|what|as|way|vein|up|thread|good work|
  so|there]
^keep (it|this|that|them) (up|coming|going|rolling)
^(keep|carry) (on|going|doing|it) (like (that|this)|as you (are|were)|exactly|just like)
^(keep|carry) (on|going|doing|it) (that way|in that|the way|with (that|this))
!^do (keep|carry|go) on [like|as|in]
(don't|do not|never|please don't|let's not) (change|stop|lose|touch|drop|forget|let go of) (a
  (thing|word|line|bit)|anything|that|there|now|it|thread|instinct|thought|for|yourself|about|on|
  me|my account|hard|short|any|so)
(don't|do not|never|please don't|let's not) ((apologise|apologize)|doubt|worry|sweat|panic|fret|
  be sorry) (a (thing|word|line|bit)|anything|that|there|now|it|thread|instinct|thought|for|
  yourself|about|on|me|my account|hard|short|any|so)
(don't|do not|never|please don't|let's not) (be shy|be modest|be so|beat|sell|give up|second
  guess) (a (thing|word|line|bit)|anything|that|there|now|it|thread|instinct|thought|for|
  yourself|about|on|me|my account|hard|short|any|so)
(don't|do not|never|please don't|let's not) overthink (a (thing|word|line|bit)|anything|that|
  there|now|it|thread|instinct|thought|for|yourself|about|on|me|my account|hard|short|any|so)
!(don't|do not) (change|touch) a (thing|word|line|comma)
!(don't|do not) (sweat|panic|fret|sell|beat|worry|stress|despair|lose heart|be [so] hard)
!(don't|do not) (doubt yourself|second guess|(apologise|apologize)|be sorry|be nervous)
!(don't|do not) (be modest|be shy|give up)
(don't you worry|never fear|never mind|fear not|not to worry|have no fear|worry not|relax)$
(rest assured|be assured|take heart|chin up|hang in there|stay calm|deep breath|breathe)$
(courage|easy does it|steady on|no sweat|no worries|no panic|no bother|no stress|no pressure)$
(no harm done|no harm no foul|no biggie|it's all good|hakuna matata|she'll be right)$
(you'll be fine|you'll be grand|you'll be great|you'll be ok|you'll be okay|you'll do)$
(you'll do fine|you'll do well|you'll do great|you'll manage|you'll get there|you'll get it)$
(you'll nail|you'll go far|you've got this|you got this|you can do|you can relax)$
(you can breathe|you can stop worrying|you can be proud|you can be pleased|you're doing)$
(you are doing|you're fine|you're good|you're okay|you're alright|you're grand|you're safe)$
(you're in good|you're in great|you're in safe|you're in the clear|you're in luck|you're there)$
(you're nearly|you're almost|you're halfway|you're most of the|you're on track)$
(you're on course|you're on schedule|you're on fire|you're on form|you're well on)$
(you're well placed|you're well prepared|you're in control|you're well in control)$
(you're in command|you're in your element|you're in your stride|you're in the zone)$
(you're in form|you're holding (up|your)|you're coping|you're managing|you're killing)$
(you're acing|you're nailing|you're crushing|you're smashing|you're slaying|you're rocking)$
(you're owning|you're bossing|you're winning|you're cruising|you're flying|you're impressing)$
(you're improving|you're growing|you're learning|you're spoiling|you're sharper|you're better)$
(you're stronger|you're quicker|you're faster|you're further|you're closer|you're nearer)$
(you're ahead|you're past the|you're over the|you're through the|you're out of the woods)$
(you're home|you're golden|you're gold|you're sound|you're grand|you're set|you're sorted)$
(you're covered|you're protected there)$
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (well|fine|great|good|nicely|brilliantly|splendidly|better)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (okay|ok|alright|just fine|very|really|all right)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (everything right|so well|it right|a great|a good|a fine)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (up well|up nicely|your own|this well|that well)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (this beautifully|it beautifully|this nicely|superbly)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) (admirably|wonderfully|grand|beautifully|amazingly|swimmingly)
you're (doing|going|getting on|coming along|coming on|handling|holding|managing|coping|
  performing|faring) famously
(going|went|gone|goes) (swimmingly|like clockwork|like a dream|well|beautifully|great)$
(going|went|gone|goes) (splendidly|to plan|rather well|very well|really well|better than)$
[it's|this is|that's|things are|everything's] going (swimmingly|well|great|very well|fine|
  beautifully|splendidly)
[it's|this is|that's|things are|everything's] going (nicely|to plan)
you've (nothing|little|no reason|no need|no cause|not a thing) to (worry|fear|(apologise|
  apologize)|prove|be ashamed|be nervous)
you've (nothing|little|no reason|no need|no cause|not a thing) to (be sorry|regret|lose sleep|
  fret)
you have (nothing|little|no reason|no need|no cause) to (worry|fear|(apologise|apologize)|prove|
  be ashamed|be nervous)
you have (nothing|little|no reason|no need|no cause) to (be sorry|regret|fret)
nothing to (worry about|fear|(apologise|apologize) for|be ashamed) (there|here|on|with|in|at|
  from|so far|,|.|$)
nothing to (be nervous|fret) (there|here|on|with|in|at|from|so far|,|.|$)
you're (well|right|fully|firmly|nicely|comfortably|easily|completely|clearly) (on top|on track|
  in control|in command|within|ahead|on time)
you're (well|right|fully|firmly|nicely|comfortably|easily|completely|clearly) (on course|on
  schedule|placed|prepared|covered|in front|clear)
you're (well|right|fully|firmly|nicely|comfortably|easily|completely|clearly) (past|there|over|
  equipped|protected|set)
in (good|great|fine|excellent|decent|rude|tip-top|cracking|solid) (shape|form|hands|health|order|
  nick|company|fettle|condition|standing)$
in (pretty good|very good) (shape|form|hands|health|order|nick|company|fettle|condition|
  standing)$
you're in (good|great|fine|excellent|decent|solid|very good|pretty good) (shape|form|hands|
  company|nick|order)
you're in better (shape|form|hands|company|nick|order)
(holding|hold|held|holds) your (own|nerve|ground|line)
# litotes
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (bad|half bad|shabby|too shabby|stupid|silly|daft|foolish) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (dumb|terrible|awful|the worst|worst|unreasonable|unwise) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (unconvincing|uninteresting|unimpressive|unimpressed|unhappy) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (displeased|dissatisfied|disappointed|disappointing) (at all|there|on|that|idea|start|
  thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from you|
  for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (disagreeable|unwelcome|unintelligent|incorrect|inelegant) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (untrue|unsound|untidy|unlike|unfair|mean feat|small feat) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (slouch|small thing|little thing|too bad|so bad|too dusty) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
`;
