/** More phrases like those of progress.ts. */
export const MORE_PROGRESS = `
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (far (off|wrong|out)|bad going|bad at all) (at all|there|on|that|idea|start|thought|
  question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from you|for|way|
  trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|trade|
  compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] without (merit|its|charm|reason|interest|logic|elegance|a certain) (at all|there|on|that|
  idea|start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|
  from you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|
  achievement|trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (to be (sniffed|sneezed)|insignificant|amiss|out of place) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(not|hardly|by no means|never|anything but|far from|nowhere near|no|isn't|wasn't) [a|an|the|
  your] (a foot wrong|naive|trivial|easy to fault|wide of the mark) (at all|there|on|that|idea|
  start|thought|question|answer|plan|choice|shot|point|instinct|guess|effort|line|that one|from
  you|for|way|trick|,|.|$|i've|of|design|either|if|by|with|to|call|move|result|feat|achievement|
  trade|compromise|estimate|summary|habit|first|so)
(no|not) (mean|small|bad|inconsiderable|trivial|ordinary|insignificant) (feat|achievement|thing|
  accomplishment|effort|result)
(no|not) (mean|small|bad|inconsiderable|trivial|ordinary|insignificant) claim to fame
no mean feat
!(not|ain't|isn't|wasn't|nothing) (half bad|too shabby|too bad|bad at all|to be sniffed at)
!(not|ain't|isn't|wasn't|nothing) (to be sneezed at|to sniff at|to sneeze at|without merit)
!(not|ain't|isn't|wasn't|nothing) (without its charms|wide of the mark)
!(not|ain't|isn't|wasn't|nothing) a bad (idea|answer|start|thought|shot|effort|plan|choice|way|
  guess|instinct|call|call at all|habit|place|trick|first|summary|line|question|trade|point|
  design|move|attempt)
nothing to (sneeze|sniff) at
(i've|i have|we've) (seen|heard|had|read|known|met|tried|worked with|lived with|shipped|run) [a
  lot|a great deal|far|much|many|rather|plenty|way] (worse|weaker|uglier|sloppier|messier|far
  worse|much worse) [than|answers|ideas|designs|plans|ones|from]
(i've|i have|we've) (seen|heard|had|read|known|met|tried|worked with|lived with|shipped|run) [a
  lot|a great deal|far|much|many|rather|plenty|way] (a lot worse|less convincing|clumsier|
  weaker) [than|answers|ideas|designs|plans|ones|from]
(could|might|can) do [a lot|a great deal|far|much|rather|way|a whole lot] (worse)
you could do [a lot|far|much|rather|way|a whole lot|a great deal] worse
could (be|have been|have done|do|go) [a lot|far|much|way|a whole lot|a great deal] worse [than]
there are [far|much|a lot|many] worse (ways|ideas|things|places|choices|plans|answers|designs|
  fates)
there are [far|much|a lot|many] worse (starting|numbers|habits|ways to)
(worse|weaker) (ways|ideas|choices|plans|answers|designs|places) (to|have|than|exist|i've|by)
(hard|difficult|tough) to (fault|argue|beat|better|top|improve|match|criticise|criticize|knock)
(hard|difficult|tough) to (dislike|disagree|find fault|quibble|quarrel|object|say no)
(wouldn't|would not|won't) (turn my nose|say no|kick|change|argue|object|disagree) (up|to|that|
  it|a|with|you|about|out|your|of|on|in|anything|much|there|there|line|thing|other|different|
  over|for|differently|otherwise)
(wouldn't|would not|won't) (complain|quarrel|quibble|bet against|dare|dream|hesitate) (up|to|
  that|it|a|with|you|about|out|your|of|on|in|anything|much|there|there|line|thing|other|
  different|over|for|differently|otherwise)
(wouldn't|would not|won't) stand in (up|to|that|it|a|with|you|about|out|your|of|on|in|anything|
  much|there|there|line|thing|other|different|over|for|differently|otherwise)
(wouldn't|would not|won't) mind (that|having|owning|running|stealing|shipping|being) (up|to|that|
  it|a|with|you|about|out|your|of|on|in|anything|much|there|there|line|thing|other|different|
  over|for|differently|otherwise)
(wouldn't|would not|won't) (touch (it|that|a)|alter|swap|trade|want it|do it any) (up|to|that|it|
  a|with|you|about|out|your|of|on|in|anything|much|there|there|line|thing|other|different|over|
  for|differently|otherwise)
(wouldn't|would not|won't) (have it any|have done it any|have put it any|lose sleep) (up|to|that|
  it|a|with|you|about|out|your|of|on|in|anything|much|there|there|line|thing|other|different|
  over|for|differently|otherwise)
(wouldn't|would not|won't) (throw it|knock) (up|to|that|it|a|with|you|about|out|your|of|on|in|
  anything|much|there|there|line|thing|other|different|over|for|differently|otherwise)
!i (wouldn't|would not) (change|touch|alter|add|remove|move|swap|trade|mind|object|argue|say no)
!i (wouldn't|would not) (complain|disagree|quibble|kick|bet against|hesitate|turn my nose)
!i (wouldn't|would not) (dream of|do it any|put it any|have it any|have put|have done)
!i (wouldn't|would not) (lose sleep|know (how to|what to)|want it)
(wouldn't|would not) be (ashamed|embarrassed|unhappy|sorry|out of place|surprised to hear you|
  far)
(wouldn't|would not) (go amiss|look out of)
(i'm|i am) (not|hardly|far from|anything but|never) (unhappy|displeased|unimpressed|dissatisfied|
  disappointed)
(i'm|i am) (not|hardly|far from|anything but|never) (complaining|going to argue|about to argue|
  arguing|objecting)
(i'm|i am) (not|hardly|far from|anything but|never) (disagreeing|quibbling|one to argue|going to
  fault)
(i'm|i am) (not|hardly|far from|anything but|never) (going to quibble|worried|sorry|opposed|
  against (it|that))
(i'm|i am) (not|hardly|far from|anything but|never) (too proud|in the least|going to object)
(i'm|i am) (not|hardly|far from|anything but|never) surprised (you|they|that you)
(little|nothing|no reason|not much) to (complain|object|fault|dislike|criticise|criticize|
  regret) [about|to|with]
(little|nothing|no reason|not much) to (disagree|worry) [about|to|with]
!(what|who) (is|am|would|could|can) [there |i |anyone |one ]to (complain|object|fault|argue|
  dislike)
# flattering questions
!are you (always|usually|normally|generally|never) (this|that|so|as) *
!(do|does|did) you (ever|never) (get|miss|make|sleep|stop|forget|tire|slip|put a foot|run out|
  lose|overlook|not know|guess) (anything|a|it|that|mistakes|of|wrong|surprising|a trick|one)
!(do|does|did) you (ever|never) (get|miss|make|sleep|stop|forget|tire|slip|put a foot|run out|
  lose|overlook|not know|guess) (being|thinking|impressing|things)
!do you (always|usually|normally|give lessons|teach|tutor) [this|that|so|think|come|know|speak|
  answer|work|draw]
!do you take (students|commissions) [this|that|so|think|come|know|speak|answer|work|draw]
!do you (have a (brother|sister|twin|clone)|want a job|moonlight) [this|that|so|think|come|know|
  speak|answer|work|draw]
!do you (lecture|write books) [this|that|so|think|come|know|speak|answer|work|draw]
!have you (done|been|built|run|seen|lived|written|designed|met) (this|that|it|one|here|there|us|
  through) before
!have you (thought of|got an answer (to|for)|an answer (to|for)|covered) (everything|the manual|
  that|our (code|docs|notes|wiki|runbook)|my (notes|mind|list))
!have you (read|memorised|memorized|rehearsed) (everything|the manual|that|our (code|docs|notes|
  wiki|runbook)|my (notes|mind|list))
!have you considered (teaching|writing|joining) (everything|the manual|that|our (code|docs|notes|
  wiki|runbook)|my (notes|mind|list))
!have you ever (taught|considered (teaching|joining|writing)|been wrong) (everything|the manual|
  that|our (code|docs|notes|wiki|runbook)|my (notes|mind|list))
!is there anything you (haven't|don't|can't|didn't|have not|do not|cannot|did not|won't|
  wouldn't) (thought|know|covered|considered|do|answer|forget|think)
!is there anything you (haven't|don't|can't|didn't|have not|do not|cannot|did not|won't|
  wouldn't) (prepared|read|have|cover|planned)
!(were|was) you (a|an|born|ever|there|always|in) * in a (former|previous|past) life
!(were|are|was) you (born|raised|brought up|sent|trained|built|made) (knowing|for this|to|by|
  with|on|in)
!who (taught|trained|mentored|raised|schooled|brought|coached|hurt) you [to|that|this|up|so|like|
  how|,|?]
!where did (you|they) (learn|pick|get|find|train|study|acquire) (to|that|this|it|you|up|so|such|
  all|your)
!how (come|is it|comes it) [that] you (see|know|spot|think|always|never|get|notice|remember|
  find) *
!how (come|is it|comes it) [that] you (make|are so|'re so|keep) *
!how (do|did|can|could|would) you (do it|do that so|make (it|that|this) look)
!how (do|did|can|could|would) you (know (my|our|what i|all|so much)|always|manage to|stay so)
!how (do|did|can|could|would) you (keep so|get so|think of (that|it))
!how (do|did|can|could|would) you (see (that|it|this) (coming|so)|spot (that|it|this) (so|that))
!how (do|did|can|could|would) you (remember all|work that out|find that so|learn all|learn so)
!how (do|did|can|could|would) you (come by|come to be|become so|get this|get that|read my)
!how (do|did|can|could|would) you (stay this|stay that)
!what (took|kept) you so (long to|short)
!what (tipped|clued|put|turned|led) you (off|on|onto|in|to it|to that|straight) [to|so]
!(can|could|will|would|may) (i|we) (keep|clone|hire|adopt|borrow|have|bottle|copy|steal|frame)
  (you|that|this|your|it|ten of)
!(can|could|will|would|may) (i|we) (quote|print|use|share|tape|record) (you|that|this|your|it|
  ten of)
!(can|could|may) (it|that|this|anyone|anybody) (be|get|say|put|do|ask) (any|it|that|for)
  (clearer|better|plainer|simpler|more|clearer than|nicer)
!(can|could|may) (it|that|this|anyone|anybody) (be|get|say|put|do|ask) (any|it|that|for)
  (cleaner|any better)
!why (can't|doesn't|don't|isn't|aren't|couldn't|didn't) (everyone|everybody|all|our|my|we|more|
  others|every|the others|they all|anyone else|i) (do|say|think|put|answer|have|write|be|code|
  documentation)
!why (can't|doesn't|don't|isn't|aren't|couldn't|didn't) (everyone|everybody|all|our|my|we|more|
  others|every|the others|they all|anyone else|i) (docs|design|candidates|team|people|meetings|
  see|explain|work)
!why (can't|doesn't|don't|isn't|aren't|couldn't|didn't) (everyone|everybody|all|our|my|we|more|
  others|every|the others|they all|anyone else|i) (runbook|candidate)
`;
