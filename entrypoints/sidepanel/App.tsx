/** The panel: a lead with everything about it, or why there is none. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { AgreementState } from '../../components/agreement/AgreementState';
import { Criteria } from '../../components/Criteria';
import { Contact } from '../../components/contact/Contact';
import { Feedback } from '../../components/Feedback';
import { FieldsRead } from '../../components/FieldsRead';
import { instant } from '../../components/format';
import { Known } from '../../components/Known';
import { LeadClocks } from '../../components/LeadClocks';
import { LeadHeader } from '../../components/LeadHeader';
import { Me } from '../../components/Me';
import { Notice } from '../../components/Notice';
import { RowList } from '../../components/RowList';
import { readable } from '../../components/readable';
import { RiskList } from '../../components/risk/RiskList';
import { Steps } from '../../components/risk/Steps';
import { type Message, SightMessage } from '../../components/SightMessage';
import { Erase } from '../../components/stored/Erase';
import { ExportReminder } from '../../components/stored/ExportReminder';
import { FutureEntry } from '../../components/stored/FutureEntry';
import { Timeline } from '../../components/Timeline';
import { TeamLine } from '../../components/team/TeamLine';
import { language, t } from '../../locales/words';
import { awaitedFrom, type Version } from '../../utils/domain/agreement-versions';
import { textIn } from '../../utils/domain/language';
import { type Lead, wordsOf } from '../../utils/domain/lead';
import { reviewReminder } from '../../utils/domain/review-date';
import { stepsOf } from '../../utils/domain/sla/escalation';
import { countryOfPhone } from '../../utils/phone/country-of-phone';
import { openAddress } from '../../utils/platform/open-address';
import { openOptions, openOptionsAt } from '../../utils/platform/options-page';
import { askAlways, originPattern } from '../../utils/platform/page-access';
import type { Backup } from '../shared/backup';
import type { LexiconDesk } from '../shared/lexicon-desk';
import type { Team } from '../shared/team';
import type { Follower, Sight } from './follow';
import { AfterHandOff, Answers, Around, BeforeSales, InTheCrm } from './loop/OnLead';
import { TeamLists } from './loop/TeamLists';
import { PageWordsView } from './PageWordsView';
import type { PageTerms } from './page-terms';
import type { Panel } from './panel';
import type { Risk } from './risk';

interface Props {
  follower: Follower;
  panel: Panel;
  risk: Risk;
  /** Opened as the list of leads at risk, in a tab that follows no page. */
  isList: boolean;
  lexicon: LexiconDesk;
  terms: PageTerms;
  shortcut: string | null;
  /** Today, a local day. */
  day: ReadonlySignal<string>;
  backup: Backup;
  team: Team;
}

export function App({ follower, panel, risk, lexicon, terms, isList, shortcut, day, backup, team }: Props) {
  const sight = follower.sight.value;
  const message = messageOf(sight);
  const isFirst = panel.person.value?.side === 'management' || awaited(panel) !== null;
  const checkedRows = panel.checkedRows.value;
  return (
    <main>
      <Notice said={panel.said.value} />
      {message !== null && <h1 class="sr-only">{t('extensionName')}</h1>}
      {isFirst && <Agreement panel={panel} day={day.value} />}
      {message === null ? (
        <LeadView
          follower={follower}
          panel={panel}
          risk={risk}
          waiting={team.status.value.shared.waiting}
          day={day.value}
          words={<PageWordsView panel={panel} desk={lexicon} terms={terms} />}
        />
      ) : checkedRows ? (
        <RowList checked={checkedRows} onOpen={follower.open} />
      ) : (
        !isList && (
          <SightMessage
            message={message}
            knownAddress={sight.is === 'noAccess' ? sight.pattern : null}
            shortcut={shortcut}
            onAlways={always}
            onReadAgain={follower.lookAgain}
            onReadRows={follower.readRows}
            onTurnOn={() => follower.turn(true)}
          />
        )
      )}
      {message !== null && <Risks follower={follower} panel={panel} risk={risk} sayNone={isList} />}
      {message !== null && <TeamLists panel={panel} day={day.value} />}
      {!isFirst && <Agreement panel={panel} day={day.value} />}
      <footer class="stack">
        <ExportReminder count={backup.due.value} onExport={() => openOptionsAt('stored')} onLater={backup.putOff} />
        <Sharing team={team} now={panel.now.value} />
        {sight.is === 'page' && <Access sight={sight} />}
        {sight.is === 'page' && message !== 'turnedOff' && (
          <button type="button" class="tight" data-testid="turn-off" onClick={() => follower.turn(false)}>
            {t('sight.turnOff')}
          </button>
        )}
        {panel.person.value && (
          <Me
            key={`${panel.person.value.name}|${panel.person.value.side}|${panel.person.value.role}`}
            person={panel.person.value}
            onSave={panel.saveMe}
            onHours={openOptions}
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
  const { inForce } = panel.agreements.versions;
  return (
    <AgreementState
      inForce={inForce}
      waiting={awaited(panel)?.agreement.number ?? null}
      reviewIn={reviewReminder(inForce.agreement, day)}
      onOpen={openOptions}
    />
  );
}

function awaited({ agreements, person }: Panel): Version | null {
  const side = person.value?.side;
  return side == null ? null : awaitedFrom(side, agreements.versions);
}

/** Whoever corrects one lead's fields looks at the next one's too. */
const fieldsOpen = signal(false);

interface LeadViewProps extends Pick<Props, 'follower' | 'panel' | 'risk'> {
  day: string;
  /** Entries that are not with the team yet. */
  waiting: ReadonlySet<string>;
  /** The lexicon's words on the page. */
  words: ComponentChildren;
}

function LeadView({ follower, panel, risk, waiting, day, words }: LeadViewProps) {
  const lead = panel.lead.value;
  const review = panel.review.value;
  if (lead === null) return null;
  const when = (at: string | number) => instant(at, panel.now.value, language());
  const amount = wordsOf(lead.fields, 'amount');
  const handedOver = review !== null && review.loop !== 'withMarketing';
  const feedback = review && lead.key !== null && <FeedbackFor key={lead.key} panel={panel} review={review} />;
  const side = panel.person.value?.side ?? null;
  // Sales comes for the clock and to give feedback, also before a hand-off; marketing can note it down for a rep
  // afterwards; for everybody else it waits its turn.
  const feedbackFirst = side === 'sales' || (handedOver && side !== 'marketing');
  const feedbackLast = !feedbackFirst && (handedOver || side !== 'marketing');
  const loop = review && lead.key !== null ? { panel, follower, lead, review, when, day } : null;
  return (
    <>
      <LeadHeader lead={lead} judgement={review?.judgement ?? null} temperature={review?.temperature ?? null} />
      {lead.kind === 'deal' && amount !== undefined && <section>{t('lead.amount', [amount])}</section>}
      {review && <ClocksOf lead={lead} review={review} panel={panel} risk={risk} when={when} />}
      {loop && <Answers {...loop} />}
      {feedbackFirst && feedback}
      {loop && handedOver && <AfterHandOff {...loop} />}
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
        <BeforeSales {...{ panel, follower, lead, review, when, day }} />
      )}
      <Known lead={lead} onShow={follower.show} />
      {review && <Around panel={panel} lead={lead} when={when} />}
      {feedbackLast && feedback}
      {loop && <InTheCrm {...loop} />}
      {review && (
        <>
          <Timeline
            events={review.timeline}
            agreementOf={panel.agreementOf}
            personName={panel.personName}
            when={when}
            sideAt={panel.team.sideAt.value}
            waiting={waiting}
          />
          <FutureEntry events={review.timeline} now={panel.now.value} when={when} />
        </>
      )}
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
      {words}
      {review && lead.key !== null && (
        <section aria-label={t('stored.erase.title')}>
          <Erase key={lead.key} label={t('stored.erase.lead')} onCount={panel.countKept} onErase={panel.forgetLead} />
        </section>
      )}
    </>
  );
}

interface ClocksProps extends Pick<Props, 'panel' | 'risk'> {
  lead: Lead;
  review: NonNullable<Panel['review']['value']>;
  when(at: string | number): string;
}

/** The lead's clocks, what sales can do about them, and what was agreed to happen when one is broken. */
function ClocksOf({ lead, review, panel, risk, when }: ClocksProps) {
  const clocks = panel.clocks.value;
  if (clocks === null) return null;
  const { firstContact, feedback } = clocks;
  const { timeline, loop } = review;
  const late = [firstContact, feedback].find((clock) => clock?.state === 'breached' && clock.stoppedAt === null);
  return (
    <LeadClocks
      clocks={clocks}
      side={panel.person.value?.side ?? null}
      now={panel.now.value}
      personName={panel.personName}
      when={when}
    >
      {firstContact && loop === 'withSales' && (
        <Contact
          key={lead.key}
          promise={firstContact.version.agreement.sla.sales}
          timeline={timeline}
          handedOverAt={firstContact.handedOverAt}
          paused={firstContact.pauses.some(({ to }) => to === null)}
          owner={firstContact.owner}
          me={panel.person.value?.id ?? null}
          mayTake={panel.person.value?.side !== 'marketing'}
          phone={wordsOf(lead.fields, 'mobile') ?? wordsOf(lead.fields, 'phone')}
          mail={wordsOf(lead.fields, 'email')}
          now={panel.now.value}
          personName={panel.personName}
          when={when}
          onRecord={panel.record}
        />
      )}
      {late && (
        <Steps
          steps={stepsOf(late, panel.now.value)}
          version={late.version.agreement.number}
          lead={lead.key === null ? '' : risk.leadName(lead.key)}
          address={lead.address}
          due={late.due}
          isForMe={(who) => risk.isForMe(who, late)}
          when={when}
        />
      )}
    </LeadClocks>
  );
}

/** My leads at risk, where no lead is in view. */
function Risks({ follower, panel, risk, sayNone }: Pick<Props, 'follower' | 'panel' | 'risk'> & { sayNone: boolean }) {
  const board = risk.board.value;
  if (board === null) return null;
  return (
    <RiskList
      board={board}
      sayNone={sayNone}
      me={panel.person.value?.id ?? ''}
      leadName={risk.leadName}
      addressOf={risk.addressOf}
      snoozedUntil={risk.snoozedUntil}
      isForMe={(who, { clock }) => risk.isForMe(who, clock)}
      personName={panel.personName}
      when={(at) => instant(at, panel.now.value, language())}
      // In the tab that is followed, where it is the same CRM; elsewhere the reader has no access to it.
      onOpen={(address) => follower.open(address) || void openAddress(address)}
      onSnooze={risk.snooze}
      fallback={textIn(panel.agreements.inForce.agreement.sla.fallback, language())}
    />
  );
}

function FeedbackFor({ panel, review }: { panel: Panel; review: NonNullable<Panel['review']['value']> }) {
  const { sla, definition } = review.version.agreement;
  return <Feedback reasons={sla} criteria={definition.criteria} evidence={evidenceOf(review)} onGive={panel.record} />;
}

/** The words on the page that decided each criterion. */
function evidenceOf({ results }: NonNullable<Panel['review']['value']>): Map<string, string> {
  return new Map(
    results.flatMap(({ criterion, evidence }) => {
      const words = evidence.flatMap((piece) => (piece.from === 'page' ? [piece.words] : []));
      return words.length > 0 ? [[criterion.id, words.join('; ')]] : [];
    }),
  );
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
