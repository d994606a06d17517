import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {roundJsonSchema} from '../../src/round/json-schema.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');
const read = (name: string): string => readFileSync(resolve(RUBRICS, name), 'utf8');

describe('the schema for editors', () => {
  it('is what the program checks by; `npm run schema` writes it again', () => {
    expect(JSON.parse(read('schema.json'))).toEqual(JSON.parse(JSON.stringify(roundJsonSchema())));
  });

  it('asks for what has no default and allows nothing that is unknown', () => {
    expect(roundJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['observables', 'ladders', 'facts', 'guarded']),
      properties: {
        observables: {
          items: {required: expect.not.arrayContaining(['weight', 'when', 'trap'])},
        },
      },
    });
  });

  it('says what the less obvious fields are for', () => {
    const text = JSON.stringify(roundJsonSchema());
    for (const words of ['unasked', 'must not name', 'fundamental error', 'Highest total']) {
      expect(text).toContain(words);
    }
  });

  it('is named by every round of the package', () => {
    const rounds = readdirSync(RUBRICS).filter((name) => name.endsWith('.yaml'));
    expect(rounds.length).toBeGreaterThan(1);
    for (const name of rounds) {
      expect(read(name).split('\n')[0]).toBe('# yaml-language-server: $schema=./schema.json');
    }
    expect(read('template/round.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\.json\n/u,
    );
  });
});
