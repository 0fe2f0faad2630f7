/** Some of a few choices, or with `single` exactly one. */
interface Props<V extends string> {
  label: string;
  choices: readonly V[];
  chosen: readonly string[];
  wordsOf(choice: V): string;
  single?: boolean;
  onChange(chosen: V[]): void;
}

export function Pills<V extends string>({ label, choices, chosen, wordsOf, single = false, onChange }: Props<V>) {
  const toggle = (choice: V) =>
    onChange(single ? [choice] : choices.filter((one) => (one === choice) !== chosen.includes(one)));
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="row">
        {choices.map((choice) => (
          <label key={choice} class="pill">
            <input
              type={single ? 'radio' : 'checkbox'}
              name={single ? label : undefined}
              value={choice}
              checked={chosen.includes(choice)}
              onChange={() => toggle(choice)}
            />
            {wordsOf(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
