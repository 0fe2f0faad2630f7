/** A list of things with names: change one, add, remove, move up. */
import type { ComponentChildren } from 'preact';
import { t } from '../../../locales/words';

interface Props<T> {
  things: T[];
  nameOf(thing: T): string;
  make(): T;
  onChange(things: T[]): void;
  /** The fields of one thing; `edit` changes a copy of it. */
  children(thing: T, edit: (change: (copy: T) => void) => void): ComponentChildren;
}

export function Things<T extends { id: string }>({ things, nameOf, make, onChange, children }: Props<T>) {
  const edit = (index: number) => (change: (copy: T) => void) => {
    const copy = structuredClone(things[index]!);
    change(copy);
    onChange(things.with(index, copy));
  };
  const up = (index: number) => {
    const moved = [...things];
    moved.splice(index - 1, 2, things[index]!, things[index - 1]!);
    onChange(moved);
  };
  return (
    <>
      <ul class="listed">
        {things.map((thing, index) => (
          <li key={thing.id} class="stack" data-thing={thing.id}>
            {children(thing, edit(index))}
            <div class="row">
              {index > 0 && (
                <button
                  type="button"
                  class="tight"
                  aria-label={t('options.upLabel', [nameOf(thing)])}
                  onClick={() => up(index)}
                >
                  {t('options.up')}
                </button>
              )}
              <button
                type="button"
                class="tight"
                aria-label={t('options.removeLabel', [nameOf(thing)])}
                onClick={() => onChange(things.toSpliced(index, 1))}
              >
                {t('options.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" data-testid="add" onClick={() => onChange([...things, make()])}>
        {t('options.add')}
      </button>
    </>
  );
}
