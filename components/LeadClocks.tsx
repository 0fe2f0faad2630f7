/** A lead's clocks: the one that matters to this person in full, the others in a line each. */
import type { ComponentChildren } from 'preact';
import { t } from '../locales/words';
import type { Side } from '../utils/domain/person';
import type { ClockKind } from '../utils/domain/sla/lead-clock';
import type { LeadClocks as Clocks } from '../utils/domain/sla/lead-clocks';
import { Clock, ClockLine } from './Clock';
import { ClockExplained } from './ClockExplained';

interface Props {
  clocks: Clocks;
  side: Side | null;
  /** Epoch ms. */
  now: number;
  personName(id: string): string;
  when(at: string | number): string;
  /** What can be done about the clock. */
  children?: ComponentChildren;
}

export function LeadClocks({ clocks, side, now, personName, when, children }: Props) {
  const [first, ...others] = inOrder(clocks, side);
  const shown = first && clocks[first];
  if (!shown) return null;
  return (
    <section aria-labelledby="clock-title" data-testid="clocks" data-first={first}>
      <h2 id="clock-title">{t(`clocks.${first}`)}</h2>
      <Clock clock={shown} personName={personName} when={when} />
      <ClockExplained clock={shown} now={now} />
      {others.map((kind) => clocks[kind] && <ClockLine key={kind} clock={clocks[kind]} when={when} />)}
      {children}
    </section>
  );
}

/**
 * Whose move it is comes first: marketing's before the hand-off, then the first contact, then the feedback. Once
 * nothing is open, sales sees its contact and marketing its hand-off. What has not begun is left out.
 */
export function inOrder(clocks: Clocks, side: Side | null): ClockKind[] {
  const known = (['handOff', 'firstContact', 'feedback'] as const).filter((kind) => {
    const state = clocks[kind]?.state;
    return state !== undefined && state !== 'notStarted';
  });
  const isOpen = (kind: ClockKind) => clocks[kind]?.stoppedAt === null && clocks[kind]?.state !== 'cannotKnow';
  const own: ClockKind = side === 'marketing' ? 'handOff' : 'firstContact';
  const rank = (kind: ClockKind) =>
    isOpen(kind) ? 0 : clocks[kind]?.state === 'cannotKnow' ? 3 : kind === own ? 1 : 2;
  return known.toSorted((a, b) => rank(a) - rank(b));
}
