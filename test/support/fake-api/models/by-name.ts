/** The rule-driven models by the name that a command line knows them by. */
import type {FakeModel} from '../fake-model.ts';
import {good} from './good.ts';
import {injected} from './injected.ts';
import {leaker} from './leaker.ts';
import type {BadOptions} from './misbehaving.ts';
import {misquoter} from './misquoter.ts';
import {praiser} from './praiser.ts';
import {rambler} from './rambler.ts';
import {timekeeper} from './timekeeper.ts';

export const BAD_MODELS = {praiser, leaker, rambler, timekeeper, misquoter, injected} as const;
export const MODELS_BY_NAME: Readonly<Record<string, (options?: BadOptions) => FakeModel>> = {
  good,
  ...BAD_MODELS,
};
