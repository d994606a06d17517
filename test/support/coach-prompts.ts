/** The prompts that come with the program, as a test may read them. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {coachPromptFiles, coachPrompts} from '../../src/coach/prompts.ts';
import type {CoachPrompts} from '../../src/coach/prompts.ts';

const directory = resolve(import.meta.dirname, '../../prompts');

/** Contents by name: a test may change them. */
export function promptTexts(persona = 'maya'): Map<string, string> {
  return new Map(
    coachPromptFiles(persona).map((name) => [name, readFileSync(resolve(directory, name), 'utf8')]),
  );
}

export function shippedPrompts(persona = 'maya'): CoachPrompts {
  return coachPrompts(promptTexts(persona), persona);
}
