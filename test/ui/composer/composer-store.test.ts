import {expect, it} from 'vitest';
import {createComposer} from '../../../src/ui/composer/composer-store.ts';

function aComposer(onSend: (text: string) => Promise<void> = async () => {}) {
  const reports: [string, number][] = [];
  const failures: unknown[] = [];
  const composer = createComposer({
    initial: {text: '', cursor: 0},
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
