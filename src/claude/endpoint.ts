/** Where the Messages API is spoken. The base URL comes from outside and is put right here. */
import {Fault} from '../fault.ts';

const DEFAULT_HOST = 'api.anthropic.com';

export interface Endpoint {
  /** What the SDK appends `/v1/messages` to. */
  readonly baseUrl: string;
  /** Host with its port, like `localhost:11434`. Never a user name or password. */
  readonly host: string;
  /** Anthropic's own: only there prices are known. */
  readonly isDefault: boolean;
}

/**
 * @param baseUrl null or empty: Anthropic's own endpoint. A trailing `/` or `/v1` is tolerated.
 * @throws {Fault} when it is no http(s) address, or holds a user name or password
 */
export function endpointOf(baseUrl: string | null): Endpoint {
  const given = baseUrl?.trim() ?? '';
  if (given === '') {
    return {baseUrl: `https://${DEFAULT_HOST}`, host: DEFAULT_HOST, isDefault: true};
  }
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Fault('bad-base-url', 'ANTHROPIC_BASE_URL is no web address.', {
      nextStep: 'Set it to one like http://localhost:11434, or unset it.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new Fault('bad-base-url', 'ANTHROPIC_BASE_URL holds a user name or a password.', {
      nextStep: 'Take it out of the address, and give the secret as ANTHROPIC_AUTH_TOKEN.',
    });
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  return {
    baseUrl: `${url.origin}${path}`,
    host: url.host,
    isDefault: url.protocol === 'https:' && url.host === DEFAULT_HOST && path === '',
  };
}
