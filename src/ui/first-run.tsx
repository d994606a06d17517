/**
 * Shown once, before the first round of somebody who has no key: what a model adds, what it costs,
 * and that the round runs without one.
 */
import {Box, render, useApp, useWindowSize} from 'ink';
import {useState} from 'react';
import type {KeyOutcome} from '../session/session.ts';
import {compactOutput} from './compact-output.ts';
import {KeyEntry} from './components/key-entry.tsx';
import {Keyboard} from './components/keyboard.tsx';
import {Lines} from './components/lines.tsx';
import {frameFor} from './frame.ts';
import {hintLine} from './hints.ts';
import {useKeys} from './hooks/use-keys.ts';
import {CHOICE_KEYS, commandOf, CONSENT_KEYS} from './keys.ts';
import type {FirstRunFacts} from './pages/first-run-page.ts';
import {CHOICES, choiceLines, consentLines, firstRunLines} from './pages/first-run-page.ts';
import {windowOf} from './scroll.ts';

export type FirstRunChoice =
  | {readonly choice: 'offline' | 'quit'}
  /** `isKept`: to be stored, in the place that was named. */
  | {readonly choice: 'key'; readonly key: string; readonly isKept: boolean};

export interface FirstRunOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly facts: FirstRunFacts;
  /** Asks the endpoint whether it takes the key. */
  readonly checkKey: (key: string) => Promise<KeyOutcome>;
}

/** Resolves with what was chosen; the terminal is as it was before. */
export async function runFirstRun(options: FirstRunOptions): Promise<FirstRunChoice> {
  const {stdin, stdout, facts, checkKey} = options;
  let chosen: FirstRunChoice = {choice: 'quit'};
  const app = render(
    <Keyboard>
      <FirstRun
        facts={facts}
        checkKey={checkKey}
        onChosen={(choice) => {
          chosen = choice;
        }}
      />
    </Keyboard>,
    {
      stdin,
      stdout: compactOutput(stdout),
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      exitOnCtrlC: false,
      kittyKeyboard: {mode: 'auto'},
    },
  );
  await app.waitUntilExit();
  return chosen;
}

interface FirstRunProps {
  readonly facts: FirstRunFacts;
  readonly checkKey: (key: string) => Promise<KeyOutcome>;
  readonly onChosen: (choice: FirstRunChoice) => void;
}

type Step =
  | {readonly at: 'choice'}
  | {readonly at: 'entry'}
  | {readonly at: 'consent'; readonly key: string};

function FirstRun({facts, checkKey, onChosen}: FirstRunProps) {
  const {exit} = useApp();
  const {columns, rows} = useWindowSize();
  const {width, margin, height} = frameFor(columns, rows);
  const [step, setStep] = useState<Step>({at: 'choice'});
  // The one that always works stands first.
  const [marked, setMarked] = useState(0);

  const choose = (choice: FirstRunChoice): void => {
    onChosen(choice);
    exit();
  };
  const pick = (choice: (typeof CHOICES)[number]['choice']): void => {
    if (choice === 'key') setStep({at: 'entry'});
    else choose({choice});
  };
  useKeys((chord) => {
    const command = commandOf(CHOICE_KEYS, chord);
    switch (command) {
      case 'up':
      case 'down':
        setMarked((now) => (now + (command === 'up' ? CHOICES.length - 1 : 1)) % CHOICES.length);
        return;
      case 'pick':
        pick(CHOICES[marked]?.choice ?? 'offline');
        return;
      case null:
        return;
      default:
        pick(command);
    }
  }, step.at === 'choice');
  useKeys((chord) => {
    if (step.at !== 'consent') return;
    const command = commandOf(CONSENT_KEYS, chord);
    if (command === 'cancel') choose({choice: 'quit'});
    else if (command) choose({choice: 'key', key: step.key, isKept: command === 'yes'});
  }, step.at === 'consent');

  const check = async (key: string): Promise<KeyOutcome> => {
    const outcome = await checkKey(key);
    if (!outcome.isAccepted) return outcome;
    if (facts.place === 'file') setStep({at: 'consent', key});
    else choose({choice: 'key', key, isKept: true});
    return outcome;
  };
  const foot = step.at === 'choice' ? hintLine(CHOICE_KEYS, width) : hintLine(CONSENT_KEYS, width);
  const body = [
    ...firstRunLines(facts, width),
    ...(step.at === 'choice' ? choiceLines(marked, width) : []),
    ...(step.at === 'consent' ? consentLines(facts, width) : []),
  ];
  const isEntering = step.at === 'entry';
  const room = height - (isEntering ? ENTRY_ROWS : 1);
  return (
    <Box flexDirection="column" paddingLeft={margin}>
      <Lines lines={windowOf(body, 0, room)} />
      {isEntering ? (
        <KeyEntry
          label="Your key: "
          width={width}
          isActive
          check={check}
          onDone={() => setStep((now) => (now.at === 'entry' ? {at: 'choice'} : now))}
          onFailure={(error) => exit(error instanceof Error ? error : new Error(String(error)))}
        />
      ) : (
        <Lines lines={[foot]} />
      )}
    </Box>
  );
}

const ENTRY_ROWS = 5;
