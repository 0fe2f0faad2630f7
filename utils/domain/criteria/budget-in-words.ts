/** What a sentence says about a budget: set aside, not there, or how much. */

import { type Meaning, NONE, valuesOf } from '../values/meaning';
import { type MoneyContext, type MoneySpan, readMoneySpan } from '../values/money';
import { fold } from '../values/plain';
import { BUDGET, DENIALS, GRANTED, OPEN } from './budget-words';
import { clausesOf } from './sentences';

export interface Said {
  /** Undefined: the words leave it open. */
  setAside: boolean | undefined;
  /** How much, when the words name an amount. */
  money: Meaning<MoneySpan>;
}

const BUDGET_WORD = `\\p{L}*(?:${BUDGET.join('|')})\\p{L}*`;
const budgetWord = new RegExp(`(?<!\\p{L})${BUDGET_WORD}`, 'u');
const denial = oneOfWords(DENIALS);
const open = oneOfWords(OPEN);
const granted = oneOfWords(GRANTED);
/** A budget that is only spoken of: "snakket om budsjett", "info on their budget", "budjetista". */
const spokenOf = new RegExp(
  `(?<!\\p{L})(?:(?:om|on|over|re|ang|angaende|vedr|mht) (?:\\p{L}+ )?${BUDGET_WORD}|budjetista)`,
  'u',
);

/** False for most notes, which are then not taken apart. */
export function mayTellOfBudget(note: string): boolean {
  const folded = fold(note);
  return BUDGET.some((word) => folded.includes(word));
}

/** What a sentence says; undefined when it does not speak of a budget. */
export function budgetIn(sentence: string, context: MoneyContext): Said | undefined {
  const clauses = clausesOf(sentence).filter((clause) => budgetWord.test(fold(clause)));
  if (clauses.length === 0) return undefined;
  const said = clauses.map((clause) => budgetInClause(clause, context));
  return said.find(({ setAside }) => setAside !== undefined) ?? said[0];
}

/** What words say that are known to be about a budget, as those in the field of that name are. */
export function budgetInClause(clause: string, context: MoneyContext): Said {
  const folded = fold(clause);
  const money = moneyIn(folded, context);
  if (folded.includes('?') || open.test(folded) || spokenOf.test(folded)) return { setAside: undefined, money: NONE };
  if (denial.test(folded)) return { setAside: isDenied(folded) ? false : undefined, money: NONE };
  const amounts = valuesOf(money);
  if (amounts.length > 0) return { setAside: amounts.every(({ to }) => to > 0), money };
  return { setAside: granted.test(folded) ? true : undefined, money };
}

/**
 * Is it the budget that is denied ("no budget", "budget has not been approved", "ikke godkjent"), and not something else
 * in the same clause ("no answer on budget", "budget approved not signed")?
 */
function isDenied(folded: string): boolean {
  const words = folded
    .replace(new RegExp(granted, 'gu'), (phrase) => (budgetWord.test(phrase) ? 'G B' : 'G'))
    .replace(new RegExp(denial, 'gu'), 'N')
    .replace(new RegExp(budgetWord, 'gu'), 'B')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return /\bN (?:\S+ ){0,2}B\b|\bB (?:(?!G )\S+ ){0,3}N\b|\bN (?:\S+ ){0,3}G\b/.test(words) || !words.includes('B');
}

/** A number with the words around it that can be its units. */
const NUMBER = /(?:\p{L}{1,5}\.? ?|[€$£] ?)?-?\d(?:[\d .,']{0,24}\d)?(?: ?(?:\p{L}{1,9}\.?|[€$£])){0,2}/gu;

/** A clause that says what the budget is, is no longer than this (characters), and has no more numbers. */
const LONGEST_CLAUSE = 600;
const MOST_NUMBERS = 10;

/** The amount in a clause: with a currency or a magnitude, or a bare number of four digits and more that is no year. */
function moneyIn(folded: string, context: MoneyContext): Meaning<MoneySpan> {
  for (const [candidate] of [...folded.slice(0, LONGEST_CLAUSE).matchAll(NUMBER)].slice(0, MOST_NUMBERS)) {
    const words = candidate.split(' ');
    // Words beside a number may belong to the sentence: try with them first, then with fewer.
    for (let from = 0; from < 2; from++) {
      for (let to = words.length; to > from; to--) {
        const text = words.slice(from, to).join(' ');
        if (!/\d/.test(text) || isYearOrSmall(text)) continue;
        const money = readMoneySpan(text, context);
        if (money.is !== 'none') return money;
      }
    }
  }
  return NONE;
}

function isYearOrSmall(text: string): boolean {
  return /^\d{1,3}$/.test(text) || /^(?:19|20)\d\d$/.test(text) || /^\d{1,2}[.,]\d{1,2}$/.test(text);
}

function oneOfWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}'])(?:${words})(?![\\p{L}'])`, 'u');
}
