/** Statements about the time of the interview, which its clock makes and nobody else. */
import {expression} from '../words/expression.ts';

const UNIT = '(?:minutes?|mins?|seconds?|secs?|hours?)';
const AMOUNT =
  '(?:(?:about |around |roughly |nearly |almost |only |just |under |over |less than |more than )?' +
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|' +
  'fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|some|a few|a couple of|several|' +
  'half an?|plenty of|little|not much|enough|no))';
const TIME_CLAIMS: readonly RegExp[] = [
  expression(
    `\\b${AMOUNT} (?:more )?(?:${UNIT}|time) (?:left|remaining|to go|in(?=[.,;:!?]|$)|
    into (?:this|the (?:interview|round|session)))(?! (?:on|of|in|before|until|for) (?!(?:the |
    this |our )?(?:interview|round|session|clock|time)))`,
    'giu',
  ),
  expression(
    `\\b(?:we|you|i)(?:'ve| have|'re| are)(?: got| at| over| past| about| only| still)* ${AMOUNT} (?:more )?${UNIT}(?=[.,;:!?]|$| (?:for this|now|here))`,
    'giu',
  ),
  expression(
    String.raw`\b(?:time is|time's|time was|that's|that is) (?:nearly |almost |
    just about )?(?:up|time|
    running (?:out|short)|short|over)(?=[.,;:!?]|$)`,
    'giu',
  ),
  expression(
    String.raw`\b(?:out of|short on|pressed for|running low on) time\b|\btime check\b|
    \b(?:half ?-?way|
    midway)(?: (?:through|there|in))\b|\bremaining (?:time|minutes)\b|\bbefore (?:we run out|
    time runs out|the clock)\b|\b(?:last|final) question\b|\bin the time (?:left|we have)\b|
    \b(?:almost|nearly) (?:done|finished|at the end)\b`,
    'giu',
  ),
  expression(
    `\\b(?:we|you)(?:'ve| have)? (?:now |already )?(?:used|spent|taken|burned|burnt|been (?:at|on|in|
    talking|here)(?: this| it| about this)?(?: for)?)(?: up)? ${AMOUNT} (?:more )?${UNIT}\\b(?! (?:on|of|in|
    waiting|for) (?!(?:this|the|our) (?:interview|round|session|question)))`,
    'giu',
  ),
  expression(
    `\\b(?:that|this|which|it) leaves (?:us|you|me)(?: with)? ${AMOUNT} (?:more )?${UNIT}|
    \\bthe clock (?:says|shows|reads|is at|stands at)\\b|
    \\b(?:we|you|i|there)(?:'re|'s| are| is| have|'ve)?(?: still| got| have)* time for (?:one|a|two|some)\\b|
    \\b${UNIT} (?:from|before|until|till|to) the (?:end|finish) of (?:the|this|our) (?:interview|round|
    session)\\b`,
    'giu',
  ),
];

/** Claims about the interview's time, verbatim; those that the authored text makes are its own. */
export function findTimeClaims(text: string, authored = ''): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  const given = authored.replace(/[’‘]/gu, "'").toLowerCase();
  return TIME_CLAIMS.flatMap((claim) =>
    [...plain.matchAll(claim)]
      .filter((match) => !given.includes(match[0].toLowerCase()))
      .map((match) => text.slice(match.index, match.index + match[0].length)),
  );
}
