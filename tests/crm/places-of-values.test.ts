// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ANNA, leadIn, wordsIn } from './read-markup';

describe('a value before its label', () => {
  it('is told by the colon behind the label', () => {
    const rows = '<li><b>Fair</b><i>Source:</i></li><li><b>Kim Lie</b><i>Assigned to:</i></li>';
    expect(wordsIn(`${ANNA}<ul>${rows}</ul>`)).toMatchObject({ source: 'Fair', owner: 'Kim Lie' });
  });

  it('is told by itself: a person above "Owner"', () => {
    expect(wordsIn(`${ANNA}<div><div>Kim Lie</div><div>Owner</div></div>`)).toMatchObject({ owner: 'Kim Lie' });
  });

  it('is none in a list of people, nor where the words above are a label', () => {
    expect(wordsIn(`${ANNA}<ul><li><b>Kim Lie</b> <i>Owner</i></li></ul>`)).not.toHaveProperty('owner');
    expect(wordsIn(`${ANNA}<div><b>Contact role</b><i>Source</i></div>`)).not.toHaveProperty('source');
    expect(wordsIn(`${ANNA}<div><b>Kind:</b><i>Source:</i></div>`)).not.toHaveProperty('source');
  });
});

describe('an address in lines', () => {
  const LINES = 'Werfkade 8<br>3742 AB Baarn<br>Nederland';
  const place = { city: 'Baarn', country: 'Nederland' };

  it('stands behind its label as bare text', () => {
    expect(wordsIn(`${ANNA}<div><label>Address</label>${LINES}</div>`)).toMatchObject(place);
  });

  it('stands behind an icon, though the icon is hidden from screen readers', () => {
    const icon = '<span title="Full address" aria-hidden="true"> </span>';
    expect(wordsIn(`${ANNA}<p>${icon} ${LINES}</p>`)).toMatchObject(place);
  });

  it('is British', () => {
    const line = '12 Mill Lane, Manchester M1 2AB, United Kingdom';
    expect(wordsIn(`${ANNA}<p>${line}</p>`)).toMatchObject({ city: 'Manchester', country: 'United Kingdom' });
  });
});

it('a link may hold an icon and the kind of number beside the value', () => {
  const mail = '<a href="mailto:jo@b.example"><i>mail</i><span>jo@b.example</span><em>Work</em></a>';
  const phone = '<a href="tel:+31299550142"><i>call</i><span>+31 299 55 01 42</span><em>Work</em></a>';
  const page = `<h1>Jo Berg</h1>${mail}${phone}`;
  expect(wordsIn(page)).toMatchObject({ email: 'jo@b.example', phone: '+31 299 55 01 42' });
});

it('a control for an address on the web needs no label', () => {
  expect(wordsIn(`${ANNA}<input type="url" value="https://acme.example">`)).toMatchObject({
    website: 'https://acme.example',
  });
});

it('a choice on a button ends where the next row has one of its own', () => {
  const row = (label: string, choice: string) =>
    `<div><div><p>${label}</p></div><div><div><button><span>${choice}</span></button></div></div></div>`;
  const rows = row('Source', 'Fair') + row('Handled for', 'Kim Lie') + row('Industry', 'Farming');
  expect(wordsIn(ANNA + rows)).toMatchObject({ source: 'Fair', industry: 'Farming' });
});

it("below a company's name its address is no part of the name", () => {
  const page =
    '<section><h3>Organisation</h3><div><p><a>Cabinet Roussel</a></p><p>12 quai Nord, 74000 Annecy</p></div></section>';
  expect(wordsIn(ANNA + page)).toMatchObject({ company: 'Cabinet Roussel' });
});

it('remarks with who wrote them and when are no note', () => {
  const feed = '<div><p>Comments</p><div><p>Called Petra.</p><p>Femke Bakker</p><p>16-11-2026 10:12</p></div></div>';
  expect(wordsIn(ANNA + feed)).not.toHaveProperty('notes');
});

describe('a date', () => {
  it('is given to the second by the markup of its words', () => {
    const time = '<time datetime="2026-11-18T15:04:00Z">4 days ago</time>';
    const { fields } = leadIn(`${ANNA}<dl><dt>Created</dt><dd>${time}</dd></dl>`);
    expect(fields.createdAt).toMatchObject({ words: '4 days ago', instant: '2026-11-18T15:04:00Z' });
  });

  it('has no instant where two stand there, or none', () => {
    const two = '<time datetime="2026-11-18">Nov 18</time> <time datetime="2026-11-19">Nov 19</time>';
    for (const words of [two, 'Nov 18, 2026']) {
      const { fields } = leadIn(`${ANNA}<dl><dt>Created</dt><dd>${words}</dd></dl>`);
      expect(fields.createdAt).not.toHaveProperty('instant');
    }
  });

  it('is one, with its month in full and in short', () => {
    const twice = '<p>Created: 14 november 2026</p><p>Created: 14 nov. 2026</p>';
    expect(wordsIn(ANNA + twice)).toMatchObject({ createdAt: '14 november 2026' });
  });

  it('stands in a sentence about the record, and not about a remark', () => {
    expect(wordsIn(`${ANNA}<p>Affär skapad 14 november 2026</p>`)).toMatchObject({ createdAt: '14 november 2026' });
    expect(wordsIn(`${ANNA}<p>Lead created on Nov 14, 2026</p>`)).toMatchObject({ createdAt: 'Nov 14, 2026' });
    expect(wordsIn(`${ANNA}<p>Note created on Nov 14, 2026</p>`)).not.toHaveProperty('createdAt');
  });
});
