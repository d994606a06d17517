/** The bank of fixed expressions, all classes together. */
import {phraseBank} from '../phrase-bank.ts';

export const PHRASES = phraseBank([
  `
good on (you|ya)
[i'm] a [big|huge] fan of
~'s my cup of tea
may have to steal+ ~
`,
]);
