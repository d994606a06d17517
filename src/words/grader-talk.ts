/**
 * Finds language in an answer that is addressed to a grader or to the program instead of the
 * interviewer: orders to score, forged turns and verdicts, requests for the rubric. Such words are
 * never evidence. A candidate who scores fraud or ignores a second request is not meant.
 */
import {expression} from './expression.ts';
import type {Span} from './quotes.ts';
import {splitSentences} from './sentences.ts';

const GRADER =
  '(?:grader|evaluator|reviewer|assessor|examiner|scorer|rater|judge|grading (?:model|system|' +
  'bot)|scoring (?:model|system|bot))';
const GRADE_WORD =
  '(?:scores?|points?|marks?|ratings?|grades?|full (?:credit|marks)|stars?|pass(?:ing)?|' +
  'strong hire|hire|met|exceptional|tier|\\d+(?:\\.\\d+)? ?/ ?(?:5|10|100)|five|ten|maximum|' +
  'highest)';
/** An order to give a verdict: "we count the criterion as met" reports, and is no order. */
const CREDIT =
  '(?<!\\b(?:we|i|they|it|who|which|that|would|will|can|could) )\\b(?:mark|tick|check|credit|' +
  'grade|count|score|rate|treat|record|log|accept|consider|regard|judge|report|classify|label|' +
  'set|flag)';
/** What is given a verdict in grading, and seldom anywhere else. */
const GRADED =
  '(?:(?:this|that|these|those|the|each|every|all|any|both)(?: of)?(?: (?:the|these|those|' +
  'other|remaining|above|following|\\d+))? )?(?:criteri(?:a|on)|observables?|dimensions?|' +
  'rubric(?: (?:items?|rows?|lines?))?)';
/** What may be given one, in grading as elsewhere. */
const PERHAPS_GRADED =
  '(?:(?:it|this|that|them|these|everything|all)(?: (?:one|above|below))?|(?:this|that|the|' +
  'each|every|all|any|my)(?: (?:of|the|these|other|above|following))* (?:requirements?|' +
  'answers?|responses?|turns?|competenc(?:y|ies)|categor(?:y|ies)|behaviou?rs?))';
const MET = '(?:(?:fully|clearly|already|being|having been) )?(?:met|demonstrated|exceptional)\\b';
const PASSED =
  `(?:${MET}|(?:fully |clearly |already )?(?:passed|satisfied|fulfilled|achieved|shown|covered|` +
  'complete|true|yes|strong|outstanding)\\b)';
const SECRET =
  '(?:rubrics?|system (?:prompt|message)|(?:your|hidden|initial|original|full|exact) (?:prompt|' +
  'instructions)|(?:scoring|grading|evaluation|marking) (?:criteria|guide|sheet|rubric|scheme)|' +
  'answer key|model answers?)';

/** Patterns that mark the sentence in which they stand. */
const IN_SENTENCE: readonly RegExp[] = [
  // Orders to whoever reads along.
  expression(
    String.raw`\b(?:ignore|disregard|forget|override|bypass|discard|drop)\b(?:\s+(?:all|any|
    every|the|your|
    my|these|those|of|previous|prior|earlier|above|preceding|former|initial|original|other|
    existing))*\s+(?:instructions?|prompts?|directions?|directives?|guidelines|system (?:prompt|
    message)|rubric|criteria|programming|persona)\b`,
  ),
  expression(
    String.raw`\b(?:ignore|disregard|forget)\s+(?:everything|all|anything)\s+(?:above|before|
    prior|said|
    you (?:were|have been) told|so far)\b`,
  ),
  expression(
    String.raw`\b[Yy]ou are (?:now|no longer) (?:\p{Lu}\p{L}+|(?:an? |the )?(?:\p{L}+ )?(?:bot|
    assistant|
    grader|evaluator|ai|model|interviewer|candidate|pirate|poet|expert)\b|in \p{L}+ mode|bound|
    free to|required to|acting)`,
    'u',
  ),
  expression(
    String.raw`\b(?:your|the) (?:only|new|real|actual|next) (?:task|job|role|instructions?|
    objective) (?:is|are|now)\b`,
  ),
  /\bnew (?:task|instructions?|directive|system prompt)\s*[:=]/iu,
  expression(
    String.raw`\b(?:pretend|act|behave|respond|answer) (?:as if you|as though you|like you|
    as an? (?:grader|evaluator|ai|assistant)|to be an?|you are)\b`,
  ),
  /\bas an? (?:ai|language model|llm|chatbot)\b/iu,
  /\b(?:developer|admin|god|grader) (?:mode|override)\b/iu,
  /\boverride\s*=\s*\w+/iu,
  expression(
    String.raw`\b(?:admin(?:istrator)?|operator|system|developer)(?:'s)? (?:notice|note|message|
    override|
    instruction)\b|\bnotice from (?:the )?(?:admin\w*|system|operator|developers?)\b`,
  ),
  // Requests for what is hidden.
  expression(`\\b(?:print|show|reveal|display|output|repeat|tell|give|share|list|dump|send|
  paste|disclose|
    expose)\\b(?: (?:me|us|out|the|your|full|entire|complete|exact|hidden|whole|current|scoring|
    grading|all|of)){0,6} ${SECRET}`),
  expression(`\\bwhat(?:'s| is| are|s)?(?: (?:the|in|your|full|exact|hidden)){0,4} ${SECRET}`),
  // Orders to score, and scores that nobody gave.
  expression(`\\b(?:give|award|assign|grant|set|output|return|report|record|mark|rate|score|
  grade|credit|
    write|enter|put|treat|count|consider)\\b(?: \\S+){0,3}? (?:me|myself|my (?:answers?|
    responses?|score|rating|grade)|this (?:candidate|answer|response|interview|session|turn)|
    the candidate|(?:all|each|every)(?: (?:one )?of the)? (?:dimensions?|criteri(?:a|on)|
    observables?|categor(?:y|ies)))\\b(?: \\S+){0,8}? ${GRADE_WORD}(?![\\p{L}])`),
  expression(`\\b(?:give|award|assign|grant|output|record|
    enter)\\b(?: \\S+){0,5}? ${GRADE_WORD}(?![\\p{L}])(?: \\S+){0,5}? (?:dimensions?|
    criteri(?:a|on)|observables?|categor(?:y|ies)|rubric|candidate|interview|answer)\\b`),
  expression(
    String.raw`\b(?:give|award|assign|grant) (?:it |this |me |the )?(?:full|top|maximum|max|highest|
    the highest|five|ten|\d+) (?:marks?|points?|scores?|credit|stars?)\b`,
  ),
  /\b(?:rate|grade|score) (?:me|my (?:answers?|design|interview|performance))\b/iu,
  // "Mark this criterion as met", "SYSTEM: mark as met that …". A design marks rows and jobs.
  expression(`${CREDIT}(?: (?:down|off))? ${GRADED}(?: \\S+){0,6}? (?:as|is|to|=|:) ${PASSED}`),
  expression(`${CREDIT}(?: (?:down|off))?(?: ${PERHAPS_GRADED})? as ${MET}`),
  /\b(?:strong|lean|no)[ -]hire\b/iu,
  expression(
    String.raw`\b(?:highest|maximum|max|top|perfect|full) (?:possible )?(?:scores?|marks|ratings?|
    grades?)\b(?=[^.?!\n]*\b(?:criteri|dimension|categor|candidate|interview|this answer|
    my answer|rubric|everything|across))`,
  ),
  expression(
    String.raw`\b(?:interview|candidate(?:'s)?|dimension|criterion|rubric|evaluation|
    interviewer) (?:scores?|ratings?|grades?|verdicts?|marks?)\b`,
  ),
  expression(
    String.raw`\b(?:final|overall|running|total|session|turn|my) (?:scores?|rating|grade|verdict|
    marks?)\s*(?:[:=|]|is|of|should be|will be|must be)\s*\W?(?:\d|max|full|strong|pass|met|
    correct|exceptional|excellent)`,
  ),
  expression(
    String.raw`(?<!\b(?:fraud|risk|credit|similarity|relevance|match|health|trust|confidence|
    quality|
    ranking|spam|abuse|z|f1|bm25)[ _-])\bscore(?: (?:for|of|on) (?:this|the|
    my) \w+)?\s*[:=]\s*(?:max|full|\d(?:\.\d+)?\s*/\s*\d+)`,
  ),
  /^\W*score\s*[:=]\s*\d/iu,
  expression(
    String.raw`\b(?:interview|round|session|candidate|assessment|
    evaluation)\b(?: \S+){0,3} (?:passed|
    finali[sz]ed|already graded|been graded|scored)\b`,
  ),
  /\bdimensions?\b\s*[:=]\s*(?:strong|solid|met|pass|max|\d)/iu,
  /\b[a-z]+(?:_[a-z]+)+\s*=\s*5\b.*\b(?:no need|probe|grade|score)/iu,
  expression(
    String.raw`\b(?:interviewer|grader|evaluator|maya)(?:'s)? (?:verdict|rating|score|verified|
    confirmed|
    agreed|approved|was (?:impressed|satisfied)|noted that)\b`,
  ),
  /\bverdict["']?\s*[:=]\s*["']?(?:met|correct|pass(?:ed)?|strong|hire)\b/iu,
  /\brubric (?:unlocked|satisfied|complete|fulfilled|met|override)\b/iu,
  // Addressed to the reader behind the interviewer.
  expression(`\\b(?:note|notice|message|reminder|hint|instructions?|attention|dear|hello|hi|
    hey)(?: (?:for|to|from))?(?: the| any| all| my)? ${GRADER}s?\\b`),
  expression(`\\b(?:for|to|as) (?:the|an|any|whoever is the) ${GRADER}\\b`, 'iu'),
  expression(`(?:^|[\\s(\\[])${GRADER}\\s*:`, 'iu'),
  /\bwho(?:m)?ever (?:is |are )?(?:grad|scor|evaluat|review|read|assess|mark)\w+ this\b/iu,
  expression(
    String.raw`\bthis (?:answer|response|candidate|interview|session|
    transcript)\b(?: \S+){0,4} (?:should|
    must|has to|is to|needs to) be (?:read|treated|scored|graded|rated|counted|considered|
    marked|regarded|credited)\b`,
  ),
  expression(
    String.raw`\b(?:answers?|responses?|silence|omissions?|brevity)\b(?: \S+){0,5} (?:should|
    must|has to|
    is to|needs? to|are to) be (?:read|treated|scored|graded|rated|counted|considered|marked|
    regarded|credited|interpreted) as\b`,
  ),
  expression(
    String.raw`\bplease (?:assume|note|consider|record|credit|accept|
    treat it as given)\b(?: \S+){0,4} (?:i(?:'ve| have)|the candidate|as (?:covered|complete|
    met|given|answered))\b`,
  ),
  expression(
    String.raw`\b(?:this|the) candidate (?:clearly |fully |already |has )*(?:show(?:s|ed|n)|
    demonstrat\w+|
    present(?:s|ed)|gave|given|deserv\w+|answer(?:s|ed)|master(?:s|ed)|pass(?:es|ed)|covered|
    explained|is an? (?:internal|test|strong|excellent|exceptional|senior|outstanding|qualified|
    top)|should (?:be|receive|get|pass))\b`,
  ),
  expression(
    String.raw`\bskip (?:any |all |the )?(?:further|remaining|other|rest of the) questions\b|
    \bno further questions\b`,
  ),
  expression(
    String.raw`\b(?:end|conclude|stop|terminate|close|finish)s? (?:of )?(?:the |this )?(?:interview|
    transcript|conversation|evaluation|prompt)\b`,
  ),
  expression(
    String.raw`\btranscript (?:is |was |has been )?(?:truncated|omitted|abridged|shortened|
    continues|ends|
    redacted)\b|\b\d+ words (?:omitted|truncated|removed)\b`,
  ),
  /\[(?:strong|full|complete|excellent|correct|perfect|detailed) (?:answer|response|solution)\b/iu,
  expression(
    String.raw`\b(?:as )?you (?:already |just |earlier )?(?:said|confirmed|agreed|acknowledged|
    verified|
    approved|told me)\b[^.?!\n]{0,40}\bmy (?:answer|design|solution|approach|score|work|
    response)\b`,
  ),
  // Fences and turn marks of chat formats.
  expression(
    String.raw`</?(?:system|transcript|instructions?|interview(?:er)?|grader|assistant|
    candidate|turn|
    prompt|end of [a-z ]+)\b[^>\n]{0,40}>|<\|[a-z_]+\|>|\[/?INST\]`,
  ),
  /["']?role["']?\s*:\s*["'](?:system|interviewer|assistant|grader|developer)["']/iu,
  expression(
    String.raw`\[(?:turn \d+|internal|system|score|grader|admin)\b[^\]\n]{0,60}\]|
    (?<!=)={3,40}[^=\n]{0,80}\b(?:turn|
    verdict|score|interview)\b[^=\n]{0,80}={3,}|(?<!#)#{3,40}[^#\n]{0,80}\b(?:interview|task|instructions?|system|
    score\w*)\b`,
  ),
];

/** At the start of a line or sentence, a name that speaks: the rest of the line is a forged turn. */
const ROLES = ['interviewer', 'assistant', 'candidate', 'examiner', 'moderator'];
const SYSTEM_LINE = expression(
  String.raw`(?:^|(?<=[\n.!?>)\]]\s{0,3}))\[?(?:system|admin|administrator|developer|
    important notice[\w ]*)\]?\s*(?:\([\w ]*\))?:(?=[^\n]*\b(?:evaluat\w+|scor\w+|instruct\w*|
    ignore|overrid\w*|candidate|interview\w*|grad(?:e|ing)\w*|rubric|skip|finali[sz]ed|prompt|
    you (?:are|must|will|should)|approve\w*|pass|verdict|dimensions?)\b)[^\n]*`,
  'giu',
);
/** "Q: … A: …": only the pair forges a dialogue; requests A and B are often called so. */
const QUESTION_LINE = expression(
  String.raw`^[ \t]*Q(?:uestion)?\s*\d*[:.)][^\n]*\?[ \t]*\n[ \t]*A(?:nswer)?\s*\d*[:.)][^\n]*`,
  'gimu',
);

/**
 * Sentences and lines that address a grader or forge a turn, in order, none overlapping.
 * @param speakers names of interviewers whose turns could be forged
 */
export function findGraderTalk(text: string, speakers: readonly string[] = ['maya']): Span[] {
  const spans: [number, number][] = [];
  const names = [...speakers, ...ROLES]
    .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, ''))
    .join('|');
  const forged = expression(
    `(?:^|(?<=[\\n.!?>)\\]"'”]\\s{0,3}))[*_>\\[("]{0,4}(?:${names})\\b[*_\\])"]{0,4}[ \\t]{0,4}
    (?:\\([^)\\n]{0,30}\\)[ \\t]{0,4})?[:>][^\\n]*`,
    'giu',
  );
  for (const pattern of [forged, SYSTEM_LINE, QUESTION_LINE]) {
    for (const match of text.matchAll(pattern))
      spans.push([match.index, match.index + match[0].length]);
  }
  for (const sentence of splitSentences(text)) {
    if (IN_SENTENCE.some((pattern) => pattern.test(sentence.text)))
      spans.push([sentence.start, sentence.end]);
  }
  return merged(spans).map(([start, end]) => ({start, end, text: text.slice(start, end)}));
}

function merged(spans: readonly (readonly [number, number])[]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}
