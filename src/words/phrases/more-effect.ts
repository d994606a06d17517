/** More phrases like those of effect.ts. */
export const MORE_EFFECT = `
(fancy|imagine) (that|you|knowing|thinking|remembering|spotting)$
you (never|don't) (cease|fail) to (amaze|surprise|impress|astonish|deliver)
you (keep|kept|continue to|never stop) (surprising|amazing|impressing|delivering|getting it)
you (keep|kept|continue to|never stop) (astonishing|outdoing)
(full|box|bag) of (surprises|good ideas|tricks|insight|wisdom|gems)
(i'm|i was|consider me|colour me|color me) (taking|making|scribbling) (notes|a note)
(taking|making|scribbling) (notes|a note of (that|this|it))
(note|notes|noting) to self
i (need|want|have|ought|must|shall|should|may|might) [to] (write|note|jot|scribble|remember|
  steal|borrow|quote|adopt) (that|this|it|down|my|the|harder|you|into|one|game|something|a|about|
  up)
i (need|want|have|ought|must|shall|should|may|might) [to] (copy|rethink|reconsider|revisit|up my|
  raise my) (that|this|it|down|my|the|harder|you|into|one|game|something|a|about|up)
i (need|want|have|ought|must|shall|should|may|might) [to] find (a|something) (harder|meaner|
  better|nastier|tougher) (that|this|it|down|my|the|harder|you|into|one|game|something|a|about|
  up)
i (need|want|have|ought|must|shall|should|may|might) [to] (think harder|think of|sharpen|dig
  deeper|work harder) (that|this|it|down|my|the|harder|you|into|one|game|something|a|about|up)
i (need|want|have|ought|must|shall|should|may|might) [to] (bring out|pull out|reach for) (that|
  this|it|down|my|the|harder|you|into|one|game|something|a|about|up)
`;
