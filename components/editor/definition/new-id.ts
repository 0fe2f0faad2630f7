/** Ids for what a person adds: never one that was used before, since answers and results are kept by them. */
export function newId(kind: string): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`;
}
