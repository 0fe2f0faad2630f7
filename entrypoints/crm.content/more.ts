/** What only a person's own click asks for. It comes as a second script, see ../crm-more, and leaves itself here. */
import type { readHistory } from '../../utils/crm/history/read-history';
import type { readRows } from '../../utils/crm/list/read-rows';
import type { pickPlace } from '../crm-more/pick-place';
import type { showPlace } from '../crm-more/show-place';

export interface More {
  readRows: typeof readRows;
  readHistory: typeof readHistory;
  pickPlace: typeof pickPlace;
  showPlace: typeof showPlace;
}

/** Both scripts of the extension see the same global object in a page; the page itself sees another. */
const world = globalThis as { leadpactMore?: More };

export const offer = (more: More): void => {
  world.leadpactMore = more;
};

/** Undefined until the panel has put the second script into the page. */
export const more = (): More | undefined => world.leadpactMore;
