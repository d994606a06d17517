/** Makes one line of what a terminal in raw mode sends, key by key and paste by paste. */

export type LineKeysResult =
  | {readonly type: 'more'}
  | {readonly type: 'line'; readonly text: string}
  | {readonly type: 'interrupted'};

const MORE: LineKeysResult = {type: 'more'};
const ESC = '\u001b';
const SEQUENCE = /^\u001b(?:\[[0-?]*[ -/]*[@-~]|O[ -~])/u;
const BEGUN_SEQUENCE = /^\u001b(?:\[[0-?]*[ -/]*|O)?$/u;
const PASTE_BEGINS = `${ESC}[200~`;
const PASTE_ENDS = `${ESC}[201~`;
/** More than any line that is asked for; what comes after is dropped. */
const LONGEST = 4096;

export class LineKeys {
  #text = '';
  #isPasting = false;
  /** An escape sequence that has not come whole yet. */
  #held = '';

  /** The line so far. */
  get text(): string {
    return this.#text;
  }

  /**
   * @param data as it arrived. Enter ends the line, but not within a paste, and not where more
   *   came with it: then a terminal that doesn't mark pastes was given several lines.
   */
  push(data: string): LineKeysResult {
    let rest = this.#held + data;
    this.#held = '';
    while (rest !== '') {
      const sequence = SEQUENCE.exec(rest)?.[0];
      if (sequence !== undefined) {
        if (sequence === PASTE_BEGINS) this.#isPasting = true;
        if (sequence === PASTE_ENDS) this.#isPasting = false;
        rest = rest.slice(sequence.length);
        continue;
      }
      if (BEGUN_SEQUENCE.test(rest)) {
        this.#held = rest;
        return MORE;
      }
      const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      rest = rest.slice(char.length);
      const result = this.#take(char, rest);
      if (result !== null) return result;
    }
    return MORE;
  }

  #take(char: string, rest: string): LineKeysResult | null {
    switch (char) {
      case '\u0003':
        return {type: 'interrupted'};
      case '\u0004':
        return this.#text === '' ? {type: 'interrupted'} : null;
      case '\r':
      case '\n':
        if (!this.#isPasting && /^\s*$/u.test(rest)) return {type: 'line', text: this.#text};
        this.#append('\n');
        return null;
      case '\b':
      case '\u007f':
        this.#text = Array.from(this.#text).slice(0, -1).join('');
        return null;
      case '\u0015':
        this.#text = '';
        return null;
      default:
        if (char >= ' ' || char === '\t') this.#append(char);
        return null;
    }
  }

  #append(char: string): void {
    if (this.#text.length < LONGEST) this.#text += char;
  }
}
