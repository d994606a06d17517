/** The way out where there is none but through a proxy. Node's own fetch knows of no proxies. */
import type {Dispatcher} from 'undici';
import {ModelFault} from './model-fault.ts';

/** Environment variables, or a stand-in. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ProxySettings {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are reached directly, comma-separated; `*`: all. */
  readonly noProxy: string;
}

/** This machine is never reached through a proxy. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lower case wins over upper case, as with curl; `ALL_PROXY` stands in for the other two.
 * @returns null when no proxy is set
 */
export function proxySettings(env: Environment): ProxySettings | null {
  const all = variable(env, 'ALL_PROXY');
  const httpProxy = withScheme(variable(env, 'HTTP_PROXY') || all);
  const httpsProxy = withScheme(variable(env, 'HTTPS_PROXY') || all);
  if (httpProxy === '' && httpsProxy === '') return null;
  const direct = variable(env, 'NO_PROXY');
  return {httpProxy, httpsProxy, noProxy: direct === '*' ? direct : [...HERE, direct].join(',')};
}

/**
 * What fetch has to be told to go through the proxy. The library for it is loaded only when one is
 * set.
 * @param host with or without its port
 * @returns null when no proxy is set, and for this machine
 * @throws {ModelFault} when it is of a kind that can't be used
 */
export async function proxyDispatcher(env: Environment, host: string): Promise<Dispatcher | null> {
  const settings = proxySettings(env);
  if (settings === null || HERE.includes(host.replace(/:\d+$/, ''))) return null;
  const {EnvHttpProxyAgent} = await import('./proxy-agent.ts');
  try {
    return new EnvHttpProxyAgent(settings);
  } catch {
    throw new ModelFault('request-refused', "The proxy that is set can't be used.", {
      nextStep: 'Set HTTPS_PROXY to an address like http://proxy.example:8080.',
    });
  }
}

function variable(env: Environment, name: string): string {
  return (env[name.toLowerCase()] || env[name] || '').trim();
}

function withScheme(proxy: string): string {
  return proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
}
