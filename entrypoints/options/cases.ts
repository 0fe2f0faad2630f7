/** The cases for which somebody wants the definition changed, kept until a proposal carries them or they are dropped. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { keepCases, onCases } from '../../utils/store/cases';

export interface CasesForChange {
  /** One a line; '' when there are none. */
  text: ReadonlySignal<string>;
  drop(): void;
}

export function followCases(kept: string, refuse: (error: unknown) => void, stopped: AbortSignal): CasesForChange {
  const text = signal(kept);
  onCases((changed) => {
    text.value = changed;
  }, stopped);
  return {
    text,
    drop() {
      text.value = '';
      void keepCases('').catch(refuse);
    },
  };
}
