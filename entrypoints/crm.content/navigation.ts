/** Navigation inside the page. No polling: a page whose address changes without any of these changes its DOM as well. */
export function onNavigation(window: Window, tell: () => void, signal: AbortSignal): void {
  const navigation: EventTarget | undefined = 'navigation' in window ? (window.navigation as EventTarget) : undefined;
  navigation?.addEventListener('currententrychange', tell, { signal });
  window.addEventListener('popstate', tell, { signal });
  window.addEventListener('hashchange', tell, { signal });
}
