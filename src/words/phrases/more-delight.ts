/** More phrases like those of delight.ts. */
export const MORE_DELIGHT = `
(let's|i'll|i can|i must|i have to|i'll have to|i need to|time to|we can|i think i can|i'd
  better|i should) [now|therefore] (raise|up|crank|turn up|increase|make it) [up] (harder|it
  harder|nastier|worse|tougher|it nastier|it tougher)
(let's|i'll|i can|i must|i have to|i'll have to|i need to|time to|we can|i think i can|i'd
  better|i should) [now|therefore] (raise|up|crank|turn up|increase|make it) [up] (more
  difficult|the)
(too|that was too|was too|this is too|that's too) (easy|simple|gentle|soft|kind) (for|on) (you|
  somebody|someone)
(evidently too|clearly too) (easy|simple|gentle|soft|kind) (for|on) (you|somebody|someone)
(was|that was|clearly) (too easy|child's play|no challenge|no trouble|no problem|no match)$
(was|that was|clearly) (a warm-up|only a warm-up|just the warm-up)$
(need|find|bring|dig up|dig out|think of|come up with|reach for|try|fetch|pull out|invent|get
  out|have) (a|something|my) (harder|meaner|nastier|tougher|crueller|crueler|worse|better|bigger|
  uglier|sharper|trickier|stronger) (failure|question|case|one|attack|crash|scenario|test|trap)
(need|find|bring|dig up|dig out|think of|come up with|reach for|try|fetch|pull out|invent|get
  out|have) (a|something|my) (harder|meaner|nastier|tougher|crueller|crueler|worse|better|bigger|
  uglier|sharper|trickier|stronger) (bug|stick|hammer|outage|example|weapon|puzzle|questions)
(need|find|bring|dig up|dig out|think of|come up with|reach for|try|fetch|pull out|invent|get
  out|have) (a|something|my) (harder|meaner|nastier|tougher|crueller|crueler|worse|better|bigger|
  uglier|sharper|trickier|stronger) for you
(i have|i'll have|i'd have|i've|i need|i had) to (up my game|work harder|try harder|dig deeper|
  think harder)
(i have|i'll have|i'd have|i've|i need|i had) to (get up earlier|raise my game|bring my a|
  rethink|throw)
(i have|i'll have|i'd have|i've|i need|i had) to get creative
you (make|are making|made) me (work|earn|think|proud|sweat|smile|jealous|want|look|feel|believe)
you (make|are making|made) me (happy|dig|rethink|reach)
(save|saved|saving|saves|spare|spared|spares|sparing) (me|us) [from] (the|a|an|asking|some|my|
  ten|five|two|three|half|time|from)
(save|saved|saving|saves|spare|spared|spares|sparing) (me|us) [from] (having|another|that|
  several|one|time)
(did|done|doing|does|do) my (job|work|homework) for me
you (didn't|don't|hardly|barely|scarcely|never) (need|needed) (me|my|any help|a hint|help|
  prompting|the hint|telling)
you (didn't|don't|hardly|barely|scarcely|never) (need|needed) (to be told|that hint|coaching|
  saving|more time|asking)
!unprompted$
!without (being (asked|told|prompted|pushed)|prompting|my (asking|help|prompting)|a (hint|prompt|
  nudge)|me (asking|having|saying|pushing)|any help|help|hints|blinking|breaking a sweat|batting
  an)$
without (breaking a|batting an|missing a) (sweat|eye|eyelid|beat)
`;
