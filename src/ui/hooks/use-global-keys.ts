/** Keys that work in every screen: leaving, going to the background, answering a question. */
import type {SessionPhase} from '../../session/session.ts';
import type {Chord} from '../chords.ts';
import {chordName} from '../chords.ts';
import {commandOf} from '../keys.ts';
import type {Question} from '../questions.ts';
import {QUESTIONS} from '../questions.ts';
import {useKeys} from './use-keys.ts';

export interface GlobalKeys {
  readonly phase: SessionPhase;
  /** The question that stands at the foot, if any; it gets every key but the one to suspend. */
  readonly question: Question | null;
  readonly ask: (question: Question | null) => void;
  readonly leave: () => void;
  readonly finish: () => void;
  readonly suspend: () => void;
}

export function useGlobalKeys(props: GlobalKeys): void {
  const {phase, question, ask, leave, suspend} = props;
  useKeys((chord) => {
    if (chordName(chord) === 'ctrl+z') suspend();
    else if (question !== null) answer(question, chord, props);
    else if (chordName(chord) === 'ctrl+c') {
      if (phase === 'briefing' || phase === 'prep') leave();
      else if (phase === 'interview') ask('leave');
      else if (phase === 'grading') ask('leave-grading');
    }
  });
}

function answer(question: Question, chord: Chord, {ask, leave, finish}: GlobalKeys): void {
  switch (commandOf(QUESTIONS[question].keys, chord)) {
    case 'yes':
      ask(null);
      if (question === 'finish') finish();
      else leave();
      return;
    case 'no':
      ask(null);
      return;
    case 'leave':
      ask('leave');
      return;
    case 'finish':
      ask('finish');
      return;
    case null:
  }
}
