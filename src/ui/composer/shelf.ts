/**
 * The answers that were sent and the drafts that were not, in a row like the lines of a shell's
 * history. A sent answer can be looked at; changing it makes another draft, so that no draft is ever
 * overwritten, and what was not sent comes back. Pure.
 */
import type {Buffer} from './buffer.ts';
import {EMPTY_BUFFER} from './buffer.ts';
import {unfold} from './pastes.ts';

export interface Shelf {
  /** Sent, oldest first, none of them empty. */
  readonly answers: readonly Buffer[];
  /** Not sent, the one that was begun last at the end; at least one. */
  readonly drafts: readonly Buffer[];
  /** Which of the answers, and the drafts behind them, is in the composer. */
  readonly at: number;
}

/** @param answers texts that were sent, oldest first */
export function createShelf(answers: readonly string[], draft: Buffer): Shelf {
  const sheets = answers.filter((text) => text.trim() !== '').map((text) => sheet(text));
  return {answers: sheets, drafts: [draft], at: sheets.length};
}

export function inHand({answers, drafts, at}: Shelf): Buffer {
  return answers[at] ?? drafts[at - answers.length] ?? EMPTY_BUFFER;
}

/** A sent answer is being looked at. */
export function isSent({answers, at}: Shelf): boolean {
  return at < answers.length;
}

/** @param buffer what has become of the one in hand */
export function edited(shelf: Shelf, buffer: Buffer): Shelf {
  const {answers, drafts, at} = shelf;
  if (!isSent(shelf)) return {...shelf, drafts: drafts.with(at - answers.length, buffer)};
  if (buffer.text === inHand(shelf).text) return {...shelf, answers: answers.with(at, buffer)};
  const kept = [...drafts.filter(({text}) => text !== ''), buffer];
  return {
    // The answer itself goes back to its place as it was sent.
    answers: answers.with(at, sheet(inHand(shelf).text, inHand(shelf))),
    drafts: kept,
    at: answers.length + kept.length - 1,
  };
}

/** @returns the shelf with the neighbour in hand; the same shelf at its ends */
export function stepped(shelf: Shelf, to: 'older' | 'newer'): Shelf {
  const {answers, drafts} = shelf;
  const at = shelf.at + (to === 'older' ? -1 : 1);
  if (at < 0 || at >= answers.length + drafts.length) return shelf;
  const {pastes, killed} = inHand(shelf);
  const target = inHand({...shelf, at});
  return replaced({...shelf, at}, {...target, pastes, killed, goal: null, run: null});
}

/** What is in hand was sent. A draft that was waiting is in hand again, else an empty one. */
export function sent(shelf: Shelf): Shelf {
  const buffer = inHand(shelf);
  const {pastes, killed} = buffer;
  const rest = shelf.drafts.filter((draft) => draft !== buffer && draft.text !== '');
  const isRepeated = shelf.answers.at(-1)?.text === buffer.text;
  const answers = isRepeated ? shelf.answers : [...shelf.answers, sheet(buffer.text, buffer)];
  const drafts = rest.length > 0 ? rest : [EMPTY_BUFFER];
  const at = answers.length + drafts.length - 1;
  const next = {answers, drafts, at};
  return replaced(next, {...inHand(next), pastes, killed});
}

/** An answer that could not be sent is a draft again, in hand unless something else is written. */
export function returned(shelf: Shelf, buffer: Buffer): Shelf {
  const {pastes, killed} = inHand(shelf);
  const draft = {...sheet(buffer.text, buffer), cursor: buffer.cursor, pastes, killed};
  const others = shelf.drafts.filter(({text}) => text !== '');
  const drafts = [draft, ...others];
  return {...shelf, drafts, at: shelf.answers.length + drafts.length - 1};
}

/** Everything that is not sent, as one text: older drafts stand before newer ones. */
export function unsent(shelf: Shelf): {readonly text: string; readonly cursor: number} {
  const {answers, drafts, at} = shelf;
  const current = isSent(shelf) ? drafts.at(-1) : drafts[at - answers.length];
  let text = '';
  let cursor = 0;
  for (const draft of drafts.filter((one) => one === current || one.text !== '')) {
    const start = text === '' ? 0 : text.length + 1;
    if (draft === current) cursor = start + unfold(draft, draft.cursor).length;
    text += (text === '' ? '' : '\n') + unfold(draft);
  }
  return {text, cursor};
}

function replaced(shelf: Shelf, buffer: Buffer): Shelf {
  const {answers, drafts, at} = shelf;
  if (isSent(shelf)) return {...shelf, answers: answers.with(at, buffer)};
  return {...shelf, drafts: drafts.with(at - answers.length, buffer)};
}

/** A text without a past, the cursor behind it. */
function sheet(text: string, {pastes}: Pick<Buffer, 'pastes'> = EMPTY_BUFFER): Buffer {
  return {...EMPTY_BUFFER, text, cursor: text.length, pastes};
}
