/** The definition in force with the names of those who signed it. */
import type { DefinitionNow } from '../../components/lexicon/TermCriteria';
import type { TeamAgreements } from './agreements';

export function definitionNow(
  { inForce, versions }: TeamAgreements,
  nameOf: (person: string) => string,
): DefinitionNow {
  const signatures = versions.versions.find(({ cite }) => cite === inForce.cite)?.signatures ?? [];
  return {
    number: inForce.agreement.number,
    criteria: inForce.agreement.definition.criteria,
    signedBy: [...new Set(signatures.map(({ by }) => nameOf(by)))],
  };
}
