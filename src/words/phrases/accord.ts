/** That the interviewer agrees, accepts, or has no objection left. */
export const ACCORD = `
# agreement
(we|you and i|i) (see|saw|are seeing) (eye to eye|things the same way|it the same way)
(we|you and i|i) (see|saw|are seeing) (this the same way|that the same way)
[we're|you're|i'm] on the same (wavelength|wave length|side here|side of)
we're on the same page
on the same page [you and i|there|here]$
(singing|reading|working) from the same (hymn sheet|hymnbook|song sheet|hymnal|page|script|
  playbook)
preaching to the (choir|converted)
of (one|the same|like) (mind|opinion|view|persuasion|heart)
you and (me|i) both
that makes two of us
makes two of us
i couldn't agree more
couldn't agree more
^(could|can) not agree more
i'm (with you|right with you|right there|right behind you|on your side|in your camp|at one)
i'm (in agreement|of the same|of that|of your|all for ~|all in|in (favour|favor)|in accord)
i'm (satisfied with|satisfied on|satisfied about|satisfied as|pleased with|on board|aboard)
i'm (a convert|a believer|converted|convinced|persuaded|sold|satisfied|reassured|relieved)
i'm (impressed|inclined to agree|minded to agree|bound to agree|forced to agree)
i'm (obliged to agree|happy to agree|behind you|good there|good on|good to go|okay there)
i'm (fine there|happy there|comfortable there|won over|nodding|smiling|grinning|beaming)
i'm (clapping|cheering|applauding|blown|floored|bowled|gobsmacked|amazed|astonished|astounded)
i'm (stunned|staggered|speechless|dumbstruck|flabbergasted|thrilled|delighted|chuffed|stoked)
i'm (pumped|buzzing|tickled|over the moon|in awe|in love|a fan|all ears for that|lost for words)
i'm (lapping|loving|liking|enjoying|digging|feeling ~|here for ~|so here|living for|obsessed)
i'm (stealing|borrowing|nicking|pinching|copying|keeping|framing|saving|bookmarking)
i'm (writing that down|taking notes|taking that|jotting|learning|in your debt|much obliged)
i'm (grateful|indebted|beholden|proud|hard pressed|hard put)
i'm (struggling to (fault|find|argue|disagree|object|break|see a)|running out)
i'm out of (objections|ammunition|questions|ammo|attacks|ideas|complaints|arguments|ways)
i'm (left with nothing|stumped|beaten|defeated|disarmed|outfoxed|outwitted|outdone|schooled)
i'm (humbled|all set|set|sorted|easier now|glad|happy)
i'm (with you|sold|convinced|satisfied|persuaded|reassured|relieved|impressed|in|stumped)$
i'm (beaten|grateful|speechless|easy|content|good|happy|humbled|glad|delighted|chuffed)$
consider (me|us|that|it|the point|the box|your point|myself) (sold|convinced|persuaded|schooled|
  corrected|told|a convert)
consider (me|us|that|it|the point|the box|your point|myself) (converted|a fan|impressed|on board|
  ticked|done|settled)
consider (me|us|that|it|the point|the box|your point|myself) (closed|made|taken|won|answered|
  dealt|educated|proven|proved)
consider (me|us|that|it|the point|the box|your point|myself) (agreed|accepted|satisfied|warned
  and impressed)
((colour|color)|count) me (impressed|convinced|sold|in|surprised|amazed|happy|a fan|among|as a)
(you'll|you) get no (argument|fight|quarrel|pushback|objection|objections) (from me|here|out of
  me|there|on)
(you'll|you) get no (complaint|complaints|resistance|push-back|debate|grief) (from me|here|out
  of me|there|on)
(you'll|you) get no dispute (from me|here|out of me|there|on)
!no (argument|fight|quarrel|pushback|dispute|objection|objections) (from me|here|there|from my|
  from this|on my|on that|on this|with that|with this|with the|with your|about that|about the|
  about your|as to|whatsoever|at all|at my end|on the|on your|out of me)
!no (complaint|complaints|disagreement|dissent|debate|quibble) (from me|here|there|from my|from
  this|on my|on that|on this|with that|with this|with the|with your|about that|about the|about
  your|as to|whatsoever|at all|at my end|on the|on your|out of me)
!no (quibbles|notes|issues|beef|grumbles|gripes|qualms) (from me|here|there|from my|from this|on
  my|on that|on this|with that|with this|with the|with your|about that|about the|about your|as
  to|whatsoever|at all|at my end|on the|on your|out of me)
!no (reservations|doubts|doubt|criticism|criticisms|corrections) (from me|here|there|from my|
  from this|on my|on that|on this|with that|with this|with the|with your|about that|about the|
  about your|as to|whatsoever|at all|at my end|on the|on your|out of me)
!no (improvements|edits|red ink|hesitation|resistance) (from me|here|there|from my|from this|on
  my|on that|on this|with that|with this|with the|with your|about that|about the|about your|as
  to|whatsoever|at all|at my end|on the|on your|out of me)
!^no (argument|quarrel|quarrels|pushback|objection|objections|complaint|complaints)$
!^no (disagreement|quibble|quibbles|quibbling|notes|beef|grumbles|gripes|qualms|reservations)$
!^no (doubts|doubt|edits|contest|question|two ways|denying|arguing|disputing|faulting|flies)$
!^no (mean feat|small feat|small thing|sweat|shame|harm done|bother|worries|worries there)$
!^no (drama|biggie)$
!no (two ways|denying|arguing with|disputing|faulting|getting round|getting around|gainsaying)
!no (quibbling with|doubt in my|doubt about|question about)
!no need to (worry|fret|panic|(apologise|apologize)|be nervous|go further|say more|defend|
  convince|sell|change)
!there's no (arguing|denying|disputing|faulting|doubting|gainsaying|quarrelling|flaw|fault|hole)
!there's no (gap in|crack|better|daylight|nicer|cleaner|simpler|quicker|shame|wrong|weak)
i've [absolutely] no (bones|quarrel|quarrels|complaint|complaints|objection) [with|about|on|to|
  there]
i've [absolutely] no (objections|issue|issues|problem|problems|beef|notes|qualms) [with|about|on|
  to|there]
i've [absolutely] no (reservations|doubt|doubts|quibble|quibbles|argument) [with|about|on|to|
  there]
i've [absolutely] no (arguments|concerns|concern|hesitation|comeback|answer to) [with|about|on|
  to|there]
i've [absolutely] no (reply|rebuttal|counter|response to|questions left|further) [with|about|on|
  to|there]
i've [absolutely] no (more questions|criticism) [with|about|on|to|there]
i have no (bones|quarrel|complaint|complaints|objection|objections|issue with|issues)
i have no (problem with|problems|beef|notes|qualms|reservations|doubt|doubts|quibble|quibbles)
i have no (argument|arguments|concerns|hesitation|comeback|answer to|rebuttal|counter|further)
i have no (more questions|criticism)
i've nothing (to add|to fault|to object|against|bad to say|further|left|more to ask|to teach)
i've nothing (to quibble|to correct|to say against|but (praise|admiration|respect|good))
i have nothing (to add|to fault|to object|against|bad to say|further|left|more to ask|to teach)
i have nothing (to quibble|to correct|to say against|but (praise|admiration|respect|good))
i've little to (quarrel|add|fault|object|say against|teach)
(little|nothing|not much) to (quarrel|quibble|argue|fault|disagree|take issue|find fault) with
i find (little|nothing|no|not much|~) to (quarrel|fault|object|criticise|criticize|complain|
  quibble|argue|dislike|change)
i find (little|nothing|no|not much|~) (fault|flaw|hole|convincing|persuasive|compelling|
  reasonable)
i find (little|nothing|no|not much|~) (credible|satisfying|elegant|pleasing|refreshing|
  impressive)
i find (little|nothing|no|not much|~) (reassuring|admirable|hard to|difficult to|impossible to)
i can't (argue|quarrel|quibble|disagree|complain|object|fault|gainsay|dispute|deny|improve|top)
i can't (beat|better|find (a|the|any|fault|anything|much))
i can't think of (a|any|anything|one|better|how|many)
i can't see (a|any|anything|what|how|why|where|much) (hole|flaw|fault|wrong|crack|gap|missing|
  weakness|better|not|that|to|would|could|it)
i can't (poke|pick|punch|shoot|knock|break|crack|dent|shake|sink|touch|trip|catch|trick|fool)
i can't (rattle|stump|unpick|wait to|stop smiling|help but|say fairer|ask for|ask more)
i can't (want more|speak highly|praise|thank|recommend|wish for|blame you|dislike|resist)
i can't knock ~
!(can't|couldn't|cannot) (say|ask for) (fairer|better|more|nicer) [than]
i'd (agree|concur|second|echo|endorse|subscribe|go along|go with) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (sign up|sign|vote|vouch|bet on|back|buy|take|accept|approve) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (allow|settle|ship|merge|deploy|launch|green-light|greenlight) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (bless|rubber-stamp|stamp|wave|pass|let|keep|frame|steal|nick) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (pinch|borrow|copy|adopt|bank|wager|put money|put my|stake) (with|to|that|this|it|you|on|for|
  for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (stand|sleep|rest|be happy|be fine|be content|be comfortable) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (be satisfied|be proud|be delighted|be lucky|read|pay|watch) (with|to|that|this|it|you|on|
  for|for that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd (print|hang|tattoo|quote|cite|marry|kiss|hug|high-five) (with|to|that|this|it|you|on|for|for
  that|off|your|behind|well|easy|soundly|in|money|good|through|if|every|at|by)
i'd buy you (with|to|that|this|it|you|on|for|for that|off|your|behind|well|easy|soundly|in|money|
  good|through|if|every|at|by)
i (agree|concur|approve|assent|subscribe|accede|second|echo) (~|with|entirely|wholeheartedly|
  completely|totally|fully|there|as well|your|of|to that|unreservedly|a hundred percent|100|one
  hundred|without)
i (endorse|share|stand|go along|acquiesce|support|back|buy|dig) (~|with|entirely|wholeheartedly|
  completely|totally|fully|there|as well|your|of|to that|unreservedly|a hundred percent|100|one
  hundred|without)
i (grok|rate|feel|like|love|adore|enjoy|fancy|relish|welcome) (~|with|entirely|wholeheartedly|
  completely|totally|fully|there|as well|your|of|to that|unreservedly|a hundred percent|100|one
  hundred|without)
i (cherish|treasure|applaud|admire|respect) (~|with|entirely|wholeheartedly|completely|totally|
  fully|there|as well|your|of|to that|unreservedly|a hundred percent|100|one hundred|without)
[i] (entirely|wholeheartedly|fully|totally|completely|strongly) (agree|agreed|concur|approve|
  accept|endorse|share|buy|support|with you|satisfied|convinced|sold|happy|persuaded|on board|
  grant|concede|take)
[i] (absolutely|thoroughly|utterly|broadly|largely|mostly) (agree|agreed|concur|approve|accept|
  endorse|share|buy|support|with you|satisfied|convinced|sold|happy|persuaded|on board|grant|
  concede|take)
[i] (certainly|violently|unreservedly|heartily|very much|quite) (agree|agreed|concur|approve|
  accept|endorse|share|buy|support|with you|satisfied|convinced|sold|happy|persuaded|on board|
  grant|concede|take)
[i] (gladly|happily) (agree|agreed|concur|approve|accept|endorse|share|buy|support|with you|
  satisfied|convinced|sold|happy|persuaded|on board|grant|concede|take)
(share|shared) your (view|worry|concern|opinion|instinct|taste|scepticism|fear|feeling)
(share|shared) your (sentiment|paranoia|preference|dislike|caution|suspicion|assessment)
(share|shared) your (analysis|reading|conclusion|optimism|priorities)
my (feelings|thoughts|view|thinking|sentiments|opinion|point) (exactly|precisely|too|as well|
  entirely)
my (instinct|worry|words|reading|conclusion|reaction|answer) (exactly|precisely|too|as well|
  entirely)
my (own view|own) (exactly|precisely|too|as well|entirely)
(took|take+) the words
i'll (second|echo|drink to|go along with|go with|vote for|buy|take) (that|this|it|one|you|your|
  me)
i'll (accept|settle for|grant|allow|give|concede|admit|confess) (that|this|it|one|you|your|me)
i'll (hand|say this|sign|sign off|ship|merge|pass|stamp|approve) (that|this|it|one|you|your|me)
i'll (bank|pocket|steal|borrow|nick|pinch|quote|copy|remember) (that|this|it|one|you|your|me)
i'll note that one (that|this|it|one|you|your|me)
i'll be (stealing|using|borrowing|quoting|thinking|nicking|keeping|telling|passing|repeating|
  copying) (that|this|it|one|you|your|me)
i'll have (that|to (steal|remember|write|find|think|try|dig|up|get|work|raise|come up)|what|
  nothing|none) (that|this|it|one|you|your|me)
i'll (shut up|leave (it|that|you|well alone)|never) (that|this|it|one|you|your|me)
i'll stop (worrying|there|attacking|pushing|asking|now|digging|poking) (that|this|it|one|you|
  your|me)
i'll take that (all day|every|any|as a|to the bank|as read|gladly|happily) (that|this|it|one|you|
  your|me)
i'll (eat my|say it again|spare you|put (my|that|you|a tick)|tick) (that|this|it|one|you|your|me)
i'll (cross (that|it)|strike|drop (that|it|the)|rest) (that|this|it|one|you|your|me)
i'll (let (it|that) (stand|go|pass|be|lie)|withdraw|retract) (that|this|it|one|you|your|me)
i'll (back off|back down|stand down|call it) (that|this|it|one|you|your|me)
i'll need a (harder|meaner|nastier|better|bigger|tougher|worse) (that|this|it|one|you|your|me)
i'll try (harder|something (harder|meaner|nastier|worse)) (that|this|it|one|you|your|me)
i'll (raise the (stakes|bar|difficulty)|up the) (that|this|it|one|you|your|me)
# acceptance
that'll (do|work|hold|fly|serve|suffice|play|pass|scale|stick|stand) [nicely|fine|well|perfectly|
  admirably|me|for me|the trick|the job|it|just fine|for now|there|through|happily]
that'll (see us|get us|teach me|be enough|be fine|be plenty|keep) [nicely|fine|well|perfectly|
  admirably|me|for me|the trick|the job|it|just fine|for now|there|through|happily]
that'll (please|go|make) [nicely|fine|well|perfectly|admirably|me|for me|the trick|the job|it|
  just fine|for now|there|through|happily]
~ will (do|work|hold|fly|serve|suffice|play|pass|scale|stand) [nicely|fine|well|perfectly|
  admirably|for me|the trick|the job|just fine|there|happily]$
~ (works|suits|satisfies|pleases|convinces|persuades|delights) (for me|me|us|my|it for|well|up|
  nicely|beautifully|like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|
  perfectly|admirably|out|a treat)
~ (amuses|impresses|reassures|comforts|calms|relieves|gladdens) (for me|me|us|my|it for|well|up|
  nicely|beautifully|like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|
  perfectly|admirably|out|a treat)
~ (cheers|tickles|excites|intrigues|fascinates|floors|humbles) (for me|me|us|my|it for|well|up|
  nicely|beautifully|like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|
  perfectly|admirably|out|a treat)
~ (charms|warms|gets|wins|sells|does|serves|fits|suffices) (for me|me|us|my|it for|well|up|
  nicely|beautifully|like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|
  perfectly|admirably|out|a treat)
~ (delivers|rocks|rules|slaps|shines|sings|sparkles|flies) (for me|me|us|my|it for|well|up|
  nicely|beautifully|like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|
  perfectly|admirably|out|a treat)
~ (clicks|lands|resonates|appeals|stands) (for me|me|us|my|it for|well|up|nicely|beautifully|
  like a charm|just fine|the bill|the trick|the job|with me|to me|the heart|perfectly|admirably|
  out|a treat)
(works|good|fine|okay|ok|enough|great|sounds good|sounds fine) (for|by|with) (me|us|my|the
  committee|the auditors)$
(looks good|cool|sufficient|acceptable|alright|all right) (for|by|with) (me|us|my|the committee|
  the auditors)$
(plenty|clear|convincing|persuasive|proof|evidence|detail) (for|by|with) (me|us|my|the committee|
  the auditors)$
(plausible|reasonable|fair) (for|by|with) (me|us|my|the committee|the auditors)$
(works|working) like (a charm|a dream|magic|clockwork)
(suits|satisfies|does|convinces|works for|pleases) me [fine|nicely|well|perfectly|down to the
  ground]$
(good|fine|okay|close|clear|fair|safe|sound|near|strong) enough for (me|us|my|our|the|any|this|
  now|a|production|government|jazz)
(plenty|precise|right|quick|cheap|simple|exact) enough for (me|us|my|our|the|any|this|now|a|
  production|government|jazz)
that's (good|fine|clear|safe|plenty|precise|more than|quite|all|sound|solid|strong|detailed)
  (enough|i needed|i wanted|i was after|for me|i came for)
that's (good|fine|clear|safe|plenty|precise|more than|quite|all|sound|solid|strong|detailed) (i
  asked|i ask|i could ask|with me|by me|detail)
(all|everything|exactly what|just what|precisely what|what|more than|as much as) i (needed|
  wanted|was after|came for|asked for|could ask) [to know|to hear|for]
(all|everything|exactly what|just what|precisely what|what|more than|as much as) i (could want|
  was looking|was hoping|hoped|hoped for) [to know|to hear|for]
(all|everything|exactly what|just what|precisely what|what|more than|as much as) i (need to know|
  wanted to hear|had hoped|had in mind) [to know|to hear|for]
(all|everything|exactly what|just what|precisely what|what|more than|as much as) i (like to hear|
  love to hear|could wish|dreamed) [to know|to hear|for]
(that's|there's) (all|everything|what|exactly what) i (needed|wanted|was after|came for|asked)
i (can|could) (live|work|run|go|sleep|roll|deal|make do) with (that|this|it|your|those)
i (can|could) (accept|buy|take|sign|ship|see|picture|follow|get behind) (that|this|it|your|off|
  on|easy|easier|again|now|worrying|down|to bed|away|the|behind|why they|why you|every|exactly|
  how you (got|came|would|think|passed|do))
i (can|could) (stand behind|support|believe|trust|rely|bank|build|rest) (that|this|it|your|off|
  on|easy|easier|again|now|worrying|down|to bed|away|the|behind|why they|why you|every|exactly|
  how you (got|came|would|think|passed|do))
i (can|could) (breathe|relax|sleep|tick|cross|stop|put away|put my) (that|this|it|your|off|on|
  easy|easier|again|now|worrying|down|to bed|away|the|behind|why they|why you|every|exactly|how
  you (got|came|would|think|passed|do))
i (can|could) (cross off|put that) (that|this|it|your|off|on|easy|easier|again|now|worrying|down|
  to bed|away|the|behind|why they|why you|every|exactly|how you (got|came|would|think|passed|do))
i (could|can) get used to
(can|could) (tick|cross|strike|scratch) (that|this|it|*) off
(tick|cross|strike|scratch) (that|this|it|*) off (the|my|our)
(ticks|ticked|tick|ticking) (every|all|the|that|my) [the|my|of] (box|boxes)
^(tick|ticked)$
box ticked
(put|lay|laid|lays|puts) (that|this|it|my|the|*) to (bed|rest)
(that|this|it)'s (dealt with|taken care of|sorted|covered|done|settled|handled|nailed|sewn up)$
(that|this|it)'s (buttoned up|wrapped up|in the bag|put to bed|laid to rest|squared away)$
(that|this|it)'s (water-tight|locked down|a done deal|a wrap|out of the way|off the table)$
(that|this|it)'s (off my list|off the list|bullet-proof)$
(good|cleared|fine|ready) to go [there|on|with]$
we're good [on|with|there|here|to go]
all good (there|here|with|on|from|by)
(happy|content|comfortable|satisfied|pleased|fine|cool|good|okay|easy|at peace|chilled) (with|on|
  about) (that|this|it|your)
(happy|content|comfortable|satisfied|pleased|fine|cool|good|okay|easy|at peace|chilled) (with|on|
  about) the (lock|lease|order|answer|schema|plan|design|rollback|number|numbers|index|insert|
  write|read|row|key|constraint|retry|retries|table)
happy days
(happy|glad|content|pleased|fine|willing|ready) to (accept|buy|sign|go with|go along|take|leave|
  move on|let) (that|this|it|your|there|on|with|off|the|here|you)
(happy|glad|content|pleased|fine|willing|ready) to (grant|concede|approve|ship|merge|park|close|
  agree|defer) (that|this|it|your|there|on|with|off|the|here|you)
(happy|glad|content|pleased|fine|willing|ready) to (believe|trust|stop) (that|this|it|your|there|
  on|with|off|the|here|you)
that's me (satisfied|sold|convinced|told|happy|done|answered|persuaded|schooled|corrected)
that's me (silenced|put in my place)
that's (me|us|it) (done|happy)
fair dos
fine by (me|us|my)
(okay|ok|alright|cool|good|grand|sound|sorted) by me
(okay|ok|alright|cool|grand) with me
i'm (okay|ok|fine|cool|good|happy|easy|grand|alright|satisfied|content) (on|there|here)
`;
