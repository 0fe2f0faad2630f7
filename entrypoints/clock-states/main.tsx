/** Every state of the clock as the panel draws it, for looking at: in the build for tests only. Cases come in the hash. */
import '../../components/look.css';
import '../sidepanel/sidepanel.css';
import { render } from 'preact';
import { Clock, ClockLine, type ShownClock } from '../../components/Clock';
import { instant } from '../../components/format';
import { language } from '../../locales/words';
import type { Weekly } from '../../utils/domain/agreement';
import { runClock } from '../../utils/domain/sla/clock';
import { always } from '../../utils/domain/sla/schedule';

interface Case {
  id: string;
  case: string;
  zone: string;
  weekly: Weekly;
  holidays: string[];
  start: string;
  amountSeconds: number;
  warnAt: number;
  doneAt?: string;
  pauses?: [string, string | null][];
  now: string;
}

function clockOf(one: Case): ShownClock {
  const doneAt = one.doneAt === undefined ? null : Date.parse(one.doneAt);
  const reading = runClock({
    start: Date.parse(one.start),
    targetMinutes: one.amountSeconds / 60,
    doneAt,
    pauses: (one.pauses ?? []).map(([from, to]) => ({
      from: Date.parse(from),
      to: to === null ? null : Date.parse(to),
    })),
    schedule: always({ zone: one.zone, weekly: one.weekly, closed: new Set(one.holidays) }),
    warnAt: one.warnAt,
    now: Date.parse(one.now),
  });
  const stoppedAt = doneAt !== null && doneAt <= Date.parse(one.now) ? doneAt : null;
  const about = { temperature: 'warm', handedOverAt: one.start, by: 'mia' } as const;
  return { ...reading, ...about, kind: 'firstContact', targetMinutes: one.amountSeconds / 60, stoppedAt };
}

document.documentElement.lang = language();
const cases = JSON.parse(decodeURIComponent(location.hash.slice(1) || '[]')) as Case[];
render(
  cases.map((one) => {
    const when = (at: string | number) => instant(at, Date.parse(one.now), language());
    const clock = clockOf(one);
    return (
      <section key={one.id} data-testid={one.id}>
        <h2>
          {one.id}: {one.case}
        </h2>
        <Clock clock={clock} personName={() => 'Mia'} when={when} />
        <ClockLine clock={clock} when={when} />
      </section>
    );
  }),
  document.getElementById('app')!,
);
