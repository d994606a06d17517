/**
 * A model that fails, told in lines: one for each wait, and what can be done when nothing goes on
 * by itself. A person is asked; a script can't be, so the offline coach takes over for it.
 */
import type {Connection, Session} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';

const CHOICES =
  'Type .retry to ask again, .offline to go on with the offline coach, or .quit to leave and resume later.';
const ANOTHER_KEY =
  'For another key: .quit, then "interview-coach key set", then "interview-coach resume".';

export interface TroubleOptions {
  readonly isInteractive: boolean;
  readonly notice: (line: string) => void;
}

export class TroubleTeller {
  readonly #session: Session;
  readonly #options: TroubleOptions;
  #told: Connection = {kind: 'fine'};

  constructor(session: Session, options: TroubleOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Somebody is there who can be asked, and there is something to ask. */
  get isAsking(): boolean {
    return this.#options.isInteractive && this.#session.view().connection.kind !== 'fine';
  }

  update(): void {
    const {connection} = this.#session.view();
    const before = this.#told;
    this.#told = connection;
    if (connection.kind === 'fine' || isSame(before, connection)) return;
    if (connection.kind === 'retrying') this.#tellWait(connection);
    else this.#tellStop(connection);
  }

  /** @returns whether the line was a command, and not a part of an answer */
  obey(line: string): boolean {
    if (!this.isAsking) return false;
    switch (line.trim()) {
      case '.retry':
        this.#session.retryNow();
        return true;
      case '.offline':
        this.#session.goOffline();
        return true;
      case '.quit':
        void this.#session.leave();
        return true;
      case '.key':
        this.#options.notice(ANOTHER_KEY);
        return true;
      default:
        return false;
    }
  }

  #tellWait({fault, remainingMs}: Extract<Connection, {kind: 'retrying'}>): void {
    const seconds = Math.ceil(remainingMs / 1000);
    // A try that the candidate asked for is no wait.
    if (seconds === 0) return;
    const {isInteractive, notice} = this.#options;
    const choice = isInteractive ? ' Type .retry to ask now.' : '';
    notice(
      `${sanitizeLine(fault.message)} Your clock stands still; next try in ${seconds} s.${choice}`,
    );
  }

  #tellStop({fault, isAboutKey}: Extract<Connection, {kind: 'stopped'}>): void {
    const {isInteractive, notice} = this.#options;
    const message = sanitizeLine(fault.message);
    if (!isInteractive) {
      notice(`${message} The offline coach goes on from here.`);
      this.#session.goOffline();
      return;
    }
    notice(`${message} ${sanitizeLine(fault.nextStep)} Your clock stands still.`);
    notice(CHOICES);
    if (isAboutKey) notice(ANOTHER_KEY);
  }
}

/** The same trouble as before, a second later. */
function isSame(before: Connection, now: Exclude<Connection, {kind: 'fine'}>): boolean {
  return before.kind === now.kind && before.fault === now.fault;
}
