// @ts-check
/** The pages that are measured: a saved page of a real CRM, made as large as wanted by a feed of activities below it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SAVED = fileURLToPath(new URL('../../shared/crm-pages/', import.meta.url));
/** Without saved pages this one stands in for them. */
const OWN = `<title>Anna Berg</title><meta name="x-url" content="https://crm.example/leads/7"><main><h1>Anna Berg</h1>
<p>Head of Purchasing at Acme AS</p><dl><dt>Email</dt><dd><a href="mailto:anna@acme.example">anna@acme.example</a></dd>
<dt>Phone</dt><dd>+47 22 00 00 07</dd><dt>Company</dt><dd>Acme AS</dd><dt>Employees</dt><dd>240</dd></dl></main>`;

/** @returns {{ name: string, html: string }[]} saved pages of records, by name */
export function recordPages() {
  if (!existsSync(SAVED)) return [{ name: 'own page', html: OWN }];
  return readdirSync(SAVED)
    .filter((file) => /-(view|edit)[^/]*\.html$/.test(file))
    .map((file) => ({ name: file, html: readFileSync(SAVED + file, 'utf8') }));
}

/** Runs in the page. @returns {number} how many nodes stand in the body */
export function countNodes() {
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/**
 * Runs in the page: adds activities until so many nodes stand there.
 * @param {number} wanted
 */
export function growTo(wanted) {
  const feed = document.createElement('section');
  feed.className = 'activities';
  const one = document.createElement('template');
  one.innerHTML = `<article class="activity"><header><span class="who">Kjersti Moe</span> <time datetime="2026-03-09">9 March 2026</time></header>
    <div class="body"><p>Called about the delivery and <b>sent the offer</b> again.</p><ul><li>Pump station, two units</li><li>Service for three years</li></ul></div>
    <footer><button type="button">Reply</button> <a href="/activities/81">Open</a></footer></article>`;
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count++;
  const each = document.createTreeWalker(one.content);
  let size = 0;
  while (each.nextNode()) size++;
  const add = Math.max(0, Math.floor((wanted - count - 1) / size));
  for (let at = 0; at < add; at++) feed.append(one.content.cloneNode(true));
  if (add > 0) document.body.append(feed);
  return count + add * size + (add > 0 ? 1 : 0);
}
