/** In force, waiting, the draft's way to a version, and everything that was before. */
import { AgreementDiff } from '../../components/agreement/AgreementDiff';
import { History } from '../../components/agreement/History';
import { Propose } from '../../components/agreement/Propose';
import { Signing } from '../../components/agreement/Signing';
import { versionName } from '../../components/agreement/version-name';
import type { Places } from '../../components/editor/places';
import { Me } from '../../components/Me';
import { MyHours } from '../../components/MyHours';
import { t } from '../../locales/words';
import { misfitsOf } from '../../utils/domain/agreement-file';
import type { Page } from './App';
import { personName, when } from './people';

interface Props extends Page {
  readOnly: boolean;
  places: Places;
  onGoTo(path: string[]): void;
}

export function Overview({ agreements, desk, draft, cases, readOnly, places, onGoTo }: Props) {
  const { inForce, versions, waiting } = agreements.versions;
  const next = Math.max(0, ...versions.map(({ agreement }) => agreement.number)) + 1;
  const trial = versions.find(({ cite, standing }) => cite === inForce.cite && standing === 'trial');
  return (
    <div class="stack">
      <p data-testid="in-force" data-standing={inForce.standing}>
        <b>{t('options.version.inForce', [versionName(inForce.agreement.number)])}</b>{' '}
        {t(`agreement.${inForce.standing}`)} <code class="dim small">{inForce.cite}</code>
      </p>
      {trial && !waiting && (
        <Signing
          version={trial}
          person={desk.person.value}
          isTrial
          mayTry={false}
          onSign={() => desk.sign(trial)}
          onSignTrial={() => desk.signTrial(trial)}
        />
      )}
      {waiting && (
        <>
          <Signing
            version={waiting}
            person={desk.person.value}
            isTrial={false}
            mayTry={inForce.standing !== 'signed'}
            onSign={() => desk.sign(waiting)}
            onSignTrial={() => desk.signTrial(waiting)}
          />
          <AgreementDiff before={inForce.agreement} after={waiting.agreement} />
        </>
      )}
      {!readOnly && draft.changes.value > 0 && (
        <Propose
          key={cases.text.value}
          cases={cases.text.value}
          number={next}
          before={inForce.agreement}
          draft={draft.agreement.value}
          misfits={misfitsOf(draft.agreement.value)}
          onGoTo={onGoTo}
          onPropose={async (agreement, note) => {
            if (!(await desk.propose(agreement, note))) return;
            draft.replace(null);
            cases.drop();
          }}
        />
      )}
      <h3>{t('options.version.history')}</h3>
      <History
        versions={versions}
        me={desk.person.value.id}
        baseOf={({ proposed }) => (proposed?.base ? (agreements.cited(proposed.base)?.agreement ?? null) : null)}
        personName={(id) => personName(desk, id)}
        when={when}
        onWithdraw={desk.withdraw}
      />
      <Me
        key={`${desk.person.value.name}${desk.person.value.side}${desk.person.value.role}`}
        person={desk.person.value}
        onSave={desk.saveMe}
      />
      <MyHours
        person={desk.person.value}
        calendars={inForce.agreement.sla.calendars}
        places={places}
        onSave={desk.saveMe}
      />
    </div>
  );
}
