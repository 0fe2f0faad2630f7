/** What was looked up and is not in the lexicon (L4): words and how often, and nothing about who asked. */
import { fold } from './folding';

export interface Missing {
  /** As it was last typed. */
  word: string;
  times: number;
}

const AT_MOST = 200;
const LONGEST = 60;

/** Not counted: what is no word of a trade but may be somebody's address, number or a pasted text. */
export function isCountable(typed: string): boolean {
  const word = typed.trim();
  return word.length >= 2 && word.length <= LONGEST && /\p{L}/u.test(word) && !/[@/\\]|\d{3}/.test(word);
}

/**
 * One more lookup that found nothing, the most wanted first.
 * @param insteadOf what was counted a moment ago while the same word was still being typed.
 */
export function counted(missing: readonly Missing[], typed: string, insteadOf: string | null = null): Missing[] {
  const less = insteadOf === null ? missing : changed(missing, insteadOf, -1).filter(({ times }) => times > 0);
  return changed(less, typed, 1)
    .sort((a, b) => b.times - a.times)
    .slice(0, AT_MOST);
}

function changed(missing: readonly Missing[], typed: string, by: number): Missing[] {
  const key = fold(typed);
  const known = missing.find(({ word }) => fold(word) === key);
  const others = missing.filter((one) => one !== known);
  return [{ word: typed.trim(), times: (known?.times ?? 0) + by }, ...others];
}
