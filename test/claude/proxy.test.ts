import {mkdtemp, rm} from 'node:fs/promises';
import {createServer, request as forward} from 'node:http';
import {connect} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Duplex} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {connectClaude} from '../../src/claude/connect.ts';
import {proxySettings} from '../../src/claude/proxy.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {scripted} from '../support/fake-api/fake-model.ts';
import {connected, hear} from './a-request.ts';

interface Proxy {
  readonly url: string;
  /** `METHOD target` of everything that came in. */
  readonly asked: readonly string[];
  readonly authorizations: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** Sends everything on to one server, whatever host was asked for; tunnels only where it may. */
async function startProxy(target: URL, mayTunnel: boolean): Promise<Proxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const tunnels = new Set<Duplex>();
  const server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    const {pathname, search} = new URL(incoming.url ?? '/', target);
    const {method, headers} = incoming;
    const onward = forward(
      {port: target.port, path: pathname + search, method, headers},
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    socket.on('error', () => undefined);
    if (!mayTunnel) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const onward = connect(Number(target.port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
      tunnels.add(socket);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    for (const socket of tunnels) socket.destroy();
    await new Promise<void>((done) => server.close(() => done()));
  };
  return {url: `http://127.0.0.1:${port}`, asked, authorizations, close};
}

describe('through a proxy', () => {
  let api: FakeApi;
  let proxy: Proxy;
  let closed: Proxy;
  beforeEach(async () => {
    api = await startFakeApi();
    api.answerWith(scripted(['Which row changes first?']));
    proxy = await startProxy(new URL(api.url), true);
    closed = await startProxy(new URL(api.url), false);
  });
  afterEach(async () => {
    await Promise.all([proxy.close(), closed.close(), api.close()]);
  });

  const through = (env: Record<string, string>, baseUrl: string) =>
    connected({credential: {kind: 'key', secret: api.key}, baseUrl, env}).client;

  it.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'])(
    '%s leads to a host that is known only there',
    async (name) => {
      const {reply, error} = await hear(through({[name]: proxy.url}, 'http://claude.test:81'));
      expect(error).toBeNull();
      expect(reply?.text).toBe('Which row changes first?');
      expect(proxy.asked).toHaveLength(1);
      expect(proxy.asked[0]).toMatch(/^(?:CONNECT |POST http:\/\/)claude\.test:81/);
    },
  );

  it('the way is found in the bundled program too', async () => {
    const outdir = await mkdtemp(join(tmpdir(), 'claude-bundle-'));
    try {
      await build({
        entryPoints: [join(import.meta.dirname, '../../src/claude/connect.ts')],
        outdir,
        outExtension: {'.js': '.mjs'},
        bundle: true,
        splitting: true,
        platform: 'node',
        format: 'esm',
        logLevel: 'error',
        banner: {
          js: "import {createRequire as here} from 'node:module'; const require = here(import.meta.url);",
        },
      });
      const url = pathToFileURL(join(outdir, 'connect.mjs')).href;
      const bundled = (await import(/* @vite-ignore */ url)) as {
        connectClaude: typeof connectClaude;
      };
      const client = bundled.connectClaude({
        credential: {kind: 'key', secret: api.key},
        baseUrl: 'http://claude.test:81',
        env: {HTTP_PROXY: proxy.url},
        onUse: () => undefined,
      });
      expect((await hear(client)).reply?.text).toBe('Which row changes first?');
    } finally {
      await rm(outdir, {recursive: true});
    }
  });

  it('a name and a password for it go to it', async () => {
    const url = proxy.url.replace('//', '//me:hunter22@');
    await hear(through({HTTP_PROXY: url}, 'http://claude.test:81'));
    expect(proxy.authorizations).toEqual([`Basic ${btoa('me:hunter22')}`]);
  });

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    '%s is asked for a tunnel; when it refuses, that is said, and it never sees the key',
    async (name) => {
      const model = through({[name]: closed.url}, 'https://claude.test');
      const {error} = await hear(model);
      expect(closed.asked).toEqual(['CONNECT claude.test:443']);
      expect(error).toMatchObject({
        kind: 'unreachable',
        message: "claude.test can't be reached through the proxy.",
      });
      expect(closed.authorizations.join()).not.toContain(api.key);
    },
  );

  it.each([{}, {NO_PROXY: 'other.test'}])('this machine is reached directly', async (more) => {
    const env = {HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, ...more};
    const {reply} = await hear(through(env, api.url));
    expect(reply?.text).toBe('Which row changes first?');
    expect(proxy.asked).toEqual([]);
  });

  it.each(['claude.test', '.test', '*', 'a.test, claude.test:81'])(
    'so is what NO_PROXY=%s names',
    async (direct) => {
      const env = {HTTP_PROXY: proxy.url, no_proxy: direct};
      const {error} = await hear(through(env, 'http://claude.test:81'));
      expect(error).toMatchObject({kind: 'unreachable'});
      expect(proxy.asked).toEqual([]);
    },
  );

  it('one that nobody can use is a plain fault', async () => {
    const {error} = await hear(through({HTTPS_PROXY: 'gopher://x'}, 'https://claude.test'));
    expect(error).toMatchObject({kind: 'request-refused', isPassing: false});
    expect(error).toMatchObject({message: "The proxy that is set can't be used."});
  });
});

describe('the variables', () => {
  it.each<[Record<string, string>, ReturnType<typeof proxySettings>]>([
    [{}, null],
    [{HTTPS_PROXY: '', NO_PROXY: '*'}, null],
    [
      {HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2'},
      {httpProxy: '', httpsProxy: 'http://b:2', noProxy: 'localhost,127.0.0.1,[::1],'},
    ],
    [
      {ALL_PROXY: 'c:3', HTTP_PROXY: 'http://a:1', NO_PROXY: '.corp'},
      {
        httpProxy: 'http://a:1',
        httpsProxy: 'http://c:3',
        noProxy: 'localhost,127.0.0.1,[::1],.corp',
      },
    ],
    [
      {ALL_PROXY: 'http://a', no_proxy: '*'},
      {httpProxy: 'http://a', httpsProxy: 'http://a', noProxy: '*'},
    ],
  ])('%o', (env, settings) => {
    expect(proxySettings(env)).toEqual(settings);
  });
});
