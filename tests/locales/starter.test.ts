import { describe, expect, it } from 'vitest';
import { starterAgreement } from '../../locales/starter/agreement';
import { starterTerms } from '../../locales/starter/lexicon';
import type { CalendarRule } from '../../utils/domain/agreement';
import { LANGUAGES, type Language } from '../../utils/domain/language';
import { FIELDS } from '../../utils/domain/lead';
import { fold, squash } from '../../utils/domain/lexicon/folding';
import { trapsIn } from './traps';

const calendar: CalendarRule = {
  id: 'oslo',
  zone: 'Europe/Oslo',
  weekly: { mon: [['08:00', '16:00']] },
  country: 'NO',
};
const agreement = starterAgreement(calendar);
const { definition, sla } = agreement;

/** Every text in a document by the place where it stands; a text in several languages is an object with the key `en`. */
function textsIn(value: unknown, place = ''): { place: string; text: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ place, text: value as Record<string, unknown> }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}/${key}`));
}

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
const namesIn = (language: Language) =>
  starterTerms.flatMap((term) =>
    [term.term[language], ...term.synonyms[language]].map((name) => ({ id: term.id, name })),
  );

describe('the starter agreement', () => {
  it('is written in all six languages, everywhere', () => {
    const texts = textsIn(agreement);
    // Title, criteria, questions, both kinds of reasons; channels, consequences, stages, and three longer texts.
    expect(texts).toHaveLength(1 + 7 + 2 + 7 + 4 + (4 + 5 + 5 + 3));
    for (const { place, text } of texts) {
      expect(Object.keys(text).sort(), place).toEqual([...LANGUAGES].sort());
      for (const words of Object.values(text)) expect(words, place).toMatch(/^\S(.{2,98})\S$/u);
    }
  });

  it('avoids words that mean something else', () => {
    const wrong = textsIn(agreement).flatMap(({ place, text }) =>
      LANGUAGES.flatMap((language) => trapsIn(language, String(text[language])).map((why) => `${place}: ${why}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('names each criterion and each reason once', () => {
    for (const list of [
      definition.criteria,
      sla.rejectReasons,
      sla.leaveReasons,
      sla.sales.channels,
      agreement.stages,
    ]) {
      expect(new Set(idsOf(list)).size).toBe(list.length);
      for (const language of LANGUAGES) {
        expect(new Set(list.map(({ label }) => label[language])).size).toBe(list.length);
      }
    }
  });

  it('decides the temperature by criteria that exist', () => {
    const { hot, warm } = definition.temperature;
    const used = [hot, warm].flatMap(({ all, any = [] }) => [...all, ...any]);
    expect(idsOf(definition.criteria)).toEqual(expect.arrayContaining(used));
  });

  it('asks for fields that can be read off a page', () => {
    expect(FIELDS).toEqual(expect.arrayContaining([...definition.handoff, ...definition.crmNotes]));
  });

  it('wants a hot lead contacted before a warm one and a warm one before a cold one', () => {
    const { hot, warm, cold } = sla.sales.firstContact;
    expect(hot).toBe(5);
    expect([hot, warm, cold]).toEqual([hot, warm, cold].sort((a, b) => a - b));
  });

  it('is the same document each time, and changing one copy changes no other', () => {
    const before = JSON.stringify(starterAgreement(calendar));
    const changed = starterAgreement(calendar);
    changed.definition.criteria.pop();
    changed.sla.rejectReasons[0]!.label.en = 'changed';
    changed.sla.calendars[0]!.zone = 'Europe/Helsinki';
    expect(JSON.stringify(starterAgreement(calendar))).toBe(before);
  });
});

describe('the starter lexicon', () => {
  it('has 60 terms, each named once', () => {
    expect(starterTerms).toHaveLength(60);
    expect(new Set(idsOf(starterTerms)).size).toBe(60);
  });

  it('gives each term its words in all six languages', () => {
    for (const { id, term, meaning, synonyms } of starterTerms) {
      for (const texts of [term, meaning, synonyms])
        expect(Object.keys(texts).sort(), id).toEqual([...LANGUAGES].sort());
    }
  });

  it.each(LANGUAGES)('explains each term in one or two sentences of %s, which end', (language) => {
    for (const { id, meaning } of starterTerms) {
      const text = meaning[language];
      expect(text, id).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.match(/[.!?](?= |$)/g)!.length, `${id}: sentences`).toBeLessThanOrEqual(2);
      expect(text.length, `${id}: length`).toBeGreaterThan(60);
      expect(text.length, `${id}: length`).toBeLessThan(230);
    }
  });

  it('refers to other terms that exist, from both sides', () => {
    const confused = starterTerms.flatMap(({ id, notSameAs = [] }) => notSameAs.map((other) => [id, other]));
    for (const [id, other] of confused) {
      expect(idsOf(starterTerms)).toContain(other);
      expect(other).not.toBe(id);
      expect(confused, `${other} should name ${id} too`).toContainEqual([other, id]);
    }
  });

  it('gives a word to one term only, in all languages together', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, name } of LANGUAGES.flatMap(namesIn)) {
      const key = squash(fold(name));
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it.each(LANGUAGES)('does not repeat a name of a term in %s', (language) => {
    for (const { id, term, synonyms } of starterTerms) {
      const names = [term[language], ...synonyms[language]].map((name) => squash(fold(name)));
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  it.each(LANGUAGES)('avoids words that mean something else in %s', (language) => {
    // A lone synonym may be what people say; what we say ourselves must not mislead.
    const wrong = starterTerms.flatMap(({ id, term, meaning }) =>
      [term[language], meaning[language]].flatMap((text) => trapsIn(language, text).map((why) => `${id}: ${why}`)),
    );
    expect(wrong).toEqual([]);
  });
});
