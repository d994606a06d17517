/**
 * Makes text from outside safe to show: nothing that comes out of here can move a cursor, set a
 * title, fill a clipboard, hide or reorder characters. Every view and every stored text passes
 * through it. Linear in the length of the text.
 */
import {expression} from './expression.ts';

const LONE_SURROGATE = /\p{Cs}/gu;
/** Nothing here needs the scanner: the common case, answered without copying. */
const ANY_ESCAPE = /[\u001b\u0080-\u009f]/u;
/** Controls but \n and \t, and what is invisible by definition, variation selectors and joiners aside. */
const INVISIBLE = expression(
  String.raw`[\p{Cc}\p{Default_Ignorable_Code_Point}\u061c\u200e\u200f\u206a-\u206f\ufff9-\ufffb\u{e0000}-\u{e0fff}]`,
  'gu',
);
const KEPT_FOR_NOW = /[\n\t]|\u200c|\u200d|[\ufe00-\ufe0f]/u;

/** A variation selector chooses the look of a symbol or an ideograph; elsewhere it only hides data. */
const STRAY_SELECTOR = expression(
  String.raw`(?<![\p{S}\p{N}#*\u203c\u2049]|(?!\p{Script=Latin})\p{L})[\ufe00-\ufe0f]+|
    (?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]+`,
  'gu',
);
/** Joiners make one emoji of several, and shape letters of scripts that join; elsewhere they hide. */
const JOINABLE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f`;
const STRAY_JOINER = new RegExp(
  String.raw`(?<![${JOINABLE}]|(?![\p{Script=Latin}\p{Script=Inherited}])[\p{L}\p{M}])[\u200c\u200d]+` +
    String.raw`|[\u200c\u200d]+(?![${JOINABLE}\u200c\u200d]|(?![\p{Script=Latin}\p{Script=Inherited}])[\p{L}\p{M}])` +
    String.raw`|[\u200c\u200d]{2,}`,
  'gu',
);

/**
 * Removes every terminal control sequence with its payload, every control character but `\n` and
 * `\t`, bidirectional and zero-width characters, tag characters and lone surrogates. Line ends of
 * any kind become `\n`. Applying it twice changes nothing more.
 */
export function sanitize(text: string): string {
  const wellFormed = text.replace(LONE_SURROGATE, '');
  const plain = ANY_ESCAPE.test(wellFormed) ? dropSequences(wellFormed) : wellFormed;
  return plain
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(INVISIBLE, (char) => (KEPT_FOR_NOW.test(char) ? char : ''))
    .replace(STRAY_SELECTOR, '')
    .replace(STRAY_JOINER, '');
}

/** {@link sanitize} for a place that holds one line: runs of white space become one blank. */
export function sanitizeLine(text: string): string {
  return sanitize(text).replace(/\s+/gu, ' ').trim();
}

const ESC = 0x1b;
/** Introducers of strings (OSC, DCS, SOS, PM, APC) after ESC, and as single C1 characters. */
const STRING_AFTER_ESC = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
const STRING_C1 = new Set([0x9d, 0x90, 0x98, 0x9e, 0x9f]);
const CSI_C1 = 0x9b;
const CSI_AFTER_ESC = 0x5b;

/** One pass over the text. Each sequence ends where the next one begins, so no part is read twice. */
function dropSequences(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== ESC && (code < 0x80 || code > 0x9f)) {
      at += 1;
      continue;
    }
    kept.push(text.slice(from, at));
    at = code === ESC ? endOfEscape(text, at + 1) : endOfC1(text, at);
    from = at;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

function endOfEscape(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CSI_AFTER_ESC) return endOfCsi(text, at + 1);
  if (STRING_AFTER_ESC.has(code)) return endOfString(text, at + 1);
  const final = skip(text, at, 0x20, 0x2f);
  return isWithin(text.charCodeAt(final), 0x30, 0x7e) ? final + 1 : final;
}

function endOfC1(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CSI_C1) return endOfCsi(text, at + 1);
  return STRING_C1.has(code) ? endOfString(text, at + 1) : at + 1;
}

function endOfCsi(text: string, at: number): number {
  const final = skip(text, skip(text, at, 0x30, 0x3f), 0x20, 0x2f);
  return isWithin(text.charCodeAt(final), 0x40, 0x7e) ? final + 1 : final;
}

/**
 * A string runs to BEL or ST. One that is never closed takes the rest of its line with it and no
 * more, so that a stray introducer cannot swallow an answer.
 */
function endOfString(text: string, start: number): number {
  let lineEnd = -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x07 || code === 0x9c) return at + 1;
    if (code === ESC && text.charCodeAt(at + 1) === 0x5c) return at + 2;
    if (code === ESC || code === 0x18 || code === 0x1a || isWithin(code, 0x80, 0x9f)) {
      return lineEnd === -1 ? at : lineEnd;
    }
    if (code === 0x0a && lineEnd === -1) lineEnd = at;
  }
  return lineEnd === -1 ? text.length : lineEnd;
}

function skip(text: string, from: number, low: number, high: number): number {
  let at = from;
  while (at < text.length && isWithin(text.charCodeAt(at), low, high)) at += 1;
  return at;
}

function isWithin(code: number, low: number, high: number): boolean {
  return code >= low && code <= high;
}
