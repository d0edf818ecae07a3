import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { securityHeaders } from './content-policy.ts';

export interface StaticServer {
  /** Address with a closing slash, such as `http://127.0.0.1:4173/`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  readonly host?: string;
  /** The first port to try; 0 lets the system choose. */
  readonly port?: number;
  /** How many ports to try, one after the other. */
  readonly attempts?: number;
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told of every request, whoever makes it: a service worker's are seen nowhere else. */
  readonly onRequest?: (path: string) => void;
}

interface StoredFile {
  readonly stamp: string;
  readonly body: Buffer;
  readonly zipped: Buffer | undefined;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|yaml|manifest|wasm))/;
const SMALLEST_WORTH_ZIPPING = 512;
// Vite puts a hash of the content into every name under assets/, so such a file never changes.
const HASHED = /^\/assets\//;

const zip = promisify(gzip);

/** Serves the files of one folder, and nothing outside it, until closed. */
export async function startStaticServer(
  folder: string,
  {
    host = '127.0.0.1',
    port = 0,
    attempts = 1,
    headers = securityHeaders,
    onRequest,
  }: StaticServerOptions = {},
): Promise<StaticServer> {
  const root = resolve(folder);
  const stored = new Map<string, StoredFile>();
  const server = createServer((request, response) => {
    onRequest?.(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(root, stored, request, response).catch(() => refuse(response, 500, 'Internal error'));
  });

  for (let tried = 0; ; tried++) {
    try {
      await new Promise<void>((ready, failed) => {
        server.once('error', failed);
        server.listen(port === 0 ? 0 : port + tried, host, () => {
          server.off('error', failed);
          ready();
        });
      });
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || tried + 1 >= attempts) throw error;
    }
  }

  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  stored: Map<string, StoredFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Method not allowed');
  }
  const path = pathOf(request.url ?? '/');
  const file = path === undefined ? undefined : fileWithin(root, path);
  if (path === undefined || file === undefined) return refuse(response, 400, 'Bad request');

  const found = await read(file, stored);
  if (found === undefined) return refuse(response, 404, 'Not found');

  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', found.etag);
  if (found.zipped) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304).end();
    return;
  }

  const zipped = acceptsGzip(request) ? found.zipped : undefined;
  if (zipped) response.setHeader('Content-Encoding', 'gzip');
  else response.setHeader('Accept-Ranges', 'bytes');

  // Sound and film: Safari plays nothing from a server that cannot send a part.
  const range = zipped ? undefined : rangeOf(request.headers.range, found.body.length);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${found.body.length}`);
    return refuse(response, 416, 'Range not satisfiable');
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${found.body.length}`);
  const body = zipped ?? (range ? found.body.subarray(range.first, range.last + 1) : found.body);
  response.setHeader('Content-Length', body.length);
  response.writeHead(range ? 206 : 200);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${sentence}\n`);
}

/** The decoded path of a request, or undefined when it cannot be decoded. */
function pathOf(url: string): string | undefined {
  try {
    // Not `new URL`: it would quietly resolve the dots that `fileWithin` has to see.
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** The file that a path names, or undefined when it lies outside the root. */
function fileWithin(root: string, path: string): string | undefined {
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return undefined;
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

async function read(file: string, stored: Map<string, StoredFile>): Promise<StoredFile | undefined> {
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return undefined;
  const stamp = `${info.size}-${info.mtimeMs}`;
  const known = stored.get(file);
  if (known?.stamp === stamp) return known;

  const body = await readFile(file);
  const type = TYPES[extname(file).toLowerCase()] ?? '';
  const zipped =
    COMPRESSIBLE.test(type) && body.length >= SMALLEST_WORTH_ZIPPING
      ? await zip(body, { level: 9 })
      : undefined;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const entry = { stamp, body, zipped, etag };
  stored.set(file, entry);
  return entry;
}

function acceptsGzip(request: IncomingMessage): boolean {
  const accepted = request.headers['accept-encoding'] ?? '';
  return /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(String(accepted));
}

type ByteRange = { readonly first: number; readonly last: number };

/** One range of bytes; several at once are answered with the whole file, as the protocol allows. */
function rangeOf(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const first = match[1] === '' ? Math.max(0, length - Number(match[2])) : Number(match[1]);
  const last = match[1] === '' || match[2] === '' ? length - 1 : Math.min(length - 1, Number(match[2]));
  return first > last || first >= length ? 'unsatisfiable' : { first, last };
}
