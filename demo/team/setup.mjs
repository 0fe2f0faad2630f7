// @ts-check
/** Sets a team up in a CouchDB, and its members. Every step may be done again: what is so already stays as it is. */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { must } from './couch.mjs';
import { designDocument, rolesOf } from './rules.mjs';

/** @typedef {import('./couch.mjs').Ask} Ask */
/** @typedef {'marketing' | 'sales' | 'management'} Side */
/** @typedef {(sentence: string) => void} Say */

export const SECURITY = (/** @type {string} */ team) => ({
  admins: { names: [], roles: ['_admin'] },
  members: { names: [], roles: [rolesOf(team).member] },
});

/** @param {Ask} ask @param {string} team @param {Say} say */
export async function initTeam(ask, team, say) {
  // A node that was started without `single_node` has no place for accounts yet.
  const accounts = await ask('PUT', '/_users');
  if (accounts.status !== 412) must(accounts, 'the place for accounts');
  const made = await ask('PUT', `/${team}`);
  if (made.status === 412) say(`Database ${team}: there already.`);
  else {
    must(made, `database ${team}`);
    say(`Database ${team}: made.`);
  }
  const security = must(await ask('GET', `/${team}/_security`), 'who may read');
  if (isDeepStrictEqual(security, SECURITY(team)))
    say('Who may read: only accounts with the role of the team, as it should be.');
  else {
    must(await ask('PUT', `/${team}/_security`, SECURITY(team)), 'who may read');
    say(`Who may read: from now on only accounts with the role ${rolesOf(team).member}.`);
  }
  const { _id, ...rules } = designDocument(team);
  const before = await ask('GET', `/${team}/${_id}`);
  if (before.body?.validate_doc_update === rules.validate_doc_update) {
    say('Rules: there already, the newest.');
    return;
  }
  const rev = before.status === 200 ? { _rev: before.body._rev } : {};
  must(await ask('PUT', `/${team}/${_id}`, { ...rules, ...rev }), 'rules');
  say('Rules: members add entries in their own name; nothing is changed or deleted; sizes and times are bounded.');
}

/**
 * Makes an account, or gives the one that is there these rights for this team; its password stays then.
 * @param {Ask} ask
 * @param {string} team
 * @param {{ name: string, side?: Side, editor?: boolean, password?: string }} member
 * @returns {Promise<{ password: string | null }>} null when the account had one
 */
export async function addUser(ask, team, { name, side, editor = false, password }) {
  if (name === '' || name.includes(':') || name.startsWith('_'))
    throw new Error('A name has no colon and begins with no underscore.');
  const path = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const { status, body: known } = await ask('GET', path);
  const roles = rolesOf(team);
  const others = (known?.roles ?? []).filter((/** @type {string} */ role) => !role.startsWith(`${team}:`));
  const given = [roles.member, ...(editor ? [roles.editor] : []), ...(side ? [roles.sides[side]] : [])];
  const isNew = status === 404;
  const secret = password ?? (isNew ? randomBytes(15).toString('base64url') : null);
  const doc = isNew ? { name, type: 'user' } : known;
  must(
    await ask('PUT', path, { ...doc, roles: [...others, ...given], ...(secret !== null && { password: secret }) }),
    `account ${name}`,
  );
  return { password: secret };
}

/** Takes the team's roles away; entries and account stay. @param {Ask} ask @param {string} team @param {string} name */
export async function removeUser(ask, team, name) {
  const path = `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
  const { status, body } = await ask('GET', path);
  if (status === 404) return false;
  const roles = body.roles.filter((/** @type {string} */ role) => !role.startsWith(`${team}:`));
  must(await ask('PUT', path, { ...body, roles }), `account ${name}`);
  return roles.length < body.roles.length;
}
