/** Verdicts that name the fault in passing: "there is a hole in that", "you skipped a step". */
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

/** The design or the answer, as an interviewer points at it. */
const IT =
  '(?:that|this|it|that (?:design|answer|plan|scheme|approach|order|step|argument|reasoning)|' +
  'your (?:design|answer|plan|scheme|approach|argument|reasoning|explanation))';
const FAULT =
  '(?:hole|gap|flaw|bug|problem|mistake|error|weakness|hitch|catch|snag|contradiction|race|' +
  'weak (?:spot|point|link)|blind spot|loose end|missing (?:step|piece|link|part))';
/** Said of nothing but a design. */
const HOLE =
  '(?:hole|gap|flaw|weakness|hitch|catch|snag|weak (?:spot|point|link)|blind spot|loose end|' +
  'missing (?:step|piece|link|part))';

export const FAULT_FRAMES: readonly Frame[] = [
  anywhere(
    `(?:there(?:'s| is)|i (?:see|found|spot|notice)|i can see|you have|you've got|that has|that leaves|
    it has|this has|that opens|this leaves) (?:still |just |only )?(?:an?|one|some|another|the|two) (?:\\w+ )?(?:${FAULT}s?
    (?: (?:in|with|to) (?:that|this|it|your|what)\\b| (?:here|there|left)\\b)|${HOLE}s?(?=$|[.,;:!]))`,
  ),
  start(
    `(?:something|one (?:thing|piece|step|part)|a (?:step|piece|part)|an important \\w+)(?: (?:is|'s) (?:still )?
    missing|(?:'s| is) not there| doesn't add up| does not add up| is off)\\b`,
  ),
  start("what(?:'s| is) missing (?:there |here )?is\\b", true),
  anywhere(
    `you(?:'ve| have)? (?:just |also |simply )?(?:skipped|left out|omitted|glossed over|jumped over|
    passed over|neglected|failed to (?:say|mention|explain|cover|answer))(?! by\\b)\\b`,
  ),
  anywhere(
    `(?:is|are|seems?|looks?|'s) (?:much |far |a bit |way |still |rather )?too (?:short|long|late|early|slow|weak|
    small|coarse|vague|general|optimistic|simple|loose|broad) (?:for (?:that|this|the|your|a call|it)|to (?:help|hold|
    work|cover|protect|save|be of use))\\b`,
  ),
  anywhere(
    "(?:is|are|'s|you have (?:that|it|this)|you've got (?:that|it|this)) (?:exactly |just )?the wrong (?:way (?:round|around)|order|place|layer|end|level|tool|question)\\b",
  ),
  start(`(?:and |but |so )?(?:that|this|it|which) (?:still|only|just) (?:leaves?|moves?|shifts?|hides?|postpones?|delays?|
    relocates?|covers? (?:half|part|one))\\b`),
  anywhere(
    `${IT} (?:doesn't|does not|won't|wouldn't|can't|cannot) (?:yet )?(?:explain|tell me|say|show|close|get (?:you|us|around)|
    survive|stand|rule out|account for)\\b`,
    true,
  ),
  anywhere(
    `${IT}(?:'s| is) (?:still )?(?:not (?:enough|an answer|a mechanism|sufficient|the point)|no (?:answer|mechanism|
    explanation|guarantee)|beside the point|off the mark|half (?:an|the) answer|only half|incomplete|too vague|a stretch|wishful)\\b`,
    true,
  ),
];
