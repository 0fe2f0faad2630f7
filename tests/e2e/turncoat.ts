/** What stands at the team's address: it passes everything on to the server behind it, until it turns. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Turn = 'passes' | 'garbage' | 'wrongTypes' | 'redirects' | 'hugeRows' | 'endlessAnswer' | 'endlessRubbish';

export interface Turncoat {
  url: string;
  turn: Turn;
  /** How often somebody came to where it redirects to. */
  lured(): number;
  close(): Promise<void>;
}

export async function startTurncoat(behind: string): Promise<Turncoat> {
  let lured = 0;
  const elsewhere = await listening((_, response) => {
    lured += 1;
    json(response, { results: [], last_seq: '1-x', pending: 0 });
  });
  let page = 0;
  const turns: Record<Exclude<Turn, 'passes'>, (response: ServerResponse) => void> = {
    garbage: (response) => response.end('<html>Welcome to the airport Wi-Fi</html>'),
    wrongTypes: (response) => json(response, { results: { 0: 'many' }, last_seq: {}, pending: 'some' }),
    redirects: (response) => response.writeHead(307, { location: `${elsewhere.url}/acme/_changes` }).end(),
    hugeRows: (response) => {
      const row = { id: 'a', seq: '1', doc: { _id: 'a', text: 'x'.repeat(10_000_000) } };
      json(response, { results: [row, row, row], last_seq: '1-x', pending: 0 });
    },
    endlessAnswer: (response) => {
      const more = () => {
        while (!response.destroyed && response.write('"x",'.repeat(50_000)));
      };
      response.writeHead(200).on('drain', more).write('{"results":[');
      more();
    },
    endlessRubbish: (response) => {
      page += 1;
      const results = Array.from({ length: 500 }, (_, n) => ({
        id: `${n}`,
        seq: `${n}`,
        doc: { _id: `r${page}-${n}` },
      }));
      json(response, { results, last_seq: `${page}-x`, pending: 99 });
    },
  };
  const front = await listening(async (request, response) => {
    if (turncoat.turn !== 'passes') return turns[turncoat.turn](response);
    const body: Buffer[] = [];
    for await (const part of request) body.push(part);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await fetch(behind + request.url, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
      signal: gone.signal,
      ...(body.length > 0 && { body: Buffer.concat(body) }),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  const turncoat: Turncoat = {
    url: front.url,
    turn: 'passes',
    lured: () => lured,
    async close() {
      await front.close();
      await elsewhere.close();
    },
  };
  return turncoat;
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
