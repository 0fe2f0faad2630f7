/** What stands behind a person's name: their job, and the company they have it at. */
import type { Candidate, Candidates } from '../candidate';
import { saysJob } from '../jobs';
import { isCompanyName } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import type { TextRun } from '../outline';
import { hasLabelBefore } from '../rows';
import { isEmptyMarker } from '../words';

const AT = /^(.{2,60}?)\s+(at|AT|At|hos|Hos|på|bij|bei|chez|@)\s*(.{2,80})?$/;
const AT_ALONE = /^(at|hos|på|bij|bei|chez|@)$/;
/** Neither a record's head nor what stands behind it. */
export const NO_HEAD = 'nav,a[href],button,footer,label,[role="tab"],[role="navigation"]';

/** Lines behind a name among which "Head of Purchasing at Acme" may stand. */
const NEAR = 14;

/** "Head of Purchasing at Acme", "Managing director · last contacted yesterday", "Acme AS": behind the name. */
export function subtitle(head: TextRun, runs: TextRun[]): Candidates {
  const at = runs.indexOf(head);
  const [next, second] = runs.slice(at + 1, at + 3);
  if (!next) return [];
  const found = (field: Candidate['field'], words: string, sure: number, run: TextRun): Candidate => {
    return { field, words, way: 'heading', sure, place: run.element };
  };
  for (const run of runs.slice(at + 1, at + NEAR)) {
    const job = jobAt(run, runs);
    if (!job || (run !== next && !isCompanyName(job.company))) continue;
    const title = found('title', job.title, 0.7, run);
    return job.company ? [title, found('company', job.company, 0.7, job.at)] : [title];
  }
  const isCompany = ({ words }: TextRun) =>
    isCompanyName(words) && meaningsOf(words).length === 0 && piecesOf(words).length === 1;
  if (isCompany(next)) return [found('company', next.words, 0.6, next)];
  const job =
    meaningsOf(next.words).length === 0 &&
    (jobAndMore(next, found) ?? (second && isBadge(next) ? jobAndMore(second, found) : undefined));
  if (job) return job;
  const near = runs.slice(at + 1, at + NEAR).find(isCompany);
  return near && !near.inList && !hasLabelBefore(near.element) ? [found('company', near.words, 0.55, near)] : [];
}

type MakeFound = (field: Candidate['field'], words: string, sure: number, run: TextRun) => Candidate;

/** "Managing director · Acme AS", "Acme · Buyer", "Managing director · last contacted yesterday", or the job alone. */
function jobAndMore(run: TextRun, found: MakeFound): Candidates | undefined {
  const pieces = piecesOf(run.words);
  const job = pieces.find(saysJob) ?? pieces.find((piece) => !isCompanyName(piece)) ?? '';
  const isAlone = pieces.length === 1;
  if (isAlone && (!saysJob(job) || run.inList || run.element.closest(NO_HEAD))) return undefined;
  if (!isJob(job) || isEmptyMarker(job)) return undefined;
  // Beside a job, the other one of two is the company if it comes first: behind it may stand when somebody called.
  const company = pieces.find(isCompanyName) ?? (job === pieces[1] ? pieces[0] : undefined);
  const title = found('title', job, 0.55, run);
  return company ? [{ ...title, sure: 0.62 }, found('company', company, 0.62, run)] : [title];
}

/** "Site manager, Acme AS": between a job and a company, a comma parts them too. */
function piecesOf(words: string): string[] {
  const halves = words.split(', ');
  return halves.length === 2 && saysJob(halves[0]!) && isCompanyName(halves[1]!) ? halves : words.split(/\s+[·•|–]\s+/);
}

const JOB = /^[a-zA-ZÀ-\u1fff][a-zA-ZÀ-\u1fff\s&/.-]+$/;
const isJob = (words: string): boolean => words.length > 2 && words.length < 52 && JOB.test(words);

/** A status in a small frame beside a name. */
const isBadge = ({ words, element }: TextRun): boolean =>
  words.length < 25 && /^(span|small|sup|mark|strong|div)$/.test(element.localName) && element.childElementCount === 0;

interface Job {
  title: string;
  company: string;
  /** Where the company stands. */
  at: TextRun;
}

/** "Purchaser at Acme" in one run of text, or in up to three: "Purchaser", "at", "Acme". */
function jobAt(run: TextRun, runs: TextRun[]): Job | undefined {
  if (run.inList || run.words.length > 120 || meaningsOf(run.words).length > 0) return undefined;
  const at = runs.indexOf(run);
  const [beside, behind] = runs.slice(at + 1, at + 3);
  // "CFO, Acme Ltd", with the company as a link of its own.
  const job = run.words.endsWith(',') && isJob(run.words.slice(0, -1)) ? run.words.slice(0, -1) : '';
  if (job && beside && isCompanyName(beside.words)) return { title: job, company: beside.words, at: beside };
  if (behind && AT_ALONE.test(beside!.words.toLowerCase()))
    return { title: run.words, company: behind.words, at: behind };
  const [, title, , company] = AT.exec(run.words) ?? [];
  if (!title || /\d{3}/.test(title)) return undefined;
  return company ? { title, company, at: run } : { title, company: beside?.words ?? '', at: beside ?? run };
}
