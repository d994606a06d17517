/** Sends an answer the way a fault says, over a connection that either side may cut. */
import {once} from 'node:events';
import type {ServerResponse} from 'node:http';
import {encode, eventsOf, usageOf} from './answer-stream.ts';
import type {Answer, StreamEvent} from './answer-stream.ts';
import {errorBody} from './error-bodies.ts';
import type {FakeFault} from './fake-fault.ts';
import type {OpenRequest} from './request-log.ts';

export interface Delivery {
  readonly response: ServerResponse;
  readonly entry: OpenRequest;
  /** Fires when the connection is gone. */
  readonly gone: AbortSignal;
  /** Ends the connection, or resets it: the server's doing, not the client's. */
  readonly cut: (how: 'end' | 'reset') => void;
  readonly headers: Readonly<Record<string, string>>;
  /** Between two events; null: none. */
  readonly paceMs: number | null;
}

export async function sendStream(
  answer: Answer,
  fault: FakeFault | null,
  delivery: Delivery,
): Promise<void> {
  const {response, headers, entry, gone} = delivery;
  entry.status = 200;
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.flushHeaders();
  if (fault?.kind === 'end-before-events') {
    response.end();
    return;
  }
  const events = eventsOf(answer);
  const cutAt = fault !== null && 'afterCharacters' in fault ? fault.afterCharacters : Infinity;
  const [before, after] = cutAfter(events, fault?.kind === 'max-tokens' ? Infinity : cutAt);
  await sendAll(before, answer, fault, delivery);
  if (gone.aborted) return;
  switch (fault?.kind) {
    case 'error-event': {
      const type = fault.type ?? 'overloaded_error';
      const body = errorBody(type, entry.id, {message: fault.message});
      response.end(`event: error\ndata: ${body}\n\n`);
      return;
    }
    case 'destroy-mid-stream':
      // A reset overtakes what was written, so that has to get out first.
      if (fault.isReset === true) await wait(50, gone);
      delivery.cut(fault.isReset === true ? 'reset' : 'end');
      return;
    case 'end-early':
      response.end();
      return;
    case 'malformed-json':
      response.write(
        'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,\n\n',
      );
      break;
    case 'stall':
      await stall(fault, delivery);
      break;
    default:
      break;
  }
  await sendAll(after, answer, fault, delivery);
  if (!gone.aborted) response.end();
}

/** Events up to `characters` of text, the last of them cut there; and what is left. */
function cutAfter(
  events: readonly StreamEvent[],
  characters: number,
): readonly [readonly StreamEvent[], readonly StreamEvent[]] {
  let left = characters;
  for (const [at, event] of events.entries()) {
    if (event.text === undefined) continue;
    const letters = Array.from(event.text);
    if (letters.length < left) {
      left -= letters.length;
      continue;
    }
    const head = withText(event, letters.slice(0, left).join(''));
    const tail = withText(event, letters.slice(left).join(''));
    return [
      [...events.slice(0, at), ...(left === 0 ? [] : [head])],
      [...(left === letters.length ? [] : [tail]), ...events.slice(at + 1)],
    ];
  }
  const end = events.findIndex(({type}) => type === 'message_delta');
  return characters === Infinity ? [events, []] : [events.slice(0, end), events.slice(end)];
}

function withText(event: StreamEvent, text: string): StreamEvent {
  return {...event, text, data: {...event.data, delta: {type: 'text_delta', text}}};
}

async function sendAll(
  events: readonly StreamEvent[],
  answer: Answer,
  fault: FakeFault | null,
  delivery: Delivery,
): Promise<void> {
  const {entry, gone, paceMs} = delivery;
  for (const event of events) {
    if (gone.aborted) return;
    entry.answer += event.text ?? '';
    entry.billed = usageOf(answer, entry.answer);
    await write(encode(event), fault, delivery);
    if (fault?.kind === 'unknown-event' && event.type === 'ping') {
      await write(
        'event: content_block_mood\ndata: {"type":"content_block_mood"}\n\n',
        null,
        delivery,
      );
    }
    if (paceMs !== null) await wait(paceMs, gone);
  }
}

async function write(
  text: string,
  fault: FakeFault | null,
  {response, gone}: Delivery,
): Promise<void> {
  if (fault?.kind !== 'byte-by-byte') {
    if (!response.write(text)) await once(response, 'drain', {signal: gone}).catch(() => undefined);
    return;
  }
  for (const byte of Buffer.from(text)) {
    if (gone.aborted) return;
    await new Promise<void>((done) => response.write(Buffer.of(byte), () => done()));
  }
}

async function stall(
  {ms, pingEveryMs}: Extract<FakeFault, {kind: 'stall'}>,
  delivery: Delivery,
): Promise<void> {
  const {response, gone} = delivery;
  const ping = () => response.write(encode({type: 'ping', data: {type: 'ping'}}));
  const pinging = pingEveryMs === null ? undefined : setInterval(ping, pingEveryMs);
  await wait(ms, gone);
  clearInterval(pinging);
}

/** @param ms null: until the connection is gone */
export async function wait(ms: number | null, gone: AbortSignal): Promise<void> {
  if (gone.aborted) return;
  await new Promise<void>((done) => {
    const timer = ms === null ? undefined : setTimeout(finish, ms);
    gone.addEventListener('abort', finish, {once: true});
    function finish(): void {
      clearTimeout(timer);
      gone.removeEventListener('abort', finish);
      done();
    }
  });
}
