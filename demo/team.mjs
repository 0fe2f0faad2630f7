// @ts-check
/**
 * `npm run team -- init | add-user | remove-user | check`: sets a team up in your CouchDB, and looks after it.
 * Each may be run again and again. The administrator's name and password stand in the address or in COUCHDB_ADMIN.
 */
import { parseArgs } from 'node:util';
import { checkTeam } from './team/check.mjs';
import { couchAt } from './team/couch.mjs';
import { addUser, initTeam, removeUser } from './team/setup.mjs';

const HELP = `
  npm run team -- init        --team acme_leads
  npm run team -- add-user    --team acme_leads --name marte --side marketing|sales|management [--editor]
  npm run team -- remove-user --team acme_leads --name marte
  npm run team -- check       --team acme_leads

  --url     CouchDB as the administrator reaches it; http://127.0.0.1:5984 without it
  --public  the address that members use, where that is another one (a proxy)
  COUCHDB_ADMIN=name:password in the environment, or in the address
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    team: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:5984' },
    public: { type: 'string' },
    name: { type: 'string' },
    side: { type: 'string' },
    editor: { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = await run(positionals[0] ?? '');
} catch (error) {
  const { message, cause } = /** @type {Error} */ (error);
  console.error(cause instanceof Error ? `${message}: ${cause.message}` : message);
  process.exitCode = 1;
}

/** @param {string} what */
async function run(what) {
  const { team, name, side, editor } = values;
  const sides = /** @type {const} */ (['marketing', 'sales', 'management']);
  const known = sides.find((one) => one === side);
  const needsName = what === 'add-user' || what === 'remove-user';
  if (
    !['init', 'add-user', 'remove-user', 'check'].includes(what) ||
    !team ||
    (needsName && !name) ||
    (side && !known)
  ) {
    console.log(HELP);
    return 2;
  }
  if (!/^[a-z][a-z0-9_-]*$/.test(team))
    throw new Error('A team’s name has small letters, digits, _ and -, and begins with a letter.');
  const address = new URL(values.url);
  const [admin = '', ...password] = (process.env.COUCHDB_ADMIN ?? '').split(':');
  if (admin !== '')
    Object.assign(address, { username: encodeURIComponent(admin), password: encodeURIComponent(password.join(':')) });
  const { url, ask } = couchAt(address.href);
  const members = new URL(values.public ?? url);
  const welcome = await ask('GET', '/_all_dbs');
  if (welcome.status !== 200)
    throw new Error(`${url} does not take this administrator (${welcome.status}). Set COUCHDB_ADMIN=name:password.`);

  switch (what) {
    case 'init':
      await initTeam(ask, team, console.log);
      console.log('Next: npm run team -- add-user, once for each member, and then npm run team -- check.');
      return 0;
    case 'add-user': {
      const { password: secret } = await addUser(ask, team, {
        name: String(name),
        editor,
        ...(known && { side: known }),
      });
      members.pathname = `${members.pathname.replace(/\/$/, '')}/${team}`;
      members.username = String(name);
      console.log(`Invitation, to be sent: ${members.href}`);
      console.log(
        secret === null ? 'The account was there; its password stays.' : `Password, by another way: ${secret}`,
      );
      console.log(
        `${name} signs ${known ? `for ${known}` : 'for no side'} and ${editor ? 'may' : 'may not'} add agreement versions.`,
      );
      return 0;
    }
    case 'remove-user':
      console.log(
        (await removeUser(ask, team, String(name)))
          ? `${name} is no member any more. What ${name} wrote stays.`
          : `${name} was no member.`,
      );
      return 0;
    default: {
      const found = await checkTeam(ask, couchAt(members.origin + members.pathname).ask, team);
      for (const { holds, what: fact, mend } of found)
        console.log(`${holds ? '✓' : '✗'} ${fact}${mend ? `\n    ${mend}` : ''}`);
      return found.every(({ holds }) => holds) ? 0 : 1;
    }
  }
}
