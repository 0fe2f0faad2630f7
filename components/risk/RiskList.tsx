/** The leads at risk that are this person's to answer, most urgent first; what marketing owes; habits in the making. */
import { language, t } from '../../locales/words';
import type { Enforcer } from '../../utils/domain/agreement';
import { textIn } from '../../utils/domain/language';
import type { LeadKey } from '../../utils/domain/lead';
import type { Board, RiskRow } from '../../utils/domain/sla/board';
import { type Habit, shareOf } from '../../utils/domain/sla/habit';
import type { MissedStep } from '../../utils/domain/sla/missed-leads';
import { shapeOf, shownState, stateWords, timeLeft, toneOf } from '../Clock';
import { list } from '../format';
import { LongList } from '../LongList';
import { mailTo } from './mail';
import { Steps } from './Steps';

interface Props {
  board: Pick<Board, 'rows' | 'missed' | 'habits'>;
  /** Said when there is nothing: only where the list was asked for. */
  sayNone: boolean;
  me: string;
  leadName(key: LeadKey): string;
  addressOf(key: LeadKey): string | null;
  /** Until when a lead's alert is snoozed, epoch ms. */
  snoozedUntil(row: RiskRow): number | null;
  isForMe(who: Enforcer, row: RiskRow): boolean;
  personName(id: string): string;
  when(at: string | number): string;
  onOpen(address: string): void;
  onSnooze(row: RiskRow): void;
  /** What the agreement says happens meanwhile (S7). */
  fallback: string;
}

export function RiskList(props: Props) {
  const { board, sayNone } = props;
  const isEmpty = board.rows.length + board.missed.length + board.habits.length === 0;
  if (isEmpty && !sayNone) return null;
  return (
    <section aria-labelledby="risk-title" data-testid="risk">
      <h2 id="risk-title">{t('risk.title')}</h2>
      {board.rows.length === 0 && <p class="dim">{t('risk.none')}</p>}
      <LongList items={board.rows} class="risk">
        {(row) => <Row key={`${row.clock.kind} ${row.lead}`} row={row} {...props} />}
      </LongList>
      {board.missed.length > 0 && <Missed steps={board.missed} fallback={props.fallback} />}
      {board.habits.length > 0 && (
        <div data-testid="habits">
          <h3>{t('habit.title')}</h3>
          {board.habits.map((habit) => (
            <HabitWords key={habit.rep} habit={habit} me={props.me} personName={props.personName} />
          ))}
        </div>
      )}
    </section>
  );
}

function Row({ row, leadName, addressOf, snoozedUntil, isForMe, when, onOpen, onSnooze }: Props & { row: RiskRow }) {
  const { lead, clock, steps } = row;
  const name = leadName(lead);
  const address = addressOf(lead);
  const snoozed = snoozedUntil(row);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || address === null) return;
    event.preventDefault();
    onOpen(address);
  };
  return (
    <li data-testid="risk-row" data-lead={lead} data-state={clock.state} data-snoozed={snoozed !== null}>
      <span class={`mark ${toneOf(clock)}`} aria-hidden="true">
        {shapeOf(clock)}
      </span>
      <div>
        {address === null ? (
          <strong>{name}</strong>
        ) : (
          <a href={address} onClick={open} data-testid="risk-open">
            {name}
          </a>
        )}
        <span class={`small block ${toneOf(clock)}`}>
          {t(`clocks.${clock.kind}`)}: {stateWords(clock.kind, shownState(clock))} · {timeLeft(clock)}
        </span>
        {clock.due !== null && <span class="dim small block">{t('clock.by', [when(clock.due)])}</span>}
        {snoozed !== null && (
          <span class="dim small block" data-testid="snoozed">
            <span aria-hidden="true">☾ </span>
            {t('risk.snoozed', [when(snoozed)])}
          </span>
        )}
        {row.isMine && snoozed === null && (
          <button
            type="button"
            class="tight"
            data-testid="snooze"
            aria-label={t('risk.snoozeLabel', [name])}
            onClick={() => onSnooze(row)}
          >
            {t('risk.snooze')}
          </button>
        )}
        <Steps
          steps={steps}
          version={clock.version.agreement.number}
          lead={name}
          address={address}
          due={clock.due}
          isForMe={(who) => isForMe(who, row)}
          folded
          when={when}
        />
      </div>
    </li>
  );
}

/** Consequences bind both sides: marketing's missed number, with what was agreed (S7, S11). */
function Missed({ steps, fallback }: { steps: MissedStep[]; fallback: string }) {
  const { months } = steps.at(-1)!;
  const last = months.at(-1)!;
  const month = (name: string) =>
    new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${name}-01`),
    );
  const said = t('steps.missed', months.length, [String(months.length), month(last.month)]);
  const counts = months.map(({ handedOver, agreed, month: name }) =>
    t('steps.counts', [String(handedOver), String(agreed), month(name)]),
  );
  return (
    <div class="steps" data-testid="missed">
      <h3>{t('alert.missed')}</h3>
      <p>{said}</p>
      <p class="dim small">{list(counts, language())}</p>
      <ul>
        {steps.map(({ consequence }) => {
          const who = t(`options.enforcer.${consequence.who}`);
          const what = textIn(consequence.what, language());
          return (
            <li key={consequence.id} data-step={consequence.id}>
              <b>{who}</b> <q>{what}</q>{' '}
              <a
                class="small mail"
                aria-label={t('steps.mailLabel', [who])}
                title={t('steps.mailHint')}
                href={mailTo({ subject: t('steps.mailSubjectMissed'), lines: [said, ...counts, `${who}: ${what}`] })}
              >
                {t('steps.mail')}
              </a>
            </li>
          );
        })}
      </ul>
      {fallback !== '' && <p class="small">{t('steps.fallback', [fallback])}</p>}
    </div>
  );
}

function HabitWords({ habit, me, personName }: { habit: Habit; me: string; personName(id: string): string }) {
  const share = (count: Habit['recent']) =>
    new Intl.NumberFormat(language(), { style: 'percent' }).format(shareOf(count));
  const numbers: [string, string, string] = [
    String(habit.recent.untouched),
    String(habit.recent.due),
    share(habit.recent),
  ];
  return (
    <p data-testid="habit" data-drift={habit.drift}>
      {habit.rep === me ? t('habit.mine', numbers) : t('habit.other', [...numbers, personName(habit.rep)])}{' '}
      {habit.drift === 'growing' && t('habit.growing', [share(habit.earlier)])}
      {habit.drift === 'steady' && t('habit.steady')}
    </p>
  );
}
