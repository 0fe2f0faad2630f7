// @ts-check
/** Who asks: Basic, a session's cookie, or a signed token (HS256); five wrong passwords lock an account for a while. */
import { createHmac, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { Refusal } from './refusal.mjs';

/** @typedef {import('./database.mjs').UserCtx} UserCtx */
/** @typedef {{ _id: string, name: string, roles: string[], type: string, password?: string, salt?: string, derived?: string }} UserDoc */

const NOBODY = /** @type {UserCtx} */ ({ name: null, roles: [] });
const WRONG_AT_MOST = 5;

/** @param {{ admin: { name: string, password: string }, tokenKey: string, findUser: (name: string) => UserDoc | undefined, now: () => number }} from now: epoch ms */
export function createAccounts({ admin, tokenKey, findUser, now }) {
  /** @type {Map<string, UserCtx>} */
  const sessions = new Map();
  /** @type {Map<string, number>} */
  const wrong = new Map();

  /** @param {string} name @param {string} password @returns {UserCtx} */
  function bySecret(name, password) {
    if ((wrong.get(name) ?? 0) >= WRONG_AT_MOST) {
      throw new Refusal(403, 'forbidden', 'Account is temporarily locked due to multiple authentication failures');
    }
    if (name === admin.name && password === admin.password) return { name, roles: ['_admin'] };
    const user = findUser(name);
    if (user?.salt && timingSafeEqual(derive(password, user.salt), Buffer.from(user.derived ?? '', 'hex'))) {
      wrong.delete(name);
      return { name, roles: user.roles };
    }
    wrong.set(name, (wrong.get(name) ?? 0) + 1);
    throw new Refusal(401, 'unauthorized', 'Name or password is incorrect.');
  }

  /** @param {string} token @returns {UserCtx} */
  function byToken(token) {
    const [head = '', body = '', signature = ''] = token.split('.');
    const good = createHmac('sha256', tokenKey).update(`${head}.${body}`).digest('base64url');
    if (good !== signature) throw new Refusal(400, 'bad_request', 'Bad HMAC');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    if (!(claims.exp > now() / 1_000)) throw new Refusal(401, 'unauthorized', 'exp not in future');
    return { name: claims.sub, roles: claims.roles ?? claims['_couchdb.roles'] ?? [] };
  }

  return {
    bySecret,
    /** @param {import('node:http').IncomingMessage} request @returns {UserCtx} */
    whoAsks(request) {
      const [scheme, value = ''] = (request.headers.authorization ?? '').split(' ');
      if (scheme === 'Basic') {
        const [name = '', ...rest] = Buffer.from(value, 'base64').toString().split(':');
        return bySecret(name, rest.join(':'));
      }
      if (scheme === 'Bearer') return byToken(value);
      const cookie = /(?:^|;\s*)AuthSession=([^;]*)/.exec(request.headers.cookie ?? '')?.[1];
      return (cookie && sessions.get(cookie)) || NOBODY;
    },
    /** @param {UserCtx} user */
    openSession(user) {
      const cookie = randomBytes(24).toString('base64url');
      sessions.set(cookie, user);
      return `AuthSession=${cookie}; Version=1; Path=/; HttpOnly`;
    },
    /** What is kept of a user's document: never the password. @param {UserDoc} doc @returns {UserDoc} */
    sealed({ password, ...doc }) {
      if (password === undefined) return doc;
      const salt = randomBytes(16).toString('hex');
      return { ...doc, salt, derived: derive(password, salt).toString('hex') };
    },
    /** For tests and the demo: a token as a company's sign-in gives it. @param {string} name @param {string[]} roles @param {number} seconds */
    token(name, roles, seconds) {
      const part = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: name, roles, exp: Math.floor(now() / 1_000) + seconds })}`;
      return `${text}.${createHmac('sha256', tokenKey).update(text).digest('base64url')}`;
    },
  };
}

/** @param {string} password @param {string} salt */
function derive(password, salt) {
  return scryptSync(password, salt, 32, { N: 1_024 });
}
