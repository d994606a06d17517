/**
 * The few styles that the screens use, as terminal attributes. Only the sixteen colours that a
 * terminal's own palette defines, so that light and dark backgrounds both work, and nothing that
 * is told by colour alone. Ink's own colour props are not used: they know nothing of NO_COLOR.
 */

/** Opening and closing parameters of an SGR sequence; those of a colour are dropped without one. */
interface Style {
  readonly attributes: readonly (readonly [on: number, off: number])[];
  readonly colour?: number;
}

const BOLD = [1, 22] as const;
const DIM = [2, 22] as const;
const ITALIC = [3, 23] as const;
const UNDERLINE = [4, 24] as const;
const INVERSE = [7, 27] as const;

const STYLES = {
  plain: {attributes: []},
  title: {attributes: [BOLD]},
  heading: {attributes: [BOLD], colour: 36},
  faint: {attributes: [DIM]},
  interviewer: {attributes: [BOLD], colour: 36},
  candidate: {attributes: [BOLD]},
  interruption: {attributes: [BOLD], colour: 35},
  emphasis: {attributes: [ITALIC]},
  link: {attributes: [UNDERLINE]},
  code: {attributes: [], colour: 36},
  key: {attributes: [BOLD]},
  calm: {attributes: [], colour: 36},
  soon: {attributes: [BOLD], colour: 33},
  urgent: {attributes: [BOLD, INVERSE], colour: 31},
  done: {attributes: [], colour: 32},
} as const satisfies Record<string, Style>;

export type Tone = keyof typeof STYLES;
export type Paint = (tone: Tone, text: string) => string;

/** What of the environment decides; see https://no-color.org and https://force-color.org. */
export interface ColourSettings {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/** @returns a function that wraps text in SGR sequences, or leaves it alone on a dumb terminal */
export function createPaint(settings: ColourSettings): Paint {
  const isForced = (settings.FORCE_COLOR ?? '') !== '';
  const hasColour = isForced ? settings.FORCE_COLOR !== '0' : (settings.NO_COLOR ?? '') === '';
  if (settings.TERM === 'dumb' && !isForced) return (_tone, text) => text;
  return (tone, text) => {
    if (text === '') return '';
    const style: Style = STYLES[tone];
    const pairs = [...style.attributes];
    if (hasColour && style.colour !== undefined) pairs.push([style.colour, 39]);
    return pairs.reduceRight((inner, [on, off]) => `\u001b[${on}m${inner}\u001b[${off}m`, text);
  };
}

export const paint: Paint = createPaint({
  NO_COLOR: process.env['NO_COLOR'],
  FORCE_COLOR: process.env['FORCE_COLOR'],
  TERM: process.env['TERM'],
});
