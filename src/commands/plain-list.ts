/** Recognises a list that is asked for with nothing but `--json`. */

export interface PlainList {
  readonly library: 'rounds' | 'scorecards';
  readonly json: boolean;
}

/** @returns null for every other command line, also for one that is nearly this */
export function plainList(argv: readonly string[]): PlainList | null {
  const [library, ...rest] = argv;
  if (library !== 'rounds' && library !== 'scorecards') return null;
  const options = rest[0] === 'list' ? rest.slice(1) : rest;
  if (options.length === 0) return {library, json: false};
  return options.length === 1 && options[0] === '--json' ? {library, json: true} : null;
}
