/** Measures of agreement and spread. Plain arithmetic; it knows neither verdicts nor interviews. */

/** Null of an empty list. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample, with n − 1; null of fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const middle = mean(values);
  if (middle === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Part of a whole, 0 to 1; null when there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** One thing judged twice. */
export type Pair<T> = readonly [one: T, other: T];

/**
 * Cohen's kappa: agreement beyond what chance would give, 1 at best, 0 for chance. Null when chance
 * alone would agree every time (all verdicts the same): there is nothing to measure then.
 */
export function kappa<T>(pairs: readonly Pair<T>[], classes: readonly T[]): number | null {
  return weightedKappa(pairs, classes, (one, other) => (one === other ? 0 : 1));
}

/** Kappa for ordered classes: a step of two counts four times as much as a step of one. */
export function quadraticKappa<T>(pairs: readonly Pair<T>[], classes: readonly T[]): number | null {
  return weightedKappa(pairs, classes, (one, other) => (one - other) ** 2);
}

/** @param distance of two classes, by their places in the list */
function weightedKappa<T>(
  pairs: readonly Pair<T>[],
  classes: readonly T[],
  distance: (one: number, other: number) => number,
): number | null {
  if (pairs.length === 0) return null;
  const places = pairs.map(
    ([one, other]) => [classes.indexOf(one), classes.indexOf(other)] as const,
  );
  const firsts = countPlaces(places.map(([one]) => one));
  const others = countPlaces(places.map(([, other]) => other));
  const seen = places.reduce((sum, [one, other]) => sum + distance(one, other), 0) / pairs.length;
  let byChance = 0;
  for (const [one, times] of firsts) {
    for (const [other, otherTimes] of others) {
      byChance += (distance(one, other) * times * otherTimes) / pairs.length ** 2;
    }
  }
  return byChance === 0 ? null : 1 - seen / byChance;
}

function countPlaces(places: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
