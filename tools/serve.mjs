// A small static server for dist: right types, our headers, brotli or gzip where it helps.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headers } from './csp.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg']);
const squeezed = new Map();
/** As hosts do that squeeze once: as small as can be, but no long wait for the one large file. */
const HARD = 256 * 1024;

function squeeze(path, how) {
  const key = `${how}:${path}:${statSync(path).mtimeMs}`;
  const known = squeezed.get(key);
  if (known) return known;
  const raw = readFileSync(path);
  const body =
    how === 'br' ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: raw.length < HARD ? 11 : 9 } }) : gzipSync(raw);
  squeezed.set(key, body);
  return body;
}

/** Serves `folder`; resolves to the port it got: `port`, or the next free one. */
export function serve(folder, port = 4173) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    let file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep) && file !== folder) file = join(folder, 'index.html');
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.');
      return;
    }
    const type = extname(file);
    const cache = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    const head = { ...headers, 'Content-Type': TYPES[type] ?? 'application/octet-stream', 'Cache-Control': cache };
    const accepts = String(request.headers['accept-encoding'] ?? '');
    const how = SQUEEZED.has(type) ? (accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : null) : null;
    if (how) {
      const body = squeeze(file, how);
      response.writeHead(200, { ...head, 'Content-Encoding': how, 'Content-Length': body.length, Vary: 'Accept-Encoding' }).end(body);
      return;
    }
    response.writeHead(200, { ...head, 'Content-Length': statSync(file).size });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    const tryPort = (p) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' && p < port + 50 ? tryPort(p + 1) : reject(error)));
      server.listen(p, () => resolve({ port: p, close: () => server.close() }));
    };
    tryPort(port);
  });
}
