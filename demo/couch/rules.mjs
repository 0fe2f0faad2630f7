// @ts-check
/** Runs a design document's `validate_doc_update` in a context of its own, as CouchDB runs it in a process of its own. */
import { createContext, Script } from 'node:vm';

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
      const { forbidden, unauthorized } = /** @type {{ forbidden?: string, unauthorized?: string }} */ (thrown ?? {});
      if (forbidden !== undefined) return { error: 'forbidden', reason: String(forbidden) };
      if (unauthorized !== undefined) return { error: 'unauthorized', reason: String(unauthorized) };
      return { error: 'forbidden', reason: String(thrown) };
    }
  };
}
