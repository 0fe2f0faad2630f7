/** The page's sections in the order in which they are read, and which one is shown. */
import { type Signal, signal } from '@preact/signals';

/** What the agreement says and how it comes into force. */
export const AGREEMENT = [
  'start',
  'overview',
  'basics',
  'definition',
  'marketing',
  'sales',
  'calendar',
  'reasons',
  'consequences',
  'together',
  'goals',
  'pipeline',
  'data',
  'review',
  'contract',
  'files',
] as const;
/** What the team has beside it. */
export const TEAM = ['lexicon', 'month', 'team', 'stored', 'company'] as const;
const SECTIONS = [...AGREEMENT, ...TEAM];
export type Section = (typeof SECTIONS)[number];

/** The address names the section, so that back, reload and links work. */
export function shownSection(first: Section): Signal<Section> {
  const named = () => SECTIONS.find((section) => `#${section}` === location.hash) ?? first;
  const shown = signal(named());
  addEventListener('hashchange', () => {
    shown.value = named();
  });
  return shown;
}
