/** The second script: rows of a list, pointing, showing, what a lead did. The panel puts it into a page when a person asks for one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readHistory } from '../../utils/crm/history/read-history';
import { readRows } from '../../utils/crm/list/read-rows';
import { offer } from '../crm.content/more';
import { pickPlace } from './pick-place';
import { showPlace } from './show-place';

export default defineUnlistedScript(() => offer({ readRows, readHistory, pickPlace, showPlace }));
