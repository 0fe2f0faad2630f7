/** What stands beside a record's heading in a few words and without a label: how far it has come, what it is worth. */
import type { RecordKind } from '../../domain/lead';
import type { Candidates } from '../candidate';
import type { Outline, TextRun } from '../outline';
import { hasLabelBefore } from '../rows';
import { saysStatus } from '../status-words';
import { barAround } from './stage-bar';

/** As sure as an ambiguous label "Status": where both stand there and differ, neither is believed. */
const SURE = 0.79;
const NEAR = 4;
const NO_CHIP = 'nav,a[href],label,li,td,select,[role="tab"],[role="navigation"],[role="tabpanel"]';
/** On a button it makes another one. */
const NEW = /^(n(ew|y|ytt|eu|ieuw|ouveau)|uusi)$/i;
const MONEY = /^(\p{Sc}|[A-Z]{3}\s)?\s?\d[\d.,'\s]*\s?(\p{Sc}|kr\.?|[A-Z]{3})?$/u;

/** @param isHead whether a text is the heading of the page's record. */
export function headChips({ runs }: Outline, isHead: (run: TextRun) => boolean, kind?: RecordKind): Candidates {
  const heads = runs.flatMap((run, at) => (isHead(run) ? [at] : []));
  const isNear = (run: TextRun) => {
    const at = runs.indexOf(run);
    return heads.some((head) => Math.abs(head - at) <= NEAR);
  };
  const isChip = (run: TextRun) =>
    (isNear(run) || run.element.closest('header') !== null) &&
    !run.element.closest(NO_CHIP) &&
    !(run.element.closest('button') && NEW.test(run.words)) &&
    !barAround(run.element);
  const worth = (run: TextRun) =>
    run.words.length < 24 &&
    /\D/.test(run.words) &&
    MONEY.test(run.words) &&
    /[\p{Sc}\p{L}]/u.test(run.words) &&
    (kind === 'deal' || isNear(run)) &&
    !hasLabelBefore(run.element);
  const own = runs.filter(({ inList }) => !inList);
  const statuses = own.filter((run) => saysStatus(run.words) && isChip(run));
  const amounts = kind === 'contact' || kind === 'company' ? [] : own.filter(worth);
  return [...sole('status', statuses), ...sole('amount', amounts)];
}

/** Of two different ones we do not know which is meant. */
function sole(field: 'status' | 'amount', [run, ...more]: TextRun[]): Candidates {
  if (!run || more.some(({ words }) => words !== run.words)) return [];
  return [{ field, words: run.words, way: 'heading', sure: field === 'status' ? SURE : 0.6, place: run.element }];
}
