/** The page's sections in the order in which they are read, and which one is shown. */
import { type Signal, signal } from '@preact/signals';

export const SECTIONS = [
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
  'month',
  'team',
  'files',
  'stored',
  'company',
] as const;
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
