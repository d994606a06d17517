import {inspect} from 'node:util';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkEnteredKey} from '../../src/session/entered-key.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';

const {signal} = new AbortController();

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi();
});
afterEach(async () => await api.close());

describe('a key that was just entered', () => {
  it('is asked about where it is to be used', async () => {
    await checkEnteredKey({secret: api.key, baseUrl: api.url, env: {}}, signal);
    expect(api.requests.map(({path}) => path)).toEqual(['/v1/models']);
    const other = checkEnteredKey({secret: 'sk-ant-other', baseUrl: api.url, env: {}}, signal);
    await expect(other).rejects.toMatchObject({code: 'key-refused'});
  });

  it.each(['my password', 'two\nlines', 'schlüssel', ''])(
    'is sent nowhere when it is none: %j',
    async (secret) => {
      const check = checkEnteredKey({secret, baseUrl: api.url, env: {}}, signal);
      await expect(check).rejects.toMatchObject({code: 'key-misshapen'});
      expect(api.requests).toHaveLength(0);
    },
  );

  it('is not sent to Anthropic when it is none of theirs', async () => {
    const env = {HTTPS_PROXY: api.url};
    const check = checkEnteredKey({secret: 'hunter2hunter2', baseUrl: null, env}, signal);
    await expect(check).rejects.toMatchObject({
      code: 'key-misshapen',
      message: expect.stringContaining('begin with sk-ant-'),
    });
    expect(api.requests).toHaveLength(0);
  });

  it('is not waited for without end, and is not in what is told', async () => {
    api.failNext({kind: 'delay-before-headers', ms: 60_000}, 1, () => true);
    const secret = api.key;
    const thrown: unknown = await checkEnteredKey(
      {secret, baseUrl: api.url, env: {}, limitMs: 200},
      signal,
    ).catch((error: unknown) => error);
    expect(thrown).toMatchObject({
      code: 'key-unchecked',
      message: expect.stringContaining('does not answer'),
    });
    expect(inspect(thrown)).not.toContain(secret);
  });

  it('is let go of when nobody wants to know any more', async () => {
    const stop = new AbortController();
    stop.abort(new Error('left'));
    const check = checkEnteredKey({secret: api.key, baseUrl: api.url, env: {}}, stop.signal);
    await expect(check).rejects.toThrow('left');
  });
});
