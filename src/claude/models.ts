/** Which model does what unless the user says otherwise. */

export const DEFAULT_MODELS = {
  /** Words one short question a turn while the candidate waits: quick, and good at a character. */
  interviewer: 'claude-sonnet-5-5',
  /** Reads each answer for claims beside the interview: cheap, and done before the next answer. */
  listener: 'claude-haiku-5-5',
  /** Judges a finished transcript against evidence; nobody waits for a word: the most careful. */
  grader: 'claude-opus-5-5',
} as const;
