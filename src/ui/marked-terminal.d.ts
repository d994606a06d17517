/** The part of marked-terminal that is used; it ships no types. */
declare module 'marked-terminal' {
  import type {MarkedExtension} from 'marked';

  type Style = (text: string) => string;

  export interface TerminalOptions {
    readonly code?: Style;
    readonly blockquote?: Style;
    readonly html?: Style;
    readonly heading?: Style;
    readonly firstHeading?: Style;
    readonly hr?: Style;
    readonly listitem?: Style;
    readonly table?: Style;
    readonly paragraph?: Style;
    readonly strong?: Style;
    readonly em?: Style;
    readonly codespan?: Style;
    readonly del?: Style;
    readonly link?: Style;
    readonly href?: Style;
    readonly text?: Style;
    readonly width?: number;
    readonly showSectionPrefix?: boolean;
    readonly reflowText?: boolean;
    readonly emoji?: boolean;
    readonly tab?: number;
  }

  export function markedTerminal(options?: TerminalOptions): MarkedExtension;
}
