/** The bank of fixed expressions of approval, all classes together. */
import {phraseBank} from '../phrase-bank.ts';
import {ACCORD} from './accord.ts';
import {COMPANY} from './company.ts';
import {CONDUCT} from './conduct.ts';
import {CORRECT} from './correct.ts';
import {DELIGHT} from './delight.ts';
import {EFFECT} from './effect.ts';
import {MORE_ACCORD} from './more-accord.ts';
import {MORE_COMPANY} from './more-company.ts';
import {MORE_CORRECT} from './more-correct.ts';
import {MORE_DELIGHT} from './more-delight.ts';
import {MORE_EFFECT} from './more-effect.ts';
import {MORE_PROGRESS} from './more-progress.ts';
import {MORE_STRENGTH} from './more-strength.ts';
import {PERSON} from './person.ts';
import {PROGRESS} from './progress.ts';
import {QUESTION} from './question.ts';
import {STRENGTH} from './strength.ts';

export const PHRASES = phraseBank([
  ACCORD,
  COMPANY,
  CONDUCT,
  CORRECT,
  DELIGHT,
  EFFECT,
  MORE_ACCORD,
  MORE_COMPANY,
  MORE_CORRECT,
  MORE_DELIGHT,
  MORE_EFFECT,
  MORE_PROGRESS,
  MORE_STRENGTH,
  PERSON,
  PROGRESS,
  QUESTION,
  STRENGTH,
]);
