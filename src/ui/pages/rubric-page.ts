/**
 * The rubric as a candidate may see it while the round runs: both breakdowns with definitions,
 * weights and tiers. Nothing that says what to answer is read here: no observables, ladders,
 * scenes or outlines.
 */
import type {FrameworkDimension, Round} from '../../round/schema.ts';
import {TIERS} from '../../round/schema.ts';
import {hanging, heading, paragraph} from '../document.ts';
import {paint} from '../theme.ts';
import {padEnd, wrapText} from '../wrap.ts';

export function rubricPage(round: Round, width: number): string[] {
  const {scorecard, framework} = round.dimensions;
  return [
    ...paragraph(
      'Every verdict is about what you do in the conversation. The same verdicts are added up ' +
        'twice: for the scorecard and for the interview framework.',
      width,
    ),
    ...heading('Scorecard', width),
    ...scorecard.flatMap((dimension) => dimensionLines(dimension, width)),
    ...heading('Interview framework', width),
    ...framework.flatMap((dimension) => dimensionLines(dimension, width)),
  ];
}

const TIER_LABEL = 10;

function dimensionLines(dimension: FrameworkDimension, width: number): string[] {
  const {name, weight, definition, tiers} = dimension;
  return [
    '',
    ...wrapText(`${name} · ${weight} %`, width).map((line) => paint('title', line)),
    ...paragraph(definition, width),
    ...TIERS.flatMap((tier) => hanging(`  ${padEnd(tier, TIER_LABEL - 2)}`, tiers[tier], width)),
  ];
}
