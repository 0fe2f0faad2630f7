// @ts-check
/** Runs a design document's `validate_doc_update` in a context of its own, as CouchDB runs it in a process of its own. */
import { createContext, Script } from 'node:vm';
import { Refusal } from './refusal.mjs';

/**
 * @param {string} source a function as text
 * @returns {(doc: object, before: object | null, user: object, security: object) => { error: string, reason: string } | null}
 */
export function compileRules(source) {
  const context = createContext({ isArray: Array.isArray, toJSON: JSON.stringify, log: () => {} });
  const call = new Script(`(${source})(...JSON.parse(args))`);
  return (...args) => {
    context.args = JSON.stringify(args);
    try {
      call.runInContext(context, { timeout: 5_000 });
      return null;
    } catch (thrown) {
      // An error of the rules themselves is no judgement: CouchDB ends the request then.
      if (thrown && typeof thrown === 'object' && 'name' in thrown && 'stack' in thrown)
        throw new Refusal(500, String(thrown.name), String(/** @type {any} */ (thrown).message));
      const { forbidden, unauthorized } = /** @type {{ forbidden?: string, unauthorized?: string }} */ (thrown ?? {});
      if (forbidden !== undefined) return { error: 'forbidden', reason: String(forbidden) };
      if (unauthorized !== undefined) return { error: 'unauthorized', reason: String(unauthorized) };
      throw new Refusal(500, 'unknown_error', JSON.stringify(thrown));
    }
  };
}
