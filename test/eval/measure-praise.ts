/** How well praise is told from everything else that an interviewer may say. */
import {findPraise} from '../../src/words/praise.ts';
import type {LabelledTurn} from './cases.ts';
import type {Agreement} from './figures.ts';
import {agreement} from './figures.ts';

export interface PraiseMistake {
  readonly kind: 'false alarm' | 'miss';
  readonly text: string;
  readonly why: string;
  /** The words taken for praise. */
  readonly spans: readonly string[];
}

export function measurePraise(turns: readonly LabelledTurn[]): {
  figures: Agreement;
  mistakes: PraiseMistake[];
} {
  const read = turns.map(({text, praise, why}) => {
    const spans = findPraise(text).map((span) => span.text);
    return {text, why, spans, label: praise, called: spans.length > 0};
  });
  return {
    figures: agreement(read),
    mistakes: read
      .filter(({label, called}) => label !== called)
      .map(({text, why, spans, label}) => ({
        kind: label ? 'miss' : 'false alarm',
        text,
        why,
        spans,
      })),
  };
}
