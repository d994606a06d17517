/**
 * Lays out read-only pages as lines: headings, paragraphs, items with a hanging indent. Text goes
 * in as it stands in a round file and comes out safe to draw.
 */
import {paint} from './theme.ts';
import {wrapText} from './wrap.ts';

export function heading(text: string, width: number): string[] {
  return ['', ...wrapText(text, width).map((line) => paint('heading', line))];
}

export function paragraph(text: string, width: number): string[] {
  return wrapText(text, width);
}

/** A titled point: the title on the mark's line, the text indented below it. */
export function point(title: string, text: string, width: number): string[] {
  return [
    ...hanging('• ', title, width).map((line) => paint('title', line)),
    ...indented(text, width, 2),
  ];
}

export function indented(text: string, width: number, by: number): string[] {
  return wrapText(text, width - by).map((line) => line && ' '.repeat(by) + line);
}

/** Wraps behind a label; further lines stand under the text, not under the label. */
export function hanging(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(label.length);
  return wrapText(text, width - label.length).map((line, index) =>
    index === 0 ? label + line : indent + line,
  );
}
