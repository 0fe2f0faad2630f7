/** Our keyword in the address bar: suggestions while typing, and what was chosen. */
import { browser } from 'wxt/browser';

export interface Suggestion {
  /** What the address bar then holds. */
  content: string;
  description: string;
}

export function onAddressBar(suggest: (typed: string) => Promise<Suggestion[]>, entered: (text: string) => void): void {
  browser.omnibox.onInputChanged.addListener((typed, show) => {
    void suggest(typed).then(
      (suggestions) => show(suggestions.map((one) => ({ ...one, description: asDescription(one.description) }))),
      (error) => console.error('Leadpact', error),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => entered(text));
}

/** Chromium reads a description as XML, Firefox as it is. */
function asDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
