/** A server for tests: the embedded one, or with `COUCHDB_URL` (with an administrator's name and password) that CouchDB. */

import { startCouch } from '../../demo/couch/server.mjs';
import { must } from '../../demo/team/couch.mjs';
import { rolesOf } from '../../demo/team/rules.mjs';
import { initTeam } from '../../demo/team/setup.mjs';

export const REAL = process.env.COUCHDB_URL;
export const PASSWORD = 'riktig hest batteri';

// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
export type Json = any;

export interface TeamServer {
  url: string;
  team: string;
  /** Status and body of a request in somebody's name; null for nobody. */
  as(who: string | null, method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>;
  admin(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>;
  addMember(name: string, ...roles: ('editor' | 'marketing' | 'sales' | 'management')[]): Promise<void>;
  /** The account name as it is on this server: tests on a shared server do not meet. */
  nameOf(person: string): string;
  close(): Promise<void>;
}

export async function openTeamServer(options: Parameters<typeof startCouch>[0] = {}): Promise<TeamServer> {
  const own = REAL ? null : await startCouch(options);
  const { origin, username, password, pathname } = new URL(REAL ?? own!.url);
  const url = origin + pathname.replace(/\/$/, '');
  const admin = own ? own.admin : { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const mark = Math.floor(Math.random() * 1e9).toString(36);
  const team = `leadpact_test_${mark}`;
  const members: string[] = [];

  const ask = async (name: string | null, secret: string, method: string, path: string, body?: unknown) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(name !== null && { authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  };
  const server: TeamServer = {
    url,
    team,
    nameOf: (person) => `${person}-${mark}`,
    as: (who, method, path, body) => ask(who && server.nameOf(who), PASSWORD, method, path, body),
    admin: (method, path, body) => ask(admin.name, admin.password, method, path, body),
    async addMember(person, ...own) {
      const name = server.nameOf(person);
      const roles = rolesOf(team);
      const given = own.map((role) => (role === 'editor' ? roles.editor : roles.sides[role]));
      const id = `/_users/org.couchdb.user:${name}`;
      const account = { name, password: PASSWORD, type: 'user', roles: [roles.member, ...given] };
      must(await server.admin('PUT', id, account), `the account ${name}`);
      members.push(id);
      if (members.length === 1) await untilRulesHold(server, person);
    },
    async close() {
      await server.admin('DELETE', `/${team}`);
      for (const id of members) {
        const { body } = await server.admin('GET', id);
        await server.admin('DELETE', `${id}?rev=${body?._rev}`);
      }
      await own?.close();
    },
  };
  await initTeam(server.admin, team, () => {});
  return server;
}

/** CouchDB puts new rules in force a moment after it took them, on each node by itself. */
async function untilRulesHold(server: TeamServer, member: string): Promise<void> {
  const path = `/${server.team}/_bulk_docs`;
  for (let held = 0, tries = 0; held < 2; tries += 1) {
    if (tries === 200) throw new Error('The rules are still not in force.');
    const docs = Array.from({ length: 16 }, (_, n) => ({ _id: `probe-${tries}-${n}` }));
    const { body } = await server.as(member, 'POST', path, { docs });
    const taken = body.filter(({ ok }: Json) => ok);
    held = taken.length === 0 ? held + 1 : 0;
    const gone = taken.map(({ id, rev }: Json) => ({ _id: id, _rev: rev, _deleted: true }));
    await server.admin('POST', path, { docs: gone });
  }
}
