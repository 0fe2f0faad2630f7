/** Looking a word up from anywhere (L3): the address bar, and the menu of a selection. */
import { t } from '../../locales/words';
import { onAddressBar } from '../../utils/platform/address-bar';
import { openLookupPage, openPopup } from '../../utils/platform/popup';
import { onSelectionMenu } from '../../utils/platform/selection-menu';
import { lookForNext } from '../../utils/store/look-for';
import { followKeptWords } from '../shared/lookup';

/** As many as the browsers show. */
const SUGGESTIONS = 6;

export function listenForLookups(): void {
  const words = followKeptWords();
  onAddressBar(
    async (typed) => {
      const search = await words();
      return search(typed, { most: SUGGESTIONS }).found.map(({ name, meaning }) => ({
        content: name,
        description: t('lexicon.suggestion', [name, meaning]),
      }));
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
