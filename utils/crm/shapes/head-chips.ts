/** What stands beside a record's heading in a few words and without a label: how far it has come, what it is worth. */
import type { RecordKind } from '../../domain/lead';
import type { Candidates } from '../candidate';
import type { Outline, TextRun } from '../outline';
import { hasLabelBefore } from '../rows';
import { isUnderWay, saysStatus } from '../status-words';
import { barAround } from './stage-bar';

/** As sure as an ambiguous label "Status": where both stand there and differ, neither is believed. */
const SURE = 0.79;
const NO_CHIP = 'nav,a,label,li,td,select,[role="tab"],[role="navigation"],[role="tabpanel"]';
const MONEY = /^([$¢-¥\u20a0-\u20cf]|[A-Z]{3})?\s?\d[\d.,'\s]*\s?([$¢-¥\u20a0-\u20cf]|kr\.?|[A-Z]{3})?$/;

/** @param heads the headings of the page's record. */
export function headChips({ runs }: Outline, heads: TextRun[], kind?: RecordKind): Candidates {
  const blocks = heads.slice(0, 4).map(({ element }) => headBlock(element));
  const own = runs.filter(({ inList }) => !inList);
  const isBeside = ({ element }: TextRun) => blocks.some((block) => block.contains(element));
  const statuses = own.filter((run) => saysStatus(run.words) && (isBeside(run) || run.element.closest('header')));
  const isWorth = (run: TextRun) =>
    saysWorth(run.words) && (kind === 'deal' || isBeside(run)) && !hasLabelBefore(run.element);
  const amounts = kind === 'company' ? [] : own.filter(isWorth);
  const [status] = statuses;
  return [...(status && isChip(status) ? sole('status', statuses) : []), ...sole('amount', amounts)];
}

const HIGHEST = 4;
const MOST_TEXT = 300;

/** The largest block around a heading that holds little else. */
function headBlock(heading: Element): Element {
  let block = heading;
  for (let climbed = 0; climbed < HIGHEST; climbed++) {
    const around = block.parentElement;
    if (!around || around.localName === 'body' || around.textContent!.length > MOST_TEXT) return block;
    block = around;
  }
  return block;
}

const isChip = ({ words, element }: TextRun): boolean =>
  !element.closest(NO_CHIP) && (isUnderWay(words) || !element.closest('button')) && !barAround(element);

const saysWorth = (words: string): boolean =>
  words.length < 24 && MONEY.test(words) && /[$¢-¥\u20a0-\u20cfa-zA-Z]/.test(words);

/** Of two different ones we do not know which is meant. */
function sole(field: 'status' | 'amount', [run, ...more]: TextRun[]): Candidates {
  if (!run || more.some(({ words }) => words !== run.words)) return [];
  return [{ field, words: run.words, way: 'heading', sure: field === 'status' ? SURE : 0.6, place: run.element }];
}
