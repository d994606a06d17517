/** Every word that the grading models are told, as the files in `prompts/grader/` hold it. */
import type {Observable} from '../round/schema.ts';
import type {Canaries} from './judge.ts';

const COUNTS = ['anytime', 'opening', 'reflection', 'mistake'] as const;
const NEVER = ['never-1', 'never-2', 'never-3'] as const;
const CANARY_SECTIONS = ['always', ...NEVER] as const;

export interface GraderPrompts {
  /** The judge's standing prompt. */
  readonly policy: string;
  /** The transcript and what it is about; `{{slots}}`. */
  readonly record: string;
  /** One observable. */
  readonly question: string;
  /** Which turns may prove it. */
  readonly counts: Readonly<Record<(typeof COUNTS)[number], string>>;
  /** For models that can't be held to a schema. */
  readonly shapeHint: string;
  /** Goes before a question whose answer could not be used. */
  readonly again: string;
  readonly canaries: Readonly<Record<(typeof CANARY_SECTIONS)[number], Example>>;
  /** Standing prompt of whoever outlines a strong answer, and what it is given. */
  readonly outline: string;
  readonly outlineMaterial: string;
  /** First 12 digits of the digest of all that shapes a verdict. */
  readonly hash: string;
}

type Example = Pick<Observable, 'statement' | 'met' | 'notMet'>;

const JUDGE_FILES = [
  'judge.md',
  'record.md',
  'question.md',
  'counts.md',
  'shape.md',
  'again.md',
  'canaries.md',
] as const;
const OUTLINE_FILES = ['outline.md', 'outline-material.md'] as const;
type File = (typeof JUDGE_FILES)[number] | (typeof OUTLINE_FILES)[number];

/** Files of `prompts/` that {@link graderPrompts} is made of. */
export function graderPromptFiles(): string[] {
  return [...JUDGE_FILES, ...OUTLINE_FILES].map(inFolder);
}

/**
 * @param files contents by the names of {@link graderPromptFiles}
 * @param digest SHA-256 of a text, in hex
 * @throws {Error} when a file, a section or a line of a control question is missing
 */
export function graderPrompts(
  files: ReadonlyMap<string, string>,
  digest: (text: string) => string,
): GraderPrompts {
  const of = (file: File): string => {
    const text = files.get(inFolder(file))?.replaceAll('\r\n', '\n').trim() ?? '';
    if (text === '') throw new Error(`prompts/${inFolder(file)} is missing or empty`);
    return text;
  };
  const shaping = JUDGE_FILES.map((file) => `${file}\n${of(file)}\n`).join('');
  return {
    policy: of('judge.md'),
    record: of('record.md'),
    question: of('question.md'),
    counts: sections(of('counts.md'), COUNTS, (text) => text),
    shapeHint: of('shape.md'),
    again: of('again.md'),
    canaries: sections(of('canaries.md'), CANARY_SECTIONS, readExample),
    outline: of('outline.md'),
    outlineMaterial: of('outline-material.md'),
    hash: digest(shaping).slice(0, 12),
  };
}

/**
 * The control questions of one grading. Which of the impossible ones is put follows from the fence,
 * so that no answer can be written with it in mind. No round's observable can have their ids.
 */
export function canariesOf(prompts: GraderPrompts, fence: string): Canaries {
  const sum = Array.from(fence).reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
  const never = NEVER[sum % NEVER.length] ?? 'never-1';
  return {
    always: observable('canary_always', prompts.canaries.always),
    never: observable('canary_never', prompts.canaries[never]),
  };
}

function observable(id: string, example: Example): Observable {
  return {
    ...example,
    id,
    polarity: 'positive',
    scorecard: '',
    framework: '',
    weight: 1,
    when: 'anytime',
    askedBy: [],
    signals: [],
  };
}

function inFolder(file: File): string {
  return `grader/${file}`;
}

/** What stands under each `## name`. */
function sections<Name extends string, Content>(
  source: string,
  names: readonly Name[],
  read: (text: string, name: string) => Content,
): Readonly<Record<Name, Content>> {
  const found = new Map(
    source
      .split(/^## /mu)
      .slice(1)
      .map((section): [string, string] => {
        const [name = '', ...lines] = section.split('\n');
        return [name.trim(), lines.join('\n').trim()];
      }),
  );
  const contents = names.map((name): [Name, Content] => {
    const text = found.get(name) ?? '';
    if (text === '') throw new Error(`the grader's prompts have no section "${name}"`);
    return [name, read(text, name)];
  });
  return Object.fromEntries(contents) as Record<Name, Content>;
}

function readExample(text: string, name: string): Example {
  const line = (label: string): string => {
    const found = text.split('\n').find((one) => one.startsWith(`${label}: `));
    if (found === undefined) throw new Error(`the control question "${name}" has no "${label}"`);
    return found.slice(label.length + 2).trim();
  };
  return {statement: line('statement'), met: line('met'), notMet: line('not met')};
}
