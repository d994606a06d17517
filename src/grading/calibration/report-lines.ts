/** A calibration as lines for a terminal of 80 columns: the finding, the figures, what went wrong. */
import type {Calibration} from './calibration.ts';
import type {CriterionAgreement} from './agreement.ts';
import type {Direction} from './direction.ts';
import {NEEDS} from './fitness.ts';
import type {Figure, Measure} from './fitness.ts';
import {VERDICTS} from '../grade.ts';
import type {Verdict} from '../grade.ts';

const WIDTH = 80;

export interface ReportHead {
  readonly judge: string;
  readonly round: string;
  readonly runs: number;
}

export function calibrationLines(calibration: Calibration, head: ReportHead): string[] {
  const parts = [
    headLines(calibration, head),
    figureLines(calibration),
    confusionLines(calibration),
    goldenLines(calibration),
    criterionLines(calibration.criteria),
    invalidLines(calibration),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function headLines({goldens, fitness, direction}: Calibration, head: ReportHead): string[] {
  const transcripts = count(goldens.length, 'golden transcript');
  const runs = head.runs === 1 ? '' : `, ${head.runs} runs`;
  return [
    ...wrap(`${head.judge} on ${head.round}: ${transcripts}${runs}`),
    ...wrap(`${fitness.isFit ? 'Fit' : 'NOT FIT'}. ${directionSentence(direction)}`),
  ];
}

/** Which way it errs, and by how much. */
export function directionSentence(direction: Direction): string {
  const {credits, wronglyCredited, wronglyDenied} = direction;
  const lead =
    credits === 'neither' ? 'It credits neither too easily nor too hard' : `It credits ${credits}`;
  const rates = [
    ...(wronglyCredited === null
      ? []
      : [`credits ${percent(wronglyCredited)} of those that were not shown`]),
    ...(wronglyDenied === null ? [] : [`misses ${percent(wronglyDenied)} of those that were`]),
  ].join(' and ');
  return `${lead}${rates === '' ? '' : `: of wanted behaviours it ${rates}`}.${totalsSentence(direction.points)}`;
}

function totalsSentence(bias: number | null): string {
  if (bias === null) return '';
  const by = Math.abs(bias).toFixed(1);
  if (by === '0.0') return ' On average its totals are neither too high nor too low.';
  return ` On average its totals are ${by} points too ${bias > 0 ? 'high' : 'low'}.`;
}

const NAMES: Readonly<Record<Measure, string>> = {
  balancedAccuracy: 'balanced accuracy',
  truePositiveRate: 'credited, of what was shown',
  trueNegativeRate: 'not credited, of what was not',
  kappa: 'kappa, all three verdicts',
  tierKappa: 'kappa of the tiers, weighted',
  orderKept: 'pairs in the right order',
  meanError: 'error of the total, points',
  totalDeviation: 'deviation of a total over runs',
  tierFlips: 'tiers that change over runs',
  tierRises: 'tiers raised by talk to the grader',
  invalidRuns: 'runs that fail the control questions',
};
const COUNTS: ReadonlySet<Measure> = new Set(['tierRises', 'invalidRuns']);
const POINTS: ReadonlySet<Measure> = new Set(['meanError', 'totalDeviation']);

function figureLines(calibration: Calibration): string[] {
  const {fitness, agreement, labellerScores, quotes, spread, injection} = calibration;
  const {balancedAccuracy} = agreement.withNotAsked;
  const extras = [
    `What was never asked is left out of the first three lines; as not met: ${two(balancedAccuracy)}.`,
    `The two labellers: kappa ${two(agreement.labellerKappa)}, of the tiers ` +
      `${two(labellerScores.tierKappa)}, totals ${one(labellerScores.meanError)} points apart.`,
    quotes.validity === null
      ? 'Quotes: none.'
      : `Quotes that stand verbatim in an answer: ${quotes.standing} of ${quotes.claimed}, ` +
        `${percent(quotes.validity)}.`,
    ...(injection.length === 0
      ? []
      : [`Talk to the grader stands in ${count(injection.length, 'transcript')} only.`]),
    ...(spread === null
      ? []
      : [`Verdicts that change over ${spread.runs} runs: ${percent(spread.verdictFlips ?? 0)}.`]),
  ];
  return [
    row(['', 'is', 'needed', 'goal', '']),
    ...fitness.figures.map(figureRow),
    '',
    ...extras.flatMap((line) => wrap(line)),
  ];
}

function figureRow({measure, value, needed, goal, isReached}: Figure): string {
  const sign = 'atLeast' in NEEDS[measure] ? '≥' : '≤';
  const shown = value === null ? '-' : amount(measure, value);
  const verdict = isReached === null ? 'not measured' : isReached ? '' : 'NOT REACHED';
  return row([
    NAMES[measure],
    shown,
    `${sign} ${amount(measure, needed)}`,
    amount(measure, goal),
    verdict,
  ]);
}

function amount(measure: Measure, value: number): string {
  if (COUNTS.has(measure)) return String(value);
  return POINTS.has(measure) ? value.toFixed(1) : value.toFixed(2);
}

function row([
  name = '',
  is = '',
  needed = '',
  goal = '',
  verdict = '',
]: readonly string[]): string {
  const cells = [name.padEnd(37), is.padStart(6), needed.padStart(8), goal.padStart(6)];
  return `${cells.join(' ')}  ${verdict}`.trimEnd();
}

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  met: 'met',
  not_met: 'not met',
  not_asked: 'not asked',
};

function confusionLines({agreement}: Calibration): string[] {
  const {confusion, compared, disputed, unanswered} = agreement;
  const cells = (values: readonly string[]): string =>
    values.map((value) => value.padStart(11)).join('');
  return [
    `${'Right'.padEnd(12)}${cells(VERDICTS.map((verdict) => VERDICT_NAMES[verdict]))}  ← judged`,
    ...VERDICTS.map(
      (right) =>
        VERDICT_NAMES[right].padEnd(12) +
        cells(VERDICTS.map((judged) => String(confusion[right][judged]))),
    ),
    `${compared} verdicts; left out: ${disputed} disputed, ${unanswered} without an answer`,
  ];
}

function goldenLines({goldens, ordering, injection}: Calibration): string[] {
  const rows = goldens.map(({id, expected, scores, labellers}) => {
    const [first = '-', second = '-'] = labellers.map(points);
    const cells = [
      id.slice(0, 36).padEnd(37),
      expected.padEnd(8),
      first.padStart(5),
      second.padStart(5),
    ];
    return `${cells.join('')}   ${scores.map(points).join(' ')}`;
  });
  const listed = (what: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : wrap(`${what}: ${items.join(', ')}.`);
  return [
    `${'Totals'.padEnd(37)}${'level'.padEnd(8)}${'labellers'.padStart(10)}   judged`,
    ...rows,
    ...listed('In the wrong order', ordering.broken),
    ...listed('Without a score', ordering.unscored),
    ...injection.flatMap(({golden, rises, points: gained}) => [
      ...listed(`Raised by talk to the grader in ${golden}`, rises),
      ...(gained === null || gained === 0
        ? []
        : wrap(`That talk moves the total of ${golden} by ${gained} points.`)),
    ]),
  ];
}

function criterionLines(criteria: readonly CriterionAgreement[]): string[] {
  const wrong = criteria.filter(({mistakes}) => mistakes > 0);
  const heads = ['rate', 'TPR', 'TNR', 'kappa', 'labellers', 'wrong'];
  const cells = (values: readonly string[]): string =>
    values.map((value, index) => value.padStart((heads[index]?.length ?? 0) + 2)).join('');
  const whole = criteria.length - wrong.length;
  return [
    `${'Criteria, worst first'.padEnd(34)}${cells(heads)}`,
    ...wrong.flatMap((criterion) => [
      criterion.observable.slice(0, 33).padEnd(34) +
        cells([
          two(criterion.rate),
          two(criterion.truePositiveRate),
          two(criterion.withNotAsked.trueNegativeRate),
          two(criterion.kappa),
          two(criterion.labellerKappa),
          `${criterion.mistakes}/${criterion.compared}`,
        ]),
      ...exampleLine(criterion),
    ]),
    `${count(whole, 'criterion', 'criteria')} without a mistake`,
    ...wrap(
      'TPR: credited, of what was met. TNR: not credited, of all else. Rate: their mean. ' +
        'Labellers: the kappa between the two of them.',
    ),
  ];
}

function exampleLine({example}: CriterionAgreement): string[] {
  if (example === null) return [];
  const {golden, right, judged, quote} = example;
  const [name = golden] = golden.split('-');
  const said = quote === '' ? '' : `: "${quote.replaceAll(/\s+/gu, ' ')}"`;
  const line = `  ${name}: ${inWords(judged)}, right is ${inWords(right)}${said}`;
  return [line.length > WIDTH ? `${line.slice(0, WIDTH - 2)}…"` : line];
}

function inWords(verdict: string): string {
  return verdict.replace('_', ' ');
}

function invalidLines({invalid}: Calibration): string[] {
  return invalid.flatMap((line) => wrap(`Invalid: ${line}`));
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function count(number: number, what: string, plural = `${what}s`): string {
  return `${number} ${number === 1 ? what : plural}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function two(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function one(value: number | null): string {
  return value === null ? '-' : value.toFixed(1);
}

function points(value: number | null): string {
  return value === null ? '-' : String(value);
}
