/**
 * A program in a real pseudo-terminal, and the frames that it draws, each with its time. Nothing
 * is shown: what a terminal emulator costs would stand in every figure.
 */
import {execFileSync} from 'node:child_process';
import {spawn} from '@lydell/node-pty';
import type {IPty} from '@lydell/node-pty';

const PATIENCE_MS = 20_000;
const COLUMNS = 100;
const ROWS = 30;
/** What a developer may have set, and would change what is measured. */
const NOT_INHERITED =
  /^(?:CI|NODE_OPTIONS|NO_COLOR|FORCE_COLOR|ANTHROPIC_.*|DBUS_SESSION_BUS_ADDRESS|(?:HTTPS?|ALL|NO)_PROXY)$/iu;
/** Between these marks a program draws one frame. */
const FRAME = /\u001b\[\?2026h([^]*?)\u001b\[\?2026l/gu;
/** The column that a frame leaves the cursor in. */
const LAST_COLUMN = /\u001b\[(\d+)G\u001b\[\?25h/u;
/** "What are you?": the one question of a program's that every terminal answers. */
const ASKS_KIND = '\u001b[c';
const KIND = '\u001b[?1;2c';

export interface Frame {
  readonly text: string;
  /** When it was whole, on the clock of `performance.now()`, ms. */
  readonly at: number;
  /** Written for it, its marks included. */
  readonly bytes: number;
  /** Where it leaves the cursor, from 1; null when it shows none. */
  readonly column: number | null;
}

export interface PtyOptions {
  readonly file: string;
  readonly args: readonly string[];
  readonly home: string;
}

export class Pty {
  /** Whole frames, in order. */
  readonly frames: Frame[] = [];
  /** Bytes written so far. */
  written = 0;
  /** When it was asked for, ms. */
  readonly startedAt = performance.now();
  readonly #pty: IPty;
  readonly #exit: Promise<void>;
  /** Output after the last whole frame. */
  #rest = '';
  #changed: () => void = () => undefined;
  #hasEnded = false;

  constructor({file, args, home}: PtyOptions) {
    const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
    this.#pty = spawn(file, [...args], {
      name: 'xterm-256color',
      cols: COLUMNS,
      rows: ROWS,
      cwd: home,
      env: {
        ...Object.fromEntries(inherited),
        INTERVIEW_COACH_HOME: home,
        TERM: 'xterm-256color',
      },
    });
    this.#pty.onData((text) => {
      this.#take(text, performance.now());
      if (text.includes(ASKS_KIND)) this.#pty.write(KIND);
      this.#changed();
    });
    this.#exit = new Promise((resolve) => {
      this.#pty.onExit(() => {
        this.#hasEnded = true;
        this.#changed();
        resolve();
      });
    });
  }

  write(keys: string): void {
    this.#pty.write(keys);
  }

  /** Resident memory, bytes. */
  memory(): number {
    return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.#pty.pid)]));
  }

  /**
   * Resolves with the first frame that fits.
   * @param from how many frames to pass over
   */
  async nextFrame(fits: (frame: Frame) => boolean, from = 0): Promise<Frame> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = this.frames.slice(from).find(fits);
      if (found) return found;
      if (this.#hasEnded || performance.now() > deadline) {
        const last = this.frames.at(-1)?.text ?? '';
        throw new Error(`no frame is such: ${String(fits)}\n${last}${this.#rest}`);
      }
      await this.#nextChange(deadline);
    }
  }

  /** Resolves with the time at which more than so many bytes had come. */
  async writtenMoreThan(bytes: number): Promise<number> {
    const deadline = performance.now() + PATIENCE_MS;
    while (this.written <= bytes) {
      if (performance.now() > deadline) throw new Error('nothing was written');
      await this.#nextChange(deadline);
    }
    return performance.now();
  }

  /** Ends it at once. */
  async kill(): Promise<void> {
    if (!this.#hasEnded) process.kill(this.#pty.pid, 'SIGKILL');
    await this.#exit;
  }

  #take(text: string, at: number): void {
    this.written += Buffer.byteLength(text);
    this.#rest += text;
    let end = 0;
    for (const match of this.#rest.matchAll(FRAME)) {
      const [whole, frame = ''] = match;
      const column = LAST_COLUMN.exec(frame)?.[1];
      this.frames.push({
        text: frame,
        at,
        bytes: Buffer.byteLength(whole),
        column: column === undefined ? null : Number(column),
      });
      end = match.index + whole.length;
    }
    this.#rest = this.#rest.slice(end);
  }

  async #nextChange(deadline: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, deadline - performance.now()));
      this.#changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
