/** One of a few choices. */
interface Props<V extends string> {
  label: string;
  value: V;
  choices: readonly V[];
  wordsOf(choice: V): string;
  onChange(choice: V): void;
}

export function Choice<V extends string>({ label, value, choices, wordsOf, onChange }: Props<V>) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as V)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordsOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
