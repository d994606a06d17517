/** Comfort: it praises nothing, and still tells candidates that they are doing well enough. */
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

export const COMFORT_FRAMES: readonly Frame[] = [
  start('(?:please )?take (?:all )?(?:your|the) time(?: you need)?(?=$|[.,;:!])', true),
  start(
    "(?:there(?:'s| is) )?no (?:rush|hurry|pressure|worries|need to (?:rush|hurry|worry|apologi[sz]e))\\b",
    true,
  ),
  start("(?:don't|do not) (?:worry|panic|be nervous|stress)\\b", true),
  anywhere('(?:hang in there|relax|breathe)(?=$|[.,;:!])'),
];
