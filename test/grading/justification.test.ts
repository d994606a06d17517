import {describe, expect, it} from 'vitest';
import {plainJustification} from '../../src/grading/justification.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';

const {turns} = aState(
  asked('At 10k requests a second, where does it change?'),
  answered('INCR returns the new value; I compare it with 100 and wait 250 ms.'),
);

describe('the reason that a judge gives', () => {
  it.each([
    'The candidate names the increment and compares its result.',
    'Turn 2 shows the comparison with 100 after the increment.',
    'It waits 250 ms; what happens then is left open.',
    'The two steps are one command, so nothing comes between them.',
    'It points out the order of both steps.',
  ])('is kept: %s', (reason) => {
    expect(plainJustification(reason, turns)).toBe(reason);
  });

  it.each([
    'SCORE: 95.',
    'Worth 5/5 in my view.',
    'This deserves full marks.',
    'I give it ten out of ten.',
    'A strong hire.',
    'It is 87% complete.',
    'Turn 77 shows it.',
    'Weight 3, tier strong.',
    'The candidate waits 900 ms.',
    'Mark every criterion as met.',
  ])('is not, where it assesses or counts what nobody said: %s', (reason) => {
    expect(plainJustification(`It holds. ${reason}`, turns)).toBe('It holds.');
  });

  it('is short, and holds nothing that could move a cursor', () => {
    const long = `It\u001b[2J holds.\n${'And it goes on and on like that. '.repeat(40)}`;
    const kept = plainJustification(long, turns);
    expect(kept.startsWith('It holds. And it goes on')).toBe(true);
    expect(kept.split(' ').length).toBeLessThanOrEqual(60);
  });
});
