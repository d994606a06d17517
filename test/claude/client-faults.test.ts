import {inspect} from 'node:util';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ModelFault} from '../../src/claude/model-fault.ts';
import type {ModelFaultKind} from '../../src/claude/model-fault.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeFault, FaultName} from '../support/fake-api/fake-fault.ts';
import {scripted} from '../support/fake-api/fake-model.ts';
import {aRequest, connected, hear} from './a-request.ts';

const QUESTION = 'Take one payment: which row changes first, and what does it hold afterwards?';
const BEGUN = QUESTION.slice(0, 20);
const QUICK = {headersMs: 400, idleMs: 200};
const LIMITS = {answer: QUICK, thinking: QUICK, ownModel: QUICK};

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi();
  api.answerWith(scripted([QUESTION]));
});
afterEach(async () => await api.close());

const client = (changes = {}) =>
  connected({
    credential: {kind: 'key', secret: api.key},
    baseUrl: api.url,
    limits: LIMITS,
    ...changes,
  });

interface Row {
  readonly kind: ModelFaultKind;
  readonly says: RegExp;
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** Text that came before it broke. */
  readonly text?: string;
}

const TABLE: Partial<Record<FaultName, Row>> = {
  'bad-request': {kind: 'request-refused', says: /does not accept the request/, status: 400},
  'key-refused': {kind: 'key-refused', says: /does not take this key/, status: 401},
  'out-of-credit': {kind: 'out-of-credit', says: /no money left/, status: 402},
  forbidden: {kind: 'not-allowed', says: /may not do this/, status: 403},
  'not-found': {kind: 'model-unknown', says: /knows no claude-sonnet-5-5/, status: 404},
  'too-large': {kind: 'request-refused', says: /too long/, status: 413},
  'rate-limited': {kind: 'rate-limited', says: /wait 2 s/, status: 429, retryAfterMs: 2000},
  'spend-limit': {kind: 'out-of-credit', says: /no money left/, status: 429},
  'server-error': {kind: 'server-error', says: /fault of its own/, status: 500},
  'gateway-timeout': {kind: 'timed-out', says: /silent/, status: 504},
  overloaded: {kind: 'overloaded', says: /overloaded/, status: 529},
  html: {kind: 'server-error', says: /fault of its own/, status: 502},
  reset: {kind: 'unreachable', says: /can't be reached/},
  slow: {kind: 'timed-out', says: /silent/},
  'error-event': {kind: 'overloaded', says: /overloaded/, text: BEGUN},
  destroyed: {kind: 'cut-off', says: /broke off/, text: BEGUN},
  'reset-mid-stream': {kind: 'cut-off', says: /broke off/, text: BEGUN},
  'end-early': {kind: 'cut-off', says: /broke off/, text: BEGUN},
  empty: {kind: 'garbled', says: /can't be read/},
  malformed: {kind: 'garbled', says: /can't be read/, text: BEGUN},
  stall: {kind: 'timed-out', says: /silent/, text: BEGUN},
};
const ROWS = Object.entries(TABLE) as [FaultName, Row][];

describe('every fault is one plain sentence, and what to do', () => {
  it.each(ROWS)('%s', async (name, {kind, says, status, retryAfterMs, text}) => {
    api.failNext(FAULTS[name]);
    const {client: model, uses} = client();
    const {pieces, error} = await hear(model);
    expect(error).toBeInstanceOf(ModelFault);
    expect(error).toMatchObject({
      kind,
      code: kind,
      status: status ?? null,
      retryAfterMs: retryAfterMs ?? null,
    });
    if (!(error instanceof ModelFault)) return;
    expect(error.message).toMatch(says);
    expect(error.message).toContain(new URL(api.url).host);
    expect(error.message).not.toMatch(/[<>{}\n]/);
    expect(error.nextStep).not.toBe('');
    expect(error.cause).toBeUndefined();
    // What was heard before stays; a tail that might begin a key is all that may be kept back.
    expect(QUESTION.startsWith(pieces.join(''))).toBe(true);
    expect(pieces.join('').length).toBeGreaterThanOrEqual((text ?? '').length - 1);
    // One call, and one entry in the books for what was begun.
    expect(api.requests).toHaveLength(1);
    expect(uses).toHaveLength(text === undefined ? 0 : 1);
    for (const use of uses) expect(use.inputTokens).toBeGreaterThan(0);
  });

  it('none of the table is missing', () => {
    const harmless: readonly FaultName[] = [
      'stall-with-pings',
      'unknown-event',
      'refusal',
      'refusal-with-text',
      'max-tokens',
      'byte-by-byte',
    ];
    const names = Object.keys(FAULTS) as FaultName[];
    expect(names.filter((name) => !(name in TABLE) && !harmless.includes(name))).toEqual([]);
  });

  it.each<[string, FakeFault, Partial<Row>]>([
    ['529 in words', {kind: 'error-event', afterCharacters: 0}, {kind: 'overloaded'}],
    [
      'an event about a limit',
      {kind: 'error-event', afterCharacters: 9, type: 'rate_limit_error'},
      {kind: 'rate-limited'},
    ],
    [
      'an event of a new kind',
      {kind: 'error-event', afterCharacters: 9, type: 'mood_error'},
      {kind: 'server-error'},
    ],
    [
      'an empty account',
      {kind: 'status', status: 400, message: 'Your credit balance is too low.'},
      {kind: 'out-of-credit'},
    ],
    ['418', {kind: 'status', status: 418}, {kind: 'request-refused'}],
    [
      '503',
      {kind: 'status', status: 503, retryAfter: '0.5'},
      {kind: 'overloaded', retryAfterMs: 500},
    ],
    ['a useless wish', {kind: 'status', status: 429, retryAfter: 'soon'}, {kind: 'rate-limited'}],
  ])('%s', async (_, fault, {kind, retryAfterMs}) => {
    api.failNext(fault);
    const {error} = await hear(client().client);
    expect(error).toMatchObject({kind, retryAfterMs: retryAfterMs ?? null});
  });

  it('a date to wait for is counted from now, and a long one is left to the user', async () => {
    const retryAfter = new Date(Date.now() + 400_000).toUTCString();
    api.failNext({kind: 'status', status: 429, retryAfter});
    const {error} = await hear(client().client);
    expect(error).toMatchObject({kind: 'rate-limited'});
    if (!(error instanceof ModelFault)) return;
    expect(error.message).toMatch(/asks us to wait 7 min\.$/);
    expect(error.nextStep).toMatch(/^Try again after that/);
    expect(error.retryAfterMs).toBeGreaterThan(390_000);
  });

  it('a server that is not running', async () => {
    const gone = await startFakeApi();
    await gone.close();
    const {error} = await hear(client({baseUrl: gone.url}).client);
    const host = new URL(gone.url).host;
    expect(error).toMatchObject({kind: 'unreachable', message: `Nothing answers at ${host}.`});
  });
});

/** As a stopped process has it: no timer rings and nothing is read. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

describe('silence', () => {
  it('with pings is life: the answer comes whole', async () => {
    api.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: 50, ms: 600});
    const {pieces} = await hear(client().client);
    expect(pieces.join('')).toBe(QUESTION);
  });

  it.each([
    ['a call that may not think', aRequest()],
    ['a call that may', aRequest({mayThink: true})],
    ['a model that nobody knows', aRequest({model: 'qwen3:8b'})],
  ])('with pings for ever ends %s', async (_, request) => {
    const limits = {
      answer: {...QUICK, wordlessMs: 400},
      thinking: {...QUICK, wholeMs: 700},
      ownModel: {...QUICK, wholeMs: 700},
    };
    const server = await startFakeApi({strictness: 'lenient'});
    server.answerWith(scripted([QUESTION]));
    server.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: 50, ms: null});
    try {
      const {client: model, uses} = client({limits, baseUrl: server.url});
      const {pieces, error} = await hear(model, request);
      expect(error).toMatchObject({kind: 'timed-out', isPassing: true});
      expect(QUESTION.startsWith(pieces.join(''))).toBe(true);
      expect(uses).toHaveLength(1);
      const sent = await server.received(1);
      await sent.done;
      expect(sent.wasClosedByClient).toBe(true);
    } finally {
      await server.close();
    }
  });

  it('is not counted while nobody listens', async () => {
    const {client: model} = client({limits: {...LIMITS, answer: {...QUICK, wordlessMs: 200}}});
    let text = '';
    for await (const event of model.stream(aRequest(), new AbortController().signal)) {
      if (event.type !== 'text') continue;
      if (text === '') await new Promise((resolve) => setTimeout(resolve, 500));
      text += event.text;
    }
    expect(text).toBe(QUESTION);
  });

  it('is not counted while the process is stopped', async () => {
    api.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: null, ms: 100});
    const {client: model} = client({limits: {...LIMITS, answer: {...QUICK, wordlessMs: 200}}});
    let text = '';
    for await (const event of model.stream(aRequest(), new AbortController().signal)) {
      if (event.type !== 'text') continue;
      // Soon after the first words, and before the silence is over.
      if (text === '') setTimeout(() => standStill(900), 20);
      text += event.text;
    }
    expect(text).toBe(QUESTION);
  });

  it('is borne longer while the model may think', async () => {
    const limits = {...LIMITS, thinking: {headersMs: 400, idleMs: 5000}};
    api.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: null, ms: 600}, 2);
    const {client: model} = client({limits});
    expect((await hear(model)).error).toMatchObject({kind: 'timed-out'});
    const {reply} = await hear(model, aRequest({mayThink: true}));
    expect(reply?.text).toBe(QUESTION);
  });

  it('hangs up at the server', async () => {
    api.failNext(FAULTS.stall);
    await hear(client().client);
    const request = await api.received(1);
    await request.done;
    expect(request.wasClosedByClient).toBe(true);
  });

  it('leaves no timer behind, however a call ends', async () => {
    const limits = {...LIMITS, answer: {headersMs: 90_000, idleMs: 80_000}};
    const {client: model} = client({limits});
    const set = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    try {
      for (const name of ['overloaded', 'reset', 'destroyed', 'end-early'] as const) {
        api.failNext(FAULTS[name]);
        await hear(model);
      }
      await hear(model);
      const ours = set.mock.results.filter((_, at) =>
        [90_000, 80_000].includes(Number(set.mock.calls[at]?.[1])),
      );
      expect(ours.length).toBeGreaterThan(9);
      const gone = new Set(cleared.mock.calls.map(([timer]) => timer));
      expect(ours.filter(({value}) => !gone.has(value as NodeJS.Timeout))).toEqual([]);
    } finally {
      set.mockRestore();
      cleared.mockRestore();
    }
  });
});

describe('the key stays here', () => {
  /** Everything that a careless log would print of an error. */
  function traces(error: unknown): string {
    const parts: unknown[] = [inspect(error, {depth: 12, showHidden: true}), JSON.stringify(error)];
    for (let one = error; one instanceof Error; one = one.cause) {
      parts.push(one.message, one.stack, String(one), JSON.stringify(one));
    }
    return parts.join('\n');
  }

  it('for every fault: in no error, and nothing is printed', async () => {
    const printed: string[] = [];
    const catchPrint = (chunk: unknown) => printed.push(String(chunk)) > 0;
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(catchPrint),
      vi.spyOn(process.stderr, 'write').mockImplementation(catchPrint),
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation(catchPrint),
      ),
    ];
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const seen: string[] = [];
    try {
      const {client: model} = client();
      for (const fault of [
        ...ROWS.map(([name]) => FAULTS[name]),
        {kind: 'status', status: 401, message: `invalid x-api-key: ${api.key}`} as const,
        {kind: 'error-event', afterCharacters: 20, message: `Bearer ${api.key}`} as const,
      ]) {
        api.failNext(fault);
        seen.push(traces((await hear(model)).error));
      }
      // Deprecated models make the SDK print to the console.
      await hear(model, aRequest({model: 'claude-sonnet-4-5'}));
    } finally {
      vi.unstubAllEnvs();
      for (const spy of spies) spy.mockRestore();
    }
    expect(seen).toHaveLength(ROWS.length + 2);
    for (const trace of [...seen, ...printed]) expect(trace).not.toContain(api.key.slice(0, 20));
    expect(printed).toEqual([]);
  });

  it.each([
    ['an inner line break', (key: string) => `${key.slice(0, 30)}\n${key.slice(30)}`],
    ['a blank', (key: string) => `${key.slice(0, 30)} ${key.slice(30)}`],
    ['a letter that no key has', (key: string) => `${key}é`],
    ['a control character', (key: string) => `${key.slice(0, 30)}\u0000${key.slice(30)}`],
  ])('with %s in it, it is stopped before it is sent', async (_, spoil) => {
    const {client: model} = client({credential: {kind: 'key', secret: spoil(api.key)}});
    const {error} = await hear(model);
    const check = model.verify(new AbortController().signal);
    const refused: unknown = await check.catch((thrown: unknown) => thrown);
    for (const one of [error, refused]) {
      expect(one).toMatchObject({kind: 'key-refused', isAboutKey: true});
      expect(traces(one)).not.toContain(api.key.slice(0, 20));
      expect(traces(one)).not.toContain(api.key.slice(30));
    }
    expect(api.requests).toHaveLength(0);
  });

  it('an empty one is stopped too', async () => {
    const {error} = await hear(client({credential: {kind: 'token', secret: ' '}}).client);
    expect(error).toMatchObject({kind: 'key-refused', message: 'The token is empty.'});
  });
});
