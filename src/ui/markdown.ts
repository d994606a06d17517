/**
 * Markdown → styled lines of a given width. The renderer is loaded when the first scorecard is
 * shown: it brings a whole syntax highlighter along, which no other screen should wait for.
 */
import type {RendererThis, Tokens} from 'marked';
import {sanitize} from '../words/sanitize.ts';
import {wrapStyled} from './ansi-wrap.ts';
import {tableLines} from './markdown-table.ts';
import {paint} from './theme.ts';

/** @returns lines no wider than `width` cells; front matter is left out */
export async function renderMarkdown(markdown: string, width: number): Promise<string[]> {
  const [{Marked}, {markedTerminal}] = await Promise.all([
    import('marked'),
    import('marked-terminal'),
  ]);
  const marked = new Marked(
    markedTerminal({
      ...STYLES,
      // Lines are broken below, with their list's indent; here only soft breaks are joined.
      reflowText: true,
      width: Number.MAX_SAFE_INTEGER,
      showSectionPrefix: false,
      emoji: false,
      tab: 2,
    }),
    {
      renderer: {
        // The package prints the raw text of list items, and each task box twice.
        text(this: RendererThis, token: Tokens.Text | Tokens.Escape): string {
          return 'tokens' in token && token.tokens
            ? this.parser.parseInline(token.tokens)
            : token.text;
        },
        checkbox: () => '',
        // The package makes a terminal hyperlink of it: a control sequence that says one address
        // and can lead to another.
        link(this: RendererThis, {href, tokens}: Tokens.Link): string {
          const words = this.parser.parseInline(tokens);
          const address = paint('link', href);
          return words === href ? address : `${words} (${address})`;
        },
        hr: () => `${paint('faint', '─'.repeat(width))}\n\n`,
        code: ({text}: Tokens.Code) =>
          `${text
            .split('\n')
            .map((line) => `  ${paint('code', line)}`)
            .join('\n')}\n\n`,
        table(this: RendererThis, {header, rows}: Tokens.Table): string {
          const inline = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
          const lines = tableLines(
            header.map(inline),
            rows.map((row) => row.map(inline)),
            width,
          );
          return `${lines.join('\n')}\n\n`;
        },
      },
    },
  );
  const page = await marked.parse(withoutFrontMatter(sanitize(markdown)));
  return tidy(page.split('\n').flatMap((line) => wrapStyled(line, width, hangOf(line))));
}

const style = (tone: Parameters<typeof paint>[0]) => (text: string) => paint(tone, text);
const plain = (text: string): string => text;

const STYLES = {
  firstHeading: style('title'),
  heading: style('heading'),
  strong: style('title'),
  em: style('emphasis'),
  codespan: style('code'),
  blockquote: style('emphasis'),
  link: plain,
  href: style('link'),
  del: style('faint'),
  html: plain,
  hr: plain,
  table: plain,
  listitem: plain,
  paragraph: plain,
  text: plain,
} as const;

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/u, '');
}

/** Cells by which the text of a list item stands in, its mark included. */
function hangOf(line: string): number {
  const bare = line.replaceAll(/\u001b\[[\d;]*m/gu, '');
  return /^ *(?:[*•-] (?:\[[ xX]\] +)?|\d+\. )?/u.exec(bare)?.[0].length ?? 0;
}

/** No empty lines at either end, and never two in a row. */
function tidy(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.slice(
    kept.findIndex((line) => line !== ''),
    kept.findLastIndex((line) => line !== '') + 1,
  );
}
