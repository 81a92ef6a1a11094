import assert from 'node:assert/strict';
import fs from 'node:fs';
import { builtinModules } from 'node:module';

/** What the build says of a bundle (out/meta): what went in, and what each part of it imports. */
interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

/** Modules that open sockets, start programs or run code made from strings. */
const OUTWARD = new Set([
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'repl',
  'tls',
  'vm',
  'wasi',
  'worker_threads',
]);

/** The packages that carry the protocol: they offer pipes, sockets and a way to start the server, of which we use the last. */
const PROTOCOL = /^node_modules\/(?:vscode-languageserver|vscode-languageclient|vscode-jsonrpc)\//;

describe('Invariant 13: what is built', () => {
  const names = ['extension', 'lsp', 'cli', 'browser', 'lsp-worker', 'tracking'];
  const metafiles = new Map<string, Metafile>();

  it('are all looked at', () => {
    assert.deepEqual(fs.readdirSync('out/meta').sort(), names.map((name) => `${name}.json`).sort());
  });

  before('reads out/meta, which `npm run build` writes', () => {
    for (const name of names)
      metafiles.set(name, JSON.parse(fs.readFileSync(`out/meta/${name}.json`, 'utf8')) as Metafile);
  });

  for (const name of names) {
    it(`opens no socket and starts no process of its own: ${name}`, () => {
      const faults = Object.entries(metafiles.get(name)!.inputs).flatMap(([file, { imports }]) =>
        imports
          .filter(
            ({ path, external }) =>
              external === true && OUTWARD.has(path.replace(/^node:/, '')) && !PROTOCOL.test(file),
          )
          .map(({ path }) => `${file} imports ${path}`),
      );
      assert.deepEqual(faults, []);
    });

    it(`needs nothing at run time but Node and the editor: ${name}`, () => {
      const external = Object.values(metafiles.get(name)!.inputs).flatMap(({ imports }) =>
        imports.filter((one) => one.external === true).map(({ path }) => path),
      );
      const inBrowser = name === 'browser' || name === 'lsp-worker' || name === 'tracking';
      const allowed = (path: string) =>
        (!inBrowser && (path.startsWith('node:') || builtinModules.includes(path))) ||
        (path === 'vscode' && (name === 'extension' || name === 'browser'));
      assert.deepEqual(
        external.filter((path) => !allowed(path)),
        [],
      );
    });

    it(`evaluates no string, and knows no way to send anything: ${name}`, () => {
      for (const file of Object.keys(metafiles.get(name)!.outputs)) {
        const code = fs.readFileSync(file, 'utf8');
        assert.deepEqual(
          [
            ...code.matchAll(
              /.{0,40}(?:(?<![\w$.])eval\(|(?<![\w$.])Function\(|new Function\b|(?<![\w$.]|async )fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|TelemetryReporter|applicationinsights).{0,40}/g,
            ),
          ].map(([match]) => `${file}: ${match}`),
          [],
        );
      }
    });

    it(`holds zod/mini and not the whole of zod: ${name}`, () => {
      const whole = Object.keys(metafiles.get(name)!.inputs).filter((file) =>
        /\/zod\/(?:v3|v4\/classic)\/|\/zod\/index\./.test(file),
      );
      assert.deepEqual(whole, []);
    });
  }

  it('tells its version and its commands before a rule or a setting is read from the disk', () => {
    const inputs = Object.keys(metafiles.get('cli')!.outputs['server/dist/cli.js']!.inputs);
    assert.ok(inputs.includes('server/src/cli/main.ts') && inputs.includes('server/src/cli/run.ts'));
    assert.deepEqual(
      inputs.filter((file) => /^server\/src\/(?:rules|model|syntax|vocabulary|cli\/commands)\/|\/zod\//.test(file)),
      [],
    );
  });

  it('answers `initialize` before a rule, a draft or a feature is read from the disk', () => {
    const inputs = Object.keys(metafiles.get('lsp')!.outputs['server/dist/lsp.js']!.inputs);
    assert.ok(inputs.includes('server/src/lsp/door.ts') && inputs.some((file) => file.includes('vscode-jsonrpc')));
    assert.deepEqual(
      inputs.filter((file) =>
        /^server\/src\/(?!lsp\/|workspace\/decode)|^server\/src\/lsp\/(?:server|answers\/.*)\.ts|\/zod\//.test(file),
      ),
      [],
    );
  });
});
