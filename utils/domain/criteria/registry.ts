/** All criterion kinds: every file `*.kind.ts` in this folder. */
import type { CriterionKind } from './kind';

const kinds = Object.values(import.meta.glob<CriterionKind>('./*.kind.ts', { eager: true, import: 'default' }));
const byName = new Map(kinds.map((kind) => [kind.kind, kind]));

/** Undefined for a kind that this version does not know. */
export function kindOf(kind: string): CriterionKind | undefined {
  return byName.get(kind);
}

/** Every kind, for an editor's choices. */
export function allKinds(): CriterionKind[] {
  return kinds;
}
