/** My leads at risk, where no lead is in view. */
import { instant } from '../../components/format';
import { RiskList } from '../../components/risk/RiskList';
import { language } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import { openAddress } from '../../utils/platform/open-address';
import type { Follower } from './follow';
import type { Panel } from './panel';
import type { Risk } from './risk';

interface Props {
  follower: Follower;
  panel: Panel;
  risk: Risk;
  /** Also that there are none. */
  sayNone: boolean;
}

export function RisksOfMine({ follower, panel, risk, sayNone }: Props) {
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
