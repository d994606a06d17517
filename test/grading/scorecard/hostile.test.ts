import {marked} from 'marked';
import {describe, expect, it} from 'vitest';
import type {InterviewState} from '../../../src/interview/state.ts';
import {quotingJudge} from '../../support/a-judge.ts';
import {aRound} from '../../support/a-round.ts';
import {PROOF, interview, scorecard} from '../../support/a-scorecard.ts';

const round = aRound();

/** Kinds of blocks from top to bottom, with tables' and lists' sizes. */
function outline(markdown: string): string[] {
  return marked.lexer(markdown.replace(/^---\n[\s\S]*?\n---\n/u, '')).map((token) => {
    if (token.type === 'heading') return `h${token['depth']}`;
    if (token.type === 'table') return `table ${token['header'].length}×${token['rows'].length}`;
    return token.type === 'list' ? `list ${token['items'].length}` : token.type;
  });
}

describe('text from outside cannot break out of a scorecard', () => {
  const attack = [
    '`code` | cell | # heading <b>bold</b> [x](https://example.com) **loud**',
    '# Heading of its own',
    '---',
    '```',
    'quota: 100 \u001b]52;c;ZXZpbA==\u0007\u202e',
  ].join('\n');
  const quote =
    'cell | # heading <b>bold</b> [x](https://example.com) **loud**\n# Heading of its own\n---\n```\nquota: 100';

  const attacked: InterviewState = {
    ...interview,
    turns: interview.turns.map((turn) =>
      turn.turn === 4
        ? {...turn, text: `${turn.text}\n${attack}`}
        : turn.turn === 5
          ? {...turn, text: attack}
          : turn,
    ),
    claims: interview.claims.map((claim) => ({...claim, quote: attack})),
  };

  it('hostile answers leave the page’s outline as it is', async () => {
    const judge = quotingJudge({...PROOF, 'atomic-increment': {turn: 4, text: quote}});
    const markdown = await scorecard({judge, state: attacked});
    expect(markdown).toContain('cell | # heading \\<b>bold\\</b>');
    expect(outline(markdown)).toEqual(outline(await scorecard()));
    const kinds = new Set<string>();
    void marked.walkTokens(marked.lexer(markdown), (token) => {
      kinds.add(token.type);
    });
    expect(kinds).not.toContain('html');
    for (const trace of ['\u001b', '\u0007', '\u202e', 'ZXZpbA']) {
      expect(markdown).not.toContain(trace);
    }
  });

  it('hostile words of a round file and a persona do neither', async () => {
    const hostile = aRound({
      title: `T ${attack}`,
      traps: round.traps.map((trap) => ({...trap, title: attack})),
      principles: round.principles.map((principle) => ({...principle, title: attack})),
      observables: round.observables.map((observable) => ({...observable, statement: attack})),
      ladders: round.ladders.map((ladder) => ({...ladder, topic: `${ladder.topic} ${attack}`})),
      dimensions: {
        ...round.dimensions,
        scorecard: round.dimensions.scorecard.map((dimension) => ({
          ...dimension,
          outline: dimension.outline.map(() => attack),
          drills: dimension.drills.map(() => attack),
        })),
      },
    });
    expect(outline(await scorecard({round: hostile, personaName: attack}))).toEqual(
      outline(await scorecard()),
    );
  });
});
