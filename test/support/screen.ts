/**
 * The screens on a terminal that exists only in memory: keys go in as bytes, and what comes out is
 * read off the screen. Waits for content, never for time.
 */
import {Console} from 'node:console';
import {PassThrough, Writable} from 'node:stream';
import xterm from '@xterm/headless';
import type {Session} from '../../src/session/session.ts';
import type {ScreenOptions} from '../../src/ui/run.tsx';
import {runScreens} from '../../src/ui/run.tsx';

const PATIENCE_MS = 5_000;
const POLL_MS = 10;

// The screens keep stray console output off the terminal and need a whole console for that; the
// one of the test runner lacks its constructor.
console.Console ??= Console;

export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

export class MemoryTerminal {
  /** Settles when the screens end. */
  readonly ended: Promise<void>;
  /** Bytes that were written so far. */
  written = 0;
  readonly #terminal: InstanceType<typeof xterm.Terminal>;
  readonly #stdin: PassThrough;
  readonly #stdout: Writable & {columns: number; rows: number; isTTY: boolean};
  readonly #watchers = new Set<() => void>();

  constructor(
    run: (streams: Streams) => Promise<void>,
    size: {readonly columns: number; readonly rows: number} = {columns: 80, rows: 24},
  ) {
    const {columns, rows} = size;
    this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
    this.#stdin = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: () => this.#stdin,
      ref: () => this.#stdin,
      unref: () => this.#stdin,
    });
    const sink = new Writable({
      decodeStrings: false,
      write: (chunk: string, _encoding, done) => {
        this.written += Buffer.byteLength(chunk);
        this.#terminal.write(chunk.replaceAll(/(?<!\r)\n/gu, '\r\n'), () => {
          for (const watcher of this.#watchers) watcher();
        });
        done();
      },
    });
    this.#stdout = Object.assign(sink, {columns, rows, isTTY: true});
    this.ended = run({
      stdin: this.#stdin as unknown as NodeJS.ReadStream,
      stdout: this.#stdout as unknown as NodeJS.WriteStream,
    });
    this.ended.catch(() => undefined);
  }

  /** Bytes from the keyboard, in one piece. */
  type(keys: string): void {
    this.#stdin.write(keys);
  }

  paste(text: string): void {
    this.type(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    Object.assign(this.#stdout, {columns, rows});
    this.#stdout.emit('resize');
  }

  /** Rows from top to bottom, without blanks at their ends. */
  rows(): string[] {
    const {active} = this.#terminal.buffer;
    return Array.from(
      {length: this.#terminal.rows},
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  text(): string {
    return this.rows().join('\n');
  }

  cursor(): {readonly x: number; readonly y: number} {
    const {cursorX, cursorY} = this.#terminal.buffer.active;
    return {x: cursorX, y: cursorY};
  }

  isAlternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** Resolves with the screen once it holds what is wanted; fails with what it shows instead. */
  async shows(wanted: string | RegExp | (() => boolean)): Promise<string> {
    const isThere = (): boolean => {
      if (typeof wanted === 'function') return wanted();
      const text = this.text();
      return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    };
    await new Promise<void>((resolve, reject) => {
      const settle = (): boolean => {
        if (!isThere()) return false;
        this.#watchers.delete(settle);
        clearTimeout(timer);
        clearInterval(poll);
        resolve();
        return true;
      };
      // What is awaited may be an intent, which need not change the screen.
      const poll = setInterval(settle, POLL_MS);
      const timer = setTimeout(() => {
        clearInterval(poll);
        this.#watchers.delete(settle);
        reject(new Error(`The screen never showed ${String(wanted)}. It shows:\n${this.text()}`));
      }, PATIENCE_MS);
      this.#watchers.add(settle);
      settle();
    });
    return this.text();
  }
}

/** The screens of a session. */
export class Screen extends MemoryTerminal {
  constructor(
    session: Session,
    size?: {readonly columns: number; readonly rows: number},
    options: Pick<ScreenOptions, 'card' | 'stop' | 'editor'> = {},
  ) {
    super((streams) => runScreens(session, {...streams, ...options}), size);
  }
}
