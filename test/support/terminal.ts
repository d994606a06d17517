/**
 * The real program in a real pseudo-terminal, and its screen as a person would see it. Waits for
 * content, never for time.
 */
import {spawn} from '@lydell/node-pty';
import type {IPty} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {BINARY, requireBinary} from './built-binary.ts';
import {UnicodeGraphemesAddon} from './xterm-graphemes.ts';

const PATIENCE_MS = 15_000;
const FRAME_MODE = 2026;
const MARKS_PASTES = '\u001b[?2004h';
const NO_PASTES = '\u001b[?2004l';
const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';
/** What a developer may have set, and no test should meet: colours, keys, addresses, keychains. */
const NOT_INHERITED =
  /^(?:CI|NO_COLOR|FORCE_COLOR|ANTHROPIC_.*|DBUS_SESSION_BUS_ADDRESS|(?:HTTPS?|ALL|NO)_PROXY)$/iu;
/** For a shell that is typed at: its prompt, and the program's two words. */
const SHELL_ENV = {PS1: '$ ', NODE: process.execPath, COACH: BINARY};
/**
 * Runs the program, then says with which code it ended and how it left the terminal. It stays until
 * it is disposed of: what a process wrote just before it ended can get lost on the way to a test.
 */
const THEN_TELL = `"$@"; echo "ended with $?."; stty -a; read -r _`;

export interface TerminalOptions {
  readonly home: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /**
   * A shell between terminal and program: `afterwards` tells exit code and terminal modes when the
   * program is done; `interactive` shows its prompt, and `"$NODE" "$COACH" …` is typed there.
   */
  readonly shell?: 'afterwards' | 'interactive';
}

/** What is started, the program's arguments included. */
function commandLine(
  args: readonly string[],
  shell: TerminalOptions['shell'],
): {readonly file: string; readonly args: string[]} {
  const program = [process.execPath, BINARY, ...args];
  if (shell === 'interactive') return {file: '/bin/sh', args: ['-i']};
  if (shell === 'afterwards') return {file: '/bin/sh', args: ['-c', THEN_TELL, 'sh', ...program]};
  return {file: process.execPath, args: program.slice(1)};
}

export class TestTerminal {
  /** Everything the program has written, byte for byte. */
  output = '';
  readonly #pty: IPty;
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #exit: Promise<number>;
  #changed: () => void = () => undefined;
  /** Between the marks with which a program says that a frame is not whole yet. */
  #isDrawing = false;

  constructor(args: readonly string[], options: TerminalOptions) {
    requireBinary();
    const {home, columns = 100, rows = 30} = options;
    this.#screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
    this.#screen.loadAddon(new UnicodeGraphemesAddon());
    for (const final of ['h', 'l']) {
      this.#screen.parser.registerCsiHandler({prefix: '?', final}, ([mode]) => {
        if (mode === FRAME_MODE) this.#isDrawing = final === 'h';
        return false;
      });
    }
    const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
    const command = commandLine(args, options.shell);
    this.#pty = spawn(command.file, command.args, {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: home,
      env: {
        ...Object.fromEntries(inherited),
        ...SHELL_ENV,
        INTERVIEW_COACH_HOME: home,
        TERM: 'xterm-256color',
        ...options.env,
      },
    });
    this.#pty.onData((data) => {
      this.output += data;
      this.#screen.write(data, () => this.#changed());
    });
    // Questions that a program asks its terminal are answered as a terminal would.
    this.#screen.onData((data) => this.#pty.write(data));
    this.#exit = new Promise((resolve) => {
      this.#pty.onExit(({exitCode, signal}) => resolve(signal ? 128 + signal : exitCode));
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  write(keys: string): void {
    this.#pty.write(keys);
  }

  paste(text: string): void {
    this.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`);
  }

  resize(columns: number, rows: number): void {
    this.#pty.resize(columns, rows);
    this.#screen.resize(columns, rows);
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** The window is closed: the terminal itself goes away under the program. */
  close(): void {
    // The library's type leaves out a method that its class has.
    (this.#pty as IPty & {destroy(): void}).destroy();
  }

  /** @returns the exit code; 128 and the signal's number when one ended it */
  exit(): Promise<number> {
    return this.#exit;
  }

  /** The visible lines, without the white space at their ends. */
  lines(): string[] {
    const {active} = this.#screen.buffer;
    return Array.from({length: this.#screen.rows}, (_, row) => {
      return active.getLine(active.viewportY + row)?.translateToString(true) ?? '';
    });
  }

  screen(): string {
    return this.lines().join('\n');
  }

  /** The screen as one line, to find words wherever they were wrapped. */
  words(): string {
    return this.screen().replaceAll(/\s+/gu, ' ');
  }

  /** Column and row, both from 0. */
  cursor(): {readonly x: number; readonly y: number} {
    const {cursorX, cursorY} = this.#screen.buffer.active;
    return {x: cursorX, y: cursorY};
  }

  isCursorShown(): boolean {
    return this.output.lastIndexOf(SHOW_CURSOR) >= this.output.lastIndexOf(HIDE_CURSOR);
  }

  isAlternate(): boolean {
    return this.#screen.buffer.active.type === 'alternate';
  }

  /**
   * The program takes keys. The moment before, a key would still be the terminal's own: it would
   * echo it, and make a line feed of Enter.
   */
  takesKeys(): boolean {
    return this.output.lastIndexOf(MARKS_PASTES) > this.output.lastIndexOf(NO_PASTES);
  }

  /** Resolves with the first whole screen that fits; rejects with what stood there instead. */
  async waitFor(wanted: RegExp | ((screen: string) => boolean)): Promise<string> {
    const fits = typeof wanted === 'function' ? wanted : (text: string) => wanted.test(text);
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const screen = this.screen();
      if (!this.#isDrawing && fits(screen)) return screen;
      if (Date.now() > deadline) {
        throw new Error(`never seen: ${String(wanted)}\nthe screen was:\n${screen}`);
      }
      await this.#nextChange(deadline);
    }
  }

  async dispose(): Promise<void> {
    try {
      process.kill(this.pid, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
    await this.#exit;
    this.#screen.dispose();
  }

  /** The next time something is drawn, or the deadline. */
  #nextChange(deadline: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, deadline - Date.now()));
      this.#changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
