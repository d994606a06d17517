/** More phrases like those of accord.ts. */
export const MORE_ACCORD = `
(consider|call) (it|that|the [*] (question|point|topic|box|matter)) (done|closed|settled|
  answered|ticked|a deal|a day|solved)
(consider|call) (it|that|the [*] (question|point|topic|box|matter)) (handled|dealt)
(question|point|topic|issue|matter|worry|doubt|objection|concern) (answered|settled|closed|
  resolved|dealt with|withdrawn)
(question|point|topic|issue|matter|worry|doubt|objection|concern) (dismissed|addressed|dissolved|
  met|overruled|retracted|gone)
(question|point|topic|issue|matter|worry|doubt|objection|concern) (put to rest|laid to rest|
  handled)
i (withdraw|retract|drop|take back|rescind|waive|strike|abandon|surrender) (my|that|the)
  (objection|question|doubt|doubts|complaint|scepticism)
i (withdraw|retract|drop|take back|rescind|waive|strike|abandon|surrender) (my|that|the)
  (suspicion|reservation|reservations|follow-up|point|attack)
i (withdraw|retract|drop|take back|rescind|waive|strike|abandon|surrender) (my|that|the)
  (criticism|challenge|remark|frown)
i stand (corrected|convinced|in awe|persuaded|reassured|with you|by you)
i (rest|sleep|breathe) (easier|easy|better|again|my case)
^(deal|sold|done|granted|conceded|accepted|approved|agreed|seconded|sustained|allowed)$
^(noted with (pleasure|thanks|approval|admiration)|signed|stamped|sealed|shipped|merged|hired)$
^(approved|accepted|agreed|granted|conceded|sold) , (with|without|on|by|and|as|unanimously|
  happily|gladly|no)
^(ship|merge|print|deploy|frame|bottle|patent|publish|laminate|tattoo) (it|that|this)
[let's] (ship|merge|frame|bottle|patent|laminate) it
put (it|that|this) (in|on|into|up) (the|a|my|our|every|your) {place}
looks good to (me|us|my)
lgtm
sounds (good|right|about right|sane|sensible|fine|like a plan|great) [to me|to us|there|on that|
  so far]$
sounds (fair|solid|safe|reasonable|plausible|convincing|legit) [to me|to us|there|on that|so
  far]$
sounds (perfect|lovely|workable) [to me|to us|there|on that|so far]$
seems (good|right|about right|sane|sensible|fine|like a plan|great) [to me|to us|there|so far]$
seems (fair|solid|safe|reasonable|plausible|legit|workable) [to me|to us|there|so far]$
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (choice|call|default|compromise|trade|trade-off|number|bound) (there|that|here|
  for|to|indeed|$|,|.|too|if ever)
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (limit|bet|assumption|estimate|split|boundary|order) (there|that|here|for|to|
  indeed|$|,|.|too|if ever)
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (precaution|rule|reflex|place|division|policy|plan|way) (there|that|here|for|to|
  indeed|$|,|.|too|if ever)
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (starting point|approach|answer|move|habit|guard|use|idea) (there|that|here|for|
  to|indeed|$|,|.|too|if ever)
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (thing|instinct|decision|solution|fallback|guess|reading) (there|that|here|for|
  to|indeed|$|,|.|too|if ever)
a (sane|sensible|reasonable|fair|solid|decent|sound|fine|good|wise|prudent|defensible|safe|
  legitimate|healthy|careful|judicious|pragmatic|mature|proper|workable|tidy|neat|clean|clever|
  elegant|smart) (conclusion|fear|worry|margin|safety net|backstop|key|column) (there|that|here|
  for|to|indeed|$|,|.|too|if ever)
i'm (down|cool|good|fine|ok|okay|happy|easy|content|comfortable) with (that|this|it|your|the way|
  how)
i'm (at peace|at ease) with (that|this|it|your|the way|how)
i'm relaxed about (that|this|it|your)
`;
