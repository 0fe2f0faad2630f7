/** Records that the page's own text links to: the person of a lead or a deal, and the company. */
import type { RecordKind } from '../../domain/lead';
import { kindOfLink } from '../address';
import type { Candidates } from '../candidate';
import { pick } from '../fits';
import { isCompanyName, isPersonName } from '../kinds-of-words';
import { meaningsOf } from '../labels';
import type { Outline } from '../outline';
import { kindOfWord } from '../record-kinds';
import { labelBefore } from '../rows';
import { isShown } from '../shown';
import { valueIn } from '../value';
import { oneLine } from '../words';
import { subtitle } from './subtitle';

/** The links of the page's own text to the own page of a record of this kind. */
const linksTo = ({ links, lists }: Outline, address: string, kind: RecordKind): HTMLAnchorElement[] =>
  links
    .slice(0, 1_000)
    .filter(
      (link) =>
        !link.closest('nav,footer,table,[role="navigation"]') &&
        !lists.some((list) => list.contains(link)) &&
        kindOfLink(link.getAttribute('href') ?? '', address) === kind &&
        isShown(link),
    );

/** The one person whose own page a lead's or a deal's page links to, with their job and company behind the name. */
export function linkedPerson(outline: Outline, address: string, kind: RecordKind | undefined): Candidates {
  if (kind === 'contact' || kind === 'company') return [];
  const { runs } = outline;
  const people = linksTo(outline, address, 'contact').filter(
    (link) => isPersonName(oneLine(link.textContent ?? '')) && !isOtherwiseLabelled(link),
  );
  const run = runs.find(({ element }) => people[0]?.contains(element));
  if (!run || people.some((link) => oneLine(link.textContent!) !== run.words)) return [];
  const behind = subtitle(run, runs);
  // Behind a lead's title stands no job at a company.
  const sure = behind.length > 1 ? 0.79 : 0.5;
  return [{ field: 'name', words: run.words, way: 'semantics', sure, place: run.element }, ...behind];
}

/** Under "Contacts" it is one; under another label it may be anybody. */
function isOtherwiseLabelled(link: Element): boolean {
  const label = labelBefore(link);
  return label !== undefined && kindOfWord(oneLine(label.textContent!)) !== 'contact';
}

/** The company that the page links to: "Nordfjord Sjømat AS" as a link to that company's own page. */
export function linkedCompanies(outline: Outline, address: string, kind: RecordKind | undefined): Candidates {
  if (kind === 'company') return [];
  return linksTo(outline, address, 'company').flatMap((link): Candidates => {
    const words = pick('company', valueIn([link]))?.words ?? '';
    if (words.length < 3 || words.length > 90 || meaningsOf(words).length > 0) return [];
    return [{ field: 'company', words, way: 'semantics', sure: isCompanyName(words) ? 0.66 : 0.6, place: link }];
  });
}
