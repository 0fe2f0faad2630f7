/** What is followed: a page that says where it is, and what happens in it without a change of its document. */

export interface Heard {
  navigation(): void;
  input(): void;
  choice(): void;
  /** Another page stands in a frame, or an element has got a shadow root. */
  renewed(host: Element, root: Node): void;
}

/** A page as it is followed. */
export interface FollowedPage {
  document: Document;
  address(): string;
  /** False while only a part of what changed is in it. */
  isWhole(): boolean;
  /** Each is called after what it is about has been put into the page. */
  listen(to: Heard): void;
}
