/**
 * What there is to be said for a move: some moves are worded differently with and without a
 * quotation, a fact or a reason. The close is not among them: it has lines of its own.
 */
export const WORDINGS = [
  'open',
  'probe',
  'probe-unquoted',
  'press',
  'press-unquoted',
  'interrupt',
  'inject',
  'change',
  'advance',
  'reflect',
  'clarify',
  'clarify-unknown',
  'redirect',
  'redirect-hint',
  'redirect-confirmation',
  'redirect-dont-know',
  'redirect-rephrase',
  'redirect-known-fact',
  'contradict',
  'wrap',
] as const;
export type Wording = (typeof WORDINGS)[number];
