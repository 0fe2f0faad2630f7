/** A person's name that is neither labelled nor at the head: told by its form of address, or by the record's own mail. */

import { isHonorific } from '../../domain/values/honorific';
import type { Candidates } from '../candidate';
import { isCompanyName, isEmail, isPersonName } from '../kinds-of-words';
import type { Outline, TextRun } from '../outline';
import { NO_HEAD, subtitle } from './subtitle';

/** Less than what a heading says. */
const SURE = 0.58;
/** Further down are other people. */
const HEAD = 400;
const FEWEST_LETTERS = 4;

/** @param others what the other shapes found. */
export function namedInText({ runs, lists }: Outline, others: Candidates): Candidates {
  const read = others.filter(({ words }) => words !== '');
  if (read.some(({ field }) => field === 'name' || field === 'lastName')) return [];
  const account = accountOf(read, runs);
  const isNamed = ({ words }: TextRun) =>
    isHonorific(words.split(' ', 1)[0]!) || namesOf(words).some((name) => account.includes(name));
  const people = runs
    .slice(0, HEAD)
    .filter(
      (run) =>
        !run.inList &&
        isPersonName(run.words) &&
        isNamed(run) &&
        !run.words.split(', ').some(isCompanyName) &&
        !run.element.closest(NO_HEAD) &&
        !lists.some((list) => list.contains(run.element)),
    );
  const [run] = people;
  if (!run || people.some(({ words }) => words !== run.words)) return [];
  return [{ field: 'name', words: run.words, way: 'heading', sure: SURE, place: run.element }, ...subtitle(run, runs)];
}

/** "annaberg" of anna.berg@acme.example; '' where several people stand with their addresses. */
function accountOf(read: Candidates, runs: TextRun[]): string {
  const mail = read.find(({ field }) => field === 'email')?.words ?? '';
  const isOther = (words: string) => words !== mail && isEmail(words);
  const isSole =
    !read.some(({ field, words }) => field === 'email' && isOther(words)) && !runs.some((run) => isOther(run.words));
  return isSole ? plain(mail.split('@')[0]!) : '';
}

const namesOf = (words: string): string[] =>
  words
    .split(/\s+/)
    .filter((name) => !isHonorific(name))
    .map(plain)
    .filter((name) => name.length >= FEWEST_LETTERS);

/** As addresses are written: "Åse Bjørnstad-Lie" is asebjornstadlie, and "Müller" muller or mueller. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/ø|oe|ö/g, 'o')
    .replace(/æ|ae|ä|å|aa/g, 'a')
    .replace(/ü|ue/g, 'u')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
