/** Looking a word up from anywhere (L3): the address bar, and the menu of a selection. */
import { language, t } from '../../locales/words';
import { textIn } from '../../utils/domain/language';
import { onAddressBar } from '../../utils/platform/address-bar';
import { openLookupPage, openPopup } from '../../utils/platform/popup';
import { onSelectionMenu } from '../../utils/platform/selection-menu';
import { lookForNext } from '../../utils/store/look-for';
import { openKeptWords } from '../shared/lookup';

/** As many as the browsers show. */
const SUGGESTIONS = 6;

export function listenForLookups(): void {
  onAddressBar(
    async (typed) => {
      const { found } = await openKeptWords().search(typed, { most: SUGGESTIONS });
      return found.map(({ term }) => {
        const name = textIn(term.term, language());
        return { content: name, description: t('lexicon.suggestion', [name, textIn(term.meaning, language())]) };
      });
    },
    (text) => void openLookupPage(text),
  );

  onSelectionMenu((selection) => {
    // Not awaited: the popup opens only in the click itself, and asks for the word once it is there.
    const waits = lookForNext(selection);
    openPopup().catch(async () => {
      await waits;
      await openLookupPage(selection);
    });
  });
}
