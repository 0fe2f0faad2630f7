/** A lead with everything about it. What comes first depends on the side that looks. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Criteria } from '../../components/Criteria';
import { Feedback } from '../../components/Feedback';
import { FieldsRead } from '../../components/FieldsRead';
import { instant } from '../../components/format';
import { Known } from '../../components/Known';
import { LeadHeader } from '../../components/LeadHeader';
import { readable } from '../../components/readable';
import { Erase } from '../../components/stored/Erase';
import { FutureEntry } from '../../components/stored/FutureEntry';
import { Timeline } from '../../components/Timeline';
import { language, t } from '../../locales/words';
import { type Lead, wordsOf } from '../../utils/domain/lead';
import type { Review } from '../../utils/domain/review';
import { countryOfPhone } from '../../utils/phone/country-of-phone';
import { ClocksOfLead } from './ClocksOfLead';
import type { Follower } from './follow';
import { AfterHandOff, Answers, Around, BeforeSales, InTheCrm } from './loop/OnLead';
import type { Panel } from './panel';
import type { Risk } from './risk';

/** Whoever corrects one lead's fields looks at the next one's too. */
const fieldsOpen = signal(false);

interface Props {
  follower: Follower;
  panel: Panel;
  risk: Risk;
  day: string;
  /** Entries that are not with the team yet. */
  waiting: ReadonlySet<string>;
  /** The lexicon's words on the page. */
  words: ComponentChildren;
}

export function LeadView({ follower, panel, risk, waiting, day, words }: Props) {
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
      {review && <ClocksOfLead lead={lead} review={review} panel={panel} risk={risk} when={when} />}
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

function FeedbackFor({ panel, review }: { panel: Panel; review: Review }) {
  const { sla, definition } = review.version.agreement;
  return <Feedback reasons={sla} criteria={definition.criteria} evidence={evidenceOf(review)} onGive={panel.record} />;
}

/** The words on the page that decided each criterion. */
function evidenceOf({ results }: Review): Map<string, string> {
  return new Map(
    results.flatMap(({ criterion, evidence }) => {
      const words = evidence.flatMap((piece) => (piece.from === 'page' ? [piece.words] : []));
      return words.length > 0 ? [[criterion.id, words.join('; ')]] : [];
    }),
  );
}

/** A telephone number's prefix points to a country, and proves nothing. */
function countryHint({ fields }: Lead): string | null {
  const number = wordsOf(fields, 'phone') ?? wordsOf(fields, 'mobile');
  const country = number === undefined ? undefined : countryOfPhone(number);
  return country === undefined ? null : t('criteria.hintCountry', [readable('country', country, language())]);
}
