/** A seeded walk through the demo CRM: from record to record, to lists and back, with values late, stale and redrawn. */
import { expect, vi } from 'vitest';
import type { Lead } from '../../demo/crm/data/leads.mjs';
import type { Stage } from '../e2e/stage';
import { leadOf, wrongIn } from './judge';
import { createRandom, type Random } from './random';
import { recordShown, recordVisited, type Shown, shownSoFar, type Visited, visitedSoFar } from './shown-states';

/** How the CRM draws; see demo/crm/app/late.js. */
const MANNERS = [
  'slow=300',
  'stale=1&slow=300',
  'stale=part&slow=300',
  'reuse=1&slow=300',
  'reuse=1&stale=1&slow=300',
  'reuse=1&stale=part&slow=300',
  'order=page&slow=200',
  'order=page&reuse=1&slow=200',
  'rerender=170',
  'rerender=90&stale=1&slow=200',
];

/** One navigation inside the page, as code that runs there. */
const WAYS = ['next', 'next', 'prev', 'row', 'row', 'list', 'dashboard', 'back', 'back', 'forward', 'edit', 'address'];

interface Options {
  seed: number;
  navigations: number;
  /** Told after each manner. */
  say?: (sentence: string) => void;
}

export async function walk(stage: Stage, { seed, navigations, say = () => {} }: Options): Promise<void> {
  const random = createRandom(seed);
  const leads = await withLookalikes(stage.crm);
  const each = Math.ceil(navigations / MANNERS.length);
  await recordVisited(stage.page);
  await recordShown(stage.panel);
  let seen = (await shownSoFar(stage.panel)).length;
  let before: Visited[] = [];
  for (const manner of MANNERS) {
    const start = Date.now();
    const lead = random.pick(leads);
    await stage.page.goto(`${stage.crm}/leads/${lead.id}?${manner}&seed=${Math.floor(random.next() * 1e6)}`);
    await arrived(stage, leads);
    for (let at = 0; at < each; at++) {
      await go(stage, random.pick(WAYS), random.pick(leads).id);
      // Half of the time the next navigation comes before this page is there; but where the page comes before its address,
      // a third record meanwhile would stand at the second one's address, and nothing could tell.
      if (random.next() < 0.5 && !manner.startsWith('order=page')) await pause(random);
      else await arrived(stage, leads);
    }
    await arrived(stage, leads);
    const visited = await visitedSoFar(stage.page);
    const all = await shownSoFar(stage.panel);
    // What was shown before this page was loaded belongs to the page before.
    const states = all.slice(seen).filter(({ at }) => at >= visited[0]!.at);
    // The page before is left as any address is: what the panel says of it may come a moment late.
    const wrong = wrongIn(states, [...before, ...visited], leads);
    before = visited.slice(-1);
    if (wrong.length > 0 && process.env.TRACE) trace(states, visited, wrong);
    expect(wrong, `seed ${seed}, ${manner}`).toEqual([]);
    seen = all.length;
    say(`${manner}: ${each} navigations, ${states.length} states of the panel, ${Date.now() - start} ms`);
  }
}

const pause = (random: Random) => new Promise((done) => setTimeout(done, random.next() * 400));

/** The panel shows what is at the address now: liveness, beside never showing anything else. */
async function arrived({ page, panel, crm }: Stage, leads: Lead[]): Promise<void> {
  const isThere = async () => {
    const path = new URL(page.url()).pathname;
    const now = (await shownSoFar(panel)).at(-1);
    const id = Number(/^\/leads\/(\d+)/.exec(path)?.[1]);
    if (id) expect(now?.key && leadOf(now.key, leads)?.id, `${crm}${path}: ${now?.state}`).toBe(id);
    else expect(now?.state, path).toMatch(/list|noRecord|emptyForm/);
  };
  await page.waitForSelector('#app[aria-busy=false]');
  await vi.waitFor(isThere, { timeout: 20_000, interval: 25 });
}

/** The Navigation API, as far as it is used here. */
interface Navigated {
  currentEntry: { index: number };
  entries(): { sameDocument: boolean }[];
}

async function go({ page }: Stage, way: string, id: number): Promise<void> {
  await page.evaluate(
    ([way, id]) => {
      const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      if (way === 'next' || way === 'prev') click(`a[rel=${way}]`);
      if (way === 'list' || way === 'dashboard') click(`nav a[href="/${way === 'list' ? 'leads' : way}"]`);
      if (way === 'row') click(`table.list a[href="/leads/${id}"]`);
      if (way === 'edit') click('.heading button.main');
      // Beyond the load of this page another manner begins.
      const { navigation } = window as unknown as { navigation: Navigated };
      const other = navigation.entries()[navigation.currentEntry.index + (way === 'back' ? -1 : 1)];
      if ((way === 'back' || way === 'forward') && other?.sameDocument) history[way]();
      if (way !== 'address') return;
      history.pushState(null, '', `/leads/${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [way, id] as const,
  );
}

/** Records that follow each other and share much: a colleague, a namesake, the same person at another address. */
async function withLookalikes(crm: string): Promise<Lead[]> {
  const all = async () => (await (await fetch(`${crm}/api/leads`)).json()) as Lead[];
  const [first] = await all();
  const add = (changes: Partial<Lead>) =>
    fetch(`${crm}/api/leads`, { method: 'POST', body: JSON.stringify({ ...first, ...changes }) });
  await add({ firstName: 'Oliver', lastName: 'Stanhope', title: 'Plant Manager', email: 'oliver@northquay.example' });
  await add({ phone: '+31 10 000 9999', email: 'a.hartwell@northquay.example' });
  await add({
    company: 'Southbank Freezers Ltd',
    website: 'https://southbank.example',
    email: 'amelia@southbank.example',
  });
  await add({ firstName: 'Beatrice', lastName: 'Quill', email: 'bea@northquay.example', phone: '+31 10 000 0177' });
  return all();
}

/** What happened in which order, for the one who looks for the reason. */
function trace(states: Shown[], visited: Visited[], wrong: string[]): void {
  const events = [
    ...visited.map(({ at, path }) => ({ at, what: `      → ${path}` })),
    ...states.map(({ at, key, name, about, state }) => ({
      at,
      what: key ? `${key.split('%2F')[1]} ${name} | ${about}` : `(${state})`,
    })),
  ];
  events.sort((a, b) => a.at - b.at);
  console.log(wrong[0], `\n${events.map(({ at, what }) => `${at - events[0]!.at} ${what}`).join('\n')}`);
}
