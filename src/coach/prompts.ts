/** Every word that a model is told, as the files in `prompts/` hold it. No wording stands here. */
import {createHash} from 'node:crypto';
import {GATE_REASONS, GATE_RULES} from '../interview/persona-gate.ts';
import type {GateReason, GateRule} from '../interview/persona-gate.ts';
import {WORDINGS} from '../interview/wordings.ts';
import type {Wording} from '../interview/wordings.ts';

export interface CoachPrompts {
  /** Standing prompt: policy, character and what she may tell of the round; `{{name}}` slots. */
  readonly interviewer: string;
  /** Her character, put into the standing prompt. */
  readonly persona: string;
  /** The first message of every conversation. */
  readonly begin: string;
  /** Stands for a draft that was cut in on. */
  readonly typing: string;
  /** What to do this turn. */
  readonly moves: Readonly<Record<Wording, string>>;
  /** The rules in short, after each move. */
  readonly reminder: string;
  /** Holds a wording that was kept back, and which rules it broke. */
  readonly refused: string;
  /** What each rule of the gate asks for, and each way to break the one about what was said. */
  readonly rules: Readonly<Record<GateRule | GateReason, string>>;
  /** Says what stands on the screen already. */
  readonly goOn: string;
  readonly listener: {
    readonly system: string;
    readonly instruction: string;
    /** For models that can't be held to a schema. */
    readonly shapeHint: string;
  };
  /** First 12 hex digits of the SHA-256 of all of the above. */
  readonly hash: string;
}

const FILES = [
  'interviewer.md',
  'begin.md',
  'typing.md',
  'moves.md',
  'reminder.md',
  'refused.md',
  'rules.md',
  'go-on.md',
  'listener.md',
  'listener-instruction.md',
  'listener-shape.md',
] as const;

/** Files of `prompts/` that {@link coachPrompts} is made of. @param persona id of the interviewer */
export function coachPromptFiles(persona: string): string[] {
  return [...FILES, personaFile(persona)];
}

/**
 * @param files contents by the names of {@link coachPromptFiles}
 * @throws {Error} when a file or a section is missing, or a section is not known
 */
export function coachPrompts(files: ReadonlyMap<string, string>, persona: string): CoachPrompts {
  const of = (name: string): string => {
    const text = files.get(name)?.replaceAll('\r\n', '\n').trim();
    if (text === undefined || text === '') throw new Error(`prompts/${name} is missing or empty`);
    return text;
  };
  const hash = createHash('sha256');
  for (const name of coachPromptFiles(persona).toSorted()) hash.update(`${name}\n${of(name)}\n`);
  return {
    interviewer: of('interviewer.md'),
    persona: of(personaFile(persona)),
    begin: of('begin.md'),
    typing: of('typing.md'),
    moves: sections(of('moves.md'), WORDINGS, 'moves.md'),
    reminder: of('reminder.md'),
    refused: of('refused.md'),
    rules: sections(of('rules.md'), [...GATE_RULES, ...GATE_REASONS], 'rules.md'),
    goOn: of('go-on.md'),
    listener: {
      system: of('listener.md'),
      instruction: of('listener-instruction.md'),
      shapeHint: of('listener-shape.md'),
    },
    hash: hash.digest('hex').slice(0, 12),
  };
}

function personaFile(persona: string): string {
  return `personas/${persona}.md`;
}

/** Text under each `## name`. */
function sections<Name extends string>(
  source: string,
  names: readonly Name[],
  file: string,
): Readonly<Record<Name, string>> {
  const found = new Map(
    source
      .split(/^## /mu)
      .slice(1)
      .map((section): [string, string] => {
        const [name = '', ...lines] = section.split('\n');
        return [name.trim(), lines.join('\n').trim()];
      }),
  );
  const known = new Set<string>(names);
  const strange = [...found.keys()].find((name) => !known.has(name));
  if (strange !== undefined) throw new Error(`prompts/${file} has a section "${strange}"`);
  const texts = names.map((name): [Name, string] => {
    const text = found.get(name) ?? '';
    if (text === '') throw new Error(`prompts/${file} has no section "${name}"`);
    return [name, text];
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}
