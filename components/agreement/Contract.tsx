/** The agreement as a contract, of one page unless the team wrote a great deal, with a place for both signatures. */
import { t } from '../../locales/words';
import type { Agreement, Reason } from '../../utils/domain/agreement';
import { type Language, textIn } from '../../utils/domain/language';
import type { Side } from '../../utils/domain/person';
import { agreedTime, day, list } from '../format';
import { ContractGoals } from './ContractGoals';
import { ContractPromises } from './ContractPromises';

interface Props {
  agreement: Agreement;
  cite: string | null;
  /** The language of its texts. */
  language: Language;
  /** Who signed when, by side; null: not yet. */
  signatures: { side: Side; name: string | null; at: string | null }[];
}

export function Contract({ agreement, cite, language, signatures }: Props) {
  const { definition, sla, goals, stages } = agreement;
  const words = (text: Reason['label']) => textIn(text, language);
  const after = (on: string, minutes: number) => {
    if (on === 'missedLeads') return t('options.contract.monthsMissed', minutes, [String(minutes)]);
    return minutes === 0 ? t('options.contract.atOnce') : t('options.contract.late', [agreedTime(minutes, language)]);
  };
  return (
    <article class="contract" data-testid="contract">
      <h2>{words(agreement.title)}</h2>
      <p>
        {t('options.contract.between')} · {cite ? cite : t('options.contract.draft')}
        {sla.review.by && ` · ${t('options.field.review')}: ${day(sla.review.by, language)}`}
      </p>
      <div class="columns">
        <h3>{t('options.section.definition')}</h3>
        <ul>
          {definition.criteria.map(({ id, label, weight }) => (
            <li key={id}>
              {words(label)}
              {weight === 'should' && ` (${t('criteria.should')})`}
            </li>
          ))}
        </ul>
        {(['handoff', 'crmNotes'] as const)
          .filter((which) => definition[which].length > 0)
          .map((which) => (
            <p key={which}>
              <b>{t(`options.field.${which}`)}:</b>{' '}
              {list(
                definition[which].map((field) => t(`fields.${field}`)),
                language,
              )}
            </p>
          ))}
        <ContractPromises sla={sla} language={language} />
        {sla.consequences.length > 0 && <h3>{t('options.section.consequences')}</h3>}
        <ul>
          {sla.consequences.map(({ id, on, after: minutes, who, what }) => (
            <li key={id}>
              {t(`options.breach.${on}`)}, {after(on, minutes)}: {t(`options.enforcer.${who}`)}. {words(what)}
            </li>
          ))}
        </ul>
        <Names title={t('options.field.rejectReasons')} things={sla.rejectReasons} words={words} />
        <Names title={t('options.field.leaveReasons')} things={sla.leaveReasons} words={words} />
        {(['distribution', 'fallback', 'meetings', 'reachUs'] as const)
          .filter((which) => words(sla[which]) !== '')
          .map((which) => (
            <p key={which}>
              <b>{t(`options.field.${which}`)}:</b> {words(sla[which])}
            </p>
          ))}
        <ContractGoals goals={goals} stages={stages} language={language} />
        {words(agreement.process) !== '' && (
          <p>
            <b>{t('options.field.process')}:</b> {words(agreement.process)}
          </p>
        )}
      </div>
      <div class="signatures">
        {signatures.map(({ side, name, at }) => (
          <div key={side}>
            <h3>{t(`me.${side}`)}</h3>
            <p class="line">{name === null ? '' : `${name}, ${at}`}</p>
            <p>{t('options.contract.signature')}</p>
          </div>
        ))}
      </div>
    </article>
  );
}

function Names({ title, things, words }: { title: string; things: Reason[]; words(text: Reason['label']): string }) {
  if (things.length === 0) return null;
  return (
    <p>
      <b>{title}:</b> {things.map(({ label }) => words(label)).join(' · ')}
    </p>
  );
}
