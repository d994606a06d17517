/** Where a request marks its prefix for the cache, and what it may not mark. */
import {blocksOf} from './wire.ts';
import type {CacheControl, WireRequest} from './wire.ts';

const MARKS_AT_MOST = 4;
const TTLS: ReadonlySet<unknown> = new Set([undefined, '5m', '1h']);

/** @returns the first thing that is wrong, or null */
export function cacheFault(request: WireRequest): string | null {
  const marks = marksOf(request);
  if (marks.length > MARKS_AT_MOST) {
    return `A maximum of ${MARKS_AT_MOST} blocks with cache_control may be provided. Found ${marks.length}.`;
  }
  if (marks.some(({type}) => type !== 'ephemeral')) {
    return "cache_control.type: Input should be 'ephemeral'";
  }
  if (marks.some(({ttl}) => !TTLS.has(ttl))) {
    return "cache_control.ephemeral.ttl: Input should be '5m' or '1h'";
  }
  const firstShort = marks.findIndex(({ttl}) => ttl !== '1h');
  return firstShort !== -1 && marks.slice(firstShort).some(({ttl}) => ttl === '1h')
    ? "cache_control: a ttl='1h' block must not come after a ttl='5m' block"
    : null;
}

/** In the order in which the API reads the request; the one for all of it comes last. */
function marksOf(request: WireRequest): readonly CacheControl[] {
  const blocks = [
    ...(request.tools ?? []),
    ...blocksOf(request.system),
    ...(request.messages ?? []).flatMap(({content}) => blocksOf(content)),
  ];
  return [...blocks, request].flatMap(({cache_control: mark}) => (mark ? [mark] : []));
}
