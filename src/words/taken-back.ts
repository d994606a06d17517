/**
 * What takes approval back: a denial or a condition before it, a reservation after it, a noun that
 * makes it ironic, a clause that speaks of the scene and not of the answer.
 */
import {ANSWER_NOUN, OF_ANSWER} from './evaluative.ts';
import {expression} from './expression.ts';
import type {Guard} from './frame.ts';

/** Before a frame in its clause, these take the approval back. */
const UNDONE = expression(
  String.raw`(?:\b(?:not|never|no|nobody|nothing|hardly|barely|without|cannot|neither|nor|
    (?<!\beven )if|whether|
    unless|suppose|assume|assuming|imagine|until|let's say|prove|convince me|show me|want|wants|
    need|needs|pick|give me|name|find|doubt|pretend)\b|n't\b|
    (?<!\b(?:i|we|i'd|i do|i must|i have to|i really|i'd just)\s)\b(?:says?|thinks?|believes?)\b|
    \b(?:you|your \w+|they|he|she)(?:'ve| have|'d)? (?:just |also |already )?(?:say|said|call|
    called|claim|claimed|claims|wrote|told|promise|promised|assume|assumed|mention|mentioned|
    argued|think|thought|believe)\b|\b(?:describes?d?|advertised?|sold|sell|label|labell?ed|
    market|present) (?:[\w'-]+ ){1,5}?as\b|\byou (?:hope|wish|pray|bet|guess|insist)\b|\bmak(?:e|
    es|ing) $|\b(?:tell|explain|convince|show|prove to|persuade) me\b|
    \b(?:by|in|on) your (?:own )?(?:account|words?|telling|reckoning|view|eyes|book|version)\b|
    \baccording to\b|
    ^(?:(?:so|then|now|and|but|or|please)[\s,]+)*(?:choose|propose|define|describe|state|invent|
    suggest|trace|try|write|design|build|make)\b)`,
  'u',
);
/** What stands after the words of approval and takes them back: whose words they are, or that they don't matter. */
const TAKEN_BACK = expression(
  String.raw`^(?:, says? |,? (?:you|they|he|she|your \w+)(?:'ve| have)? (?:just )?(?:say|said|
    says|wrote|claim|claimed|
    call|called|insist|promised?|write|argue|told me|tell me)\b|(?: (?!that\b|to\b|it\b|
    of\b)[\w'-]+){0,3} (?:isn't|aren't|wasn't|is not|are not|aside|or (?:not|
    ugly|bad|wrong|poor|otherwise))\b|(?:,? (?:if|unless|until|provided|as long as|so long as|
    except when|only when|only if|only until)\b(?! (?:i may|you ask|anything|i ever|i say))|
    (?: [\w'-]+){0,3}, not [\w'-]+(?! bad)|(?: [\w'-]+){0,2} (?:on|in|at) (?:your (?:laptop|
    machine|slide)|an? (?:slide|demo|brochure)|slides|theory|noon|the (?:brochure|demo|lab|slide|
    happy path)|staging|a vacuum))\b)`,
  'u',
);

/** Nouns that turn the praise before them into irony: nice words, a lovely theory. */
const HOLLOW = expression(
  String.raw`\b(?:nice|good|great|lovely|wonderful|beautiful|pretty|perfect|fine|bold|strong|
    brave|big|confident|comforting|elegant|neat|clean|charming|sweet|impressive|inspiring|fantastic|
    splendid|fair|ideal|happy|clever|brilliant|excellent|reassuring|attractive|smart) (?:words?|
    slogan|theory|world|dream|phrase|slide|brochure|label|promise|hope|wish|fairy ?tale|
    fantasy|buzzwords?|marketing|adjectives?|morning|afternoon|evening|luck|speech|pitch|motto|
    sentiments?|
    headline|advert|rhetoric|poster|assumption that|faith)\b`,
  'u',
);

/** A clause about a party or a thing of the scene, not about the answer: "the score comes back …". */
const SCENE = expression(
  String.raw`^(?:and |but |so |then |now |say |suppose )*(?:the|an?|every|each|one|two|its|their|
    some|any|no|half)(?! ${ANSWER_NOUN}\b| ${OF_ANSWER}\b) [\w'-]+(?: (?!so\b|that\b|which\b|
    you\b|i\b|is\b|was\b)[\w'-]+){0,2}? (?:is|are|was|were|comes?|came|
    says?|said|looks?|looked|returns?|reports?|reported|has|have|gets?|calls?|called|sends?|sent|
    shows?|declares?|reads?|sounds?|seems?|finds?|
    marks?|thinks?|writes?|wrote|gives?|gave|drops?|rates?|posts?|arrives?|turns?|goes|stays?|
    falls?|emits?|fires?|wins?|closes?|scores?|earns?|carries|holds?|keeps?|leaves?)\b(?! (?:me|
    my|i|well)\b)`,
  'u',
);

/** How far a hollow noun may follow. */
const NOUN_AHEAD = 20;

/**
 * Whether words in a frame are taken back by what stands around them.
 * @param clause from its beginning, lower case, and on beyond its end
 * @param start and `end` of the words in it
 */
export function isTakenBack(frame: Guard, clause: string, start: number, end: number): boolean {
  if (frame.isLoose === true && SCENE.test(clause)) return true;
  if (frame.isFirm === true) return false;
  if (frame.isDenial !== true && UNDONE.test(clause.slice(0, start))) return true;
  return TAKEN_BACK.test(clause.slice(end)) || HOLLOW.test(clause.slice(start, end + NOUN_AHEAD));
}
