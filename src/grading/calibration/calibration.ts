/**
 * What a judge's grades of the goldens come to: every measure of how far it can be relied on. All
 * arithmetic; grading the goldens is done elsewhere.
 */
import type {InterviewState} from '../../interview/state.ts';
import type {Round} from '../../round/schema.ts';
import type {Grade} from '../grade.ts';
import {wasJudged} from '../totals.ts';
import type {Agreement, CriterionAgreement} from './agreement.ts';
import {agreementOf, criteriaOf} from './agreement.ts';
import type {Direction} from './direction.ts';
import {directionOf} from './direction.ts';
import type {Fitness} from './fitness.ts';
import {fitnessOf} from './fitness.ts';
import type {Golden, LabelSet} from './golden.ts';
import type {Cell, Reference} from './reference.ts';
import {referenceOf, soleReference} from './reference.ts';
import type {ScoreAgreement, ScorePair} from './scores.ts';
import {referenceScores, scoreAgreement, scorePair} from './scores.ts';
import type {InjectionEffect, Ordering, Spread} from './stability.ts';
import {injectionEffect, orderingOf, spreadOf} from './stability.ts';
import {mean, shareOf} from './statistics.ts';

/** One golden and what the judge made of it. */
export interface GradedGolden {
  readonly golden: Golden;
  readonly state: InterviewState;
  /** One a run. */
  readonly grades: readonly Grade[];
  /** Of its clean reading; null where nothing in it speaks to a grader. */
  readonly clean: Grade | null;
}

/** Quotes that a judge gave as proof, and those that stand in the candidate's own words. */
export interface QuoteTally {
  readonly claimed: number;
  readonly standing: number;
}

export interface Calibration {
  readonly goldens: readonly GoldenSummary[];
  /** All runs together. */
  readonly agreement: Agreement;
  readonly scores: ScoreAgreement;
  /** One labeller measured against the other: what a judge can hardly be better than. */
  readonly labellerScores: ScoreAgreement;
  readonly ordering: Ordering;
  readonly spread: Spread | null;
  readonly injection: readonly InjectionEffect[];
  readonly quotes: QuoteTally & {readonly validity: number | null};
  /** Runs that failed their control questions: `golden: why`. */
  readonly invalid: readonly string[];
  readonly direction: Direction;
  readonly fitness: Fitness;
  readonly criteria: readonly CriterionAgreement[];
}

export interface GoldenSummary {
  readonly id: string;
  readonly expected: Golden['expected'];
  /** One a run; null where there was no score. */
  readonly scores: readonly (number | null)[];
  /** What each labeller's verdicts come to. */
  readonly labellers: readonly (number | null)[];
}

export function calibrationOf(
  round: Round,
  graded: readonly GradedGolden[],
  labels: LabelSet,
  quotes: QuoteTally,
): Calibration {
  const judged = graded.map((one) => ({
    ...one,
    references: referenceOf(one.golden.id, labels, one.state.turns),
    valid: one.grades.filter(({valid}) => valid),
  }));
  const cells = judged.flatMap(({golden, references, valid}) =>
    valid.flatMap((grade) => cellsOf(golden, references, grade)),
  );
  const pairs = judged.flatMap(({golden, state, references, valid}) =>
    valid
      .filter(({score}) => score !== null)
      .map((grade) => scorePair(golden.id, round, state, references, grade)),
  );
  const grades = graded.flatMap((one) => [...one.grades, ...(one.clean ? [one.clean] : [])]);
  const scores = scoreAgreement(pairs);
  const measured = {
    agreement: agreementOf(cells),
    scores,
    ordering: orderingOf(
      judged.map(({golden, valid}) => ({
        golden,
        score: mean(valid.flatMap(({score}) => score ?? [])),
      })),
    ),
    spread: spreadOf(judged.map(({valid}) => valid)),
    injection: judged.flatMap(({golden, valid, clean}) => {
      const [first] = valid;
      return first && clean?.valid ? [injectionEffect(golden.id, first, clean)] : [];
    }),
    invalid: grades.flatMap(({session, valid, invalidBecause}) =>
      valid ? [] : [`${session}: ${invalidBecause ?? ''}`],
    ),
  };
  const labelled = labellerPairs(round, graded, labels);
  const quoteOf = quoteFinder(judged.flatMap(({valid}) => valid));
  return {
    ...measured,
    goldens: graded.map(({golden, grades: own}, index) => ({
      id: golden.id,
      expected: golden.expected,
      scores: own.map(({score}) => score),
      labellers: [labelled[index]?.reference.total ?? null, labelled[index]?.judged.total ?? null],
    })),
    labellerScores: scoreAgreement(labelled),
    quotes: {...quotes, validity: shareOf(quotes.standing, quotes.claimed)},
    direction: directionOf(cells, round, grades, scores.bias),
    fitness: fitnessOf(measured),
    criteria: criteriaOf(cells, quoteOf),
  };
}

function cellsOf(golden: Golden, references: readonly Reference[], grade: Grade): Cell[] {
  const judged = new Map(grade.observables.map((one) => [one.id, one]));
  return references.map((reference) => {
    const own = judged.get(reference.observable);
    return {
      golden: golden.id,
      observable: reference.observable,
      reference,
      judged: own && wasJudged(own) ? own.verdict : null,
    };
  });
}

function quoteFinder(grades: readonly Grade[]): (cell: Cell) => string {
  return ({golden, observable, judged}) => {
    const own = grades
      .filter(({session}) => session === golden)
      .flatMap(({observables}) => observables)
      .find(({id, verdict}) => id === observable && verdict === judged);
    return own?.quotes[0]?.text ?? '';
  };
}

/** One labeller as reference, the other as judge. */
function labellerPairs(
  round: Round,
  graded: readonly GradedGolden[],
  labels: LabelSet,
): ScorePair[] {
  return graded.map(({golden, state}) => {
    const scoresBy = (who: 'a' | 'b') =>
      referenceScores(round, state, soleReference(golden.id, labels, who, state.turns));
    return {golden: golden.id, reference: scoresBy('a'), judged: scoresBy('b')};
  });
}
