/** How the two sides work together, in the team's own words (H2, S7, M3, M9). */
import { t } from '../../../locales/words';
import { LangField } from '../parts/LangField';
import type { SectionProps } from '../section';

export function Together({ draft, language, change }: SectionProps) {
  return (['distribution', 'fallback', 'meetings', 'reachUs'] as const).map((which) => (
    <LangField
      key={which}
      label={t(`options.field.${which}`)}
      multiline
      text={draft.sla[which]}
      language={language}
      languages={draft.languages}
      onChange={(text) =>
        change(({ sla }) => {
          sla[which] = text;
        })
      }
    />
  ));
}
