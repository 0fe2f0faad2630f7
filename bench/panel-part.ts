/** What the panel does with it, given to another page. */
import { createPageCopy } from '../entrypoints/shared/reading/rebuild';
import { readInSteps } from '../utils/crm/read-page';

const part = { createPageCopy, readInSteps };
export type PanelPart = typeof part;
Object.assign(window, { part });
