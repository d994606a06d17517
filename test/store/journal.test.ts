import {constants} from 'node:fs';
import {appendFile, access, chmod, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import {createJournal, readJournal, reopenJournal} from '../../src/store/journal.ts';
import {tempDirectory} from '../support/temp-home.ts';

const clock = (): Date => new Date('2026-02-01T10:00:00.000Z');
const draft = (text: string): EventBody => ({type: 'draft.saved', text, cursor: text.length});

async function aJournal(...texts: readonly string[]): Promise<string> {
  const file = join(await tempDirectory(), 'session.jsonl');
  const journal = await createJournal(file, clock);
  for (const [index, text] of texts.entries()) await journal.append(draft(text), index * 1000);
  await journal.close();
  return file;
}

const texts = (events: readonly InterviewEvent[]): string[] =>
  events.map((event) => (event.type === 'draft.saved' ? event.text : event.type));

describe('a journal', () => {
  it('gives back what was appended, numbered and stamped', async () => {
    const {events, damagedLines} = await readJournal(await aJournal('one', 'two\nlines "quoted"'));
    expect(damagedLines).toBe(0);
    expect(events).toEqual([
      {v: 1, seq: 1, at: '2026-02-01T10:00:00.000Z', t: 0, ...draft('one')},
      {v: 1, seq: 2, at: '2026-02-01T10:00:00.000Z', t: 1000, ...draft('two\nlines "quoted"')},
    ]);
  });

  it('has an event on disk before the append is done', async () => {
    const file = join(await tempDirectory(), 'session.jsonl');
    const journal = await createJournal(file, clock);
    const event = await journal.append(draft('kept'), 5);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(event);
    await journal.close();
  });

  it('keeps the order of the calls when nobody waits', async () => {
    const file = join(await tempDirectory(), 'session.jsonl');
    const journal = await createJournal(file, clock);
    const wanted = Array.from({length: 50}, (_, index) => `${index} ${'x'.repeat(index * 40)}`);
    const appended = await Promise.all(wanted.map((text) => journal.append(draft(text), 0)));
    await journal.close();
    const {events} = await readJournal(file);
    expect(texts(events)).toEqual(wanted);
    expect(events).toEqual(appended);
  });

  it('is readable by its owner only', async () => {
    const {mode} = await stat(await aJournal('secret'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('is never started over another one', async () => {
    const file = await aJournal('first');
    await expect(createJournal(file, clock)).rejects.toMatchObject({code: 'journal-write'});
    expect(texts((await readJournal(file)).events)).toEqual(['first']);
  });

  it('goes on with the next number after it is reopened', async () => {
    const file = await aJournal('one', 'two');
    const journal = await reopenJournal(file, 2, clock);
    await journal.append(draft('three'), 9);
    await journal.close();
    const {events} = await readJournal(file);
    expect(events.map(({seq}) => seq)).toEqual([1, 2, 3]);
  });

  it('is not made anew when it is gone', async () => {
    const file = join(await tempDirectory(), 'session.jsonl');
    await expect(reopenJournal(file, 4, clock)).rejects.toMatchObject({code: 'journal-write'});
    await expect(access(file, constants.F_OK)).rejects.toThrow('ENOENT');
  });

  it('counts lines that are no events and reads the rest', async () => {
    const file = await aJournal('one', 'two');
    const good = await readFile(file, 'utf8');
    const wrong = '{"v":1,"seq":3,"at":"x","t":-1,"type":"draft.saved","text":"","cursor":0}';
    await writeFile(
      file,
      `${good}\u0000\u0000\n\n[1]\n${wrong}\n{"v":0}\n${good.split('\n')[0]}\n`,
    );
    const {events, damagedLines} = await readJournal(file);
    expect(texts(events)).toEqual(['one', 'two', 'one']);
    expect(damagedLines).toBe(4);
  });

  it('refuses a session of a newer program instead of passing over what it does not know', async () => {
    const file = await aJournal('one');
    await appendFile(file, '{"v":2,"seq":2,"type":"something.new"}\n');
    await expect(readJournal(file)).rejects.toMatchObject({code: 'journal-newer'});
  });

  it('says so when it cannot be read', async () => {
    const directory = await tempDirectory();
    await expect(readJournal(join(directory, 'none'))).rejects.toMatchObject({
      code: 'journal-unreadable',
    });
    await expect(readJournal(directory)).rejects.toMatchObject({code: 'journal-unreadable'});
  });

  it('cut at any byte, it reads as a beginning of itself and loses nothing that follows', async () => {
    const file = join(await tempDirectory(), 'session.jsonl');
    const text = fc.string({unit: 'grapheme', maxLength: 30});
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, {minLength: 1, maxLength: 5}),
        text,
        fc.nat(),
        async (before, after, cut) => {
          const whole = before
            .map(
              (entry, index) =>
                `${JSON.stringify({v: 1, seq: index + 1, at: 'then', t: 0, ...draft(entry)})}\n`,
            )
            .join('');
          const bytes = Buffer.from(whole);
          await writeFile(file, bytes);
          await truncate(file, cut % (bytes.length + 1));

          const {events} = await readJournal(file);
          expect(texts(events)).toEqual(before.slice(0, events.length));

          const journal = await reopenJournal(file, events.at(-1)?.seq ?? 0, clock);
          await journal.append(draft(after), 1);
          await journal.close();
          const again = await readJournal(file);
          expect(texts(again.events)).toEqual([...texts(events), after]);
          expect(again.events.map(({seq}) => seq)).toEqual(
            again.events.map((_, index) => index + 1),
          );
          const kept = bytes.subarray(0, cut % (bytes.length + 1));
          expect((await readFile(file)).subarray(0, kept.length).equals(kept)).toBe(true);
        },
      ),
      {numRuns: 150},
    );
  });

  it.runIf(process.platform === 'linux')(
    'on a full disk says so, and fails from then on rather than leave a gap',
    async () => {
      const journal = await reopenJournal('/dev/full', 0, clock);
      const first = journal.append(draft('a'), 0);
      const second = journal.append(draft('b'), 0);
      await expect(first).rejects.toMatchObject({code: 'journal-write'});
      await expect(first).rejects.toThrow('the disk is full');
      await expect(second).rejects.toMatchObject({code: 'journal-write'});
      await expect(journal.append(draft('c'), 0)).rejects.toMatchObject({code: 'journal-write'});
      await journal.close();
    },
  );

  it.skipIf(process.getuid?.() === 0)('says so when the directory is read-only', async () => {
    const directory = await tempDirectory();
    await chmod(directory, 0o500);
    const made = createJournal(join(directory, 'session.jsonl'), clock);
    await expect(made).rejects.toThrow('the permission is missing');
  });
});
