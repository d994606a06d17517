/** What an answer does to the interviewer: it convinces, relieves, surprises, teaches. */
export const EFFECT = `
# conviction
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] (convinced|persuaded|
  converted|sold|won|turned|talked|brought) (me|us|my|round|your|our|every|all|a believer|a
  convert|* happy)
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] (swayed|disarmed|reassured|
  calmed|satisfied|silenced|floored) (me|us|my|round|your|our|every|all|a believer|a convert|*
  happy)
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] (amazed|impressed|surprised|
  astonished|delighted|humbled) (me|us|my|round|your|our|every|all|a believer|a convert|* happy)
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] (taught|educated|schooled|
  corrected|enlightened|cured|hooked) (me|us|my|round|your|our|every|all|a believer|a convert|*
  happy)
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] (got|answered|made|given|
  shown|changed|earned|opened) (me|us|my|round|your|our|every|all|a believer|a convert|* happy)
you've [fully|quite|completely|thoroughly|almost|nearly|pretty much] lost me no (me|us|my|round|
  your|our|every|all|a believer|a convert|* happy)
you (convinced|persuaded|converted|sold|won|turned|talked|brought|swayed|disarmed) (me|us)
you (reassured|satisfied|silenced|floored|amazed|impressed|surprised|astonished) (me|us)
you (delighted|humbled|taught|educated|schooled|enlightened|cured|hooked) (me|us)
you've brought me (round|around|over)
you've (won|talked|turned|brought) me (over|round|around|into)
you've (changed|opened|altered|swayed|eased|blown) my (mind|eyes|view|opinion|fears)
you had me at
you've got me (convinced|sold|thinking|hooked|there|interested|smiling|nodding|believing)
you've got me (persuaded|on that|on side|listening)
you got me (there|thinking|hooked|with|smiling)
(i'm|i've) [coming|come|been coming] (round|around) to (~|your|the idea)
coming (round|around) to (your|that|the)
(came|come|arrived|walked|started) [in|out|into this] [*] (sceptic|sceptical|skeptic|skeptical|
  doubter|doubtful) [and]
(came|come|arrived|walked|started) [in|out|into this] [*] (unconvinced|doubting|cynic) [and]
(i|you) (was|were|had been) (a sceptic|sceptical|skeptical|doubtful|unconvinced|wrong) [and|
  until|before]
(i|you) (was|were|had been) (wary|prepared to|ready to) [and|until|before]
(i|you) (was|were|had been) expecting (less|worse|hand-waving|trouble|a|to) [and|until|before]
(i|you) (was|were|had been) (worried (you|about that|that you)|afraid (you|of|that you)) [and|
  until|before]
(i|you) (was|were|had been) going to (object|complain|argue|push|press|attack) [and|until|before]
(i|you) (was|were|had been) about to (object|complain|argue|push|press|attack) [and|until|before]
(i|you) (was|were|had been) all set to [and|until|before]
you (make|made|put|present|argue|build|built) (a|the|your) [good|strong|fine|convincing|
  compelling|solid|persuasive|great|cogent|decent|very good|powerful|watertight|airtight] case
(strong|convincing|compelling|persuasive|watertight|cogent) (case|argument|argumentation|
  reasoning|logic|reason|evidence)$
(airtight|open and shut|solid) (case|argument|argumentation|reasoning|logic|reason|evidence)$
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (argue|disagree|
  fault|beat|improve|top|better|criticise)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (criticize|
  dispute|deny|object|quarrel|dislike|resist|attack)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (break|knock)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to see (how|what|
  where|why) (that|it|this|anything|i|you|anyone|to)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (find (fault|a|
  the|anything|holes)|quibble|refute|rebut)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (pick holes|poke
  holes|say no|overstate|imagine [a] better)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to (trip|trick|
  outdo|follow that|shoot|ask for more|catch you)
(hard|difficult|tough|impossible|tricky|not easy|tempting not|no easy thing) to stump
~'s (hard|difficult|tough|impossible|not easy) to (argue|disagree|fault|beat|improve|top|better|
  dispute|deny)
~'s (hard|difficult|tough|impossible|not easy) to (object|dislike|resist|attack|break|knock|
  refute|rebut)
~'s (hard|difficult|tough|impossible|not easy) to (overstate|outdo|poke|pick|see how)
i [was|'d been|had been|am|have been] (put|set) at (ease|rest)
(puts|sets|put|set|putting) (my|our|me|the) [mind|heart|nerves|worries|fears|doubts|stomach|
  auditors|team] at (rest|ease)
(puts|put|lays|laid) (my|our|any|that|all|the) (worry|worries|doubt|doubts|fear|fears|concern|
  concerns) to (rest|bed)
(puts|put|lays|laid) (my|our|any|that|all|the) (nerves|nightmare|question|ghost|matter) to (rest|
  bed)
(takes|took|lifts|lifted|removes|removed) (a|the|that|some|my|all) (weight|load|burden|worry|
  worries|edge|sting|fear|doubt)
(takes|took|lifts|lifted|removes|removed) (a|the|that|some|my|all) (doubts|stress|pressure)
(a|that's a|what a|such a|quite a|some|blessed|sweet|welcome) (weight|load|burden|relief|comfort|
  mercy|blessing) (off|from|to|that|is|indeed|$|.|,)
(huge|big|great|enormous) (weight|load|burden|relief|comfort|mercy|blessing) (off|from|to|that|
  is|indeed|$|.|,)
weight off my (mind|shoulders|chest)
off my (mind|chest|shoulders|worry list)
(sets|set|puts|put) me (straight|right|at ease|in my place|in mind of greatness)
(music|honey|balm|nectar|poetry|a symphony|sweet music) to (my|our|the) (ears|soul|ear|wounds|
  heart)
(sigh+|sighing|breathe+|breathing) [a sigh] [of] (relief|easier|again|easy|a little easier|out)
i (can|could|may|'ll|will) (breathe|relax|exhale|sleep|rest|stop worrying|unclench) [again|now|
  easy|easier|tonight|happy|away|down|up]
i (can|could|may|'ll|will) (put the pager|stand down|go home|retire|die happy|go to bed) [again|
  now|easy|easier|tonight|happy|away|down|up]
i (can|could|may|'ll|will) (go on holiday|put my feet|uncross|sit back|turn off) [again|now|easy|
  easier|tonight|happy|away|down|up]
(sleep|slept|sleeping) (well|soundly|better|easier|like a|easy) (tonight|with that|knowing|on
  that|at night|baby|again|after)
(sleep|slept|sleeping) (well|soundly|better|easier|like a|easy) now
^(phew|whew|thank goodness|thank god|thank heavens|thank the lord|thank you thank you)$
^(praise be|glory be|god bless|bless you|bless your|heaven be|mercy|at last|finally|relief)$
^(hurrah|hooray|yay|woohoo|huzzah|yippee|yes yes|oh yes|oh good|oh nice|ah good|ah nice)$
^(ah yes yes|ooh nice|oh lovely|ah lovely|ooh|hot damn|well well|well well well|my my|oh my)$
^(oh wow|wowza|wowzers|blimey|crikey|strewth|jeepers|golly|gosh|gee|cor|corblimey|good lord)$
^(good grief that|good heavens|by jove|i say|i declare|goodness|great scott|holy smokes)$
^(holy cow|holy moly|hot dog|attaboy|attagirl|bravissimo|brava|encore|cowabunga|hell yes)$
^(hell yeah|heck yes|damn|dang|boy oh boy|oh boy|nice nice|yes please|mamma mia|ay caramba)$
^(sacre bleu|mon dieu|wunderbar|prima|super|superb|fab|fabulous|magic|mint|wicked|ace|top|lush)$
^(cracking|smashing|spiffing|splendid|capital|jolly good|right ho|good show|good egg|good lad)$
^(good lass|good stuff|good work|good going|good job|good man|good woman|good thinking)$
^(good shout|good shot|good eye|good ear|good nose|good instincts|good hustle|good form)$
^(good save|good recovery|good reflexes|good reflex|good sense|good news|good memory|nice shot)$
^(nice save|nice recovery|nice work|nice job|nice going|nice touch|nice catch|nice thinking)$
^(nice try though good|nice eye|nice detail|nice number|nice trick|nice move|nice one)$
^(nice play|nice stuff|nicely|noice|noyce|sweet as|good as gold|too good|so good|very good)$
^(jolly well|bloody brilliant|bloody marvellous|bloody good|dead good|well good|pretty good)$
^(pretty neat|pretty slick|pretty cool|pretty nifty|damn good|damned good|darn good)$
^(mighty good|mighty fine|real good|real nice|super nice|super clear|super helpful)$
^(most excellent|most impressive|most satisfactory|most agreeable|most helpful)$
^(most illuminating|very nice|very neat|very slick|very clear|very helpful|very sensible)$
^(very well|very well then done|very impressive|quite good|quite nice|quite something)$
^(rather good|rather nice|rather neat|rather lovely|rather clever|too kind|no notes)$
^(chef's kiss|mwah|perfecto|excellente|magnifico|fantastico|molto bene|muy bien|tres bien)$
^(sehr gut|klasse|shabash|wah|kya baat|zabardast|sahi|deadly|savage|grand|grand job|grand so)$
^(fair play|fair dinkum|ripper|bonza|beauty|beaut|you beauty|you little ripper|you ripper)$
^(you legend|you star|you genius|you beast|you hero|you gem|you dancer|you wizard|you did it)$
^(you got this|too easy|sweet|braw|canny|champion|proper|reet|tidy|lush like|class|pure class)$
^(sick|dope|lit|fire|straight fire|based|clutch|epic|legendary|elite|goated|slay|werk|yas)$
^(yas queen|big yes|big fan|huge fan|instant classic|instant hire|strong hire|hire|strong yes)$
^(definite yes|easy yes|resounding yes|a resounding yes|thumbs up|two thumbs up)$
^(green across the board|all green|all clear|full steam ahead)$
that's a (relief|comfort|load off|weight off|mercy|blessing|comfort to hear|great weight|joy)
that's a (pleasure|delight|treat|thrill|surprise and a|first)
what a (relief|comfort|mercy|blessing|joy|pleasure|delight|treat|thrill|beauty|gem|find|catch)
what a (save|recovery|performance|answer|design|plan|thought|idea|way to|lovely|beautiful|great)
what a (good|nice|brilliant|clever|smart|elegant|neat|superb|wonderful|fantastic|difference)
what a (lot of|star|hero|legend|pro|line|sentence|story|timeline|trace|breath of|memory|eye)
what a (mind|head|sight|gift|world of)
(to|much to|greatly to|imagine) my (relief|delight|surprise|joy|pleasure|satisfaction|amazement)
(to|much to|greatly to|imagine) my (astonishment|great)
(i|we) (was|were|had been) (worried|afraid|scared|dreading|braced|bracing|fearing) [*] (you'd|
  you would|you might|nobody|no one|for|that)
(i|we) (was|were|had been) anxious [*] (you'd|you would|you might|nobody|no one|for|that)
my (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|nerves|headache|
  scepticism|suspicion|suspicions|reservations) (is|are|has|have|was|were|just) [been|just|all|
  now|officially|duly|suitably] (gone|answered|met|evaporated|dissolved|allayed|put|laid)
my (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|nerves|headache|
  scepticism|suspicion|suspicions|reservations) (is|are|has|have|was|were|just) [been|just|all|
  now|officially|duly|suitably] (settled|addressed|calmed|vanished|dispelled|melted|lifted)
my (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|nerves|headache|
  scepticism|suspicion|suspicions|reservations) (is|are|has|have|was|were|just) [been|just|all|
  now|officially|duly|suitably] (eased|soothed|satisfied|over|quiet|silenced|dismissed)
my (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|nerves|headache|
  scepticism|suspicion|suspicions|reservations) (is|are|has|have|was|were|just) [been|just|all|
  now|officially|duly|suitably] (unfounded|dealt)
(allays|allayed|dispels|dispelled|assuages|soothes|soothed) (my|our|all my|any|that|every|the|
  most of my) (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|
  nerves|scepticism|suspicion|suspicions|reservations|itch|question|questions|debate|argument|
  matter|stomach)
(quells|quelled|banishes|scotches|kills|killed|calms|calmed) (my|our|all my|any|that|every|the|
  most of my) (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|
  nerves|scepticism|suspicion|suspicions|reservations|itch|question|questions|debate|argument|
  matter|stomach)
(eases|eased|removes|removed|answers|answered|meets|met) (my|our|all my|any|that|every|the|most
  of my) (worry|worries|doubt|doubts|fear|fears|objection|objections|concern|concerns|nerves|
  scepticism|suspicion|suspicions|reservations|itch|question|questions|debate|argument|matter|
  stomach)
(quiets|settles|settled) (my|our|all my|any|that|every|the|most of my) (worry|worries|doubt|
  doubts|fear|fears|objection|objections|concern|concerns|nerves|scepticism|suspicion|suspicions|
  reservations|itch|question|questions|debate|argument|matter|stomach)
that settles (it|that|the|my|matters|things)
(scratches|scratched) (my|that|the|an) itch
# surprise, novelty, learning
(that's|~'s) (a new one|new|news|novel|fresh|a first|a revelation) [on|to|for] [me|us]
(that's|~'s) (an eye-opener|an eye opener|an education|a lesson) [on|to|for] [me|us]
(that's|~'s) (food for thought|a discovery|unheard of|one i hadn't) [on|to|for] [me|us]
(that's|~'s) (one i've not|one i haven't|one i've never) [on|to|for] [me|us]
(that's|~'s) one for (me|my|the|you) [on|to|for] [me|us]
(that's|~'s) something (i|we) (hadn't|haven't|never|had not|didn't|should|could) [on|to|for] [me|
  us]
(that's|~'s) more than (i|we|most|anyone|the) (knew|know|expected|hoped|asked|bargained|could|
  can|get|gets|do|ever|did|had|manage|say|people) [on|to|for] [me|us]
a new one (on|to|for) (me|us)
new (one|trick|angle|wrinkle|idea) (on|to|for) (me|us)
(every|each) day's a school day
every day is a school day
(you|one) (live|lives) and (learn|learns)
you learn something (new|every)
(you've|you) [just] (taught|shown|given) (me|us) (something|a thing|a new|that|more|a trick|a lesson|how)
(you've|you) [just] told (me|us) (something [new]|a thing or two)$
(you've|you) [just] (taught|learned|learnt|told|shown|given) (me|us) (an old|one|two|today)
(i've|i) [just|have|also|actually|] (learned|learnt|picked up|discovered|gained) (something|a
  thing|a lot|more|a trick|a new|one|two|from you) [today|new|there|or two|in]
(i've|i) [just|have|also|actually|] (learned|learnt|picked up|discovered|gained) (from that|that
  from) [today|new|there|or two|in]
(learned|learnt|learning) (something|a thing|a lot|plenty|more) (today|new|here|from (you|that|
  this)|there|or two)
i'm learning (something|a lot|things|here|from|today|as)
(teach|taught|teaches|teaching) (me|us) (something|a lesson|a thing|a lot|more)
(that|it|which) (hadn't|had not|would never have|never|wouldn't have) (occurred|occur|crossed|
  cross|struck|dawned|come to me) (to|my|me|on)
(that|it|which) (would not have|didn't|had never) (occurred|occur|crossed|cross|struck|dawned|
  come to me) (to|my|me|on)
!hadn't (thought|considered|seen|heard|looked|crossed|occurred) (of|it|that|this|my|to|at|about|
  like)
!hadn't (spotted|noticed|realised|realized|come across|met|expected) (of|it|that|this|my|to|at|
  about|like)
!hadn't (dared|clocked|twigged|figured) (of|it|that|this|my|to|at|about|like)
!(i|i'd|i've|we|we'd|we've|had) never (thought|considered|seen|heard|looked|crossed|occurred) (of|it|that|this|my|to|at|about|
  anyone|anybody|somebody|a|thought|it done|on me|coming)
!never (would have|spotted|noticed|come across|met|expected|dared) (of|it|that|this|my|to|at|
  about|anyone|anybody|somebody|a|thought|it done|on me|coming)
!never (dreamt|dreamed|dawned|saw that|saw it) (of|it|that|this|my|to|at|about|anyone|anybody|
  somebody|a|thought|it done|on me|coming)
!(i'd|i've|we'd|we've|i|we) (not|never|rarely|seldom|n't) (come across|met|thought|considered|
  seen|heard|looked) (that|this|it|of|about|one|anyone|anybody|at|such|a|someone|like)
!(i'd|i've|we'd|we've|i|we) (not|never|rarely|seldom|n't) (encountered|had|read|noticed) (that|
  this|it|of|about|one|anyone|anybody|at|such|a|someone|like)
!^didn't (see|expect|think|know|anticipate|dream|imagine|dare) (that|this|it|you|to|of|anyone|
  anybody|hope)
!i didn't (see (that|this|it)|expect (that|this|it|you|to hear|anyone|such|so))
!i didn't (know (that|it worked)|think (you'd|anyone|of that|of it))
!i didn't (anticipate (that|it|you|such)|dare (hope|to))
!i didn't have to (ask|push|prompt|pull|dig|press|prod|explain|beg|repeat)
i wouldn't have (thought|guessed|believed|expected|dreamt|spotted|seen|dared) (of|it|that|so|
  this|to|better|any)
i wouldn't have (managed|known|considered|got|put|said) (of|it|that|so|this|to|better|any)
(that|this|it|which) (surprises|surprised|amazes|amazed|astonishes|astonished) (me|us|my (heart|
  mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|greatly|
  there|going|excited]
(that|this|it|which) (impresses|impressed|intrigues|intrigued|stuns|stunned) (me|us|my (heart|
  mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|greatly|
  there|going|excited]
(that|this|it|which) (staggers|delights|delighted|tickles|tickled|thrills|thrilled) (me|us|my
  (heart|mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|
  greatly|there|going|excited]
(that|this|it|which) (humbles|humbled|pleases|pleased|moves|moved|charms|charmed) (me|us|my
  (heart|mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|
  greatly|there|going|excited]
(that|this|it|which) (cheers|cheered|warms|warmed|excites|excited|fascinates) (me|us|my (heart|
  mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|greatly|
  there|going|excited]
(that|this|it|which) (fascinated|floors|floored|enlightens|enlightened|inspires) (me|us|my
  (heart|mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|
  greatly|there|going|excited]
(that|this|it|which) (inspired|convinces|convinced|persuades|persuaded|reassures) (me|us|my
  (heart|mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|
  greatly|there|going|excited]
(that|this|it|which) (reassured|comforts|comforted|sold|sells|won|shuts|shut) (me|us|my (heart|
  mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|greatly|
  there|going|excited]
(that|this|it|which) (silences|silenced|satisfies|satisfied|teaches|taught|calms) (me|us|my
  (heart|mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|
  greatly|there|going|excited]
(that|this|it|which) (calmed|relieves|relieved|blew|blows|knocks|knocked|bowls) (me|us|my (heart|
  mind|socks|inner|nerves|ear)) [over|up|over|right|every|no end|pink|away|off|a lot|greatly|
  there|going|excited]
(that|this|it|which) (bowled|gets|got) (me|us|my (heart|mind|socks|inner|nerves|ear)) [over|up|
  over|right|every|no end|pink|away|off|a lot|greatly|there|going|excited]
(blow|blows) (me|my|us|the) (away|down|mind|socks|doors)
blew (me|my|us) (away|mind|socks)
(knocks|knocked|knock) (my|the|me|it) (socks|sideways|out|for six)
(bowled|bowls) me over
mind (blown|officially blown|at ease|at rest|made up|changed)
my (jaw|flabber|gast|gob|eyebrows|socks) (is|are|has|just|was|went|dropped|hit)
gobsmacked
(eye|mind) (opening|opener|blowing|expanding)
(opens|opened|opening) my (eyes|mind)
(a|an) (eye|real|genuine) (opener|revelation)
(gives|gave|given|giving) (me|us) (pause|food|something to|goosebumps|hope|chills|confidence)
  [for thought|to chew on|to think|of mind|and]
(gives|gave|given|giving) (me|us) (great|much|courage|heart|joy|pleasure|comfort|faith|ideas)
  [for thought|to chew on|to think|of mind|and]
(gives|gave|given|giving) (me|us) (an idea|a warm|a thrill|a new|the|all i|peace) [for thought|
  to chew on|to think|of mind|and]
(something|much|a lot|plenty) (to chew on|to chew over|to ponder|to think about|for me to)
food for thought
(puts|sheds|throws|casts|put|shed|threw|cast) (a|some|new|fresh|real|it|that|things) [*] (light|
  perspective|spin)
(now|finally|at last|for the first time|suddenly) (i|it all|it|everything|that|the) (see|get|
  understand|makes|clicks|falls|clicked|fits|know|have)
(now|finally|at last|for the first time|suddenly) (i|it all|it|everything|that|the) (made|
  picture|appreciate|realise|realize|adds)
the penny (dropped|drops|has dropped) [for me]
the (penny|scales|light|fog|clouds|mist) (dropped|drops|fall|fell|fallen|lifts|lifted|clears|
  cleared)
the (penny|scales|light|fog|clouds|mist) (part|has|have|just)
light(bulb| bulb) (moment|on)
(aha|lightbulb|eureka|light bulb) moment
who (knew|would have thought|'d have thought|would've thought)
well i never
`;
