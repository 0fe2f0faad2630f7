/** The loop between the teams on the lead in view: each part with what it needs from the panel. */

import { HandOff } from '../../../components/HandOff';
import { Answer } from '../../../components/loop/Answer';
import { BeforeHandOff } from '../../../components/loop/BeforeHandOff';
import { CrmNotes } from '../../../components/loop/CrmNotes';
import { crmNote, nextStep } from '../../../components/loop/crm-note';
import { Earlier } from '../../../components/loop/Earlier';
import { Ending } from '../../../components/loop/Ending';
import { details, noteOf, sentence } from '../../../components/loop/event-words';
import { LookAlikes } from '../../../components/loop/LookAlikes';
import { Owner } from '../../../components/loop/Owner';
import { readable } from '../../../components/readable';
import { language, t } from '../../../locales/words';
import type { EventBodies } from '../../../utils/domain/events';
import { handoffGaps } from '../../../utils/domain/handoff';
import { textIn } from '../../../utils/domain/language';
import { type Lead, wordsOf } from '../../../utils/domain/lead';
import { campaignKept } from '../../../utils/domain/loop/campaign';
import { mayAssign } from '../../../utils/domain/loop/colleagues';
import { outcomesOf } from '../../../utils/domain/loop/earlier';
import { lookAlikes } from '../../../utils/domain/loop/look-alikes';
import { nurtureOver, rejectionsOwed } from '../../../utils/domain/loop/returns';
import { type Story, storiesOf } from '../../../utils/domain/loop/story';
import type { PersonId } from '../../../utils/domain/person';
import type { Review } from '../../../utils/domain/review';
import { canonicalValue } from '../../../utils/domain/values/canonical-value';
import { addDays } from '../../../utils/domain/values/day';
import { copyText } from '../../../utils/platform/clipboard';
import type { Follower } from '../follow';
import type { Panel } from '../panel';
import { openWith } from './change-definition';
import { leadName, nameOfLead } from './lead-name';
import { repsOf } from './reps';

export interface OnLead {
  panel: Panel;
  follower: Follower;
  lead: Lead;
  review: Review;
  when(at: string | number): string;
  /** Today, a local day. */
  day: string;
}

/** The lead's story from its own timeline: it is there before the team's is loaded. */
const storyOf = ({ timeline }: Review): Story | undefined => storiesOf(timeline)[0];

/** What is missing, what the definition says, and the hand-off itself. */
export function BeforeSales({ panel, follower, lead, review, when, day }: OnLead) {
  const handOff = storyOf(review)?.handOff;
  return (
    <HandOff
      key={lead.key}
      again={review.loop === 'returned'}
      obstacle={panel.obstacle.value}
      reps={repsOf(panel, day)}
      rule={textIn(panel.agreements.inForce.agreement.sla.distribution, language())}
      history={panel.history.value}
      onLookForHistory={follower.readHistory}
      onHandOver={panel.handOver}
    >
      <BeforeHandOff
        gaps={review.gaps}
        fields={lead.fields}
        failing={review.results.filter(({ criterion, state }) => criterion.weight === 'must' && state === 'notMet')}
        earlier={handOff ? t('loop.beforeHandOff.earlier', [when(handOff.at), panel.personName(handOff.by)]) : null}
        onShow={follower.show}
      />
    </HandOff>
  );
}

/** Returns without an answer, or with one whose time is over, for marketing to answer. */
export function Answers({ panel, review, when, day }: OnLead) {
  const story = storyOf(review);
  if (!story) return null;
  const answer = async (rejection: ReturnType<typeof rejectionsOwed>[number], given: Given) => {
    const body = { rejection: rejection._id, ...given };
    const stored = await panel.recordAll([{ kind: 'return answered', body }]);
    if (stored && given.answer === 'changeDefinition') {
      // With the answer, whose note speaks for the change.
      const now = panel.review.value ? storyOf(panel.review.value) : undefined;
      await openWith(panel, [{ story: now ?? story, rejection }]);
    }
    return stored;
  };
  return (
    <>
      {[...rejectionsOwed(story), ...nurtureOver([story], day).map(({ rejection }) => rejection)].map((rejection) => (
        <Answer
          key={rejection._id}
          returned={sentence(rejection, panel.agreementOf(rejection), panel)}
          details={details(rejection, panel.agreementOf(rejection))}
          note={noteOf(rejection)}
          when={when(rejection.at)}
          canAnswer={panel.person.value?.side !== 'sales'}
          tomorrow={addDays(day, 1) ?? day}
          onAnswer={(given) => answer(rejection, given)}
        />
      ))}
    </>
  );
}
type Given = Omit<EventBodies['return answered'], 'rejection'>;

/** Who has it, and how it ended. */
export function AfterHandOff({ panel, lead, review, day }: Omit<OnLead, 'follower' | 'when'>) {
  const story = storyOf(review);
  const me = panel.person.value;
  const assigns = me !== null && mayAssign(me, panel.people.value);
  return (
    <>
      {(review.loop === 'withSales' || review.loop === 'contacted') && (
        <Owner
          has={review.loop === 'contacted' && story?.owner ? hasWords(story.owner, panel) : null}
          ownerId={story?.owner ?? null}
          reps={assigns ? repsOf(panel, day) : []}
          onAssign={(to) => panel.recordAll([{ kind: story?.owner ? 'reassigned' : 'assigned', body: { to } }])}
        />
      )}
      {review.loop === 'contacted' && story?.outcome === null && (
        <Ending
          currency={wordsOf(lead.fields, 'currency') ?? panel.agreements.inForce.agreement.rates?.base ?? 'EUR'}
          onWon={(body) => panel.record('won', body)}
          onLost={(body) => panel.record('lost', body)}
        />
      )}
    </>
  );
}

const hasWords = (owner: PersonId, { person, personName }: Panel) =>
  owner === person.value?.id ? t('contact.withYou') : t('contact.with', [personName(owner)]);

/** What the agreement wants noted in the CRM, and the note to paste there. */
export function InTheCrm({ panel, follower, lead, review, when }: Omit<OnLead, 'day'>) {
  const { crmNotes } = review.version.agreement.definition;
  const gaps = handoffGaps(lead, crmNotes);
  const story = storyOf(review);
  const isAnswerOwed = story !== undefined && rejectionsOwed(story).length > 0;
  return (
    <CrmNotes
      demanded={[...new Set(crmNotes)].map((field) => ({
        field,
        noted: !gaps.includes(field),
        isThere: lead.fields[field] !== undefined,
      }))}
      note={() =>
        crmNote(review, nextStep(review.loop, story?.outcome ?? null, isAnswerOwed), {
          personName: panel.personName,
          agreementOf: panel.agreementOf,
          when,
        })
      }
      onCopy={copyText}
      onShow={follower.show}
    />
  );
}

/** What became of leads of this origin (F6), and leads that may be this one. */
export function Around({ panel, lead, when }: Pick<OnLead, 'panel' | 'lead' | 'when'>) {
  const { team } = panel;
  const stories = team.stories.value;
  const linked = new Set(stories.find(({ keys }) => lead.key !== null && keys.includes(lead.key))?.keys);
  const alike = lookAlikes(lead, [...team.seen.value.values()]).filter(({ key }) => !linked.has(key));
  return (
    <>
      <Earlier
        origins={originsOf(lead).map(({ by, name, value }) => ({
          by,
          name,
          outcomes: outcomesOf(stories, by, value, lead.key),
        }))}
      />
      {lead.key !== null && (
        <LookAlikes
          found={alike.map(({ key, lead: other, by }) => {
            const story = stories.find(({ keys }) => keys.includes(key));
            return {
              key,
              by,
              lead: story ? leadName(story, team) : nameOfLead(other),
              handedOver: story?.handOff ? when(story.handOff.at) : null,
            };
          })}
          onOne={(to) => void panel.recordAll([{ kind: 'linked', body: { to } }])}
        />
      )}
    </>
  );
}

function originsOf(lead: Lead): { by: 'source' | 'campaign'; name: string; value: string }[] {
  const words = wordsOf(lead.fields, 'source');
  const source = words && canonicalValue('source', words, { pageLanguage: lead.pageLanguage });
  const campaign = campaignKept(lead);
  return [
    ...(source ? [{ by: 'source' as const, name: readable('source', source, language()), value: source }] : []),
    ...(campaign ? [{ by: 'campaign' as const, name: campaign, value: campaign }] : []),
  ];
}
