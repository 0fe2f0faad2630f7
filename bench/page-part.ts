/** What the content script does, given to a page that measures it. */
import { createCopy } from '../entrypoints/crm.content/copy';
import { inSlices } from '../entrypoints/crm.content/in-slices';
import { tellPage } from '../entrypoints/crm.content/tell-page';

const part = { createCopy, inSlices, tellPage };
export type PagePart = typeof part;
Object.assign(window, { part });
