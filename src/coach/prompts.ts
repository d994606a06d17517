/** Every word that a model is told, as the files in `prompts/` hold it. Shapes only: no wording. */
import type {MoveKind} from '../interview/move.ts';

export interface CoachPrompts {
  /** Standing prompt: policy, character and what she may tell of the round; `{{name}}` slots. */
  readonly interviewer: string;
  /** Her character, put into the standing prompt. */
  readonly persona: string;
  /** What to do this turn, one template a move. */
  readonly moves: Readonly<Record<MoveKind, string>>;
  /** The rules in short, after each move. */
  readonly reminder: string;
  /** Says which rules an earlier wording broke. */
  readonly refused: string;
  /** Says what stands on the screen already. */
  readonly goOn: string;
  readonly listener: {
    readonly system: string;
    readonly instruction: string;
    /** For models that can't be held to a schema. */
    readonly shapeHint: string;
  };
  /** First 12 hex digits of the SHA-256 of all of the above. */
  readonly hash: string;
}
