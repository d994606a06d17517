import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {Fault} from '../../src/fault.ts';
import {parsePersona, parseRound} from '../../src/round/load.ts';

const source = readFileSync(
  join(import.meta.dirname, '../fixtures/rounds/rate-limiter.yaml'),
  'utf8',
);

/** Lines of the fault that a source is refused with. */
function problemsOf(
  text: string,
  parse: typeof parseRound | typeof parsePersona = parseRound,
): string[] {
  try {
    parse(text, 'mine.yaml');
  } catch (error) {
    if (error instanceof Fault) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** The source with one line changed, and where that line stands. */
function withLine(from: string, to: string): {text: string; line: number} {
  const at = source.indexOf(from);
  if (at < 0) throw new Error(`no "${from}" in the round`);
  return {
    text: source.slice(0, at) + to + source.slice(at + from.length),
    line: source.slice(0, at).split('\n').length,
  };
}

describe('parseRound', () => {
  it('reads what was written, with anchors followed and defaults filled in', () => {
    const round = parseRound(source, 'mine.yaml');
    expect(round.card.updated).toBe('2026-02-01');
    expect(round.dimensions.framework[1]?.tiers.weak).toBe('Stays with names of tools.');
    expect(round.observables[1]).toMatchObject({weight: 1, when: 'anytime'});
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${source.replaceAll('\n', '\r\n')}`;
    expect(parseRound(text, 'mine.yaml').id).toBe('rate-limiter');
  });

  it.each([
    ['minutes: 20', 'minutes: twenty', '"card › minutes" must be a number, not text'],
    ['minutes: 20', 'minutes: 2.5', '"card › minutes" must be a whole number, not 2.5'],
    ['minutes: 20', 'minutes: 4', '"card › minutes" must be at least 5'],
    ['difficulty: Medium', 'difficulty: Medum', 'one of Easy, Medium, Hard (did you mean Medium?)'],
    ['company: Acme', 'company: ""', '"card › company" must not be empty'],
    ['company: Acme', 'company: [Acme]', '"card › company" must be text, not a list'],
    ['company: Acme', 'compny: Acme', 'unknown field "compny" in "card"'],
    ['updated: 2026-02-01', 'updated: 1 May', 'use YYYY-MM-DD'],
    ['updated: 2026-02-01', 'updated: 2026-02-30', '2026-02-30 is no day of the calendar'],
    ['id: rate-limiter', 'id: Rate Limiter', 'use lower-case words joined by hyphens'],
    ['id: reads-then-writes', 'id: atomic-increment', 'the id "atomic-increment" is already taken'],
    ['id: two-regions', 'id: counter', 'the id "counter" is already taken'],
    [
      'trap: racy-counter',
      'trap: racy-counters',
      'no trap "racy-counters" (did you mean "racy-counter"?)',
    ],
    ['principle: callers-first', 'principle: speed', 'no principle "speed"'],
    ['scorecard: counting', 'scorecard: cuonting', 'no scorecard dimension "cuonting"'],
    ['framework: operations', 'framework: ops', 'no framework dimension "ops"'],
    ['opening: counter', 'opening: begin', 'no ladder "begin"'],
    ['reflection: incident-told', 'reflection: incidents', 'no ladder "incidents"'],
    [
      'observable: reads-then-writes',
      'observable: gives-number',
      'no negative observable "gives-number"',
    ],
    ['- atomic-increment', '- reads-then-writes', 'no positive observable "reads-then-writes"'],
    ['- counter\n', '- countr\n', 'no ladder, failure or change "countr"'],
    ['weight: 3\n', 'weight: 4\n', 'must be one of 1, 2, 3'],
    ['- get | read*', '- get |', "pattern can't be read"],
    ['- lose | lost', '- .. lost', "pattern can't be read"],
    ['- token bucket', '- "*"', "pattern can't be read"],
  ])('%j changed to %j is reported with its place', (from, to, message) => {
    const {text, line} = withLine(from, to);
    const problems = problemsOf(text);
    const told = problems.find((problem) => problem.includes(message));
    expect(problems.join('\n')).toContain(message);
    const place = /^mine\.yaml:(\d+):(\d+): .+\.$/u.exec(told ?? '');
    expect(place).not.toBeNull();
    expect(Number(place?.[1])).toBe(line);
    const pointed = text.split('\n')[Number(place?.[1]) - 1]?.slice(Number(place?.[2]) - 1) ?? '';
    expect(pointed).toMatch(/^\S/u);
  });

  it('tells what the weights of a breakdown add up to', () => {
    const {text} = withLine('weight: 70', 'weight: 65');
    const [first = ''] = problemsOf(text);
    expect(first).toContain('the scorecard dimensions add up to 95, not to 100');
    expect(text.split('\n')[Number(first.split(':')[1]) - 1]).toContain('scorecard:');
  });

  it('points at the column of the value', () => {
    const {text, line} = withLine('minutes: 20', 'minutes: soon');
    expect(problemsOf(text)[0]).toMatch(new RegExp(`^mine\\.yaml:${line}:12: `, 'u'));
  });

  it('tells a missing field at the fields it is missing from', () => {
    const {text, line} = withLine('  field: Engineering\n', '');
    expect(problemsOf(text)).toEqual([`mine.yaml:${line}:3: "card › field" is missing.`]);
  });

  it('calls items of a list by their id', () => {
    const {text} = withLine('weight: 3\n', 'weight: heavy\n');
    expect(problemsOf(text)[0]).toContain('"observables › atomic-increment › weight"');
  });

  it('tells every problem, in the order of the file', () => {
    const text = source
      .replace('minutes: 20', 'minutes: 2')
      .replace('difficulty: Medium', 'difficulty: No')
      .replace('title: Rate', 'name: Rate')
      .replace('maxScore: 55', 'maxScore: 101');
    const lines = problemsOf(text).map((problem) => Number(problem.split(':')[1]));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('refuses a ladder that climbs back up', () => {
    const {text} = withLine('level: crash', 'level: mechanism');
    expect(problemsOf(text)[0]).toContain('"mechanism" stands below "interleaving"');
  });

  it('refuses a rung that asks two things or goes on for too long', () => {
    const twice = withLine('What did you see first?', 'What was first? And then?');
    expect(problemsOf(twice.text)[0]).toContain('one question');
    const long = withLine('What did you see first?', `${'so '.repeat(36)}what?`);
    expect(problemsOf(long.text)[0]).toContain('37 words; 35 is the most');
  });

  it('refuses a dimension that nothing is asked about', () => {
    const round = parseRound(source, 'mine.yaml');
    const ladders = round.ladders.map((ladder) => ({...ladder, framework: 'rigor'}));
    const problems = problemsOf(stringify({...round, ladders}));
    expect(problems.join('\n')).toContain('"operations" has no ladder that asks about it');
  });

  it.each([
    ['an open quote', 'title: "no end\n', 'not YAML'],
    ['a tab', 'card:\n\ttitle: x\n', 'spaces'],
    ['a field given twice', 'id: a\nid: b\n', 'given twice'],
    ['two documents', 'id: a\n---\nid: b\n', 'one document'],
    ['a code tag', 'id: !!js/function "function () {}"\n', 'tags'],
    ['a text with a colon', 'title: One: two\n', 'quotes'],
    ['an open bracket', 'a: [1, 2\n', 'not closed'],
    ['an alias without anchor', 'id: *nothing\n', '*nothing'],
  ])('refuses %s with its place', (_what, text, message) => {
    const [first = ''] = problemsOf(text);
    expect(first).toMatch(/^mine\.yaml:\d+:\d+: /u);
    expect(first).toContain(message);
  });

  it.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a word', 'hello\n'],
    ['a JSON number', '42'],
  ])('refuses a file that holds %s', (_what, text) => {
    expect(problemsOf(text)[0]).toContain('the file must be a set of fields');
  });

  it('refuses an alias bomb at once', () => {
    const levels = Array.from({length: 12}, (_, index) =>
      index === 0
        ? 'l0: &l0 [x, x, x, x, x, x, x, x, x]'
        : `l${index}: &l${index} [${Array.from({length: 9}, () => `*l${index - 1}`).join(', ')}]`,
    );
    expect(problemsOf(levels.join('\n'))[0]).toContain('out of bounds');
  });

  it('refuses bottomless nesting', () => {
    const deep = `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(problemsOf(deep).length).toBeGreaterThan(0);
  });

  it('refuses a file of more than 1 MB without reading it', () => {
    expect(problemsOf(`# ${'x'.repeat(1_000_001)}`)).toEqual([
      'mine.yaml:1:1: the file is larger than 1 MB.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a field %s is an unknown field', (name) => {
    const problems = problemsOf(`${source}${name}: {polluted: true}\n`);
    expect(problems[0]).toContain(`unknown field "${name}"`);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('parsePersona', () => {
  it('tells which line lacks the place for the quote', () => {
    const lines = Object.fromEntries(['dontKnow', 'hint'].map((name) => [name, ['Go on.']]));
    const text = stringify({
      id: 'sam',
      name: 'Sam',
      manner: 'dry',
      lines: {...lines, press: ['So?']},
    });
    const problems = problemsOf(text, parsePersona);
    expect(problems.join('\n')).toContain('must contain {quote}');
    expect(problems.join('\n')).toContain('"lines › close" is missing');
  });
});
