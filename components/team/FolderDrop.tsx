/** A folder that was dropped, for whoever has it open already. */
import type { ComponentChildren } from 'preact';
import { t } from '../../locales/words';

interface Props {
  /** Called within the drop, so that the browser lets the folder be asked for. */
  onDrop(items: DataTransferItemList): void;
  children: ComponentChildren;
}

export function FolderDrop({ onDrop, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a folder is one more way; the button inside is for all
    <div
      class="drop"
      data-testid="folder-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (event.dataTransfer) onDrop(event.dataTransfer.items);
      }}
    >
      {children}
      <p class="dim small">{t('teamFile.dropFolder')}</p>
    </div>
  );
}
