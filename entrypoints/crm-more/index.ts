/** The second script: rows of a list, pointing, showing. The panel puts it into a page when a person asks for one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRows } from '../../utils/crm/list/read-rows';
import { offer } from '../crm.content/more';
import { pickPlace } from './pick-place';
import { showPlace } from './show-place';

export default defineUnlistedScript(() => offer({ readRows, pickPlace, showPlace }));
