import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from '../../scripts/content-policy.ts';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';

const SCRIPT = 'export const calls = [];\n'.repeat(100);
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-server-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'site-secret'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-secret', 'a.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<p>契合</p>');
  writeFileSync(join(site, 'assets', 'a-1234.js'), SCRIPT);
  writeFileSync(join(site, 'assets', 'ring.mp3'), 'abcdefghij');
  server = await startStaticServer(site);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` resolves dots and decompresses by itself, which is just what has to be seen here. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((done, failed) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', failed);
    sent.end();
  });
}

test('serves the page at the folder, to be asked for anew each time', async () => {
  const { status, headers, body } = await get('/?a=b');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(body.toString()).toBe('<p>契合</p>');
  expect((await get('/', { 'if-none-match': String(headers.etag) })).status).toBe(304);
});

test('serves a hashed file compressed, for good', async () => {
  const { headers, body } = await get('/assets/a-1234.js', { 'accept-encoding': 'br, gzip' });
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['content-encoding']).toBe('gzip');
  expect(headers['cache-control']).toContain('immutable');
  expect(gunzipSync(body).toString()).toBe(SCRIPT);
  const plain = await get('/assets/a-1234.js', { 'accept-encoding': 'gzip;q=0' });
  expect(plain.headers['content-encoding']).toBe(undefined);
  expect(plain.body.toString()).toBe(SCRIPT);
});

test('answers HEAD with the headers alone', async () => {
  const { status, headers, body } = await get('/assets/a-1234.js', {}, 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, String(SCRIPT.length), 0]);
});

test.each([
  ['bytes=2-4', 206, 'cde'],
  ['bytes=7-', 206, 'hij'],
  ['bytes=-2', 206, 'ij'],
  ['bytes=5-99', 206, 'fghij'],
  ['lines=1-2', 200, 'abcdefghij'],
  ['bytes=20-', 416, 'Range not satisfiable\n'],
])('sends the part %s of a sound', async (range, status, text) => {
  const answer = await get('/assets/ring.mp3', { range });
  expect([answer.status, answer.body.toString()]).toEqual([status, text]);
});

test.each([
  ['/../secret.txt', 400],
  ['/assets/../../secret.txt', 400],
  ['/%2e%2e/secret.txt', 400],
  ['/..%2fsecret.txt', 400],
  ['/..%5csecret.txt', 400],
  ['/../site-secret/a.txt', 400],
  ['/%00', 400],
  ['/%zz', 400],
  ['/nowhere', 404],
  ['/assets', 404],
  ['/assets/', 404],
])('keeps to its folder: %s', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.body.toString()).not.toContain('secret');
});

test('takes no other method', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
});

test('goes on to the next port where one is taken, and says so when there is none', async () => {
  const second = await startStaticServer(folder, { port: server.port, attempts: 20 });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
  await expect(startStaticServer(folder, { port: server.port })).rejects.toThrow('EADDRINUSE');
});

test('every answer carries the headers that let nothing in, an error too', async () => {
  for (const path of ['/', '/assets/a-1234.js', '/nowhere', '/%2e%2e/secret.txt']) {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
  }
});

test('whoever wants to know is told what is asked', async () => {
  const asked: string[] = [];
  const told = await startStaticServer(folder, { headers: {}, onRequest: (path) => asked.push(path) });
  const response = await fetch(`${told.url}secret.txt?a=b`);
  await told.close();
  expect(asked).toEqual(['/secret.txt?a=b']);
  expect(response.headers.get('Content-Security-Policy')).toBeNull();
});
