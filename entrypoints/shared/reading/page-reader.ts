/** Reads the page at the other end of a port: rebuilds what it tells, reads that, and says what stands there. */
import { readHistory } from '../../../utils/crm/history/read-history';
import { readRows } from '../../../utils/crm/list/read-rows';
import { readInSteps } from '../../../utils/crm/read-page';
import { describePlace } from '../../../utils/crm/teach/describe-place';
import type { Field } from '../../../utils/domain/lead';
import type { Mapping } from '../../../utils/domain/mapping';
import type { PageAsked, PagePart } from '../../../utils/messages/page-copy';
import { parseToldPage } from '../../../utils/messages/page-copy.schema';
import type { PageAsk, PageTell, PickResult } from '../../../utils/messages/page-in-view';
import type { FollowedPage, Heard } from './followed-page';
import { createPageCopy, type PageCopy } from './rebuild';
import { type WatchedPage, watchPage } from './watch';

export interface PageReader {
  ask(asked: PageAsk): void;
  /** The copy that is read; undefined while there is none. */
  page(): Document | undefined;
  /** Takes what the page told. */
  hear(message: unknown): void;
}

/**
 * @param toPage puts a question to the page.
 * @param tell what stands there, each time that changes.
 */
export function readThrough(
  toPage: (asked: PageAsked) => void,
  tell: (message: PageTell) => void,
  stopped: AbortSignal,
): PageReader {
  let mappings: Mapping[] = [];
  let rows = false;
  let copy: PageCopy | undefined;
  let address = '';
  let heard: Heard | undefined;
  let watching: { page: WatchedPage; stop: AbortController } | undefined;
  let picking: Field | undefined;

  const forget = () => {
    watching?.stop.abort();
    copy = watching = heard = undefined;
  };
  stopped.addEventListener('abort', forget);

  const watch = ({ page, isWhole }: PageCopy) => {
    const stop = new AbortController();
    const followed: FollowedPage = {
      document: page,
      address: () => address,
      isWhole,
      listen: (to) => {
        heard = to;
      },
    };
    const read = (at: string, onlyTexts?: ReadonlySet<Node>) =>
      readInSteps(page, at, mappings, { onlyTexts, rows: rows ? readRows : undefined });
    watching = { page: watchPage(followed, read, tell, stop.signal), stop };
  };

  const apply = (part: PagePart) => {
    copy ??= createPageCopy((host, root) => heard?.renewed(host, root));
    copy.moveTo(address);
    const { isShown, hasValues } = copy.apply(part);
    if (isShown || part.did === 'chose') heard?.choice();
    else if (hasValues || part.did === 'typed') heard?.input();
    if (!part.isWhole) return;
    if (!watching) return watch(copy);
    if (part.isAgain) watching.page.readAgain();
  };

  const moveTo = (to: string) => {
    address = to;
    copy?.moveTo(to);
    heard?.navigation();
  };

  const pointed = (node: number | null) => {
    if (picking !== undefined) tell(picked(picking, node === null ? undefined : copy?.nodeNumbered(node)));
    picking = undefined;
  };

  return {
    ask(asked) {
      picking = asked.ask === 'pick' ? asked.field : undefined;
      switch (asked.ask) {
        case 'read':
          mappings = asked.mappings;
          return toPage({ ask: 'look' });
        case 'readRows':
          rows = true;
          return toPage({ ask: 'look' });
        case 'turnOn':
          return toPage({ ask: 'tell' });
        case 'turnOff':
          return toPage({ ask: 'off' });
        case 'show': {
          const place = watching?.page.placeOf(asked.field);
          const node = place && copy?.numberOf(place);
          return node === undefined ? undefined : toPage({ ask: 'show', node });
        }
        case 'pick':
          return toPage({ ask: 'point' });
        case 'stopPicking':
          return toPage({ ask: 'stopPointing' });
        case 'readHistory': {
          const lead = watching?.page.record();
          const told = lead && copy ? readHistory(copy.page, lead) : [];
          return tell({ is: 'history', address: lead?.address ?? address, rows: told });
        }
      }
    },
    page: () => copy?.page,
    hear(message) {
      const told = parseToldPage(message);
      switch (told?.is) {
        case 'at':
          return moveTo(told.address);
        case 'part':
          return apply(told);
        case 'off':
          forget();
          return tell({ is: 'none', why: 'turnedOff', address: told.address, crm: 'generic' });
        case 'pointed':
          return pointed(told.node);
        default:
          return tell({ is: 'none', why: 'unreadable', address: '', crm: 'generic' });
      }
    },
  };
}

function picked(field: Field, place: Node | undefined): PickResult {
  if (place === undefined) return { is: 'notPicked', field, why: 'left' };
  const described = describePlace(place as Element, field);
  if (described === null) return { is: 'notPicked', field, why: 'noWords' };
  return { is: 'picked', field, ...described };
}
