/** Why a clock is due when it is: the sum in words, what did not count, and the same as a picture. Worked out once open. */
import { useMemo, useState } from 'preact/hooks';
import { language, t } from '../locales/words';
import { dayPicture } from '../utils/domain/sla/day-picture';
import { explain } from '../utils/domain/sla/explain';
import type { LeadClock } from '../utils/domain/sla/lead-clock';
import { DaysPicture } from './DaysPicture';
import { countdown } from './format';
import { otherZone, skippedInWords, sumInWords } from './hours-words';

interface Props {
  clock: LeadClock;
  /** Epoch ms. */
  now: number;
}

export function ClockExplained({ clock, now }: Props) {
  const [open, setOpen] = useState(false);
  if (clock.startedAt === null) return null;
  return (
    <details
      class="explained small"
      data-testid={`explained-${clock.kind}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('hours.title')}</summary>
      {open && <Explained clock={clock} now={now} />}
    </details>
  );
}

function Explained({ clock, now }: Props) {
  // The clock ticks each second; its sum changes with what it is made of, and its picture with the minute.
  const { startedAt, due, schedule, pauses, targetMinutes } = clock;
  const minute = Math.floor(now / 60_000) * 60_000;
  const parts = [startedAt, due, targetMinutes, JSON.stringify(pauses), schedule.map(({ from }) => from).join()];
  const calendars = schedule.map(({ calendar }) => calendar);
  const until = due === null ? minute : 0;
  const explanation = useMemo(() => explain(clock, now), [...parts, ...calendars, until]);
  const picture = useMemo(() => dayPicture(clock, now), [...parts, ...calendars, minute, clock.stoppedAt]);
  if (!explanation || !picture) return null;
  const sum = sumInWords(explanation, targetMinutes);
  const skipped = skippedInWords(explanation);
  const zone = otherZone(clock);
  return (
    <>
      <p data-testid="explained-sum">{sum}</p>
      {skipped.length > 0 && (
        <>
          <h3>{t('hours.skipped')}</h3>
          <ul data-testid="explained-skipped">
            {skipped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <DaysPicture picture={picture} label={t('hours.picture', [sum, countdown(clock.elapsedMs, language())])} />
      {zone && <p class="dim">{t('hours.zone', [zone])}</p>}
    </>
  );
}
