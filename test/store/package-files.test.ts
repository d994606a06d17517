import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  appVersion,
  compiledRoundsDirectory,
  packageRoot,
  promptsDirectory,
} from '../../src/store/package-files.ts';

describe('the package’s own files', () => {
  it('are found from source', () => {
    expect(packageRoot()).toBe(join(import.meta.dirname, '../..'));
    expect(existsSync(join(promptsDirectory(), 'personas'))).toBe(true);
  });

  it('hold the version', () => {
    expect(appVersion()).toMatch(/^\d+\.\d+\.\d+/u);
  });

  it('hold no compiled rounds for code that was not built', () => {
    expect(compiledRoundsDirectory()).toBeNull();
  });
});
