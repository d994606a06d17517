/**
 * Measures everything that reads words against labelled cases and prints what it finds. A report,
 * not a check: it never fails. `--json` for scripts, `--phrases` to read what would be quoted back,
 * `--half odd|even` to list the mistakes of one half only.
 */
import type {Collection, LabelledAnswer, LabelledTurn} from './cases.ts';
import {COLLECTIONS, half, labelledAnswers, labelledCandidates, labelledTurns} from './cases.ts';
import type {JudgeFigures} from './measure-judge.ts';
import {measureJudge} from './measure-judge.ts';
import type {MeterFigures} from './measure-meter.ts';
import {measureMeter, quotedPhrases, timeMeter} from './measure-meter.ts';
import {measurePraise} from './measure-praise.ts';

type Halves<Case> = Readonly<Record<'all' | 'odd' | 'even', readonly Case[]>>;
type Wanted = keyof Halves<unknown>;

function halves<Case>(cases: readonly Case[]): Halves<Case> {
  return {all: cases, odd: half(cases, 'odd'), even: half(cases, 'even')};
}

function mapHalves<Case, Result>(
  cases: readonly Case[],
  figuresOf: (some: readonly Case[]) => Result,
): Record<Wanted, Result> {
  const {all, odd, even} = halves(cases);
  return {all: figuresOf(all), odd: figuresOf(odd), even: figuresOf(even)};
}

async function measure(collection: Collection) {
  const turns: readonly LabelledTurn[] = labelledTurns(collection);
  const answers: readonly LabelledAnswer[] = labelledAnswers(collection);
  return {
    praise: mapHalves(turns, measurePraise),
    meter: mapHalves(answers, measureMeter),
    judge: await measureJudge(labelledCandidates(collection)),
    injection: await measureJudge(labelledCandidates(collection, 'injection')),
    phrases: mapHalves(answers, quotedPhrases),
    msPer500Words: timeMeter(answers),
  };
}

type Measured = Awaited<ReturnType<typeof measure>>;

function print(collection: Collection, measured: Measured, wanted: Wanted): void {
  console.log(`\n== ${collection} ==\n\npraise        n   precision recall  F1`);
  for (const [name, {figures}] of Object.entries(measured.praise)) {
    const {n, precision, recall, f1} = figures;
    console.log(row(name, n, precision, recall, f1));
  }
  console.log('\nmeter         n   AUC     precision recall  F1');
  for (const [name, {figures}] of Object.entries(measured.meter))
    console.log(meterRow(name, figures));
  for (const [name, figures] of Object.entries(measured.meter.all.slices)) {
    console.log(meterRow(name, figures));
  }
  console.log(`${measured.msPer500Words.toFixed(2)} ms for 500 words`);
  printJudge('offline judge', measured.judge);
  if (measured.injection.candidates.length > 0) printJudge('injection', measured.injection);
  printMistakes(measured, wanted);
}

function row(name: string, n: number, ...shares: readonly (number | null)[]): string {
  const cells = shares.map((share) => (share === null ? '-' : share.toFixed(3)).padEnd(8));
  return `${name.padEnd(13)} ${String(n).padEnd(3)} ${cells.join('')}`.trimEnd();
}

function meterRow(name: string, {n, auc, precision, recall, f1}: MeterFigures): string {
  return row(name, n, auc, precision, recall, f1);
}

function printJudge(
  name: string,
  {candidates, spearman, worstStrong, bestWeak}: JudgeFigures,
): void {
  console.log(`\n${name}`);
  for (const {id, level, score} of candidates) {
    console.log(`${String(score ?? '-').padStart(5)}  ${level.padEnd(6)} ${id}`);
  }
  if (spearman !== null && !Number.isNaN(spearman)) console.log(`Spearman ${spearman.toFixed(3)}`);
  if (worstStrong !== null && bestWeak !== null) {
    console.log(`worst strong ${worstStrong}, best weak ${bestWeak}`);
  }
}

function printMistakes({praise, meter}: Measured, wanted: Wanted): void {
  console.log('\nmistakes about praise');
  for (const {kind, text, why, spans} of praise[wanted].mistakes) {
    console.log(`- ${kind}${spans.length > 0 ? ` [${spans.join('; ')}]` : ''} (${why}): ${text}`);
  }
  console.log('\nmistakes of the meter');
  for (const {kind, text, why, score, found, missing} of meter[wanted].mistakes) {
    const [has, lacks] = [found, missing].map((parts) => parts.join(', ') || 'nothing');
    console.log(`- ${kind} ${score} (${why}): ${text}\n    found ${has}; missing ${lacks}`);
  }
}

/** @param args of the command line */
export async function report(args: readonly string[]): Promise<void> {
  const given = args[args.indexOf('--half') + 1];
  const wanted: Wanted = given === 'odd' || given === 'even' ? given : 'all';
  const measured: Partial<Record<Collection, Measured>> = {};
  for (const collection of COLLECTIONS) measured[collection] = await measure(collection);
  if (args.includes('--json')) {
    console.log(JSON.stringify(measured, null, 2));
    return;
  }
  for (const collection of COLLECTIONS) {
    const one = measured[collection];
    if (!one) continue;
    if (args.includes('--phrases')) console.log(one.phrases[wanted].join('\n'));
    else print(collection, one, wanted);
  }
}
