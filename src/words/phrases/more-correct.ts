/** More phrases like those of correct.ts. */
export const MORE_CORRECT = `
qed
^qed
quod erat demonstrandum
point (taken|made|proven|well made|well taken|accepted|conceded|to you|for you|scored|granted)
point (carried|noted and accepted)
(i|you) (concede|grant|cede|yield|admit|accept|win|won|have|take|see) (the|that|your|this)
  (point|argument|round|field|case|objection|floor)
(i|you) get (the|that|your|this) (point|argument|round|field|case|objection|floor)
you win (that|this|the|one)
you win$
^you win
you've (won|won that|won the|won this|won it|won me|made your|proved) (me|one|point|round|case|
  argument|over|your|the|it|that|this|strong|good|convincing|compelling)
you've (proven|shown|demonstrated|established|made the|made a) (me|one|point|round|case|argument|
  over|your|the|it|that|this|strong|good|convincing|compelling)
game to you
(round|point|set|match|game|this one|that one|advantage|score) (to|goes to) (you|the candidate|
  team)
`;
