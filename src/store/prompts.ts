/** Reads the texts in `prompts/`; what they are made into is their users' to know. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Fault} from '../fault.ts';
import {promptsDirectory} from './package-files.ts';

/**
 * @param names relative to `prompts/`, with `/`
 * @returns contents by name
 * @throws {Fault} `prompts-unreadable` when a file of the package is missing
 */
export async function readPromptFiles(
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      try {
        return [name, await readFile(join(promptsDirectory(), ...name.split('/')), 'utf8')];
      } catch (cause) {
        throw new Fault('prompts-unreadable', `The file prompts/${name} can't be read.`, {
          nextStep: 'Install interview-coach again, or start with --offline.',
          cause,
        });
      }
    }),
  );
  return new Map(files);
}
