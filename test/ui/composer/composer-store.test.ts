import {describe, expect, it} from 'vitest';
import {createComposer} from '../../../src/ui/composer/composer-store.ts';

function aComposer(
  onSend: (text: string) => Promise<void> = async () => {},
  answers: readonly string[] = [],
) {
  const reports: [string, number][] = [];
  const failures: unknown[] = [];
  const composer = createComposer({
    initial: {text: '', cursor: 0},
    answers,
    onChange: (text, cursor) => reports.push([text, cursor]),
    onSend,
    onFailure: (error) => failures.push(error),
  });
  return {composer, reports, failures};
}

it('every change of text or cursor is reported, and nothing else', () => {
  const {composer, reports} = aComposer();
  composer.dispatch({type: 'insert', text: 'ab'});
  composer.dispatch({type: 'left'});
  composer.dispatch({type: 'text-end'});
  composer.dispatch({type: 'text-end'});
  expect(reports).toEqual([
    ['ab', 2],
    ['ab', 1],
    ['ab', 2],
  ]);
});

it('an answer that could not be saved stands in the composer again', async () => {
  const {composer, failures} = aComposer(() => Promise.reject(new Error('disk full')));
  composer.dispatch({type: 'insert', text: 'precious'});
  composer.send();
  expect(composer.buffer().text).toBe('');
  await expect.poll(() => composer.buffer().text).toBe('precious');
  expect(failures).toHaveLength(1);
});

it('what has been typed since is not overwritten by an answer that comes back', async () => {
  const {composer, failures} = aComposer(() => Promise.reject(new Error('disk full')));
  composer.dispatch({type: 'insert', text: 'first'});
  composer.send();
  composer.dispatch({type: 'insert', text: 'second'});
  await expect.poll(() => failures).toHaveLength(1);
  expect(composer.buffer().text).toBe('second');
});

it('what was sent cannot be undone into the next answer', () => {
  const {composer} = aComposer();
  composer.dispatch({type: 'insert', text: 'sent'});
  composer.send();
  composer.dispatch({type: 'undo'});
  expect(composer.buffer().text).toBe('');
});

describe('answers that were sent', () => {
  const BEFORE = ['first', 'second'];

  function inOrder(
    composer: ReturnType<typeof aComposer>['composer'],
    ...steps: string[]
  ): string[] {
    return steps.map((step) => {
      composer.recall(step === 'older' ? 'older' : 'newer');
      return composer.text();
    });
  }

  it('come back one by one, and the draft behind them, which nobody else is told of', () => {
    const {composer, reports} = aComposer(undefined, BEFORE);
    composer.dispatch({type: 'insert', text: 'draft'});
    const told = reports.length;
    expect(inOrder(composer, 'older', 'older', 'older')).toEqual(['second', 'first', 'first']);
    expect(composer.state().sent).toEqual({number: 1, of: 2});
    expect(inOrder(composer, 'newer', 'newer', 'newer')).toEqual(['second', 'draft', 'draft']);
    expect(composer.buffer().cursor).toBe(5);
    expect(reports).toHaveLength(told);
  });

  it('can be changed without the draft being lost, and stay as they were sent', () => {
    const {composer, reports} = aComposer(undefined, BEFORE);
    composer.dispatch({type: 'insert', text: 'draft'});
    composer.recall('older');
    composer.dispatch({type: 'insert', text: '!'});
    expect(composer.text()).toBe('second!');
    expect(reports.at(-1)).toEqual(['draft\nsecond!', 13]);
    expect(composer.state()).toMatchObject({sent: null, otherDrafts: 1});
    expect(inOrder(composer, 'older', 'older')).toEqual(['draft', 'second']);
  });

  it('a draft that waited is in hand again after another answer was sent', () => {
    const sent: string[] = [];
    const {composer, reports} = aComposer(async (text) => void sent.push(text), BEFORE);
    composer.dispatch({type: 'insert', text: 'draft'});
    composer.recall('older');
    composer.dispatch({type: 'insert', text: '!'});
    composer.send();
    expect(sent).toEqual(['second!']);
    expect(composer.text()).toBe('draft');
    expect(reports.at(-1)).toEqual(['draft', 5]);
    expect(inOrder(composer, 'older')).toEqual(['second!']);
  });

  it('one that is sent again as it was leaves the draft alone', () => {
    const sent: string[] = [];
    const {composer, reports} = aComposer(async (text) => void sent.push(text), BEFORE);
    composer.dispatch({type: 'insert', text: 'draft'});
    composer.recall('older');
    composer.send();
    expect(sent).toEqual(['second']);
    expect(composer.text()).toBe('draft');
    expect(reports.at(-1)?.[0]).toBe('draft');
    // Twice the same in a row is one step back.
    expect(inOrder(composer, 'older', 'older')).toEqual(['second', 'first']);
  });

  it('what was just sent is the first that comes back, its large pastes folded', () => {
    const sent: string[] = [];
    const {composer} = aComposer(async (text) => void sent.push(text));
    const sql = 'SELECT 1;\n'.repeat(200);
    composer.dispatch({type: 'paste', text: sql});
    composer.send();
    expect(sent).toEqual([sql]);
    composer.recall('older');
    expect(composer.buffer().text).toHaveLength(1);
    expect(composer.text()).toBe(sql);
    composer.recall('newer');
    expect(composer.text()).toBe('');
  });
});

describe('a text that was edited elsewhere', () => {
  it('is one step that undo takes back', () => {
    const {composer, reports} = aComposer();
    composer.dispatch({type: 'insert', text: 'before'});
    composer.rewrite('after\r\nall\u001b[2J');
    expect(reports.at(-1)).toEqual(['after\nall', 9]);
    composer.dispatch({type: 'undo'});
    expect(composer.text()).toBe('before');
  });

  it('changes nothing when it is the same: pastes stay folded, the cursor stays', () => {
    const {composer, reports} = aComposer();
    composer.dispatch({type: 'paste', text: 'x\n'.repeat(20)});
    composer.dispatch({type: 'left'});
    const told = reports.length;
    composer.rewrite('x\n'.repeat(20));
    expect(composer.buffer()).toMatchObject({cursor: 0});
    expect(composer.buffer().text).toHaveLength(1);
    expect(reports).toHaveLength(told);
  });
});
