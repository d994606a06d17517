/** Keeps what was worked out of a text, since each sentence of a turn is held against all of them. */

/** A whole interview and its sheet have fewer texts. */
const MOST_TEXTS = 400;

/** @param workOut pure: the same text always gives the same result */
export function remembered<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = workOut(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, result);
    return result;
  };
}
