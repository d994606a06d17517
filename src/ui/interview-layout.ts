/** How the rows of the interview screen are shared out. Nothing is ever pushed off the screen. */

export interface InterviewRows {
  readonly transcript: number;
  readonly interruption: number;
  readonly draft: number;
}

const FEWEST_DRAFT_ROWS = 3;
const FEWEST_TRANSCRIPT_ROWS = 3;
/** Of the rows that can be shared, the part that a long draft may take. */
const DRAFT_SHARE = 0.45;

/**
 * @param height rows for transcript, interruption and draft together
 * @param wanted rows that the whole draft and the whole interruption would take
 */
export function shareRows(
  height: number,
  wanted: {readonly draft: number; readonly interruption: number},
): InterviewRows {
  const mostDraft = Math.max(FEWEST_DRAFT_ROWS, Math.floor(height * DRAFT_SHARE));
  const draft = Math.max(1, Math.min(mostDraft, Math.max(FEWEST_DRAFT_ROWS, wanted.draft)));
  const interruption = Math.max(0, Math.min(wanted.interruption, height - FEWEST_DRAFT_ROWS));
  const roomForDraft = height - interruption - FEWEST_TRANSCRIPT_ROWS;
  const fitted = Math.max(
    Math.min(FEWEST_DRAFT_ROWS, height - interruption),
    Math.min(draft, roomForDraft),
  );
  return {transcript: Math.max(0, height - interruption - fitted), interruption, draft: fitted};
}
