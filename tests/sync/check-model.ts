/** What must hold at the end of every run of the model. */
import { expect } from 'vitest';
import type { Outcome } from './model';

export function expectInStep({ said, erased, has, server }: Outcome, seed: number): void {
  const wanted = said.filter((id) => !erased.includes(id)).sort();
  expect(server, `seed ${seed}: the server`).toEqual(wanted);
  for (const [index, member] of has.entries()) {
    expect(member.events, `seed ${seed}: member ${index}, none lost and none twice`).toEqual(wanted);
    expect(member.intact, `seed ${seed}: member ${index}, each as it was said`).toBe(true);
    expect(member.versions, `seed ${seed}: member ${index}, one text a number`).toEqual(has[0]!.versions);
  }
  const numbers = has[0]!.versions.map((cite) => cite.split(':')[0]);
  expect(new Set(numbers).size, `seed ${seed}: one text a number`).toBe(numbers.length);
}
