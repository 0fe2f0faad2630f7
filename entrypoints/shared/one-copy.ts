/**
 * One copy of a content script works in a page: the newest. The build takes this in the place of WXT's context, which
 * is 1 kB larger for timers and messages that no script of ours uses.
 */
export class ContentScriptContext {
  readonly #stopped = new AbortController();

  /** @param name of the script; copies of the same script stop when this one begins, also those before an update. */
  constructor(name: string) {
    const begins = `leadpact:${name}`;
    document.dispatchEvent(new Event(begins));
    document.addEventListener(begins, () => this.#stopped.abort(), { once: true });
  }

  /** @param stop called once a newer copy has begun. */
  onInvalidated(stop: () => void): void {
    this.#stopped.signal.addEventListener('abort', stop);
  }
}

/** What a content script may use of its context. */
export type OneCopy = Pick<ContentScriptContext, 'onInvalidated'>;
