/** What the meter over the draft says: how many words, and whether they promise or show. */
import {measureSpecificity} from '../../words/specificity.ts';

/**
 * What has just been written is measured, not the whole answer: that is what can still be mended,
 * and it costs the same however long the answer grows.
 */
const MEASURED = 1_000;

/** In the order of the meter, most telling first. */
const GAPS: Readonly<Record<string, string>> = {
  artefact: 'no artefact',
  'action in order': 'no step',
  'value, failure branch or stored field': 'no detail',
};

/** @returns a few words; none for a text without any */
export function meterText(text: string): string {
  const count = text.match(/\S+/gu)?.length ?? 0;
  if (count === 0) return '';
  const words = count === 1 ? '1 word' : `${count.toLocaleString('en')} words`;
  const {abstract, score, missing} = measureSpecificity(latest(text));
  if (!abstract) return score > 0.5 ? `${words} · concrete` : words;
  return `${words} · vague: ${GAPS[missing[0] ?? ''] ?? 'mostly promise'}`;
}

/** The end of a text, from the first whole sentence on. */
function latest(text: string): string {
  if (text.length <= MEASURED) return text;
  const end = text.slice(-MEASURED);
  const start = /[.!?\n]\s/u.exec(end);
  return start ? end.slice(start.index + 2) : end.slice(end.indexOf(' ') + 1);
}
