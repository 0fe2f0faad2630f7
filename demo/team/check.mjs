// @ts-check
/** Looks at a team's server as an administrator and as nobody, and says what is open that must not be. */
import { isDeepStrictEqual } from 'node:util';
import { designDocument, LARGEST } from './rules.mjs';
import { SECURITY } from './setup.mjs';

/** @typedef {import('./couch.mjs').Ask} Ask */
/** @typedef {{ holds: boolean, what: string, mend?: string }} Finding */

/**
 * @param {Ask} ask as administrator, straight to CouchDB
 * @param {Ask} nobody without a name, at the address that members use
 * @param {string} team
 * @returns {Promise<Finding[]>}
 */
export async function checkTeam(ask, nobody, team) {
  /** @type {Finding[]} */
  const found = [];
  const says = (/** @type {boolean} */ holds, /** @type {string} */ what, /** @type {string} */ mend) =>
    found.push({ holds, what, ...(!holds && { mend }) });

  const info = await ask('GET', `/${team}`);
  says(info.status === 200, `the database ${team} is there`, 'npm run team -- init');
  if (info.status !== 200) return found;
  const { body: security } = await ask('GET', `/${team}/_security`);
  says(isDeepStrictEqual(security, SECURITY(team)), 'only members read it', 'npm run team -- init');
  const { body: rules } = await ask('GET', `/${team}/_design/leadpact`);
  says(
    rules?.validate_doc_update === designDocument(team).validate_doc_update,
    'its rules are the newest',
    'npm run team -- init',
  );

  const anonymous = await nobody('GET', `/${team}/_changes?limit=1`);
  says(
    anonymous.status === 401,
    'nobody reads it without a name',
    'set [chttpd] require_valid_user_except_for_up = true',
  );
  // CouchDB itself asks who it is; a proxy that lets the path through for nobody says no at once.
  for (const [path, why] of [
    ['/_replicate', 'any account makes the server fetch any address'],
    [`/${team}/_local/x`, 'members keep documents there that no rule sees'],
    ['/_all_dbs', 'it names other teams'],
    [`/${team}/_design/x`, 'nothing that members need'],
  ]) {
    const { status } = await nobody(
      path === '/_replicate' ? 'POST' : 'GET',
      String(path),
      path === '/_replicate' ? {} : undefined,
    );
    says(
      [403, 404, 405].includes(status),
      `the proxy lets ${path} through for nobody`,
      `${why}: allow only the paths of demo/team/nginx.conf`,
    );
  }
  const { status, body: size } = await ask('GET', '/_node/_local/_config/couchdb/max_document_size');
  const isBounded = status === 200 && Number(size) <= 2_000_000 && Number(size) >= LARGEST.agreement;
  says(isBounded, 'the size of a document is bounded before it is parsed', 'set [couchdb] max_document_size = 1000000');
  return found;
}
