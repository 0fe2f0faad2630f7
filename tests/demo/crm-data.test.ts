/** The demo's leads and words are complete in all three languages. */
import { expect, test } from 'vitest';
import { CHOICES, COUNTRIES } from '../../demo/crm/app/choices.js';
import { WORDS } from '../../demo/crm/app/words.js';
import { demoLeads } from '../../demo/crm/data/leads.mjs';

const leads = demoLeads();

test('at least four leads in each language, every one with its own number', () => {
  const languages = ['en', 'nb', 'nl'] as const;
  for (const language of languages) {
    expect(leads.filter((lead) => lead.language === language).length).toBeGreaterThanOrEqual(4);
  }
  expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
});

test('every chosen value is one that the forms offer', () => {
  for (const lead of leads) {
    expect(Object.keys(CHOICES.industry ?? {})).toContain(lead.industry);
    expect(Object.keys(CHOICES.source ?? {})).toContain(lead.source);
    expect(Object.keys(CHOICES.status ?? {})).toContain(lead.status);
    expect(['', ...COUNTRIES]).toContain(lead.country);
    for (const event of lead.history) expect(Object.keys(CHOICES.event ?? {})).toContain(event.kind);
  }
});

test('no word and no choice is empty in any language', () => {
  const lists = Object.values(CHOICES).flatMap((list) => Object.values(list));
  for (const words of [...Object.values(WORDS), ...lists]) expect(Object.values(words)).not.toContain('');
});

test('people and companies are invented: their addresses end in .example', () => {
  for (const { email, website } of leads) {
    if (email) expect(email).toMatch(/\.example$/);
    if (website) expect(new URL(website).hostname).toMatch(/\.example$/);
  }
});
