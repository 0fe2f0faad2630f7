/** The panel: a lead with everything about it, or why there is none. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { AgreementState } from '../../components/agreement/AgreementState';
import { Clock } from '../../components/Clock';
import { Criteria } from '../../components/Criteria';
import { Feedback } from '../../components/Feedback';
import { FieldsRead } from '../../components/FieldsRead';
import { instant } from '../../components/format';
import { HandOff } from '../../components/HandOff';
import { Known } from '../../components/Known';
import { LeadHeader } from '../../components/LeadHeader';
import { Me } from '../../components/Me';
import { Notice } from '../../components/Notice';
import { RowList } from '../../components/RowList';
import { readable } from '../../components/readable';
import { type Message, SightMessage } from '../../components/SightMessage';
import { Erase } from '../../components/stored/Erase';
import { ExportReminder } from '../../components/stored/ExportReminder';
import { FutureEntry } from '../../components/stored/FutureEntry';
import { Timeline } from '../../components/Timeline';
import { TeamLine } from '../../components/team/TeamLine';
import { language, t } from '../../locales/words';
import { type Lead, wordsOf } from '../../utils/domain/lead';
import { reviewReminder } from '../../utils/domain/review-date';
import { countryOfPhone } from '../../utils/phone/country-of-phone';
import { openOptions, openOptionsAt } from '../../utils/platform/options-page';
import { askAlways, originPattern } from '../../utils/platform/page-access';
import type { Backup } from '../shared/backup';
import type { Team } from '../shared/team';
import type { Follower, Sight } from './follow';
import type { Panel } from './panel';

interface Props {
  follower: Follower;
  panel: Panel;
  shortcut: string | null;
  /** Today, a local day. */
  day: ReadonlySignal<string>;
  backup: Backup;
  team: Team;
}

export function App({ follower, panel, shortcut, day, backup, team }: Props) {
  const sight = follower.sight.value;
  const message = messageOf(sight);
  const isFirst = panel.person.value?.side === 'management' || isAwaited(panel);
  const checkedRows = panel.checkedRows.value;
  return (
    <main>
      <Notice said={panel.said.value} />
      {isFirst && <Agreement panel={panel} day={day.value} />}
      {message === null ? (
        <LeadView follower={follower} panel={panel} />
      ) : checkedRows ? (
        <RowList checked={checkedRows} onOpen={follower.open} />
      ) : (
        <SightMessage
          message={message}
          knownAddress={sight.is === 'noAccess' ? sight.pattern : null}
          shortcut={shortcut}
          onAlways={always}
          onReadAgain={follower.lookAgain}
          onReadRows={follower.readRows}
          onTurnOn={() => follower.turn(true)}
        />
      )}
      {!isFirst && <Agreement panel={panel} day={day.value} />}
      <footer class="stack">
        <Sharing team={team} now={panel.now.value} />
        <ExportReminder count={backup.due.value} onExport={() => openOptionsAt('stored')} onLater={backup.putOff} />
        {sight.is === 'page' && <Access sight={sight} />}
        {sight.is === 'page' && message !== 'turnedOff' && (
          <button type="button" class="tight" data-testid="turn-off" onClick={() => follower.turn(false)}>
            {t('sight.turnOff')}
          </button>
        )}
        {panel.person.value && (
          <Me
            key={`${panel.person.value.name}|${panel.person.value.side}`}
            person={panel.person.value}
            onSave={panel.saveMe}
          />
        )}
      </footer>
    </main>
  );
}

/** Nothing is said where nothing is shared. */
function Sharing({ team, now }: { team: Team; now: number }) {
  const { membership, state, shared } = team.status.value;
  if (membership === null) return null;
  const counts = { waiting: shared.waiting.size, refused: shared.refused.length };
  return <TeamLine state={state} counts={counts} now={now} onOpen={() => openOptions()} />;
}

/** Management sees it first, and so does a side whose signature is awaited. */
function Agreement({ panel, day }: { panel: Panel; day: string }) {
  const { inForce, waiting } = panel.agreements.versions;
  return (
    <AgreementState
      inForce={inForce}
      waiting={waiting && isAwaited(panel) ? waiting.agreement.number : null}
      reviewIn={reviewReminder(inForce.agreement, day)}
      onOpen={openOptions}
    />
  );
}

function isAwaited({ agreements, person }: Panel): boolean {
  const side = person.value?.side;
  return side != null && agreements.versions.waiting?.missing.includes(side) === true;
}

/** Whoever corrects one lead's fields looks at the next one's too. */
const fieldsOpen = signal(false);

function LeadView({ follower, panel }: Pick<Props, 'follower' | 'panel'>) {
  const lead = panel.lead.value;
  const review = panel.review.value;
  if (lead === null) return null;
  const when = (at: string | number) => instant(at, panel.now.value, language());
  const amount = wordsOf(lead.fields, 'amount');
  const handedOver = review !== null && review.loop !== 'withMarketing';
  const feedback = review && lead.key !== null && <FeedbackFor key={lead.key} panel={panel} review={review} />;
  // Sales comes for the clock and to give feedback, also before a hand-off; for everybody else that waits its turn.
  const feedbackFirst = handedOver || panel.person.value?.side === 'sales';
  return (
    <>
      <LeadHeader lead={lead} judgement={review?.judgement ?? null} temperature={review?.temperature ?? null} />
      {lead.kind === 'deal' && amount !== undefined && <section>{t('lead.amount', [amount])}</section>}
      {panel.clock.value && (
        <section aria-label={t('clock.title')}>
          <Clock reading={panel.clock.value} personName={panel.personName} when={when} />
          {review?.loop === 'withSales' && (
            <button type="button" class="primary" data-testid="contacted" onClick={() => panel.record('contacted', {})}>
              {t('clock.contacted')}
            </button>
          )}
        </section>
      )}
      {feedbackFirst && feedback}
      {review && (
        <Criteria
          version={review.version}
          results={review.results}
          canAnswer={lead.key !== null}
          countryHint={countryHint(lead)}
          personName={panel.personName}
          when={when}
          onShow={follower.show}
          onAnswer={(criterion, answer) => panel.record('question answered', { criterion, answer })}
        />
      )}
      {review && (review.loop === 'withMarketing' || review.loop === 'returned') && (
        <HandOff
          key={lead.key}
          gaps={review.gaps}
          again={review.loop === 'returned'}
          obstacle={panel.obstacle.value}
          onHandOver={panel.handOver}
        />
      )}
      <Known lead={lead} onShow={follower.show} />
      {!feedbackFirst && feedback}
      <FieldsRead
        open={fieldsOpen.value}
        onOpen={(open) => {
          fieldsOpen.value = open;
        }}
        lead={lead}
        taught={panel.taught.value}
        picked={follower.picked.value}
        personName={panel.personName}
        when={when}
        onShow={follower.show}
        onPoint={follower.pick}
        onStopPointing={follower.stopPicking}
        onTeach={panel.teach}
        onForget={panel.forget}
      />
      {review && (
        <>
          <Timeline
            events={review.timeline}
            agreementOf={panel.agreementOf}
            personName={panel.personName}
            when={when}
          />
          <FutureEntry events={review.timeline} now={panel.now.value} when={when} />
        </>
      )}
      {review && lead.key !== null && (
        <section aria-label={t('stored.erase.title')}>
          <Erase key={lead.key} label={t('stored.erase.lead')} onCount={panel.countKept} onErase={panel.forgetLead} />
        </section>
      )}
    </>
  );
}

function FeedbackFor({ panel, review }: { panel: Panel; review: NonNullable<Panel['review']['value']> }) {
  const { sla, definition } = review.version.agreement;
  return <Feedback reasons={sla} criteria={definition.criteria} onGive={panel.record} />;
}

/** Whether the panel follows on this site, and the one click that makes it so. */
function Access({ sight }: { sight: Extract<Sight, { is: 'page' }> }) {
  const { pattern, always: allowed } = sight;
  if (pattern === null || allowed === null) return null;
  return (
    <div class="dim small row spread">
      <span>{t(allowed ? 'sight.followsHere' : 'sight.thisTabOnly')}</span>
      {!allowed && (
        <button type="button" class="tight" data-testid="always" onClick={() => askAlways(pattern)}>
          {t('sight.always')}
        </button>
      )}
    </div>
  );
}

/** A telephone number's prefix points to a country, and proves nothing. */
function countryHint({ fields }: Lead): string | null {
  const number = wordsOf(fields, 'phone') ?? wordsOf(fields, 'mobile');
  const country = number === undefined ? undefined : countryOfPhone(number);
  return country === undefined ? null : t('criteria.hintCountry', [readable('country', country, language())]);
}

async function always(address: string): Promise<'granted' | 'refused' | 'notAnAddress'> {
  const pattern = originPattern(address.trim());
  if (pattern === null) return 'notAnAddress';
  return (await askAlways(pattern)) ? 'granted' : 'refused';
}

function messageOf(sight: Sight): Message | null {
  if (sight.is !== 'page') return sight.is;
  if (sight.report.is === 'none') return sight.report.why;
  return sight.report.is === 'reading' ? 'reading' : null;
}
