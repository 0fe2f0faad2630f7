/** The panel: a lead with everything about it, or why there is none. */
import type { ReadonlySignal } from '@preact/signals';
import { AgreementState } from '../../components/agreement/AgreementState';
import { Me } from '../../components/Me';
import { Notice } from '../../components/Notice';
import { RowList } from '../../components/RowList';
import { type Message, SightMessage } from '../../components/SightMessage';
import { ExportReminder } from '../../components/stored/ExportReminder';
import { TeamLine } from '../../components/team/TeamLine';
import { t } from '../../locales/words';
import { awaitedFrom, type Version } from '../../utils/domain/agreement-versions';
import { reviewReminder } from '../../utils/domain/review-date';
import { openOptions, openOptionsAt } from '../../utils/platform/options-page';
import { askAlways, originPattern } from '../../utils/platform/page-access';
import type { Backup } from '../shared/backup';
import type { LexiconDesk } from '../shared/lexicon-desk';
import type { Team } from '../shared/team';
import type { Follower, Sight } from './follow';
import { LeadView } from './LeadView';
import { TeamLists } from './loop/TeamLists';
import { PageWordsView } from './PageWordsView';
import type { PageTerms } from './page-terms';
import type { Panel } from './panel';
import { RisksOfMine } from './RisksOfMine';
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
      {message !== null && <RisksOfMine follower={follower} panel={panel} risk={risk} sayNone={isList} />}
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
