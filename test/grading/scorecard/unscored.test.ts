import {describe, expect, it} from 'vitest';
import {aRound} from '../../support/a-round.ts';
import {frontMatter, scorecard} from '../../support/a-scorecard.ts';
import {aState, answered, asked} from '../../support/a-transcript.ts';

const round = aRound();

describe('a scorecard without a score', () => {
  const figures = /█|░|\d+ of 100|: (?:strong|solid|mixed|weak),/u;

  it('says plainly that too little was said, and what it takes', async () => {
    const short = aState(
      asked('Where does it change?', 'counter'),
      answered('In the store, I think.'),
    );
    const markdown = await scorecard({state: short});
    expect(frontMatter(markdown)).toMatchObject({
      score: null,
      recommendation: 'not enough evidence',
      valid: true,
    });
    expect(markdown).toContain('# Not enough evidence: no score');
    expect(markdown).toContain('You gave 1 answer with 5 words in all.');
    expect(markdown).toContain('at least 3 answers and 120 words');
    expect(markdown).not.toMatch(figures);
    for (const {name} of round.dimensions.framework) expect(markdown).toContain(name);
  });

  it('stands on an interview in which nothing was said at all', async () => {
    const markdown = await scorecard({state: aState(asked('Which numbers?'))});
    expect(markdown).toContain('You gave 0 answers with 0 words in all.');
    expect(markdown).toContain('You wrote nothing in the first two minutes.');
  });

  it('says that a grade is invalid instead of a score', async () => {
    const markdown = await scorecard({change: (grade) => ({...grade, valid: false})});
    expect(frontMatter(markdown)).toMatchObject({
      score: null,
      recommendation: 'invalid',
      valid: false,
    });
    expect(markdown).toContain('# Invalid grade: no score');
    expect(markdown).not.toMatch(figures);
    expect(markdown).not.toContain('Shown');
  });
});
