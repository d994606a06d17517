/** What holds where the user has set nothing. */
import {DEFAULT_MODELS} from '../claude/models.ts';
import type {AllSettings} from '../store/settings.ts';

export const DEFAULT_SETTINGS: AllSettings = {
  coach: 'claude',
  model: DEFAULT_MODELS.interviewer,
  graderModel: DEFAULT_MODELS.grader,
  listenerModel: DEFAULT_MODELS.listener,
  listener: true,
  effort: 'low',
  graderEffort: 'low',
  budgetUsd: null,
};
