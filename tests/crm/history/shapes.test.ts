// @vitest-environment happy-dom
/** What a lead did, in the shapes in which CRMs show it. */
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../../utils/crm/history/read-history';
import { MOST_DATED_ROWS } from '../../../utils/domain/loop/dated-row';
import { LONGEST_BEHAVIOUR, MOST_BEHAVIOUR } from '../../../utils/domain/loop/history';
import { ANNA, leadIn } from '../read-markup';
import { historyBeside } from './history-in';

const FED = ['2026-11-12 Opened the email · Spring offer', '2026-11-03 Attended the webinar: Pumps'];

describe('a feed beside the record', () => {
  it.each([
    [
      'a list with machine dates',
      '<h2>Activity</h2><ol><li><time datetime="2026-11-12T08:00:00Z">a while ago</time> <b>Opened the email</b> <i>Spring offer</i></li><li><time datetime="2026-11-03">x</time> Attended the webinar: Pumps</li></ol>',
    ],
    [
      'a table with columns',
      '<table><thead><tr><th>Date</th><th>Type</th><th>Subject</th></tr></thead><tbody><tr><td>12 Nov 2026</td><td>Opened the email</td><td>Spring offer</td></tr><tr><td>Nov 3, 2026</td><td></td><td>Attended the webinar: Pumps</td></tr></tbody></table>',
    ],
    [
      'blocks alike, each with its tooltip',
      '<div class="feed"><div class="msg"><div><strong>Kari Lund</strong> <small title="11/12/2026, 4:09:55 AM">- 8 days ago</small></div><p>Opened the email</p><p>Spring offer</p></div><div class="msg"><div><strong>Kari Lund</strong> <small>3 Nov 2026</small></div><p>Attended the webinar: Pumps</p></div></div>',
    ],
    [
      'lines with a dot between',
      '<ul><li>Opened the email · Spring offer · 12 Nov</li><li>Attended the webinar: Pumps · Nov 3</li></ul>',
    ],
    [
      'rows of roles',
      '<div role="feed"><div role="article"><span>Nov 12, 2026 at 9:14 AM</span><span>Opened the email</span><span>Spring offer</span></div><div role="article"><span>Nov 3, 2026 at 1:00 PM</span><span>Attended the webinar: Pumps</span></div></div>',
    ],
  ])('%s', (_, markup) => {
    expect(historyBeside(markup)).toEqual(FED);
  });

  it('a single entry in blocks without a mark', () => {
    const entry =
      '<h3>Timeline</h3><div><div><div><span>A</span><span>12.11.2026</span></div><p>Visited the price page</p></div></div>';
    expect(historyBeside(entry)).toEqual(['2026-11-12 A · Visited the price page']);
  });

  it.each([
    ['nb', '12. nov. 2026', 'Åpnet e-post', 'Sendte inn skjema', 'Så på prisene', 'Ringte'],
    ['da', '12. nov. 2026', 'Åbnede e-mail', 'Udfyldte formular', 'Besøgte siden', 'Tilmeldt nyhedsbrev'],
    ['sv', '12 november 2026', 'Öppnade e-post', 'Skickade formulär', 'Besökte sidan', 'Laddade ner'],
    ['nl', '12 november 2026', 'Opende e-mail', 'Formulier verstuurd', 'Bekeek de prijzen', 'Gebeld'],
    ['fi', '12.11.2026', 'Avasi sähköpostin', 'Lähetti lomakkeen', 'Vieraili sivulla', 'Osallistui webinaariin'],
    ['de', '12. November 2026', 'E-Mail geöffnet', 'Formular gesendet', 'Preisliste besucht', 'Messe'],
    ['fr', '12 novembre 2026', 'Courriel ouvert', 'Formulaire envoyé', 'Page visitée', 'Réunion'],
    ['en', '12 November 2026', 'Clicked in an email', 'Form submitted', 'Page visited', 'Meeting held'],
  ])('in words of %s', (language, day, ...did) => {
    const rows = did.map((words) => `<li><span>${day}</span> <span>${words}</span></li>`).join('');
    expect(historyBeside(`<ul>${rows}</ul>`, language)).toEqual(did.map((words) => `2026-11-12 ${words}`));
  });

  it('the newest first, and of very many the newest', () => {
    const rows = Array.from({ length: 28 }, (_, day) => `<li>${day + 1} Oct 2026 · Visited page ${day}</li>`).join('');
    const found = historyBeside(`<ul>${rows}</ul>`);
    expect(found).toHaveLength(MOST_BEHAVIOUR);
    expect(found[0]).toBe('2026-10-28 Visited page 27');
  });

  it('a long text is cut, and a page of dates is bounded', () => {
    const [cut] = historyBeside(`<ul><li>12 Nov 2026 · Visited ${'and visited '.repeat(30)}</li></ul>`);
    expect(cut!.length).toBeLessThanOrEqual(LONGEST_BEHAVIOUR + '2026-11-12 '.length);
    const rows = '<li>12 Nov 2026 · Visited</li>'.repeat(1_000);
    const lead = leadIn(`${ANNA}<ul>${rows}</ul>`);
    expect(readHistory(document, lead)).toHaveLength(MOST_DATED_ROWS);
  });
});

describe('what is no history', () => {
  it.each([
    [
      'what the CRM did itself',
      '<ul><li>12 Nov 2026 · Lead created</li><li>Nov 3 · Stage changed: New → Open</li></ul>',
    ],
    ['what is still to come', '<ul><li>12 Dec 2026 · Meeting</li></ul>'],
    ['the record’s own dates', '<dl><dt>Created</dt><dd>12 Nov 2026</dd><dt>Email</dt><dd>a@b.example</dd></dl>'],
    ['words without a day', '<ul><li>Opened the email</li></ul>'],
    ['what is hidden', '<ul><li style="display:none">12 Nov 2026 · Visited</li></ul>'],
    [
      'the page’s frame',
      '<nav><ul><li>12 Nov 2026 · Webinar</li></ul></nav><footer><p>12 Nov 2026 · Webinar</p></footer>',
    ],
  ])('%s', (_, markup) => {
    expect(historyBeside(markup)).toEqual([]);
  });

  it('a date that can be read in two ways stays as it stands', () => {
    expect(historyBeside('<ul><li>3/4/2026 · Visited</li></ul>')).toEqual(['3/4/2026: Visited']);
  });

  it('a span of days stays one', () => {
    expect(historyBeside('<ul><li>2 weeks ago · Visited</li></ul>')[0]).toMatch(/^2026-10-\d\d–2026-11-\d\d Visited$/);
  });
});

describe('another customer', () => {
  it.each([
    [
      'a feed about many leads',
      '<ul><li><a href="/leads/9">Ola Nord</a> visited the price page · 12 Nov 2026</li><li>Opened an email · 12 Nov 2026</li></ul>',
    ],
    ['a feed that names another', '<ul><li>Ola Nord opened the newsletter · 12 Nov 2026</li></ul>'],
    ['a feed beside the record', '<aside><ul><li>12 Nov 2026 · Visited the price page</li></ul></aside>'],
    [
      'a list of other leads',
      '<table><thead><tr><th>Name</th><th>Source</th><th>Created</th></tr></thead><tbody><tr><td><a href="/leads/7">Ola Nord</a></td><td>Webinar</td><td>12 Nov 2026</td></tr></tbody></table>',
    ],
  ])('%s is nobody’s history', (_, markup) => {
    expect(historyBeside(markup)).toEqual([]);
  });

  it('a record that left the page has none any more', () => {
    const lead = leadIn(`${ANNA}<ul><li>12 Nov 2026 · Visited</li></ul>`);
    document.body.innerHTML = '<h1>Ola Nord</h1><ul><li>12 Nov 2026 · Visited</li></ul>';
    expect(readHistory(document, lead)).toEqual([]);
  });
});

describe('names and contact data stay on the page', () => {
  it.each([
    ['Anna Berg opened the email', '… opened the email'],
    ['Called Anna about anna@acme.example', 'Called … about …'],
    ['Called her on +47 22 33 44 55 about 450 000 kr', 'Called her on … about 450 000 kr'],
    ['Meeting with Berg’s team', 'Meeting with … team'],
  ])('%s', (piece, words) => {
    expect(historyBeside(`<ul><li><i>12 Nov 2026</i> <b>${piece}</b></li></ul>`)).toEqual([`2026-11-12 ${words}`]);
  });
});
