/** Asks for a key without showing it, and has it checked before it is taken. */
import {useState} from 'react';
import type {KeyOutcome} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import {edged} from '../connection-lines.ts';
import {hintLine} from '../hints.ts';
import {useChords} from '../hooks/use-keys.ts';
import {KEY_ENTRY_KEYS} from '../keys.ts';
import {editSecret, secretMask} from '../secret-input.ts';
import {paint} from '../theme.ts';
import {wrapText} from '../wrap.ts';
import {Lines} from './lines.tsx';

export interface KeyEntryProps {
  readonly label: string;
  readonly width: number;
  readonly isActive: boolean;
  readonly check: (key: string) => Promise<KeyOutcome>;
  /** The key was taken, or the candidate gave up. */
  readonly onDone: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Rows that it takes at most. */
export const KEY_ENTRY_ROWS = 4;

export function KeyEntry({label, width, isActive, check, onDone, onFailure}: KeyEntryProps) {
  const [secret, setSecret] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = (): void => {
    if (secret === '') return;
    setChecking(true);
    setRefusal(null);
    check(secret)
      .then((outcome) => {
        setChecking(false);
        setSecret('');
        if (outcome.isAccepted) onDone();
        else setRefusal(`${outcome.fault.message} ${outcome.fault.nextStep}`);
      })
      .catch(onFailure);
  };

  useChords((chord) => {
    if (isChecking) return;
    const edit = editSecret(secret, chord);
    if (edit.kind === 'cancel') onDone();
    else if (edit.kind === 'submit') submit();
    else setSecret(edit.secret);
  }, isActive);

  const lines = edged(
    [
      `${paint('title', label)}${isChecking ? 'checking …' : `${secretMask(secret, width - label.length - 8)}▏`}`,
      ...(refusal === null ? [] : wrapText(sanitizeLine(refusal), width - 2).slice(0, 2)),
      hintLine(KEY_ENTRY_KEYS, width - 2),
    ],
    'soon',
  );
  return <Lines lines={lines} />;
}
