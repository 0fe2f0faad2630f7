/** Whom to give a lead to: sales' people with what they have on the desk, and who is away (H2). */
import { t } from '../../locales/words';

export interface Rep {
  id: string;
  name: string;
  waiting: number;
  inDialogue: number;
  away: boolean;
}

interface Props {
  label: string;
  /** Only heard: what is chosen for stands beside it. */
  heardOnly?: boolean;
  /** In words, what choosing none means. */
  none: string;
  reps: Rep[];
  value: string;
  onChange(rep: string): void;
}

export function RepPicker({ label, heardOnly = false, none, reps, value, onChange }: Props) {
  return (
    <label>
      <span class={heardOnly ? 'sr-only' : undefined}>{label}</span>
      <select value={value} data-testid="rep" onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {reps.map((rep) => (
          <option key={rep.id} value={rep.id}>
            {repWords(rep)}
          </option>
        ))}
      </select>
    </label>
  );
}

function repWords({ name, waiting, inDialogue, away }: Rep): string {
  const load = t('loop.rep.waiting', [String(waiting), String(inDialogue)]);
  return `${name} (${away ? `${t('loop.rep.away')}; ${load}` : load})`;
}
