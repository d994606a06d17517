import {describe, expect, it} from 'vitest';
import {classify, requestIdOf} from '../../src/claude/faults.ts';
import type {CallContext} from '../../src/claude/faults.ts';

const context: CallContext = {
  host: 'api.anthropic.com',
  model: 'claude-sonnet-5-5',
  purpose: 'interviewer',
  isOpen: false,
  isProxied: false,
  now: 0,
  keyStep: 'set another one with `interview-coach key set`',
};

/** As fetch and the SDK wrap what the network says. */
function networkError(code: string): Error {
  const socket = Object.assign(new Error(`${code} for /v1?key=sk-ant-abc`), {code});
  const failed = new TypeError('fetch failed', {cause: socket});
  const error = new Error('Connection error.', {cause: failed});
  return Object.assign(error, {name: 'APIConnectionError', type: null});
}

describe('when the network fails', () => {
  it.each([
    ['ENOTFOUND', 'unreachable', "api.anthropic.com can't be reached."],
    ['EAI_AGAIN', 'unreachable', "api.anthropic.com can't be reached."],
    ['ECONNREFUSED', 'unreachable', 'Nothing answers at api.anthropic.com.'],
    ['ECONNRESET', 'unreachable', "api.anthropic.com can't be reached."],
    ['UND_ERR_CONNECT_TIMEOUT', 'timed-out', 'api.anthropic.com has fallen silent.'],
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'unreachable',
      "api.anthropic.com can't prove that it is api.anthropic.com: its certificate is not trusted here.",
    ],
  ])('%s', (code, kind, sentence) => {
    const fault = classify(networkError(code), context);
    expect(fault).toMatchObject({kind, message: sentence, status: null});
  });

  it.each([
    ['interviewer', 'interview-coach resume --model NAME'],
    ['judge', '--grader-model NAME'],
  ] as const)('a model that is not there: for the %s, the step that helps', (purpose, step) => {
    const error = Object.assign(new Error('x'), {status: 404, apiMessage: 'model: not found'});
    const {kind, nextStep} = classify(error, {...context, purpose});
    expect(kind).toBe('model-unknown');
    expect(nextStep).toContain(step);
  });

  it('through a proxy the user is told to look there', () => {
    const fault = classify(networkError('ECONNREFUSED'), {...context, isProxied: true});
    expect(fault.nextStep).toContain('HTTPS_PROXY');
  });

  it('in the middle of an answer, the answer is what broke', () => {
    const error = new TypeError('terminated', {
      cause: Object.assign(new Error('other side closed'), {code: 'UND_ERR_SOCKET'}),
    });
    expect(classify(error, {...context, isOpen: true}).kind).toBe('cut-off');
  });
});

describe('whatever is thrown', () => {
  it.each([undefined, null, 'sk-ant-oops', 17, {}, [], new Error('x'), Object.create(null)])(
    '%o becomes a fault that holds nothing of it',
    (thrown) => {
      const fault = classify(thrown, context);
      expect(fault).toMatchObject({kind: 'garbled', status: null, requestId: null});
      expect(fault.message).not.toContain('oops');
    },
  );

  it('a model that is named like a key is not named back', () => {
    const error = Object.assign(new Error('x'), {status: 404, apiMessage: 'model: …'});
    const fault = classify(error, {...context, model: 'sk-ant-api03-abcdefgh'});
    expect(fault.message).toBe('api.anthropic.com knows no [key].');
  });
});

describe('a 404', () => {
  it('that is not in the words of the API is about the address', () => {
    const error = Object.assign(new Error('404 page not found'), {status: 404, apiMessage: null});
    const fault = classify(error, {...context, host: 'localhost:8080'});
    expect(fault).toMatchObject({
      kind: 'model-unknown',
      message: 'localhost:8080 has no Messages API at this address.',
    });
    expect(fault.nextStep).toContain('ANTHROPIC_BASE_URL');
  });
});

describe('a request id', () => {
  it.each([
    ['req_011CSHoEeqs5C35K2UUqR7Fy', 'req_011CSHoEeqs5C35K2UUqR7Fy'],
    ['', null],
    [null, null],
    ['a b', null],
    ['sk-ant-abc', null],
    ['x\u001b[2J', null],
    ['x'.repeat(300), null],
  ])('%j', (given, id) => {
    expect(requestIdOf(given)).toBe(id);
  });
});
