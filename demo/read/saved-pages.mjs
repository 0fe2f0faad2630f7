// @ts-check
/** Saved pages on a loopback server, at the path, query and hash that they had. */
import { createServer } from 'node:http';

export async function serveSavedPages() {
  let html = '';
  const server = createServer((request, response) => {
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /**
     * Serves this page from now on.
     * @param {string} page its markup
     * @returns {Promise<string>} the address to open it at
     */
    async show(page) {
      html = page;
      const written = /<meta name="x-url" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
      const was = new URL(written ?? 'http://saved.example/');
      return `http://127.0.0.1:${port}${was.pathname}${was.search}${was.hash}`;
    },
    close: () => server.close(),
  };
}
