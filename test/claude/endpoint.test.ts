import {inspect} from 'node:util';
import {describe, expect, it} from 'vitest';
import {endpointOf} from '../../src/claude/endpoint.ts';

describe('the base URL', () => {
  it.each([
    [null, 'https://api.anthropic.com', 'api.anthropic.com', true],
    ['', 'https://api.anthropic.com', 'api.anthropic.com', true],
    ['https://api.anthropic.com/v1/', 'https://api.anthropic.com', 'api.anthropic.com', true],
    ['http://api.anthropic.com', 'http://api.anthropic.com', 'api.anthropic.com', false],
    ['http://localhost:11434/', 'http://localhost:11434', 'localhost:11434', false],
    ['http://localhost:11434/v1', 'http://localhost:11434', 'localhost:11434', false],
    ['https://ai.example/anthropic/v1//', 'https://ai.example/anthropic', 'ai.example', false],
    [' https://ai.example?key=1#x ', 'https://ai.example', 'ai.example', false],
  ])('%s', (given, baseUrl, host, isDefault) => {
    expect(endpointOf(given)).toEqual({baseUrl, host, isDefault});
  });

  it.each(['localhost:11434', 'ftp://x', 'no address', 'http://me:hunter22@ai.example'])(
    '%s is refused with a next step, and without what it holds',
    (given) => {
      let fault: unknown;
      try {
        endpointOf(given);
      } catch (error) {
        fault = error;
      }
      expect(fault).toMatchObject({code: 'bad-base-url'});
      expect(inspect(fault)).not.toContain('hunter22');
    },
  );
});
