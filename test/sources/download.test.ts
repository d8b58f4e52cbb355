import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { PUBLISHERS, download, fileName } from '../../src/sources/index.js';

/** Two hundred thousand bytes that differ from place to place. */
const BODY = Buffer.from(Array.from({ length: 50_000 }, (_, i) => i).join(',')).subarray(
  0,
  200_000,
);
const SHA = `sha256:${createHash('sha256').update(BODY).digest('hex')}`;

type Answer = (request: IncomingMessage, response: ServerResponse, asked: number) => void;
let answer: Answer = () => {};
let asked: IncomingMessage[] = [];
let server: Server;
let url = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tuchu-download-'));
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data.zip`;
});
afterEach(() => {
  asked = [];
  received = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Answers as a well-behaved server: ranges, a mark, the true length. */
const honest: Answer = (request, response) => {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const partial = from > 0 && request.headers['if-range'] === '"v1"';
  const body = partial ? BODY.subarray(from) : BODY;
  response.writeHead(partial ? 206 : 200, {
    etag: '"v1"',
    'content-length': body.length,
    ...(partial ? { 'content-range': `bytes ${from}-${BODY.length - 1}/${BODY.length}` } : {}),
  });
  response.end(body);
};

/** How far the client is; a cut waits until what was sent has been written, however busy the machine. */
let received = 0;
const watch = (p: { readonly received: number }): void => {
  received = p.received;
};

/** Sends the first bytes of an honest answer, and ends the connection once they have arrived. */
const cutting =
  (bytes: number): Answer =>
  (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const body = BODY.subarray(from);
    response.writeHead(from > 0 ? 206 : 200, {
      etag: '"v1"',
      'content-length': body.length,
      ...(from > 0 ? { 'content-range': `bytes ${from}-${BODY.length - 1}/${BODY.length}` } : {}),
    });
    response.write(body.subarray(0, bytes));
    const waiting = setInterval(() => {
      if (received < from + bytes) return;
      clearInterval(waiting);
      response.socket?.end();
    }, 5);
  };

let n = 0;
const target = (): string => join(folder, `${n++}`, 'data.zip');
const left = (file: string): boolean[] => [file, `${file}.part`].map((f) => existsSync(f));

it('fetches a whole file, tells how far it is, and keeps nothing beside it', async () => {
  answer = honest;
  const file = target();
  const seen: number[] = [];
  const bytes = await download(url, file, {
    checksum: SHA,
    onProgress: (p) => seen.push(p.received),
  });
  expect(bytes).toBe(BODY.length);
  expect((await readFile(file)).equals(BODY)).toBe(true);
  expect(seen.at(-1)).toBe(BODY.length);
  expect(left(file)).toEqual([true, false]);
});

it('goes on by itself where a connection was cut', async () => {
  answer = (request, response, k) => (k < 3 ? cutting(60_000) : honest)(request, response, k);
  const file = target();
  await download(url, file, { checksum: SHA, onProgress: watch });
  expect(asked.map((r) => r.headers.range ?? null)).toEqual([
    null,
    'bytes=60000-',
    'bytes=120000-',
  ]);
  expect((await readFile(file)).equals(BODY)).toBe(true);
});

it('a later run goes on from what an earlier one left', async () => {
  const file = target();
  answer = cutting(50_000);
  await expect(download(url, file, { tries: 1, onProgress: watch })).rejects.toMatchObject({
    exit: 1,
  });
  expect(left(file)).toEqual([false, true]);
  asked = [];
  answer = honest;
  await download(url, file, { checksum: SHA });
  expect(asked[0]?.headers.range).toBe('bytes=50000-');
  expect((await readFile(file)).equals(BODY)).toBe(true);
});

it('starts anew when the publisher has changed the file', async () => {
  const file = target();
  answer = cutting(50_000);
  await expect(download(url, file, { tries: 1, onProgress: watch })).rejects.toThrow();
  const newer = Buffer.from('another release');
  answer = (_, response) => {
    response.writeHead(200, { etag: '"v2"', 'content-length': newer.length });
    response.end(newer);
  };
  await download(url, file);
  expect((await readFile(file)).equals(newer)).toBe(true);
});

it('a server that announces more than it sends is told of, with the bytes', async () => {
  answer = (_, response) => {
    response.writeHead(200, { etag: '"v1"', 'content-length': BODY.length + 10 });
    response.write(BODY, () => setTimeout(() => response.destroy(), 20));
  };
  const file = target();
  await expect(download(url, file, { tries: 2 })).rejects.toThrow();
  expect(left(file)[0]).toBe(false);
});

it('a server that sends nothing is not asked for ever', async () => {
  answer = (_, response) => response.destroy();
  const file = target();
  await expect(download(url, file)).rejects.toThrow(/cannot be reached/);
  expect(asked.length).toBeLessThanOrEqual(2);
});

it('a wrong checksum leaves nothing', async () => {
  answer = honest;
  const file = target();
  await expect(download(url, file, { checksum: `sha256:${'0'.repeat(64)}` })).rejects.toThrow(
    /checksum/,
  );
  expect(left(file)).toEqual([false, false]);
});

it.each([404, 500, 301])('an answer of %i is said, and nothing is kept', async (status) => {
  answer = (_, response) => {
    response.writeHead(status);
    response.end('no');
  };
  const file = target();
  await expect(download(url, file)).rejects.toThrow();
  expect(left(file)).toEqual([false, false]);
});

it('a range answered with the wrong place is not glued on', async () => {
  const file = target();
  answer = cutting(50_000);
  await expect(download(url, file, { tries: 1, onProgress: watch })).rejects.toThrow();
  answer = (request, response, k) => {
    if (request.headers.range === undefined) return honest(request, response, k);
    response.writeHead(206, {
      etag: '"v1"',
      'content-length': 10,
      'content-range': `bytes 0-9/${BODY.length}`,
    });
    return response.end(BODY.subarray(0, 10));
  };
  await expect(download(url, file)).rejects.toThrow();
  expect(left(file)[0]).toBe(false);
});

it('a note that is not ours to read is no reason to fail', async () => {
  answer = honest;
  const file = target();
  await download(url, file);
  await rm(file);
  await writeFile(`${file}.part`, 'rubbish');
  await writeFile(`${file}.part.json`, '{');
  await download(url, file, { checksum: SHA });
  expect((await readFile(file)).equals(BODY)).toBe(true);
});

it('stops when asked to', async () => {
  answer = (_, response) => {
    response.writeHead(200, { 'content-length': BODY.length });
    response.write(BODY.subarray(0, 1000));
  };
  const controller = new AbortController();
  const running = download(url, target(), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(running).rejects.toThrow();
});

it('knows the addresses publishers give', () => {
  for (const publisher of PUBLISHERS) {
    expect(publisher.release).toMatch(publisher.pattern);
    expect(new URL(publisher.url(publisher.release)).protocol).toBe('https:');
  }
  expect(fileName('https://example.org/a/b.zip?c=1')).toBe('b.zip');
});

it('an endless answer without a length is refused at the limit, and nothing is kept', async () => {
  answer = (_, response) => {
    response.writeHead(200, { etag: '"v1"' });
    const timer = setInterval(() => {
      if (response.destroyed) clearInterval(timer);
      else response.write(BODY);
    }, 1);
  };
  const file = target();
  const limit = { mostBytes: 500_000 };
  await expect(download(url, file, limit)).rejects.toMatchObject({
    detail: { code: 'sources/noEnd', fields: { url, most: 500_000 } },
  });
  expect(asked).toHaveLength(1);
  expect(left(file)).toEqual([false, false]);
});

it('an answer without a length but with an end is whole', async () => {
  answer = (_, response) => {
    response.writeHead(200);
    response.end(BODY);
  };
  const file = target();
  await download(url, file, { mostBytes: BODY.length, checksum: SHA });
  expect(left(file)).toEqual([true, false]);
});
