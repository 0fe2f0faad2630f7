/** A list of which the first are shown, and more when a person asks: a large team can have thousands of leads waiting. */
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/words';

const AT_ONCE = 30;

interface Props<T> {
  items: readonly T[];
  class?: string;
  /** One `li`. */
  children(item: T): ComponentChild;
}

export function LongList<T>({ items, class: name, children }: Props<T>) {
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  // The button may be gone then: whoever pressed it goes on at the first that is new.
  useEffect(() => {
    const first = shown > AT_ONCE ? list.current?.children[shown - AT_ONCE] : undefined;
    first?.querySelector<HTMLElement>('a,button,select')?.focus();
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul ref={list} class={name}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && (
        <button type="button" class="tight" data-testid="show-more" onClick={() => setShown(shown + AT_ONCE)}>
          {t('longList.more', [String(left)])}
        </button>
      )}
    </>
  );
}
