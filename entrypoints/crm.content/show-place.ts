/** *Show*: scrolls to a field on the page and marks it for a moment, without changing the page's DOM. */

const MARK_MS = 2_500;

export function showPlace(place: Element | undefined, signal: AbortSignal): void {
  if (!place?.isConnected) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', block: 'center', inline: 'nearest' });
  // An animation's effect lies over the page's own styles and leaves no attribute behind when it ends.
  const mark = { outline: '3px solid #2f4fd8', outlineOffset: '3px', borderRadius: '4px' };
  const animation = place.animate([mark, mark], { duration: MARK_MS });
  animation.id = 'leadpact-mark';
  signal.addEventListener('abort', () => animation.cancel(), { once: true });
}
