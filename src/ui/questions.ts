/** What is asked before something that cannot be taken back, and which keys answer it. */
import type {Binding, QuestionCommand} from './keys.ts';
import {FINISH_KEYS, LEAVE_GRADING_KEYS, LEAVE_KEYS} from './keys.ts';

export type Question = 'leave' | 'finish' | 'leave-grading';

interface Asked {
  readonly text: string;
  readonly keys: readonly Binding<QuestionCommand>[];
}

export const QUESTIONS: Readonly<Record<Question, Asked>> = {
  leave: {
    text: 'Leave? Your answers are saved and the clock stops; "interview-coach resume" goes on.',
    keys: LEAVE_KEYS,
  },
  finish: {
    text: 'End the round now and be graded? It cannot be taken up again.',
    keys: FINISH_KEYS,
  },
  'leave-grading': {
    text: 'Leave before the scorecard is written? "interview-coach resume" writes it later.',
    keys: LEAVE_GRADING_KEYS,
  },
};
