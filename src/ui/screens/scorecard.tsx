/** The finished scorecard, to be read on the spot; the file it lies in is named at the foot. */
import {useEffect, useState} from 'react';
import {sanitizeLine} from '../../words/sanitize.ts';
import {Pager} from '../components/pager.tsx';
import type {Frame} from '../frame.ts';
import {useKeys} from '../hooks/use-keys.ts';
import {commandOf, SCORECARD_KEYS} from '../keys.ts';
import {renderMarkdown} from '../markdown.ts';
import {truncateStart} from '../wrap.ts';

export interface ScorecardProps {
  readonly markdown: string;
  readonly path: string;
  readonly frame: Frame;
  readonly isActive: boolean;
  readonly onClose: () => void;
}

export function Scorecard({markdown, path, frame, isActive, onClose}: ScorecardProps) {
  const {width, height} = frame;
  const lines = useMarkdown(markdown, width);
  useKeys((chord) => {
    if (commandOf(SCORECARD_KEYS, chord)) onClose();
  }, isActive);
  return (
    <Pager
      lines={lines}
      width={width}
      height={height}
      label={truncateStart(sanitizeLine(path), width - 16)}
      isActive={isActive}
    />
  );
}

/** The lines of the last width stay until those of the new one are there. */
function useMarkdown(markdown: string, width: number): readonly string[] {
  const [lines, setLines] = useState<readonly string[]>(['Laying out the scorecard …']);
  useEffect(() => {
    let isWanted = true;
    const show = (laid: readonly string[]): void => {
      if (isWanted) setLines(laid);
    };
    // A scorecard that cannot be laid out is still readable as it stands in the file.
    renderMarkdown(markdown, width).then(show, () => show(sanitizeLines(markdown)));
    return () => {
      isWanted = false;
    };
  }, [markdown, width]);
  return lines;
}

function sanitizeLines(markdown: string): string[] {
  return markdown.split('\n').map(sanitizeLine);
}
