/**
 * Three members, one server, and everything that goes wrong on the way: answers lost, requests doubled, rows in another
 * order, feeds that rewind, browsers that end between any two steps. Repeatable by its seed.
 */
import { IDBFactory } from 'fake-indexeddb';
import type { startCouch } from '../../demo/couch/server.mjs';
import { designDocument, rolesOf } from '../../demo/team/rules.mjs';
import { starterAgreement } from '../../locales/starter/agreement';
import type { StoredEvent } from '../../utils/domain/events';
import { citationOf, storedVersions } from '../../utils/store/agreements';
import { isSealIntact } from '../../utils/store/event-id';
import { addEvents } from '../../utils/store/events';
import { joinTeam } from '../../utils/store/membership';
import { closeStore, openStore } from '../../utils/store/open';
import { storeForSync } from '../../utils/store/sync-store';
import couchdb from '../../utils/sync/couchdb.sync';
import { syncOnce } from '../../utils/sync/engine';
import type { SyncStore } from '../../utils/sync/sync-store';
import { SyncTrouble } from '../../utils/sync/trouble';
import { createRandom, type Random } from '../soak/random';
import { sealed } from './sealed';

type Server = Awaited<ReturnType<typeof startCouch>>;
const MEMBERS = ['marte', 'jonas', 'olga'];
const starter = starterAgreement({ id: 'team', zone: 'Europe/Oslo', weekly: {} });
const admin = { authorization: `Basic ${btoa('admin:admin')}`, 'content-type': 'application/json' };

class Killed extends Error {}

export interface Outcome {
  said: string[];
  erased: string[];
  /** What each member has at the end. */
  has: { events: string[]; versions: string[]; intact: boolean }[];
  /** What the server has. */
  server: string[];
}

export async function runModel(server: Server, seed: number, steps: number): Promise<Outcome> {
  const random = createRandom(seed);
  const team = `model_${seed}`;
  const put = (path: string, body?: unknown) =>
    fetch(server.url + path, {
      method: 'PUT',
      headers: admin,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  await put(`/${team}`);
  await put(`/${team}/_security`, { members: { roles: [rolesOf(team).member] } });
  await put(`/${team}/_design/leadpact`, designDocument(team));

  const said: string[] = [];
  const erased: string[] = [];
  const members = MEMBERS.map((name) => ({ name, disk: new IDBFactory(), sinces: ['0'] }));
  type Member = (typeof members)[number];
  const membership = ({ name }: Member) => ({
    target: 'couchdb',
    settings: { address: server.url, database: team, user: name },
    account: name,
    team,
    joined: '2026-11-03T09:00:00.000Z',
  });

  /** At the member's own device. */
  const at = async <T>(member: Member, work: () => Promise<T>): Promise<T> => {
    await closeStore();
    globalThis.indexedDB = member.disk;
    return work();
  };
  const say = async (member: Member) => {
    const event = await sealed(member.name, `${random.next()}`, { team, made: momentAgo(random) });
    await addEvents([event], []);
    said.push(event._id);
  };
  const propose = async (member: Member) => {
    const numbers = (await storedVersions()).map(({ agreement }) => agreement.number);
    const agreement = { ...starter, number: Math.max(0, ...numbers) + 1, title: { en: `${random.next()}` } };
    const cite = await citationOf(agreement);
    const event = await sealed(member.name, '', {
      team,
      made: momentAgo(random),
      kind: 'agreement proposed',
      body: { cite, base: null },
    });
    await addEvents([event], [{ cite, agreement }]);
    said.push(event._id);
  };
  const sync = async (member: Member, calm: boolean) => {
    const roles = [rolesOf(team).member, rolesOf(team).editor];
    const connection = couchdb.open(membership(member).settings, {
      secret: server.token(member.name, roles, 600),
      fetch: calm ? fetch : faulty(random, member.sinces),
      now: Date.now,
    });
    const store = storeForSync(membership(member), true);
    const run = {
      connection: calm ? connection : mortal(connection, random),
      store: calm ? store : mortal(store as SyncStore, random),
      seals: { isIntact: isSealIntact, citationOf },
      now: () => new Date().toISOString(),
      isOver: () => !calm && random.next() < 0.2,
      signal: new AbortController().signal,
    };
    try {
      await syncOnce(run);
    } catch (error) {
      if (calm || !(error instanceof Killed || error instanceof SyncTrouble)) throw error;
    }
  };
  const eraseOne = async () => {
    const keys = said.filter((id) => !erased.includes(id));
    if (keys.length === 0) return;
    const id = encodeURIComponent(random.pick(keys));
    const found = await fetch(`${server.url}/${team}/${id}`, { headers: admin });
    if (!found.ok) return;
    const { _rev } = await found.json();
    await fetch(`${server.url}/${team}/${id}?rev=${_rev}`, { method: 'DELETE', headers: admin });
    erased.push(decodeURIComponent(id));
  };

  for (const member of members) await at(member, () => joinTeam(membership(member), []));
  for (let step = 0; step < steps; step += 1) {
    const member = random.pick(members);
    await at(member, async () => {
      const dice = random.next();
      if (dice < 0.4) await say(member);
      else if (dice < 0.45) await propose(member);
      else if (dice < 0.5) await eraseOne();
      else await sync(member, false);
    });
  }
  // The weather clears: everybody once to give, and once more to take what the others gave.
  for (const member of [...members, ...members]) await at(member, () => sync(member, true));

  const has = [];
  for (const member of members) {
    has.push(
      await at(member, async () => {
        const rows = (await (await openStore()).getAll('events')) as StoredEvent[];
        const seals = await Promise.all(rows.map(isSealIntact));
        const versions = (await storedVersions()).filter(({ agreement }) => agreement.number > 0);
        return {
          events: rows.map(({ _id }) => _id).sort(),
          versions: versions.map(({ cite }) => cite).sort(),
          intact: seals.every(Boolean),
        };
      }),
    );
  }
  const feed = await (await fetch(`${server.url}/${team}/_changes`, { headers: admin })).json();
  const there = feed.results.filter(
    ({ id, deleted }: { id: string; deleted?: true }) => id.startsWith('e:') && !deleted,
  );
  await fetch(`${server.url}/${team}`, { method: 'DELETE', headers: admin });
  return { said, erased, has, server: there.map(({ id }: { id: string }) => id).sort() };
}

/** Any order within the last hour: clocks are set back, and two devices differ. */
function momentAgo(random: Random): string {
  return new Date(Date.now() - Math.floor(random.next() * 3_600_000)).toISOString();
}

/** A browser may end before or after anything that it does. */
function mortal<T extends object>(port: T, random: Random): T {
  return new Proxy(port, {
    get(target, name) {
      const work = Reflect.get(target, name) as (...given: unknown[]) => unknown;
      if (name === 'clockAhead') return work;
      return async (...given: unknown[]) => {
        if (random.next() < 0.06) throw new Killed();
        const done = await work.apply(target, given);
        if (random.next() < 0.06) throw new Killed();
        return done;
      };
    },
  });
}

/** A network and a cluster as they can be. */
function faulty(random: Random, sinces: string[]): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const isFeed = url.pathname.endsWith('/_changes');
    if (random.next() < 0.05) throw new TypeError('Failed to fetch');
    // The feed rewinds to a place where it was before; forward it never jumps.
    const since = url.searchParams.get('since');
    const before = sinces.filter((place) => Number.parseInt(place, 10) <= Number.parseInt(since ?? '0', 10));
    if (isFeed && random.next() < 0.2) url.searchParams.set('since', random.pick(before));
    if (isFeed && random.next() < 0.3) url.searchParams.set('limit', '3');
    const answer = await fetch(url, init);
    // The same request arrives twice.
    if (random.next() < 0.15) return fetch(url, init);
    // It was done, and the answer is lost.
    if (random.next() < 0.1) throw new TypeError('Failed to fetch');
    if (!isFeed || !answer.ok) return answer;
    const page = await answer.json();
    sinces.push(page.last_seq);
    const results = [...page.results].sort(() => random.next() - 0.5);
    const twice = random.next() < 0.2 ? [...results, ...results.slice(0, 2)] : results;
    return Response.json({ ...page, results: twice }, { headers: { date: answer.headers.get('date') ?? '' } });
  };
}
