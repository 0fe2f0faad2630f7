/** The reader itself, inside the page that it reads. */
import { readPage } from '../../../utils/crm/read-page';

Object.assign(window, { readHere: () => readPage(document, location.href).report });
