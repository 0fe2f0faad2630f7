// @ts-check
/** What ends a request with a status. */
export class Refusal extends Error {
  /** @param {number} status @param {string} error @param {string} reason */
  constructor(status, error, reason) {
    super(reason);
    this.status = status;
    this.body = { error, reason };
  }
}
