/** Proposals that wait for an answer: the side that owns the term accepts or turns down, their author takes back. */
import { t } from '../../locales/words';
import { type Language, textIn } from '../../utils/domain/language';
import type { Proposal } from '../../utils/domain/lexicon/lexicon';

interface Props {
  /** The first of those that wait. */
  proposals: readonly Proposal[];
  /** How many wait: after an import there may be thousands. */
  waiting: number;
  language: Language;
  me: string;
  may(proposal: Proposal): 'yes' | 'trial' | 'no';
  personName(id: string): string;
  when(at: string): string;
  onAccept(proposal: Proposal): void;
  onTurnDown(proposal: Proposal): void;
  onTakeBack(proposal: Proposal): void;
}

export function Proposals({ proposals, waiting, language, me, may, personName, when, ...on }: Props) {
  if (proposals.length === 0) return <p class="dim">{t('lexicon.list.noWaiting')}</p>;
  return (
    <>
      {waiting > proposals.length && <p class="dim small">{t('lexicon.list.count', waiting)}</p>}
      <ul class="listed" data-testid="proposals">
        {proposals.map((proposal) => {
          const name = textIn(proposal.term.term, language);
          const decides = may(proposal) !== 'no';
          return (
            <li key={proposal.event} class="stack">
              <div>
                <b>{name}</b>{' '}
                <span class="dim small">
                  {t('lexicon.list.proposedBy', [personName(proposal.by), when(proposal.at)])}
                </span>
              </div>
              <p>{textIn(proposal.term.meaning, language)}</p>
              {proposal.note && <p class="note">{proposal.note}</p>}
              <p class="dim small">
                {proposal.now
                  ? t('lexicon.list.was', [textIn(proposal.now.meaning, language)])
                  : t('lexicon.list.isNew')}
              </p>
              {proposal.overtaken && <p class="warn">{t('lexicon.list.overtaken')}</p>}
              <div class="row">
                {decides ? (
                  <>
                    <button
                      type="button"
                      class="primary"
                      data-testid="accept-proposal"
                      aria-label={t('lexicon.list.acceptLabel', [name])}
                      onClick={() => on.onAccept(proposal)}
                    >
                      {t('lexicon.list.accept')}
                    </button>
                    <button
                      type="button"
                      data-testid="turn-down"
                      aria-label={t('lexicon.list.turnDownLabel', [name])}
                      onClick={() => on.onTurnDown(proposal)}
                    >
                      {t('lexicon.list.turnDown')}
                    </button>
                  </>
                ) : (
                  <span class="dim small">{t('lexicon.list.waitsFor')}</span>
                )}
                {proposal.by === me && (
                  <button
                    type="button"
                    data-testid="take-back"
                    aria-label={t('lexicon.list.takeBackLabel', [name])}
                    onClick={() => on.onTakeBack(proposal)}
                  >
                    {t('lexicon.list.takeBack')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
