/** A clock's days as columns: open hours pale, what counts outlined, what is used full; now a line, due a diamond. */
import { language, t } from '../locales/words';
import type { Band, DayColumn, DayPicture } from '../utils/domain/sla/day-picture';

const COLUMN = 30;
const TOP = 16;
const HEIGHT = 84;
const LEFT = 22;
const GAP = 12;

export function DaysPicture({ picture, label }: { picture: DayPicture; label: string }) {
  const { columns, gapAfter, hours } = picture;
  const left = (i: number) => LEFT + i * COLUMN + (gapAfter !== null && i > gapAfter ? GAP : 0);
  const width = left(columns.length - 1) + COLUMN;
  const y = (minutes: number) => TOP + ((minutes / 60 - hours[0]) / (hours[1] - hours[0])) * HEIGHT;
  return (
    <figure class="days">
      <svg
        viewBox={`0 0 ${width} ${TOP + HEIGHT + 4}`}
        role="img"
        aria-label={label}
        style={{ maxWidth: `${width}px` }}
      >
        {hours.map((hour) => (
          <text key={hour} x={LEFT - 4} y={y(hour * 60) + 4} text-anchor="end" class="hour">
            {hour}
          </text>
        ))}
        {gapAfter !== null && (
          <text x={left(gapAfter + 1) - GAP / 2} y={TOP + HEIGHT / 2} text-anchor="middle" class="hour">
            …
          </text>
        )}
        {columns.map((column, i) => (
          <Day key={column.date} column={column} x={left(i)} y={y} />
        ))}
      </svg>
      <figcaption class="dim">
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M0 6H12" class="now" />
        </svg>{' '}
        {t('hours.now')}{' '}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M6 1l5 5-5 5-5-5z" class="due" />
        </svg>{' '}
        {t('hours.due')}
      </figcaption>
    </figure>
  );
}

interface DayProps {
  column: DayColumn;
  x: number;
  y(minutes: number): number;
}

function Day({ column: { date, open, counted, used, now, due }, x, y }: DayProps) {
  const bands = (each: Band[], kind: string) =>
    each.map(([from, to]) => (
      <rect key={`${kind}${from}`} class={kind} x={x + 3} y={y(from)} width={COLUMN - 6} height={y(to) - y(from)} />
    ));
  const middle = x + COLUMN / 2;
  return (
    <g>
      <text x={middle} y={10} text-anchor="middle" class={open.length > 0 ? 'day' : 'day off'}>
        {weekday(date)}
      </text>
      {open.length === 0 && <path d={`M${x + 6} ${TOP + HEIGHT / 2}h${COLUMN - 12}`} class="shut" />}
      {bands(open, 'open')}
      {bands(used, 'used')}
      {bands(counted, 'counted')}
      {now !== null && <path d={`M${x} ${y(now)}h${COLUMN}`} class="now" />}
      {due !== null && <path d={`M${middle} ${y(due) - 5}l5 5-5 5-5-5z`} class="due" />}
    </g>
  );
}

function weekday(date: string): string {
  return new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));
}
