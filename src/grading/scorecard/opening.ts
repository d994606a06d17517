/** The first two minutes: whether the constraints came before the design. */
import {openingTurns} from '../coverage.ts';
import {SHORT_QUOTE_WORDS, clockTime, count, moment, quoted, section} from './markdown.ts';
import type {Finding, Sheet} from './sheet.ts';
import {findingsOf, isScored, statementOf} from './sheet.ts';

export function opening(sheet: Sheet): string[] {
  const turns = openingTurns(sheet.state.turns);
  const [first] = turns;
  if (!first) {
    return section('The first two minutes', ['You wrote nothing in the first two minutes.']);
  }
  const questions = turns.filter((turn) => turn.reply === 'clarifying').length;
  const began = `You began to write at ${clockTime(first.t - first.typingMs)}: ${quoted(first.text, SHORT_QUOTE_WORDS)}`;
  const asked = `You asked ${count(questions, 'question')} about the constraints.`;
  const findings = findingsOf(sheet).filter(({observable}) => observable.when === 'opening');
  const outcomes = isScored(sheet.grade) ? findings.map(outcome) : [];
  return section('The first two minutes', [
    [`${began}${/[.?!”…]$/u.test(began) ? '' : '.'} ${asked}`, ...outcomes].join(' '),
  ]);
}

function outcome({observable, result}: Finding): string {
  const [proof] = result.quotes;
  const isWanted = observable.polarity === 'positive';
  const mark = {
    met: isWanted ? 'Shown' : 'Cost points',
    not_met: isWanted ? 'Missing' : 'Did not happen',
    not_asked: 'Not judged',
  }[result.verdict];
  const where = result.verdict === 'met' && proof ? ` (${moment(proof)})` : '';
  return `${mark}${where}: ${statementOf({observable, result})}`;
}
