/** The reader as the content script carries it, given to a page that measures it. */
import { readInSlices } from '../entrypoints/crm.content/read-in-slices';
import { watchPage } from '../entrypoints/crm.content/watch';
import { readInSteps } from '../utils/crm/read-page';

const reader = { readInSlices, readInSteps, watchPage };
export type Reader = typeof reader;
Object.assign(window, { reader });
