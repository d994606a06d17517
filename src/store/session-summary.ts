/**
 * What a list shows of one session, read from the head of its scorecard or, without one, from the
 * end of its journal. Reads synchronously: for hundreds of small files that takes a sixth of the
 * time of asynchronous reads, and a list is waited for anyway.
 */
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {errorCode} from './durable-write.ts';
import type {FrontMatter} from './front-matter.ts';
import {readFrontMatter} from './front-matter.ts';

/** `ungraded`: the interview is over, the grading is not. */
export type SessionState = 'graded' | 'unfinished' | 'ungraded';

export interface SessionSummary {
  readonly id: string;
  readonly round: string;
  /** As on the scorecard; else local time to the minute, from the folder's name. */
  readonly date: string;
  /** 0 to 100. */
  readonly score: number | null;
  readonly recommendation: string | null;
  readonly judge: string | null;
  /** False when the grader failed its own checks; null without a grade. */
  readonly valid: boolean | null;
  readonly state: SessionState;
}

/** Holds the fields that a list shows, some 250 bytes; the stamp behind them may be cut off. */
const HEAD_BYTES = 512;
/** The end of an interview is followed by a few short events at most. */
const TAIL_BYTES = 16_384;
/** Used again for each file: making hundreds of them would take longer than filling them. */
const buffer = Buffer.allocUnsafe(Math.max(HEAD_BYTES, TAIL_BYTES));
const FOLDER = /^(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})-(.+)-[a-z]{4}$/u;

/**
 * @param dir absolute path of the folder; `id` is its name
 * @returns null for a folder that holds neither a journal nor a scorecard
 */
export function summarize(dir: string, id: string): SessionSummary | null {
  const head = read(`${dir}/scorecard.md`, headOf);
  const isClosed = head === null ? read(`${dir}/session.jsonl`, endsClosed) : null;
  if (head === null && isClosed === null) return null;
  const fields: FrontMatter = head === null ? new Map() : readFrontMatter(head);
  const name = FOLDER.exec(id);
  const score = fields.get('score');
  const valid = fields.get('valid');
  return {
    id,
    round: text(fields, 'round') ?? name?.[4] ?? 'unknown',
    date: text(fields, 'date') ?? (name ? `${name[1]}T${name[2]}:${name[3]}` : ''),
    score: typeof score === 'number' ? score : null,
    recommendation: text(fields, 'recommendation'),
    judge: text(fields, 'judge'),
    valid: typeof valid === 'boolean' ? valid : null,
    state: head !== null ? 'graded' : isClosed === true ? 'ungraded' : 'unfinished',
  };
}

function text(fields: FrontMatter, name: string): string | null {
  const value = fields.get(name);
  return value === undefined || value === null ? null : String(value);
}

function headOf(descriptor: number): string {
  return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, HEAD_BYTES, 0));
}

/**
 * Whether one of the last events of a journal is the end of the interview; null for an empty
 * journal, which a crash left behind before anything was asked.
 */
function endsClosed(descriptor: number): boolean | null {
  const {size} = fstatSync(descriptor);
  if (size === 0) return null;
  const from = Math.max(0, size - TAIL_BYTES);
  const tail = buffer.subarray(0, readSync(descriptor, buffer, 0, TAIL_BYTES, from));
  // Most journals that come here are open: the search in bytes spares making them into text.
  return tail.includes(CLOSED) && tail.toString('utf8').split('\n').some(isClosing);
}

const CLOSED = 'interview.closed';

function isClosing(line: string): boolean {
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && 'type' in event && event.type === CLOSED;
  } catch {
    return false;
  }
}

/** What `use` makes of an open file; null when the file can't be read. */
function read<T>(file: string, use: (descriptor: number) => T): T | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, 'r');
    return use(descriptor);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
