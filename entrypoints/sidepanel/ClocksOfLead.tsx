/** The lead's clocks, what sales can do about them, and what was agreed to happen when one is broken. */
import { Contact } from '../../components/contact/Contact';
import { LeadClocks } from '../../components/LeadClocks';
import { Steps } from '../../components/risk/Steps';
import { type Lead, wordsOf } from '../../utils/domain/lead';
import type { Review } from '../../utils/domain/review';
import { stepsOf } from '../../utils/domain/sla/escalation';
import type { Panel } from './panel';
import type { Risk } from './risk';

interface Props {
  panel: Panel;
  risk: Risk;
  lead: Lead;
  review: Review;
  when(at: string | number): string;
}

export function ClocksOfLead({ lead, review, panel, risk, when }: Props) {
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
