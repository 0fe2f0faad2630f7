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

const budgetWord = new RegExp(`(?<!\\p{L})(?:\\p{L}*)(?:${BUDGET.join('|')})`, 'u');
const denial = oneOfWords(DENIALS);
const open = oneOfWords(OPEN);
const granted = oneOfWords(GRANTED);

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
  if (folded.includes('?') || open.test(folded)) return { setAside: undefined, money: NONE };
  if (denial.test(folded)) return { setAside: false, money: NONE };
  const amounts = valuesOf(money);
  if (amounts.length > 0) return { setAside: amounts.every(({ to }) => to > 0), money };
  return { setAside: granted.test(folded) ? true : undefined, money };
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
