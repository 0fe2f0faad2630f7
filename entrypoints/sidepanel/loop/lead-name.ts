/** What a lead that is not in view is called, and where it opens. */
import type { LeadName } from '../../../components/loop/LeadLink';
import { t } from '../../../locales/words';
import { type Lead, wordsOf } from '../../../utils/domain/lead';
import { addressOf } from '../../../utils/domain/lead-address';
import type { Story } from '../../../utils/domain/loop/story';
import type { TeamLoop } from './team';

export function leadName(story: Story, team: TeamLoop): LeadName {
  const seen = story.keys.map((key) => team.seen.value.get(key)?.lead).find((lead) => lead !== undefined);
  if (seen) return nameOfLead(seen);
  const { company } = story.handOff?.body ?? {};
  return { name: company ?? elsewhere(story.key), address: addressOf(story.key) };
}

export function nameOfLead({ fields, address, key }: Lead): LeadName {
  const names = [wordsOf(fields, 'name'), wordsOf(fields, 'company')].filter((name) => name?.trim());
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return { name: names.join(' · ') || elsewhere(key ?? address), address: isWeb ? address : null };
}

const elsewhere = (key: string) => t('loop.leadName.unknown', [URL.canParse(key) ? new URL(key).host : key]);
