/** The foot of every screen: the keys that work here, or a question that waits for an answer. */
import type {Question} from './questions.ts';
import {QUESTIONS} from './questions.ts';
import {hintLine} from './hints.ts';
import type {Binding} from './keys.ts';
import {rule} from './rules.ts';
import {paint} from './theme.ts';
import {wrapText} from './wrap.ts';

export function footerLines(
  question: Question | null,
  bindings: readonly Binding<string>[],
  width: number,
): string[] {
  if (question === null) return [hintLine(bindings, width)];
  const {text, keys} = QUESTIONS[question];
  return [
    rule(width),
    ...wrapText(text, width).map((line) => paint('title', line)),
    hintLine(keys, width),
  ];
}
