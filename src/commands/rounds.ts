/** `rounds list` and `rounds show`. */
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import type {Round} from '../round/schema.ts';
import type {ListedRound} from '../store/catalogue.ts';
import {listRounds, loadRound} from '../store/catalogue.ts';
import type {Paths} from '../store/paths.ts';
import {resolvePaths} from '../store/paths.ts';
import {listSessions} from '../store/sessions.ts';
import {outputWidth, printJson, printStyled, printTable} from './output.ts';
import type {JsonFlag} from './declarations/declared.ts';

const PRICE = 'free with the offline coach';

export async function listAllRounds({json = false}: JsonFlag): Promise<ExitCode> {
  const listed = await listRounds(resolvePaths(process.env));
  if (json) {
    printJson(listed.map(listedForScripts));
  } else {
    printTable(
      listed.map((entry) => {
        if ('error' in entry) return [entry.id, 'unusable', '', entry.error];
        const {card, title} = entry.round;
        return [entry.id, `${card.minutes} min`, card.difficulty, `${card.company}: ${title}`];
      }),
    );
  }
  return EXIT.done;
}

function listedForScripts(entry: ListedRound): unknown {
  const {id, file} = entry;
  if ('error' in entry) return {id, file, error: entry.error};
  return {id, file, title: entry.round.title, ...entry.round.card};
}

export async function showRound(ref: string, {json = false}: JsonFlag): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const {round, hash} = await loadRound(ref, paths);
  const completions = await countCompletions(paths, round.id);
  if (json) {
    printJson(cardForScripts(round, hash, completions));
    return EXIT.done;
  }
  const {briefingPage} = await import('../ui/pages/briefing-page.ts');
  const {rubricPage} = await import('../ui/pages/rubric-page.ts');
  const {heading, point} = await import('../ui/document.ts');
  const width = outputWidth();
  const facts = {minutes: round.card.minutes, completions, price: PRICE, coach: null};
  printStyled([
    ...briefingPage(round, facts, width),
    ...heading('Before you start', width),
    ...round.checklist.flatMap(({title, text}) => point(title, text, width)),
    ...heading('The rubric', width),
    ...rubricPage(round, width),
  ]);
  return EXIT.done;
}

/** Rounds that this user has gone through up to the scorecard. */
async function countCompletions(paths: Paths, roundId: string): Promise<number> {
  const sessions = await listSessions(paths);
  return sessions.filter(({round, score}) => round === roundId && score !== null).length;
}

/** What a candidate may know beforehand: never observables, ladders, scenes or model answers. */
function cardForScripts(round: Round, hash: string, completions: number): unknown {
  const {id, title, card, brief, strong, weak, traps, checklist: items, questions} = round;
  return {
    id,
    title,
    hash,
    card,
    completions,
    price: PRICE,
    brief,
    strong,
    weak,
    traps,
    checklist: items,
    questions,
    principles: round.principles,
    dimensions: {
      scorecard: round.dimensions.scorecard.map(openToCandidates),
      framework: round.dimensions.framework.map(openToCandidates),
    },
  };
}

function openToCandidates({id, name, weight, definition, tiers}: Dimension): Dimension {
  return {id, name, weight, definition, tiers};
}

type Dimension = Round['dimensions']['framework'][number];
