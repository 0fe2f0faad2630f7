/** What the team's leads ask of this person, shown where no lead is open: to assign, to answer, to know. */

import { instant } from '../../../components/format';
import { criterionName, day as dayWords, details, noteOf, sentence } from '../../../components/loop/event-words';
import { Inbox } from '../../../components/loop/Inbox';
import { NewsList } from '../../../components/loop/NewsList';
import { OwedList } from '../../../components/loop/OwedList';
import { Proposal } from '../../../components/loop/Proposal';
import { language, t } from '../../../locales/words';
import { textIn } from '../../../utils/domain/language';
import { mayAssign } from '../../../utils/domain/loop/colleagues';
import { DISPUTES_FOR_A_CHANGE } from '../../../utils/domain/loop/disputes';
import { unassigned } from '../../../utils/domain/loop/load';
import { newsFor } from '../../../utils/domain/loop/news';
import { nurtureOver, returnsOwed } from '../../../utils/domain/loop/returns';
import type { Panel } from '../panel';
import { disputed, proposeChange } from './change-definition';
import { leadName } from './lead-name';
import { repsOf } from './reps';

/** News older than this are in the leads' timelines. */
const NEWS_DAYS = 30;
const DAY = 86_400_000;

export function TeamLists({ panel, day }: { panel: Panel; day: string }) {
  const me = panel.person.value;
  if (me === null) return null;
  return (
    <>
      {mayAssign(me, panel.people.value) && <ToAssign panel={panel} day={day} />}
      {me.side === 'marketing' && <ToAnswer panel={panel} day={day} />}
      <News panel={panel} me={me.id} />
    </>
  );
}

function ToAssign({ panel, day }: { panel: Panel; day: string }) {
  const { team } = panel;
  const { distribution } = panel.agreements.inForce.agreement.sla;
  const waiting = unassigned(team.stories.value);
  return (
    <Inbox
      leads={waiting.map((story) => ({
        key: story.key,
        lead: leadName(story, team),
        temperature: t(`temperature.${story.handOff!.body.temperature}`),
        handedOver: whenIn(panel)(story.handOff!.at),
      }))}
      reps={repsOf(panel, day)}
      rule={textIn(distribution, language())}
      onAssign={(lead, to) => panel.recordAll([{ kind: 'assigned', body: { to } }], { lead })}
    />
  );
}

function ToAnswer({ panel, day }: { panel: Panel; day: string }) {
  const { team } = panel;
  const stories = team.stories.value;
  return (
    <>
      <Proposal
        disputed={disputed(panel)
          .filter(({ cases }) => cases.length >= DISPUTES_FOR_A_CHANGE)
          .map(({ criterion, cases }) => ({
            criterion,
            name: criterionName(panel.agreements.inForce.agreement, criterion),
            times: cases.length,
          }))}
        onPropose={(criterion) => void proposeChange(panel, criterion)}
      />
      <OwedList
        owed={returnsOwed(stories).map(({ story, rejection }) => ({
          id: rejection._id,
          lead: leadName(story, team),
          returned: sentence(rejection, panel.agreementOf(rejection), panel),
          when: whenIn(panel)(rejection.at),
          note: noteOf(rejection),
        }))}
        nurtureOver={nurtureOver(stories, day).map(({ story, until }) => ({
          key: story.key,
          lead: leadName(story, team),
          until: dayWords(until),
        }))}
      />
    </>
  );
}

function News({ panel, me }: { panel: Panel; me: string }) {
  const { team } = panel;
  // By the minute, so that the list is not made anew each second.
  const since = new Date(Math.floor(panel.now.value / 60_000) * 60_000 - NEWS_DAYS * DAY).toISOString();
  const news = newsFor(me, team.stories.value, since, team.heard.value);
  const hear = () => {
    const stillTold = new Set(newsFor(me, team.stories.value, since, new Set()).map(({ event }) => event._id));
    void team.hear(
      news.map(({ event }) => event._id),
      stillTold,
    );
  };
  return (
    <NewsList
      news={news.map(({ story, event }) => ({
        id: event._id,
        kind: event.kind,
        lead: leadName(story, team),
        told: [sentence(event, panel.agreementOf(event), panel), ...details(event, panel.agreementOf(event))].join(
          ' · ',
        ),
        when: whenIn(panel)(event.at),
        note: noteOf(event),
      }))}
      onHeard={hear}
    />
  );
}

const whenIn = (panel: Panel) => (at: string) => instant(at, panel.now.value, language());
