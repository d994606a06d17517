import {describe, expect, it} from 'vitest';
import {isWithin, median, percentile, undisturbed} from './figure.ts';
import type {Figure} from './figure.ts';

const figure: Figure = {what: 'a key', value: 16, limit: 16, unit: 'ms', note: ''};

describe('a figure beside its budget', () => {
  it.each([
    {change: {}, isPass: true},
    {change: {value: 16.01}, isPass: false},
    {change: {isFloor: true, value: 15.99}, isPass: false},
    {change: {isFloor: true, value: 17}, isPass: true},
    {change: {value: Number.NaN}, isPass: false},
    {change: {isFloor: true, value: Number.NaN}, isPass: false},
  ])('is $isPass for $change', ({change, isPass}) => {
    expect(isWithin({...figure, ...change})).toBe(isPass);
  });
});

describe('what is made of many runs', () => {
  const hundred = Array.from({length: 100}, (_, index) => 100 - index);

  it('names a value that was measured', () => {
    expect(percentile(hundred, 99)).toBe(99);
    expect(median(hundred)).toBe(50);
    expect(percentile([7], 1)).toBe(7);
  });

  it('is no number where nothing was measured', () => {
    expect(percentile([], 99)).toBeNaN();
  });

  it('passes over runs that something else slowed down', () => {
    expect(undisturbed([40, 41, 42, 43, 900])).toBe(40);
  });
});
