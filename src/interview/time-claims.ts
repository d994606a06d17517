/**
 * Statements about the time of the interview and what comes later in it: the clock makes the first,
 * and nobody makes the others.
 */
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

/** What is still to come, and how far along the round is. */
const COURSE: readonly RegExp[] = [
  expression(
    String.raw`\b(?:one|two|three|four|five|a few|some|several|a couple(?: of)?|\d+) (?:more |other |further )?
    (?:questions?|topics?|things|subjects|areas) (?:more|after (?:this|that)|to go|left|remain(?:ing)?|to cover|to get
    (?:to|through)|still to|before (?:we|i|the end))\b|
    \b(?:we|i|there)(?:'ve| have|'s| is| are|'re)?(?: still| got| also| only)* (?:other|more|many|several|
    plenty of|a lot|two|three|four|a few|some) (?:more |other )?(?:topics|subjects|areas|questions|
    ground)\b|\bmore (?:topics|subjects|questions) (?:to|ahead|after|waiting|follow)\b`,
    'giu',
  ),
  expression(
    String.raw`\b(?:we|i)(?:'ll|'re going to| will| shall| are going to| can| may| might)(?: \w+)? (?:come|get|
    go|return|turn|circle|move|be coming)(?: back)? (?:on )?(?:to|into|round to) (?!you|work|sleep)[^.?!]{1,40}?(?:later|
    afterwards|in a (?:bit|moment|minute)|soon|next|after (?:this|that)|further on|shortly)\b|
    \b(?:later|soon|shortly),? (?:we|i)(?:'ll| will| shall)\b|\bmore on (?:that|this|it) (?:later|soon|in a
    )|\b(?:that|this|the \p{L}+) comes (?:later|next) in (?:this|the|our) (?:interview|round|session)\b|
    \b(?:let's|we'll|i'll|let me) (?:leave|save|park|keep|hold) (?:that|this|it|the \p{L}+) for (?:later|
    now|the end|afterwards)\b`,
    'giu',
  ),
  expression(
    String.raw`\b(?:the|this|our) (?:interview|round) (?:\w+ )?(?:ends?|is (?:nearly|almost|
    about|coming|close|drawing|over|ending|half)|closes?|finishes|comes to|runs out|runs until)\b|
    \b(?:we're|we are|you're|you are|i'm) (?:now |well |already |just |nearly |almost |
    about |roughly )*(?:past|at|near|towards?|in|through|over|beyond|nearing|approaching) (?:the )?
    (?:middle|half|half-?way(?: (?:mark|point))?|end|last (?:part|stretch|third|quarter|minutes)|final
    (?:part|stretch|minutes)|second half|first half|three quarters)(?: (?:of (?:this|the (?:interview|round|session)|
    our)|now|already)|(?=[.,;:!?]|$))`,
    'giu',
  ),
  expression(
    `\\b${AMOUNT} (?:more )?${UNIT} (?:that(?:'s| is| are)?|which (?:is|are)|we|you|that we|that you|i)(?: still| now)? ?(?:left|remain|remaining|have(?: left)?|still have|to go)(?=[.,;:!?]|$| (?:for|in|of|on|before|left|now|here))|
    \\bthe (?:rest of (?:the|our|your) (?:time|minutes|interview|round|session)|(?:remaining|last|final) (?:few )?(?:\\w+ )?minutes of (?:this|the|our) (?:interview|round|session))\\b`,
    'giu',
  ),
  /\b(?:keep (?:it|this|that) (?:short|brief|quick)|(?:quickly|briefly),? (?:since|because|as|before) (?:we|time|there|i)\b|(?:be|answer) (?:quick|brief)(?:ly)?\b|in the interest of time)\b/giu,
];

/** Claims about the interview's time, verbatim; those that the authored text makes are its own. */
export function findTimeClaims(text: string, authored = ''): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  const given = authored.replace(/[’‘]/gu, "'").toLowerCase();
  return [...TIME_CLAIMS, ...COURSE].flatMap((claim) =>
    [...plain.matchAll(claim)]
      .filter((match) => !given.includes(match[0].toLowerCase()))
      .map((match) => text.slice(match.index, match.index + match[0].length)),
  );
}
