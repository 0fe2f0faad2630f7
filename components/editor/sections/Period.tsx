/** The first and the last day for which a calendar's hours hold, such as a summer's. */
import { t } from '../../../locales/words';
import type { CalendarRule } from '../../../utils/domain/agreement';

interface Props {
  rule: CalendarRule;
  edit(apply: (calendar: CalendarRule) => void): void;
}

export function Period({ rule, edit }: Props) {
  return (
    <div class="row">
      {(['from', 'until'] as const).map((end) => (
        <label key={end} class="field">
          {t(`options.field.${end}`)}
          <input
            type="date"
            class="short"
            value={rule[end] ?? ''}
            onInput={(event) => {
              const day = event.currentTarget.value;
              edit((changed) => {
                if (day) changed[end] = day;
                else delete changed[end];
              });
            }}
          />
        </label>
      ))}
    </div>
  );
}
