/** What was looked up and is not in the lexicon (L4): words and how often, and nothing about who asked. */
import type { Instant, StoredEvent } from '../events';
import { isKnown } from '../standing';
import { fold } from './folding';
import type { Term } from './term';

export interface Missing {
  /** As it was last typed; in lower case once a team was told. */
  word: string;
  times: number;
}

const AT_MOST = 200;
const LONGEST = 60;
const MOST_WORDS = 4;
/** What nobody looked up for so long is no longer wanted. */
const WANTED_DAYS = 90;
const DAY = 86_400_000;

/**
 * Not counted: what is no word of a trade but may be somebody's address, number, name or a pasted text. Several words
 * that each begin with a capital letter are taken for a name.
 */
export function isCountable(typed: string): boolean {
  const word = typed.trim();
  const words = word.split(/\s+/);
  return (
    word.length >= 2 &&
    word.length <= LONGEST &&
    words.length <= MOST_WORDS &&
    /\p{L}/u.test(word) &&
    !/[@/\\]|\p{N}|\.\p{L}/u.test(word) &&
    !(words.length > 1 && words.every((one) => /^\p{Lu}\p{Ll}/u.test(one)))
  );
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

/** What a team is told: only what may be counted, whatever was stored by an older version, and no capital letters. */
export function forTheTeam(missing: readonly Missing[]): Missing[] {
  return missing
    .filter(({ word }) => isCountable(word))
    .map(({ word, times }) => ({ word: word.trim().toLowerCase(), times }));
}

export interface Wanted {
  /** Of this device, not told to the team yet. */
  own: readonly Missing[];
  /** Of kind `words missed`; whose they are plays no part. */
  events: readonly StoredEvent[];
  terms: readonly Term[];
  /** Words that this person said are not ours, and when: later lookups count again. */
  notOurs: ReadonlyMap<string, Instant>;
  now: Instant;
}

/** What the whole team misses, the most wanted first. What has become a term since is found, and misses nobody. */
export function wanted({ own, events, terms, notOurs, now }: Wanted): Missing[] {
  const sums = new Map<string, Missing>();
  const add = ({ word, times }: Missing) => {
    const key = fold(word);
    const known = sums.get(key);
    if (known) known.times += times;
    else sums.set(key, { word, times });
  };
  own.forEach(add);
  const since = new Date(Date.parse(now) - WANTED_DAYS * DAY).toISOString();
  for (const event of events) {
    if (!isKnown(event) || event.kind !== 'words missed' || event.at < since) continue;
    for (const missed of event.body.words) {
      const said = notOurs.get(fold(missed.word));
      if (isCountable(missed.word) && (said === undefined || event.at > said)) add(missed);
    }
  }
  // All names are looked through only when something is missing.
  if (sums.size > 0) for (const term of terms) for (const name of namesOf(term)) sums.delete(fold(name));
  return [...sums.values()].sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1)).slice(0, AT_MOST);
}

function namesOf({ term, synonyms = {}, forms = {} }: Term): string[] {
  return [...Object.values(term), ...Object.values(synonyms).flat(), ...Object.values(forms).flat()];
}
