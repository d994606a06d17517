/** Of a question that the candidate asked, and of having been ahead of the interviewer. */
export const QUESTION = `
# the question praised
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (question|questions|query)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) thing to (ask|check|raise|pin down|want|
  wonder|clarify|worry about|know|settle)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (one to ask|ask|clarification|to ask|to
  check|to raise)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (to confirm|to clarify|to pin|to be sure|to
  want|to wonder)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (to start|to know|to probe|to settle|to
  nail down|instinct)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (catch|spot|shout|call|concern|worry|doubt|
  challenge)$
(good|great|nice|excellent|smart|fair|sharp|lovely|wise|valid|clever|fine|solid|useful|right|
  reasonable|sensible|perceptive|important|interesting|key|thoughtful|relevant|apt|pertinent|
  legit|legitimate|cracking|super|crucial|proper|astute|shrewd|natural|intelligent|insightful|
  worthwhile|brilliant|perfect|killer|decent|timely) (objection|pushback|point)$
(good|great|nice|smart|fair|wise|right|sensible|clever|prudent|natural|reasonable|well worth)
  [catch|of you|thing|call|move|instinct|reflex|habit|idea|thinking|shout] (asking|to ask|to
  check|to raise|to confirm|to clarify)
(good|great|nice|smart|fair|wise|right|sensible|clever|prudent|natural|reasonable|well worth)
  [catch|of you|thing|call|move|instinct|reflex|habit|idea|thinking|shout] (to pin that|to pin
  it|to pin this|to be sure|to start there)
(good|great|nice|smart|fair|wise|right|sensible|clever|prudent|natural|reasonable|well worth)
  [catch|of you|thing|call|move|instinct|reflex|habit|idea|thinking|shout] (to start with|to
  nail that|to nail it|to think of|to settle)
(good|great|nice|smart|fair|wise|right|sensible|clever|prudent|natural|reasonable|well worth)
  [catch|of you|thing|call|move|instinct|reflex|habit|idea|thinking|shout] (checking|raising|
  clarifying|pinning|spotting|noticing)
(good|great|nice|smart|fair|wise|right|sensible|clever|prudent|natural|reasonable|well worth)
  [catch|of you|thing|call|move|instinct|reflex|habit|idea|thinking|shout] (to spot|to notice|to
  worry|to want that|to mention)
(wise|smart|sensible|prudent|clever|right|good|fair|shrewd|canny) to (pin|ask|check|raise|
  confirm|settle|clarify|nail|start|write)
(wise|smart|sensible|prudent|clever|right|good|fair|shrewd|canny) to (test|measure|keep|put|
  separate|split|avoid|refuse|hold|stop)
(wise|smart|sensible|prudent|clever|right|good|fair|shrewd|canny) to (wait|leave|want|worry|
  mention|insist|be|begin|store|save)
(wise|smart|sensible|prudent|clever|right|good|fair|shrewd|canny) to (record|log|say|question|
  fear|doubt|distrust|look|think|do)
~'s (the|a|an|exactly the|just the|precisely the) (right|best|one|first|good|great|key|real|only|
  very|crucial) question [to ask|here|that|i|there]
~'s (the|a|an|exactly the|just the|precisely the) (important|decisive|million dollar|billion
  dollar) question [to ask|here|that|i|there]
~'s (the|a|an|exactly the|just the|precisely the) (sixty-four thousand dollar|big|proper|obvious|
  natural) question [to ask|here|that|i|there]
~'s (the|a|an|exactly the|just the|precisely the) (perfect|excellent|burning|central) question
  [to ask|here|that|i|there]
~'s the question [to ask|i'd|i would|i was|i wanted|i hoped|that matters|nobody|everybody|
  everyone|every|of the|worth|few|they|most|a senior|an engineer|a good]
that's (a|some|quite the|quite a) question
(now|ah|ooh|oh|ha) , that's a question
you ask+ (the right|good|great|excellent|sharp|smart|all the right|exactly|just|precisely)
you ask+ (what matters|what counts|better|a good|a great|a fair|a sharp|an excellent|a smart)
you ask+ (the best|the important|well|like)
you're asking (the right|good|great|excellent|sharp|smart|all the right|exactly|just|precisely)
you're asking (what matters|better|like)
you've asked (the right|good|exactly|just|precisely|what|the one|the only|the key|the million)
you've asked the best
[i'm] [so|really|very|most|rather] (glad|pleased|happy|delighted|relieved|thrilled|chuffed) (you|
  that you|somebody|someone|to be|we|to hear|to see|you're)
[i'm] [so|really|very|most|rather] tickled (you|that you|somebody|someone|to be|we|to hear|to
  see|you're)
i (was|am|'ve been|had been) (hoping|waiting|wondering|praying|longing|dying) (you|for (you|that|
  somebody|someone|this)|that you|someone)
i (was|am|'ve been|had been) (hoping|waiting|wondering|praying|longing|dying) (somebody|when
  (you|someone|somebody|anyone))
i (was|am|'ve been|had been) (hoping|waiting|wondering|praying|longing|dying) (if (you|anyone|
  anybody|someone|somebody)|to (hear|see))
i (was|am|'ve been|had been) (hoping|waiting|wondering|praying|longing|dying) whether (you|
  anyone)
i wondered (when|if|whether) (you|anyone|anybody|someone|somebody) (would|was|were)
i hoped (you'd|you would|for|someone|somebody|that you)
about time (someone|somebody|anyone) (asked|said|mentioned|noticed|raised)
(someone|somebody|one person) (finally|at last) [has] (asks|asked|says|said|noticed|notices|
  mentions|mentioned)
(someone|somebody|one person) (finally|at last) [has] (raised|gets|got)
(finally|at last) , (someone|somebody|a candidate|an engineer|a person|an answer|a number|a row)
(finally|at last) , (a mechanism|a plan|a name|the|some)
[a] question (worth|after my own|i like|i love|i'd|i would|like that|well put|well asked)
[a] question (that deserves|few|nobody|most)
worth (asking|checking|raising|pinning down|clarifying|knowing|the question|a question)$
worth your question$
well (asked|spotted|noticed|caught|raised|remembered|observed|worth asking|done you|played)$
well (struck|aimed|met|parried|defended|reasoned|argued|said|put|answered|judged|handled)$
well (dodged|seen|read|explained|told|traced|thought|found|guessed|picked|chosen|made|built)$
well (drawn|designed|fought|saved|held|shot|bowled|in)$
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (asked|spotted|noticed|
  caught|raised|remembered|observed)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (played|parried|defended|
  reasoned|argued|said|put|answered)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (judged|handled|dodged|
  avoided|sidestepped|side-stepped|seen)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (read|explained|told|
  traced|thought|found|picked|chosen|built)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (drawn|designed|split|
  separated|phrased|framed|resolved)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (solved|navigated|
  negotiated|summarised|summarized|summed)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (managed|executed|closed|
  contained|isolated|untangled)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (dissected|deduced|
  inferred|identified|anticipated|worked)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (paced|structured|stated|
  named|pinned|recovered|captured)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (covered|escaped|deflected|
  demonstrated|illustrated)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (articulated|expressed|
  laid|distilled|condensed|wrapped|tied)
(nicely|neatly|cleverly|deftly|cleanly|beautifully|smartly|sharply|elegantly|skilfully|
  skillfully|expertly|masterfully|brilliantly|superbly|admirably|smoothly|carefully|wisely|
  sensibly|bravely|correctly|rightly|properly|perfectly|impressively) (fixed|patched|steered|
  done)
you've (put|laid) your finger on
you put your finger
you've (found|hit|touched|spotted|reached|landed on|struck) (the|a) (crux|heart|nub|weak spot|
  sore spot|nerve|core|root|key|gem)
you've (found|hit|touched|spotted|reached|landed on|struck) (the|a) (rub|catch|real issue|real
  problem|hard part|right)
(nail|nails|hit|hits|hitting) (the|that) nail on the head
you've (hit|got|landed|struck) [on] (the nail|gold|the bull|it on the|the jackpot|a nerve|oil)
you've (hit|got|landed|struck) [on] (paydirt|pay dirt|something)
you beat me to (it|that|the|my)
you're ahead of me
you've (stolen|stole|spoiled|ruined|taken|pre-empted|preempted) (my|me|the words|our) *
you've (anticipated|answered|saved|spared|read|stolen) (my|me|the words|our) *
you (stole|spoiled|ruined|took|pre-empted|preempted|anticipated|answered) (my|me|the words) *
you (saved|spared|read|guessed) (my|me|the words) *
(took|taken|take) the words [right|straight] (out of|from) my
(stole+|steal+|stole|stolen) my thunder
(that|this|it)'s (my|the) next question [gone|answered|too]
there goes my (next|follow|best|last|second|(favourite|favorite)|line|trap|trick|plan|surprise)
there goes my (fun|gotcha|point)
just (what|as|where|the thing) i (was|were|would|wanted|hoped|meant|had) [about|going|hoping|to|
  have|in mind|ask|like]
i was (about|going|just about|just going) to (ask|say|suggest|raise|point|bring|mention|get)
  (that|exactly that|the same|just that|precisely that|you that)
i was (about|going|just about|just going) to (ask|say|suggest|raise|point|bring|mention|get)
  (this|it|there|up)
you must have read my (notes|mind|list)
are you reading my (notes|mind|screen|list)
`;
