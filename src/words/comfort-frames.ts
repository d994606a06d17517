/** Comfort and courtesy: neither praises, and both tell a candidate how they are doing. */
import type {Frame} from './frame.ts';
import {anywhere, start} from './frame.ts';

const HARD =
  '(?:tricky|hard|tough|difficult|nasty|subtle|a (?:hard|tough|tricky|nasty|big) one|not easy|not an easy one)';

export const COMFORT_FRAMES: readonly Frame[] = [
  start('(?:please )?take (?:all )?(?:your|the) time(?! to live)\\b', true),
  start(
    "(?:there(?:'s| is) )?no (?:rush|hurry|pressure|worries|need to (?:rush|hurry|worry|apologi[sz]e))\\b",
    true,
  ),
  start(`(?:this|that|it|the next|this next)(?: one| question)?(?:'s| is| can be| gets) (?:a bit |a little |quite |rather |admittedly |
    deliberately |really )?${HARD}(?=$|[.,;:!])`),
  start(
    '(?:many |many thanks|thanks|thank you|cheers|appreciated|much obliged)(?: (?:for|so|very|a lot|again)\\b[^.,;:!?]*)?(?=$|[.,;:!])',
    true,
  ),
  start("(?:don't|do not) (?:worry|panic|be nervous|stress)\\b", true),
  anywhere('(?:good luck|hang in there|relax|breathe)(?=$|[.,;:!])'),
];
