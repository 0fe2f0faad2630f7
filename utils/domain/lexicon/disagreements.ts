/** Where the page's own words and what was agreed part ways (L2). */
import type { Temperature } from '../agreement';
import type { Field, Lead } from '../lead';
import { wordsOf } from '../lead';
import type { Verdict } from '../verdict';
import { fold } from './folding';
import type { Term } from './term';

export type Disagreement =
  /** The page calls the lead hot, warm or cold, and the rule says another. */
  | { is: 'temperature'; words: string; rule: Temperature }
  /** The page calls it qualified by a term that stands for the definition, which it does not meet. */
  | { is: 'notReady'; words: string }
  /** A word that the team dropped; the term that it belonged to, as the team says it now, or null when all of it went. */
  | { is: 'dropped'; words: string; term: Term | null };

/** Fields in which a CRM says what it thinks of a lead. */
const JUDGING: readonly Field[] = ['rating', 'status', 'stage', 'tags'];

/** As CRMs write them, folded. Danish "varm" is left out: there it can be the top of three (see the traps of the words). */
const TEMPERATURES: Record<Temperature, RegExp> = {
  hot: /\b(?:hot|het|hett|hete|heta|heet|kuuma)\b/,
  warm: /\b(?:warm|warme|varm|varmt|varme|varma|lammin)\b/,
  cold: /\b(?:cold|kald|kaldt|kalde|kold|koldt|kall|kallt|koud|koude|kylma)\b/,
};

/** @param definitionNames names of terms that stand for the whole definition (MQL, sales-ready). */
export function judgingDisagreements(
  lead: Pick<Lead, 'fields' | 'pageLanguage'>,
  judged: { temperature: Temperature; verdict: Verdict },
  definitionNames: readonly string[],
): Disagreement[] {
  const found: Disagreement[] = [];
  const ready = new Set(definitionNames.map(fold));
  for (const field of JUDGING) {
    const words = wordsOf(lead.fields, field);
    if (words === undefined || words.length > 200) continue;
    const folded = fold(words);
    const said = (Object.keys(TEMPERATURES) as Temperature[]).filter((one) => TEMPERATURES[one].test(folded));
    const isDanishWarm = said[0] === 'warm' && lead.pageLanguage?.startsWith('da');
    if (said.length === 1 && said[0] !== judged.temperature && !isDanishWarm) {
      found.push({ is: 'temperature', words, rule: judged.temperature });
    }
    if (judged.verdict !== 'ready' && ready.has(folded)) found.push({ is: 'notReady', words });
  }
  return found;
}
