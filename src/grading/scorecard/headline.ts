/** The result in a few lines, and how far to trust it. */
import {OFFLINE_JUDGE, confidenceBasis} from '../confidence.ts';
import {
  MIN_ANSWERS,
  MIN_JUDGED_SHARE,
  MIN_WORDS,
  amountSaid,
  isEnoughSaid,
  wasJudged,
} from '../totals.ts';
import type {Grade} from '../grade.ts';
import {clockTime, count, moment, plain} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {isScored} from './sheet.ts';

export function headline(sheet: Sheet): string[] {
  const {grade, round, state} = sheet;
  const {company, level, role} = round.card;
  const day = grade.date.slice(0, 10);
  return [
    `# ${title(sheet)}`,
    '',
    `${plain(round.title)}, for ${plain(level)} ${plain(role)} at ${plain(company)}. ` +
      `${plain(day)}, ${clockTime(state.elapsedMs)} of ${clockTime(state.lengthMs)} on the clock.` +
      coaches(sheet),
    '',
    ...paragraphs([
      isScored(grade) ? trust(sheet) : whyNoScore(sheet),
      ...otherGrades(sheet),
      ...(isScored(grade) ? caps(sheet) : []),
      ...unjudged(sheet),
      ...flagged(sheet),
    ]),
  ];
}

/** What `session.started` and `coach.changed` call the one who needs no model. */
const OFFLINE_COACH = 'offline';
const OTHERS_SHOWN = 3;

const RULE_BASED =
  'A rule-based estimate: fixed phrase patterns looked for each behaviour. They overlook a sound ' +
  'answer in unusual words, and they cannot tell whether an argument holds.';

function title({grade}: Sheet): string {
  if (!grade.valid) return 'Invalid grade: no score';
  if (grade.score === null) return 'Not enough evidence: no score';
  const {recommendation} = grade;
  return `${recommendation.charAt(0).toUpperCase()}${recommendation.slice(1)}: ${grade.score} of 100`;
}

function trust({grade, round, state}: Sheet): string {
  const basis = confidenceBasis(round, grade.observables, amountSaid(state.turns));
  const unsure = basis.unsure === 0 ? '' : ` Unsure verdicts: ${basis.unsure}.`;
  return (
    `**Confidence: ${grade.confidence}.** ${basis.asked} of ${basis.askable} behaviours that we ` +
    `look for came up, in ${count(basis.words, 'word')} of answers.${unsure}${judgedBy(grade)}`
  );
}

function judgedBy({judge, stamp, valid}: Grade): string {
  if (judge === OFFLINE_JUDGE) return valid ? ` ${RULE_BASED}` : '';
  const votes = stamp.samples > 1 ? `, by the majority of ${stamp.samples} votes` : '';
  return ` Judged by ${plain(judge)}${votes}.`;
}

/** Who has spoken for the interviewer, where it was more than one. */
function coaches({state, personaName}: Sheet): string {
  const names = state.coaches
    .filter((name, index) => name !== state.coaches[index - 1])
    .map((name) => (name === OFFLINE_COACH ? 'the offline coach' : plain(name)));
  const [first, ...later] = names;
  if (first === undefined || later.length === 0) return '';
  const then = later.map((name) => `then by ${name}`).join(', ');
  return ` ${plain(personaName)} was played by ${first}, ${then}.`;
}

/** The newest grades that are kept beside the one that is shown. */
function otherGrades({gradeNumber, others = []}: Sheet): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(-OTHERS_SHOWN).map(({n, grade: {judge, score, valid}}) => {
    const result = !valid ? 'invalid' : score === null ? 'no score' : `${score} of 100`;
    const by = judge === OFFLINE_JUDGE ? 'rules' : plain(judge);
    return `grade ${n} (${result}, by ${by})`;
  });
  const left = others.length - shown.length;
  const rest = left > 0 ? ` and ${left} more` : '';
  return [
    `This is grade ${gradeNumber} of the session. Kept beside it: ${shown.join(', ')}${rest}.`,
  ];
}

function whyNoScore({grade, state}: Sheet): string {
  if (!grade.valid) {
    const because = grade.invalidBecause ?? 'The judge got its control questions wrong.';
    return (
      `${plain(because)} None of its verdicts can be relied on, and nothing below is an ` +
      `assessment; grade the session again.${judgedBy(grade)}`
    );
  }
  const said = amountSaid(state.turns);
  if (!isEnoughSaid(said)) {
    return (
      `You gave ${count(said.answers, 'answer')} with ${count(said.words, 'word')} in all. ` +
      `A score takes at least ${MIN_ANSWERS} answers and ${MIN_WORDS} words; ` +
      'with less, any number would be a guess.'
    );
  }
  const judged = grade.observables.filter(wasJudged).length;
  if (judged < grade.observables.length * MIN_JUDGED_SHARE) {
    return 'Most of the behaviours could not be judged this time, so there is nothing to add up.';
  }
  return 'Nothing that this round scores was asked, so there is nothing to add up.';
}

/** The lowest one: what the others are for stands among what cost points. */
function caps({grade}: Sheet): string[] {
  const [cap, ...higher] = grade.caps.toSorted((a, b) => a.maxScore - b.maxScore);
  if (!cap) return [];
  const proof = grade.observables.find((result) => result.id === cap.observable)?.quotes[0];
  const where = proof ? ` (${moment(proof)})` : '';
  const rest = higher.length > 0 ? ` Fundamental errors besides this one: ${higher.length}.` : '';
  return [
    `**No more than ${cap.maxScore}** with a fundamental error${where}: ${plain(cap.because)}${rest}`,
  ];
}

function unjudged({grade}: Sheet): string[] {
  const failed = grade.observables.filter((result) => !wasJudged(result)).length;
  if (failed === 0 || !grade.valid) return [];
  return [
    `${failed} of ${count(grade.observables.length, 'behaviour')} could not be judged, ` +
      'because the judge did not answer. They count neither way.',
  ];
}

function flagged({grade, personaName}: Sheet): string[] {
  const {flaggedTurns} = grade;
  if (flaggedTurns.length === 0) return [];
  const turns = `${flaggedTurns.length === 1 ? 'Turn' : 'Turns'} ${flaggedTurns.join(', ')}`;
  const verb = flaggedTurns.length === 1 ? 'addresses' : 'address';
  return [
    `${turns} ${verb} the grader instead of ${plain(personaName)}. Such words are no evidence.`,
  ];
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [text, '']);
}
