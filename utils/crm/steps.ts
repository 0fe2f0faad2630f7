/** Work that can be laid down between any two steps, so that a large page never stands still while it is read. */
export type Steps<T> = Generator<void, T>;

/** Does all of it at once. */
export function finish<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** One after the other, with a step between each few. */
export function* each<T>(items: readonly T[], perStep: number, visit: (item: T) => void): Steps<void> {
  for (let at = 0; at < items.length; at++) {
    visit(items[at]!);
    if (at % perStep === perStep - 1) yield;
  }
}
