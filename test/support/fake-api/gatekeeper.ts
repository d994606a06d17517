/** Who is let in: the key, and whether there is money behind it. */
import type {Refused} from './error-bodies.ts';
import type {LoggedRequest} from './request-log.ts';

export type KeyTrouble = 'revoked' | 'out-of-credit' | 'forbidden' | 'spend-limit';

const ANSWERS: Readonly<Record<KeyTrouble, Refused>> = {
  revoked: {status: 401},
  'out-of-credit': {status: 402},
  forbidden: {status: 403},
  'spend-limit': {
    status: 429,
    errorCode: 'enforced_spend_limit_reached',
    message: 'You have reached your specified API usage limits.',
  },
};

/** Money is only asked for where it is spent. */
const ABOUT_MONEY: ReadonlySet<KeyTrouble> = new Set(['out-of-credit', 'spend-limit']);

export class Gatekeeper {
  readonly #accepted = new Map<string, KeyTrouble | null>();

  constructor(key: string) {
    this.accept(key);
  }

  accept(key: string): void {
    this.#accepted.set(key, null);
  }

  /** @param key null: every key that is known */
  trouble(trouble: KeyTrouble, key: string | null): void {
    for (const known of key === null ? this.#accepted.keys() : [key]) {
      this.#accepted.set(known, trouble);
    }
  }

  /** @returns null for a request that may pass */
  refusal({auth, path}: LoggedRequest): Refused | null {
    const key = auth.bearer ?? auth.apiKey;
    if (key === null) {
      return {status: 401, message: 'Authentication required: no credentials were provided.'};
    }
    const trouble = this.#accepted.get(key);
    if (trouble === undefined) return ANSWERS.revoked;
    if (trouble === null) return null;
    return ABOUT_MONEY.has(trouble) && path !== '/v1/messages' ? null : ANSWERS[trouble];
  }
}
