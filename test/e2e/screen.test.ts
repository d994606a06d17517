import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseRound} from '../../src/round/load.ts';
import {aCandidate} from '../support/candidates.ts';
import {
  anInterview,
  aTerminal,
  isBriefed,
  isMyTurn,
  isWritten,
  KEY,
  leftClean,
  ROUND,
  secondsLeft,
  sessionDir,
  sessionEnding,
  written,
} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';

/** White space aside, as it is lost where lines are wrapped. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

const {answers} = aCandidate('c05_solid_redis_mysql');
const SIZES = [
  {columns: 80, rows: 24},
  {columns: 160, rows: 50},
];

describe('a whole interview at the screen', () => {
  it.each(SIZES)(
    'goes from briefing to scorecard by keys alone at $columns×$rows, and tidies up',
    async (size) => {
      const home = await tempDirectory();
      const terminal = aTerminal([ROUND, '--offline'], {home, ...size, shell: 'afterwards'});
      expect(await isBriefed(terminal)).toContain('Stripe');
      expect(terminal.isAlternate()).toBe(true);
      terminal.write(KEY.enter);
      await terminal.waitFor(/› \[ \] 1\./u);
      terminal.write(' ');
      await terminal.waitFor(/› \[x\] 1\./u);
      terminal.write(KEY.enter);

      await isMyTurn(terminal, home, 1);
      for (const [index, answer] of answers.slice(0, 4).entries()) {
        terminal.write(answer);
        await terminal.waitFor(() => terminal.words().includes(answer.slice(-30)));
        terminal.write(KEY.enter);
        await isMyTurn(terminal, home, index + 2);
      }
      expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual(
        answers.slice(0, 4),
      );

      terminal.write(KEY.ctrlD);
      await terminal.waitFor(/End the round now and be graded\?/u);
      terminal.write(KEY.enter);
      await terminal.waitFor(/scorecard\.md.* 0 %/u);
      const path = join(sessionDir(home), 'scorecard.md');
      const [, title = 'no title'] = /^# (.+)$/mu.exec(await readFile(path, 'utf8')) ?? [];
      expect(terminal.words()).toContain(title.slice(0, 20));

      const first = terminal.lines()[0];
      const second = terminal.lines()[1];
      terminal.write('j');
      await terminal.waitFor(() => terminal.lines()[0] === second);
      terminal.write('k');
      await terminal.waitFor(() => terminal.lines()[0] === first);
      terminal.write(KEY.pageDown);
      await terminal.waitFor(/scorecard\.md.* [1-9]\d? %/u);
      terminal.write('G');
      await terminal.waitFor(/scorecard\.md.* 100 %/u);
      terminal.write('q');

      await leftClean(terminal, 0);
      const score = written(home, 'session.graded').at(-1)?.score ?? -1;
      expect(terminal.words()).toContain(`${score}/100, `);
      expect(terminal.words()).toContain(`interview-coach scorecards show ${sessionEnding(home)}`);
      expect(terminal.screen().replaceAll('\n', '')).toContain(path);
    },
  );

  it('ends by the clock: the unsent draft is the last answer and the round is graded', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home}, ['--minutes', '0.04']);
    terminal.write('I would keep the key in');
    await terminal.waitFor(/not enough evidence/iu);
    expect(written(home, 'candidate.answered')).toMatchObject([
      {text: 'I would keep the key in', cause: 'time'},
    ]);
    expect(written(home, 'interview.closed')).toMatchObject([{because: 'time'}]);
    terminal.write('q');
    expect(await terminal.exit()).toBe(0);
  });
});

describe('a window that changes its size', () => {
  it('keeps draft and clock through every size, also through one that is too small', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home, columns: 160, rows: 50});
    const draft =
      'A row for each key, with the hash of the request beside it, made before the call.';
    terminal.write(draft);
    await terminal.waitFor(/made before the call/u);
    for (const [columns, rows] of [
      [60, 16],
      [160, 50],
      [61, 17],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.waitFor(() => {
        const [header = ''] = terminal.lines();
        const end = columns - Math.floor((columns - Math.min(columns - 2, 90)) / 2);
        return header.length === end && terminal.words().includes('Your answer');
      });
      expect(terminal.lines()[0]).toMatch(/^ +Payments Idem.* · Requirements +█+░* \d+:\d\d$/u);
      await terminal.waitFor(() =>
        terminal.words().replaceAll('› ', '').includes(draft.slice(0, 40)),
      );
    }
    terminal.resize(40, 10);
    await terminal.waitFor(/40×10/u);
    expect(terminal.words()).toMatch(/^Please enlarge this window: .*60×16.*$/u);
    terminal.resize(80, 24);
    await terminal.waitFor(() => terminal.words().includes(draft));
    terminal.write(` ok${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: `${draft} ok`});
  });
});

describe('what is typed and pasted', () => {
  it('a long pasted text arrives in the journal byte for byte, and nothing of it is sent', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home});
    const sql = Array.from(
      {length: 200},
      (_, n) =>
        `INSERT INTO keys_${n}\t(k, v) VALUES ('ä"${n}\\', $$→ ${'x'.repeat(n % 50)}$$) -- ; \\d %s`,
    ).join('\n');
    terminal.paste(sql);
    await terminal.waitFor(/› \[pasted 200 lines\]/u);
    expect(written(home, 'candidate.answered')).toEqual([]);
    terminal.write(KEY.enter);
    await isMyTurn(terminal, home, 2);
    expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual([sql]);
  });

  it('what looks like one character is deleted as one, and the cursor stands behind the rest', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home});
    terminal.write('a漢字👨‍👩‍👧‍👦👍🏽e\u0301');
    await terminal.waitFor(/a漢字👨‍👩‍👧‍👦👍🏽e\u0301/u);
    const {x: full} = terminal.cursor();
    terminal.write(KEY.backspace.repeat(3));
    await terminal.waitFor((screen) => /› a漢字$/mu.test(screen));
    expect(full - terminal.cursor().x).toBe(1 + 2 + 2);
    terminal.write(`${KEY.left}${KEY.backspace}é${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: 'aé字'});
  });

  it('two keys that arrive in one piece both count', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home});
    terminal.write('one');
    await terminal.waitFor(/› one/u);
    terminal.write(`${KEY.backspace}${KEY.backspace}`);
    await terminal.waitFor((screen) => /› o$/mu.test(screen));
    terminal.write(`k${KEY.enter}${KEY.ctrlD}${KEY.esc}`);
    await isMyTurn(terminal, home, 2);
    expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual(['ok']);
  });
});

describe('an interruption', () => {
  it('stands above a draft that stays as it was, cursor and all, and no key is lost', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home});
    const draft = 'It will be robust and scalable. It will handle failures gracefully.';
    terminal.write(draft + KEY.left);
    await terminal.waitFor(() => {
      const {x, y} = terminal.cursor();
      return terminal.lines()[y]?.slice(0, x).endsWith(draft.slice(0, -1)) === true;
    });
    const {x} = terminal.cursor();

    await isWritten(home, 'maya.interrupted', {type: 'maya.interrupted'});
    terminal.write(' too');
    const screen = await terminal.waitFor(/┃ Maya cuts in[^]*Your answer[^]*gracefully too\./u);
    const [quote] = written(home, 'maya.interrupted');
    expect(flat(screen)).toContain(quote?.text.split(' ').slice(-4).join(' '));
    expect(terminal.cursor().x).toBe(x + ' too'.length);
    expect(terminal.lines()[terminal.cursor().y]).toContain(`› ${draft.slice(0, -1)} too.`);
    terminal.write(KEY.enter);
    await isWritten(home, 'candidate.answered', {text: `${draft.slice(0, -1)} too.`});
    expect(written(home, 'maya.interrupted')).toHaveLength(1);
  });
});

describe('the rubric inside the round', () => {
  it('shows both breakdowns whole, and nothing that would be an answer', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home, columns: 100, rows: 400});
    terminal.write(`half an answer${KEY.ctrlR}`);
    await terminal.waitFor(/Esc back/u);
    const page = terminal.words();
    const file = join(import.meta.dirname, `../../rubrics/${ROUND}.yaml`);
    const round = parseRound(await readFile(file, 'utf8'), file);
    const {scorecard, framework} = round.dimensions;
    expect([scorecard.length, framework.length]).toEqual([6, 5]);
    for (const {name, weight, definition, tiers} of [...scorecard, ...framework]) {
      for (const shown of [`${name} · ${weight} %`, definition, ...Object.values(tiers)]) {
        expect(page).toContain(flat(shown));
      }
    }
    const hidden = [
      ...round.observables.flatMap(({statement, met, notMet}) => [statement, met, notMet]),
      ...scorecard.flatMap(({outline, drills}) => [...outline, ...drills]),
      ...round.ladders.flatMap(({opener, rungs}) => [opener, ...rungs.map(({ask}) => ask)]),
      ...[...round.failures, ...round.changes].map(({ask}) => ask),
      ...round.facts.map(({answer}) => answer),
    ];
    expect(hidden.length).toBeGreaterThan(150);
    for (const text of hidden) expect(page.toLowerCase()).not.toContain(flat(text).toLowerCase());

    const left = secondsLeft(terminal);
    terminal.write(KEY.esc);
    await terminal.waitFor(/› half an answer/u);
    expect(secondsLeft(terminal)).toBeLessThanOrEqual(left);
  });
});
