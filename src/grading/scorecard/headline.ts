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
      `${plain(day)}, ${clockTime(state.elapsedMs)} of ${clockTime(state.lengthMs)} on the clock.`,
    '',
    ...paragraphs([
      ...(isScored(grade) ? [trust(sheet)] : [whyNoScore(sheet)]),
      ...(grade.judge === OFFLINE_JUDGE && grade.valid ? [RULE_BASED] : []),
      ...(isScored(grade) ? caps(sheet) : []),
      ...unjudged(sheet),
      ...flagged(sheet),
    ]),
  ];
}

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
    `look for came up, in ${count(basis.words, 'word')} of answers.${unsure}`
  );
}

function whyNoScore({grade, state}: Sheet): string {
  if (!grade.valid) {
    return (
      'The judge got its control questions wrong, so none of its verdicts can be relied on. ' +
      'Nothing below is an assessment; grade the session again.'
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

function caps({grade}: Sheet): string[] {
  return grade.caps.map((cap) => {
    const proof = grade.observables.find((result) => result.id === cap.observable)?.quotes[0];
    const where = proof ? ` (${moment(proof)})` : '';
    return `**No more than ${cap.maxScore}** with a fundamental error${where}: ${plain(cap.because)}`;
  });
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
