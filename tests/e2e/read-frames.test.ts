/** A list with a record's card in a frame over it, as Bitrix24 opens it; the pages are built from public facts. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const READ = fileURLToPath(new URL('../../demo/read.mjs', import.meta.url));

const text = (id: string, value: string) =>
  `<div data-cid="${id}"><div>x</div><div class="ui-entity-editor-content-block-text">${value}</div></div>`;
/** Its last field arrives late. */
const CARD = `<title>Rollout</title>${text('NAME', 'Anna')}${text('LAST_NAME', 'Berg')}<script>
  setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`${text('COMPANY_TITLE', 'Acme AS')}\`), 400)</script>`;
/** The frame opens after the page has been quiet for a while. */
const withFrame = (page: string, style: string) => `${page}<script>setTimeout(() => {
    const frame = document.createElement('iframe');
    frame.style = '${style}';
    frame.src = '/crm/lead/details/12/?IFRAME=Y';
    document.body.append(frame);
  }, 250)</script>`;
const LIST = `<title>Leads</title>
  <table><tr><th>Name</th><th>Email</th><th>Phone</th></tr>
    <tr><td>Per Dahl</td><td>per@other.example</td><td>+47 99 88 77 66</td></tr>
    <tr><td>Ola Moe</td><td>ola@third.example</td><td>+47 99 88 77 55</td></tr></table>`;
const PER = `<title>Pilot</title>${text('NAME', 'Per')}${text('LAST_NAME', 'Dahl')}`;

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const isCard = url?.startsWith('/crm/lead/details/12/');
    const page = url === '/crm/lead/list/' ? withFrame(LIST, 'width:80%') : withFrame(PER, 'display:none');
    const answer = () => response.setHeader('content-type', 'text/html').end(isCard ? CARD : page);
    setTimeout(answer, isCard ? 250 : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function read(address: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [READ, address, '--json']);
  return JSON.parse(stdout)[address];
}

describe('a card in a frame over another page', () => {
  it('is read, with what arrives in it late, and nobody of the list', async () => {
    expect(await read(`${origin}/crm/lead/list/`)).toEqual({
      record: true,
      crm: 'bitrix24',
      fields: { name: 'Anna Berg', firstName: 'Anna', lastName: 'Berg', company: 'Acme AS' },
    });
  });

  it('is not read while it is hidden', async () => {
    expect(await read(`${origin}/crm/lead/details/7/`)).toMatchObject({ record: true, fields: { name: 'Per Dahl' } });
  });
});
