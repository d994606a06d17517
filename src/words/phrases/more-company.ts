/** More phrases like those of company.ts. */
export const MORE_COMPANY = `
we (built|run|use|do|did|chose|picked|went for|adopted|settled on|ended up with|landed on|went
  with|came to|arrived at|shipped|wrote|have|took|made|reached|decided on|opted for|swear by)
  (an identical|the identical|that exact|that same|a similar)
{team} (built|runs|uses|does|did|chose|picked|went for|adopted) (it|that|this|the same|exactly|
  precisely|something similar|something very|just|much the same|one like|one just|the very|
  pretty much|almost|that very|an identical|the identical)
{team} (settled on|ended up with|landed on|went with|came to) (it|that|this|the same|exactly|
  precisely|something similar|something very|just|much the same|one like|one just|the very|
  pretty much|almost|that very|an identical|the identical)
{team} (arrived at|shipped|took|made|reached|decided on|opted for) (it|that|this|the same|
  exactly|precisely|something similar|something very|just|much the same|one like|one just|the
  very|pretty much|almost|that very|an identical|the identical)
{team} (swears by|do|use|run|swear by) (it|that|this|the same|exactly|precisely|something
  similar|something very|just|much the same|one like|one just|the very|pretty much|almost|that
  very|an identical|the identical)
{team} (landed|arrived|ended up|settled|came|finished|wound up|got) (there|here|on|at|in|with|
  to) (too|as well|the same|exactly|that|this|it|precisely)
we (went|came) (down|along) (that|the|this) [very|same|exact] (same|road|path|route|way|very)
(went|been|come) (down|along) (that|the) (same|very) (road|path|route|way)
(same|identical) (here|as ours|as mine|as we|as i|with us|in our|at ours|as us) [do|did|would|
  have|chose|made|got|had|use]
(same|identical) (conclusion|verdict|reasoning|instinct|choice i|thing i|way i) [do|did|would|
  have|chose|made|got|had|use]
(same|identical) (order i|place i|way we|design we|answer i|number i|trick we) [do|did|would|
  have|chose|made|got|had|use]
(same|identical) (as our|as my) [do|did|would|have|chose|made|got|had|use]
(same|just|exactly|as|much|precisely) as (i|we) (would|would have|do|did|had|have|chose|see|saw|
  expected)
(same|just|exactly|as|much|precisely) as (i|we) (hoped|thought)
(as|like) (i|we) would have (done|said|put|drawn|chosen)
(i'd|i would|we'd|we would) have (done|said|gone|put|started|chosen|drawn|picked|asked|made) (it|
  that|exactly|the same|precisely|just|for that|for it|with that|with it|there|here|likewise|
  much|no|nothing|the very|so|in that)
(i'd|i would|we'd|we would) have (answered|split|begun|written|built|designed|kept|used) (it|
  that|exactly|the same|precisely|just|for that|for it|with that|with it|there|here|likewise|
  much|no|nothing|the very|so|in that)
(i'd|i would|we'd|we would) have (worried|taken|named|set|placed|stored|ordered) (it|that|
  exactly|the same|precisely|just|for that|for it|with that|with it|there|here|likewise|much|no|
  nothing|the very|so|in that)
(i'd|i would|we'd|we would) (do|say|go|put|start|choose|draw|pick|ask|make|answer|split|begin|
  write|build|design|keep|use|take|name|set|place|store|order) (exactly|the same|precisely|just)
(i'd|i would|we'd|we would) (do|say|go|put|start|choose|draw|pick|ask|make|answer|split|begin|
  write|build|design|keep|use|take|name|set|place|store|order) (it (the same|too|like that|that
  way|exactly)|that too)
(i'd|i would|we'd|we would) (do|say|go|put|start|choose|draw|pick|ask|make|answer|split|begin|
  write|build|design|keep|use|take|name|set|place|store|order) (no different|nothing different|
  likewise|the very same|it no)
[would|will] (do|does|did|say|said|put) it no (differently|different|better|otherwise)
(google|amazon|netflix|any bank|the big players|the big boys) * (does|do|would|runs|uses|did|use|
  run) (it|that|this|the same|exactly|precisely|just)
(the best|the pros|facebook|the professionals|every serious) * (does|do|would|runs|uses|did|use|
  run) (it|that|this|the same|exactly|precisely|just)
(any serious|any good|most serious|our biggest) * (does|do|would|runs|uses|did|use|run) (it|that|
  this|the same|exactly|precisely|just)
(as|like) the (book|textbook|manual|docs|masters|greats|pros|experts|professionals|experts|
  literature) (says|say|has it|would|do|does|recommend|recommends|prescribe)
(as|like) the (book|textbook|manual|docs|masters|greats|pros|experts|professionals|experts|
  literature) (prescribes|tell|tells|teaches|advises|intended)
(my|our) [old] (professor|teacher|mentor|boss|tutor|lecturer|supervisor) (would|taught|always|
  used to|said|says|put|swore|could not|couldn't) *
(my|our) [old] (father|grandmother|first boss|first manager|cto|dba|auditor) (would|taught|
  always|used to|said|says|put|swore|could not|couldn't) *
(my|our) [old] (auditors|regulator|examiner|lawyer|accountant) (would|taught|always|used to|said|
  says|put|swore|could not|couldn't) *
(sounds|looks|reads|smells|feels) like (home|our|something we|something i|my own|the design we)
(sounds|looks|reads|smells|feels) like (one of (ours|us|my)|ours|mine|a winner|a plan|production)
(sounds|looks|reads|smells|feels) like (experience|a person who|somebody who|someone who|a
  grown-up)
(sounds|looks|reads|smells|feels) like (a solid|a good|a sane|a sensible|a proper|a deal|you
  have)
(sounds|looks|reads|smells|feels) like (you've|you know|music|progress|sense|sound)
you (sound|talk|think|write|reason|speak) like (one of us|somebody|someone|a|an|our|my|the
  person|me)
(great|fine|like) minds [think alike]
we (think|see|read|hear) (alike|it alike|the same way|it the same|this the same|that the same)
we're (kindred|birds of a|two of a kind|twins|soulmates|on the same|of one|of the same)
we're (in agreement|in accord|in violent|agreed|aligned|at one|singing|cut from|as one)
we're (totally aligned|on one|good|cool|set|there|nearly there|almost there|nearly home)
we're (home and dry|getting somewhere|getting there|in business|cooking|talking|flying|motoring)
we're (sorted|all set|square|done with that|done here|done on)
giv+ (the|my|our|every|any) * a run for (their|its|his|her|our) money
a run for (their|its|his|her|our) money
`;
