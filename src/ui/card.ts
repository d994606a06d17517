/** What the briefing's card shows of this user and this machine. */
export interface Card {
  /** Times that this user has finished the round. */
  readonly completions?: number;
  /** What the round will cost, in words: `offline: free`. */
  readonly price?: string;
  /** Who speaks for the interviewer, and through which host. */
  readonly coach?: string;
}
