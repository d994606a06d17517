import {expect, it} from 'vitest';
import type {Confidence, ConfidenceBasis} from '../../src/grading/confidence.ts';
import {weighConfidence} from '../../src/grading/confidence.ts';

const full: ConfidenceBasis = {asked: 36, askable: 36, unsure: 0, verdicts: 40, words: 900};

const cases: readonly [string, Partial<ConfidenceBasis>, string, Confidence][] = [
  ['much asked, much said, no doubt', {}, 'a-model', 'high'],
  ['a rule-based judge is never certain', {}, 'offline', 'medium'],
  ['half of it asked', {asked: 18}, 'a-model', 'medium'],
  ['little of it asked', {asked: 9}, 'a-model', 'low'],
  ['few words', {words: 300}, 'a-model', 'medium'],
  ['very few words', {words: 130}, 'offline', 'low'],
  ['votes that disagree', {unsure: 8}, 'a-model', 'medium'],
  ['votes that disagree on most', {unsure: 20}, 'a-model', 'low'],
];

it.each(cases)('%s: %o, judged by %s, is %s', (_, basis, judge, confidence) => {
  expect(weighConfidence({...full, ...basis}, judge)).toBe(confidence);
});
