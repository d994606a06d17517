/** Whole responses: JSON, errors, and the pages of proxies. */
import type {Delivery} from './delivery.ts';
import {errorBody, errorType} from './error-bodies.ts';
import type {Refused} from './error-bodies.ts';

const HTML_PAGE =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n' +
  '<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

/** @param retryAfter the header as sent */
export function sendRefusal(
  {status, ...parts}: Refused,
  delivery: Delivery,
  retryAfter?: string,
): void {
  const body = errorBody(parts.type ?? errorType(status), delivery.entry.id, parts);
  const extra = retryAfter === undefined ? {} : {'retry-after': retryAfter};
  send(status, 'application/json', body, {
    ...delivery,
    headers: {...delivery.headers, ...extra},
  });
}

export function sendJson(body: object, delivery: Delivery): void {
  send(200, 'application/json', JSON.stringify(body), delivery);
}

export function sendJsonLines(lines: readonly object[], delivery: Delivery): void {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  send(200, 'application/x-jsonl', body, delivery);
}

export function sendHtml(status: number, delivery: Delivery): void {
  send(status, 'text/html', HTML_PAGE, delivery);
}

function send(status: number, type: string, body: string, delivery: Delivery): void {
  const {response, headers, entry} = delivery;
  entry.status = status;
  response.writeHead(status, {...headers, 'content-type': type});
  response.end(body);
}
