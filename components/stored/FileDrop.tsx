/** One file, chosen or dropped. */
interface Props {
  label: string;
  hint: string;
  accept: string;
  testId: string;
  onFile(file: File): void;
}

export function FileDrop({ label, hint, accept, testId, onFile }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way; the button inside is for all
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label class="field">
        {label}
        <input
          type="file"
          accept={accept}
          data-testid={testId}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) onFile(file);
            // The same file can be chosen again once it was mended.
            input.value = '';
          }}
        />
      </label>
      <p class="dim small">{hint}</p>
    </div>
  );
}
