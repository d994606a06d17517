/**
 * How far a grading is, beside the output proper: one line that is written over in a terminal, a
 * line for each dimension anywhere else.
 */
import type {GradingProgress} from '../session/session.ts';
import {bar} from '../ui/countdown.ts';
import {estimates} from '../ui/grading-lines.ts';
import {sanitizeLine} from '../words/sanitize.ts';

const BAR_CELLS = 20;
/** To the first column, and nothing right of it. */
const CLEAR = '\r\u001b[K';

export interface ProgressScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export class GradingProgressLine {
  readonly #screen: ProgressScreen;
  readonly #isRewritten: boolean;
  #dimension = '';
  #isShown = false;

  constructor(screen: ProgressScreen, term: string | undefined) {
    this.#screen = screen;
    this.#isRewritten = screen.isTTY === true && term !== 'dumb';
  }

  readonly show = (progress: GradingProgress): void => {
    const {done, total, dimension} = progress;
    const name = sanitizeLine(dimension);
    if (!this.#isRewritten) {
      if (name === this.#dimension) return;
      this.#dimension = name;
      this.#screen.write(`[${done}/${total}] ${name}\n`);
      return;
    }
    const share = total === 0 ? 0 : done / total;
    const parts = [`${bar(share, BAR_CELLS)} ${done}/${total}`, name, estimates(progress)];
    const line = parts.filter((part) => part !== '').join('  ');
    // A line that wraps can't be written over.
    const width = Math.max(10, (this.#screen.columns ?? 80) - 1);
    this.#screen.write(`${CLEAR}${Array.from(line).slice(0, width).join('')}`);
    this.#isShown = true;
  };

  /** Takes the line away, so that something else can stand there. */
  end(): void {
    if (this.#isShown) this.#screen.write(CLEAR);
    this.#isShown = false;
    this.#dimension = '';
  }
}
