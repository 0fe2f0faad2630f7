/** A page inside the page, where its origin allows to look. */
export function innerPage(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
