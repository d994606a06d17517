/** The figures by which a reader of words is measured. Pure arithmetic over labels. */

export interface Called {
  /** What the label says. */
  readonly label: boolean;
  /** What the code says. */
  readonly called: boolean;
}

export interface Agreement {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Agreement on the positive cases; a share of nothing is 1, since nothing was got wrong. */
export function agreement(cases: readonly Called[]): Agreement {
  const hits = cases.filter(({label, called}) => label && called).length;
  const precision = share(hits, cases.filter(({called}) => called).length);
  const recall = share(hits, cases.filter(({label}) => label).length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {n: cases.length, precision, recall, f1};
}

/**
 * Chance that a positive case ranks above a negative one, ties counted half; null without both.
 * @param cases label, and a value that is higher the more positive the case is
 */
export function areaUnderCurve(
  cases: readonly {readonly label: boolean; readonly value: number}[],
): number | null {
  const positives = cases.filter(({label}) => label);
  const negatives = cases.filter(({label}) => !label);
  if (positives.length === 0 || negatives.length === 0) return null;
  let wins = 0;
  for (const one of positives) {
    for (const other of negatives) {
      wins += one.value > other.value ? 1 : one.value === other.value ? 0.5 : 0;
    }
  }
  return wins / (positives.length * negatives.length);
}

/** Spearman's rank correlation, ties sharing their mean rank; null for fewer than two pairs. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 2) return null;
  const xs = ranks(pairs.map(([x]) => x));
  const ys = ranks(pairs.map(([, y]) => y));
  const mean = (pairs.length + 1) / 2;
  const product = (as: readonly number[], bs: readonly number[]): number =>
    as.reduce((sum, a, index) => sum + (a - mean) * ((bs[index] ?? mean) - mean), 0);
  return product(xs, ys) / Math.sqrt(product(xs, xs) * product(ys, ys));
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
