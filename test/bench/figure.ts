/** One measured figure beside its budget. */

export type Unit = '×' | 'ms' | 'B' | 'KB' | 'MB' | '%' | '';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** The limit is the least that will do, not the most. */
  readonly isFloor?: boolean;
  readonly unit: Unit;
  /** What the figure was made of. */
  readonly note: string;
}

export function isWithin({value, limit, isFloor = false}: Figure): boolean {
  // What was not measured is no pass.
  return isFloor ? value >= limit : value <= limit;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that `share` percent of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Time of an undisturbed run: other processes only ever add to one, so what the quickest fifth of
 * the runs need is nearer to the truth than a mean.
 */
export function undisturbed(times: readonly number[]): number {
  return percentile(times, 20);
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
