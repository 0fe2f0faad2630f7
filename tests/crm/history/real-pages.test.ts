// @vitest-environment happy-dom
/** What leads did, on saved pages of real CRMs, which are kept beside this repository and are no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../../utils/crm/history/read-history';
import { readPage } from '../../../utils/crm/read-page';
import { historyIn } from '../../../utils/domain/loop/history';

const PAGES = join(import.meta.dirname, '../../../../shared/crm-pages/');
const areHere = existsSync(PAGES);
const NOW = '2026-11-22T12:00:00.000Z';

function historyOn(file: string, change?: (page: Document) => void): string[] {
  const html = readFileSync(`${PAGES}${file}.html`, 'utf8');
  const [, language = 'en'] = /<html[^>]*\blang="([^"]*)"/.exec(html) ?? [];
  const [, url = ''] = /name="x-url" content="([^"]*)"/.exec(html) ?? [];
  document.documentElement.lang = language;
  document.body.innerHTML = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? html;
  change?.(document);
  const { report } = readPage(document, url.replaceAll('&amp;', '&'));
  if (report.is !== 'record') return [];
  const rows = readHistory(document, report.lead);
  return historyIn(rows, report.lead, { now: NOW, keepsCompany: true }).map(({ on, words }) => `${on?.from} ${words}`);
}

/** Writes other words where the feed's newest entry has its own. */
const says = (selector: string, words: string) => (page: Document) => {
  const place = page.querySelector(selector);
  if (!place) throw new Error(`No ${selector} on the page`);
  place.textContent = words;
};

describe.skipIf(!areHere)(
  `saved pages of real CRMs${areHere ? '' : ' (skipped: ../shared/crm-pages is not here)'}`,
  () => {
    it('a note about a call is found, without the person’s name', () => {
      expect(historyOn('bottlecrm-solkraft-no-view')).toEqual([
        '2026-11-19 Ringte …. Sender revidert tilbud på 875 000 kr i morgen.',
      ]);
      expect(historyOn('atomic-fjordlys-no-view')[0]).toMatch(/^2026-06-18 .*Ringte … om budsjettramme på NOK 450 000/);
    });

    it.each([
      ['odoo-no-view-nb', '.o-mail-Message-content p', 'Besøkte prissiden'],
      ['odoo-no-view', '.o-mail-Message-content p', 'Opened the newsletter'],
      ['dolibarr-nl-con-view', '.centpercent.noborder .oddeven td:nth-child(5) a', 'Form submitted on the site'],
    ])('%s: what the CRM notes of itself is none, what the lead did in the same row is', (file, place, words) => {
      expect(historyOn(file)).toEqual([]);
      expect(historyOn(file, says(place, words)).join()).toContain(words);
    });

    it('the stream of EspoCRM', () => {
      expect(historyOn('espocrm-no-view')).toEqual([]);
      const found = historyOn('espocrm-no-view', (page) => {
        page.querySelector('.stream-post-container')!.textContent = 'Attended the webinar';
        page.querySelector('.stream-date-container span')!.setAttribute('title', '12 Nov 09:14');
      });
      expect(found.join()).toMatch(/^2026-11-12 .*Attended the webinar/);
    });

    it('no page gives more than its feeds, and none a name or an address of its lead', () => {
      for (const file of readdirSync(PAGES).filter((name) => name.endsWith('.html'))) {
        const found = historyOn(file.replace('.html', ''));
        expect(found.length, `${file}: ${found.join(' | ')}`).toBeLessThanOrEqual(3);
        expect(found.join(), file).not.toMatch(/@|\+\d/);
      }
    });
  },
);
