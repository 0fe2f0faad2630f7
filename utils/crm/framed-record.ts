/** The page in a frame in front of a list: some CRMs open a record as a page of its own over the page that is there. */
import { innerPage } from './outline';
import { addressOf } from './page-copy';
import { recogniseCrm } from './recognise-crm';
import { isShown } from './shown';

/** The last visible frame of this origin whose own address is a known CRM's record: the one on top. */
export function framedRecord(page: Document): Document | undefined {
  const frames = [...page.querySelectorAll('iframe')].reverse();
  for (const frame of frames) {
    const inner = innerPage(frame);
    if (inner?.body && recogniseCrm(addressOf(inner))?.record && isShown(frame)) return inner;
  }
  return undefined;
}
