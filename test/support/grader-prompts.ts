/** The grader's prompts that come with the program, as a test may read them. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {graderPromptFiles, graderPrompts} from '../../src/grading/prompts.ts';
import type {GraderPrompts} from '../../src/grading/prompts.ts';

const directory = resolve(import.meta.dirname, '../../prompts');

/** Contents by name: a test may change them. */
export function graderTexts(): Map<string, string> {
  return new Map(
    graderPromptFiles().map((name) => [name, readFileSync(resolve(directory, name), 'utf8')]),
  );
}

export function shippedGraderPrompts(): GraderPrompts {
  return graderPrompts(graderTexts(), sha256);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
