// @ts-check
/** The CRM's page: shows what the address names, and goes from record to record without a reload. */
import { dashboard } from './dashboard.js';
import { frame } from './frame.js';
import { language, languageOf } from './language.js';
import { late, pageFirst, rerenderEvery, reusesNodes, stale, staleParts } from './late.js';
import { leadForm } from './lead-form.js';
import { leadList } from './lead-list.js';
import { leadView, WAVES } from './lead-view.js';
import { redraw } from './reuse.js';
import { WORDS } from './words.js';

/**
 * @typedef {import('../data/leads.mjs').Lead} Lead
 * @typedef {{ page: 'dashboard' | 'list' } | { page: 'new' } | { page: 'view' | 'edit', id: number }} Route
 */

const app = /** @type {HTMLElement} */ (document.getElementById('app'));
/**
 * The leads' numbers in their order, for the ways to the previous and the next one.
 * @type {number[]}
 */
let order = [];
/** Ends what the previous address started. */
let leaving = new AbortController();

/**
 * @param {string} path
 * @returns {Route}
 */
function routeOf(path) {
  const record = /^\/leads\/(\d+)(\/edit)?$/.exec(path);
  if (record) return { page: record[2] ? 'edit' : 'view', id: Number(record[1]) };
  if (path === '/leads/new') return { page: 'new' };
  return { page: path.startsWith('/dashboard') ? 'dashboard' : 'list' };
}

/** The address to be, where the page changes first. */
let pending = '';
/** Ends when the address has followed. */
let arriving = Promise.resolve();
/**
 * The record that is drawn now, whole.
 * @type {Lead | null}
 */
let drawn = null;

/** @param {string} path */
function go(path) {
  if (pageFirst) pending = path;
  else window.history.pushState(null, '', path);
  void show();
}

/** The address follows a page that was drawn before it. */
function arrive() {
  if (pending) window.history.pushState(null, '', pending);
  pending = '';
}

/** Draws the page for the address, at first with placeholders, then with the values as they arrive. */
async function show() {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  app.ariaBusy = 'true';
  const route = routeOf(pending || window.location.pathname);
  const load = (/** @type {string} */ path) => fetch(path, { signal }).then((answer) => answer.json());
  try {
    if ('id' in route) await showOne(route, load, signal);
    else if (route.page === 'new')
      draw(leadForm(null, language(), { isNew: true, save: create, cancel: () => go('/leads') }));
    else await showMany(route.page, load, signal);
    if (!signal.aborted) await arriving;
    if (!signal.aborted) app.ariaBusy = 'false';
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/**
 * @param {'list' | 'dashboard'} page
 * @param {(path: string) => Promise<Lead[]>} load
 * @param {AbortSignal} signal
 */
async function showMany(page, load, signal) {
  const view = page === 'list' ? leadList : dashboard;
  draw(view(null, language()));
  const leads = await load('/api/leads');
  order = leads.map(({ id }) => id);
  await late(80);
  if (!signal.aborted) draw(view(leads, language()));
}

/**
 * @param {{ page: 'view' | 'edit', id: number }} route
 * @param {(path: string) => Promise<Lead & { error?: string }>} load
 * @param {AbortSignal} signal
 */
async function showOne({ page, id }, load, signal) {
  const path = `/leads/${id}`;
  const steps = { edit: () => go(`${path}/edit`), refresh: show };
  const form = {
    isNew: false,
    save: (/** @type {unknown} */ values) => send('PUT', id, values),
    cancel: () => go(path),
  };
  const render = (/** @type {Lead | null} */ lead, /** @type {number} */ waves) =>
    draw(
      page === 'edit'
        ? leadForm(lead, languageOf(lead), form)
        : leadView({ id, lead, waves, previous, order, language: languageOf(lead), steps }),
    );

  const previous = staleParts ? drawn : null;
  if (!stale && !staleParts && !pending) render(null, 0);
  const lead = await load(`/api/leads/${id}`);
  if (lead.error) return draw({ title: '', content: [WORDS[language()].unknownLead] });
  for (let wave = 1; wave <= WAVES; wave++) {
    await late(60);
    if (signal.aborted) return;
    if (page === 'view' && (!stale || wave === WAVES)) render(lead, wave);
  }
  if (page === 'edit') render(lead, WAVES);
  drawn = lead;
  if (rerenderEvery && page === 'view') {
    const timer = setInterval(() => render(lead, WAVES), rerenderEvery);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/** @param {unknown} values */
async function create(values) {
  await send('POST', '', values);
}

/**
 * @param {'PUT' | 'POST'} method
 * @param {number | ''} id
 * @param {unknown} values
 */
async function send(method, id, values) {
  const answer = await fetch(`/api/leads${id && `/${id}`}`, { method, body: JSON.stringify(values) });
  go(`/leads/${(await answer.json()).id}`);
}

/** @param {{ title: string, content: (Node | string)[], language?: import('./words.js').Language }} view */
function draw(view) {
  document.title = [view.title, 'Havn CRM'].filter(Boolean).join(' · ');
  document.documentElement.lang = view.language ?? language();
  const nodes = frame(view.content, view.language ?? language(), show);
  if (reusesNodes) redraw(app, nodes);
  else app.replaceChildren(...nodes);
  if (pending) arriving = late(40).then(arrive);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey || link.origin !== window.location.origin) return;
  event.preventDefault();
  go(link.pathname);
});
window.addEventListener('popstate', () => {
  pending = '';
  void show();
});
/** @type {Lead[]} */
const all = await fetch('/api/leads').then((answer) => answer.json());
order = all.map(({ id }) => id);
void show();
