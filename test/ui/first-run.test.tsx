import {describe, expect, it} from 'vitest';
import {Fault} from '../../src/fault.ts';
import type {KeyOutcome} from '../../src/session/session.ts';
import type {FirstRunChoice} from '../../src/ui/first-run.tsx';
import {runFirstRun} from '../../src/ui/first-run.tsx';
import {MemoryTerminal} from '../support/screen.ts';

const SECRET = 'sk-ant-very-secret';
const ENTER = '\r';
const DOWN = '\u001b[B';

function opened(options: {place?: 'keychain' | 'file'; outcome?: KeyOutcome} = {}) {
  const checked: string[] = [];
  let choice: FirstRunChoice | null = null;
  const screen = new MemoryTerminal(async (streams) => {
    choice = await runFirstRun({
      ...streams,
      facts: {
        model: 'claude-sonnet-5-5',
        host: 'api.anthropic.com',
        price: 'about $0.15 a round',
        place: options.place ?? 'keychain',
        file: '/home/ada/.config/interview-coach/key',
      },
      checkKey: (key) => {
        checked.push(key);
        return Promise.resolve(options.outcome ?? {isAccepted: true});
      },
    });
  });
  return {screen, checked, chosen: () => choice};
}

describe('the first run without a key', () => {
  it('says what a model adds, what it costs and where it is', async () => {
    const {screen} = opened();
    const text = await screen.shows('Who plays Maya?');
    expect(text).toContain('claude-sonnet-5-5 at api.anthropic.com');
    expect(text).toMatch(/about\s+\$0\.15 a round/u);
    screen.type('q');
    await screen.ended;
  });

  it.each([
    ['Enter starts with the offline coach', [ENTER], 'offline'],
    ['o does too', ['o'], 'offline'],
    ['q leaves', ['q'], 'quit'],
    ['Ctrl+C leaves', ['\u0003'], 'quit'],
    ['the arrows choose', [DOWN, DOWN, ENTER], 'quit'],
  ])('%s', async (_name, keys, choice) => {
    const {screen, chosen} = opened();
    await screen.shows('Who plays Maya?');
    for (const key of keys) screen.type(key);
    await screen.ended;
    expect(chosen()).toEqual({choice});
    await screen.shows(() => !screen.isAlternate());
  });

  it('takes a key unseen, checks it, and keeps it in the keychain', async () => {
    const {screen, checked, chosen} = opened();
    await screen.shows('Who plays Maya?');
    screen.type('a');
    await screen.shows('Your key: ');
    screen.paste(`${SECRET}\n`);
    await screen.shows(`• ${SECRET.length}`);
    expect(screen.text()).not.toContain(SECRET);
    screen.type(ENTER);
    await screen.ended;
    expect(checked).toEqual([SECRET]);
    expect(chosen()).toEqual({choice: 'key', key: SECRET, isKept: true});
  });

  it.each([
    ['y', true],
    ['n', false],
  ])('asks before it writes the key to a file: %s', async (answer, isKept) => {
    const {screen, chosen} = opened({place: 'file'});
    await screen.shows('Who plays Maya?');
    screen.type('a');
    await screen.shows('Your key: ');
    screen.type(SECRET);
    await screen.shows(`• ${SECRET.length}`);
    screen.type(ENTER);
    await screen.shows('/home/ada/.config/interview-coach/key');
    screen.type(answer);
    await screen.ended;
    expect(chosen()).toEqual({choice: 'key', key: SECRET, isKept});
  });

  it('a refused key can be corrected, or the offline coach taken after all', async () => {
    const fault = new Fault('key-refused', 'The API does not take this key.', {
      nextStep: 'Check it.',
    });
    const {screen, chosen} = opened({outcome: {isAccepted: false, fault}});
    await screen.shows('Who plays Maya?');
    screen.type('a');
    await screen.shows('Your key: ');
    screen.type('nonsense');
    await screen.shows('• 8');
    screen.type(ENTER);
    await screen.shows('The API does not take this key.');
    screen.type('\u001b');
    await screen.shows('› Start with the offline coach');
    screen.type('o');
    await screen.ended;
    expect(chosen()).toEqual({choice: 'offline'});
  });
});
