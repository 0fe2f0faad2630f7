/** What a job title says: which functions and which seniorities, in any of our languages. */
import { foldedWords, LONGEST_VALUE } from '../values/plain';
import { rememberingWords } from '../values/remember';
import {
  ALONE,
  ASSISTANT_WORDS,
  FUNCTION_WORDS,
  type RoleFunction,
  type RoleWord,
  SENIORITY_WORDS,
  type Seniority,
  WHOLE_TITLES,
} from './role-words';

/** One role; an empty list is what the title does not say. */
export interface Role {
  functions: RoleFunction[];
  seniority: Seniority[];
}

type Compiled = Omit<RoleWord, 'words'> & { pattern: RegExp };

const wholeTitles = WHOLE_TITLES.map(compile);
const alone = ALONE.map(compile);
const seniorityWords = SENIORITY_WORDS.map(compile);
const functionWords = FUNCTION_WORDS.map(compile);
const assistant = compile({ words: ASSISTANT_WORDS });

/** Every role in a title: `CFO / IT manager` has two. [] when no word of it is known. */
export const rolesOf = rememberingWords(read);

function read(title: string): Role[] {
  if (title.length > LONGEST_VALUE) return [];
  const parts = title.split(/[/;|+]|,\s/).map(roleOf);
  // "Director, IT" is one role told in two parts; parts that each name a seniority are roles of their own.
  const roles = parts.length > 1 && parts.every(({ seniority }) => seniority.length > 0) ? parts : [roleOf(title)];
  return roles.filter(({ functions, seniority }) => functions.length + seniority.length > 0);
}

function roleOf(title: string): Role {
  const words = foldedWords(title);
  let rest = ` ${words} `;
  const found: Compiled[] = alone.filter(({ pattern }) => rest.trim().split(' ').length === 1 && pattern.test(rest));
  for (const word of wholeTitles) {
    if (!word.pattern.test(rest)) continue;
    found.push(word);
    rest = rest.replace(word.pattern, '  ');
  }
  found.push(...functionWords.filter(({ pattern }) => pattern.test(rest)));
  const whole = found.flatMap(({ seniority = [] }) => seniority);
  // A title that is known as a whole keeps its seniority whatever other words stand beside it; only owners add theirs.
  const more = whole.length === 0 ? seniorityWords : seniorityWords.filter((w) => w.seniority?.includes('owner'));
  found.push(...more.filter(({ pattern }) => pattern.test(rest)));
  const isAssistant = assistant.pattern.test(rest);
  const all = isAssistant ? ['assistant' as const] : found.flatMap(({ seniority = [] }) => seniority);
  return {
    seniority: [...new Set(leading(all))],
    functions: [...new Set(found.flatMap(({ functions = [] }) => functions))],
  };
}

/** "Salgskonsulent og teamleder" leads: a specialist's word beside a leader's says what is led. */
function leading(seniority: Seniority[]): Seniority[] {
  const leaders = seniority.filter((s) => s !== 'specialist');
  return leaders.length > 0 ? leaders : seniority;
}

/** One pattern for all words of a group, to be tested on folded words with a blank at either end. */
function compile({ words, ...meaning }: RoleWord): Compiled {
  const alternatives = words
    .split('|')
    .map((word) => word.trim().replaceAll('*', '[^ ]*'))
    .join('|');
  // A blank is matched ahead only, so that two words beside each other are both found.
  return { ...meaning, pattern: new RegExp(` (?:${alternatives})(?= )`) };
}
