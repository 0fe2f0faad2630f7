// @ts-check
/**
 * The rules of a team's database. CouchDB runs `validate_doc_update` on every node for every write, in a JavaScript of its
 * own without modules: so the function stands here whole, and goes there as text.
 */

/** The largest event and the largest agreement version, characters of JSON. */
export const LARGEST = { event: 64_000, agreement: 500_000 };

/** @param {string} team the database's name: roles of one team count for no other */
export function rolesOf(team) {
  return {
    member: `${team}:member`,
    /** May add agreement versions. */
    editor: `${team}:editor`,
    sides: { marketing: `${team}:marketing`, sales: `${team}:sales`, management: `${team}:management` },
  };
}

/** @param {string} team */
export function designDocument(team) {
  return {
    _id: '_design/leadpact',
    language: 'javascript',
    validate_doc_update: `function (doc, before, user, security) {
  var TEAM = ${JSON.stringify(team)};
  var ROLES = ${JSON.stringify(rolesOf(team))};
  var LARGEST = ${JSON.stringify(LARGEST)};
  (${judge.toString()})(doc, before, user, TEAM, ROLES, LARGEST);
}`,
  };
}

/**
 * Plain ECMAScript 5: CouchDB 3 is built with engines from SpiderMonkey 1.8.5 of 2011 to QuickJS.
 * Throws `{ forbidden }` for what may not be written. It checks the envelope and never a list of kinds, so that older
 * servers take the events of newer extensions.
 * @param {any} doc
 * @param {any} before
 * @param {{ name: string | null, roles: string[] }} user
 * @param {string} team
 * @param {ReturnType<typeof rolesOf>} roles
 * @param {typeof LARGEST} largest
 */
function judge(doc, before, user, team, roles, largest) {
  /** @param {boolean} holds @param {string} otherwise */
  function must(holds, otherwise) {
    if (!holds) throw { forbidden: otherwise };
  }
  /** @param {string} role */
  function is(role) {
    return user.roles.indexOf(role) !== -1;
  }
  /** Crockford's base32, as in a ULID: the first ten characters are ms since 1970. @param {string} ulid */
  function timeOf(ulid) {
    var digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    var ms = 0;
    var at;
    for (at = 0; at < 10; at++) ms = ms * 32 + digits.indexOf(ulid.charAt(at));
    return ms;
  }
  /** @param {any} at */
  function instant(at) {
    return typeof at === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) ? Date.parse(at) : Number.NaN;
  }

  if (is('_admin')) return;
  must(is(roles.member), 'only members of the team write here');
  must(!doc._deleted, 'nothing is deleted by members');
  must(!before || before._deleted, 'nothing that was said is changed');
  must(!doc._attachments, 'no attachments');
  var size = JSON.stringify(doc).length;
  var made = instant(doc.made);
  var soon = Date.now() + 600000;
  /** @type {keyof typeof roles.sides} */
  var side = doc.body ? doc.body.side : '';
  must(doc.v === 1, 'v must be 1');
  must(doc.team === team, 'team must be this database');
  must(doc.by === user.name, 'by must be the account that writes');
  must(made <= soon, 'made must be a time, and not in the future');

  var version = /^agr:(\d{6})$/.exec(doc._id);
  if (version) {
    must(is(roles.editor), 'only an editor adds agreement versions');
    must(size <= largest.agreement, 'too large');
    must(!!doc.agreement && doc.agreement.number === Number(version[1]), 'the number must be that of the id');
    must(String(doc.cite).split(':')[0] === String(Number(version[1])), 'cite must begin with the number');
    return;
  }
  var id = /^e:([^:]+):([0-7][0-9A-HJKMNP-TV-Z]{25}):[A-Z2-7]{26}$/.exec(doc._id);
  must(!!id, 'an id is e:<account>:<ULID>:<hash>');
  if (!id) return;
  must(size <= largest.event, 'too large');
  must(id[1] === user.name, 'the id must name the account that writes');
  must(timeOf(String(id[2])) === made, 'the id must have the time of made');
  must(instant(doc.at) <= made, 'at must be a time, and not after made');
  must(typeof doc.kind === 'string' && doc.kind.length > 0 && doc.kind.length <= 100, 'kind must be a word');
  must(doc.lead === undefined || (typeof doc.lead === 'string' && doc.lead.length <= 4000), 'lead must be a key');
  // One person's trial signs for both sides; whoever signs for good signs for the side of the account.
  if (doc.kind === 'agreement signed' && !(doc.body && doc.body.trial === true)) {
    must(side === 'marketing' || side === 'sales' || side === 'management', 'a signature names its side');
    must(is(roles.sides[side]), 'this account does not sign for that side');
  }
}
