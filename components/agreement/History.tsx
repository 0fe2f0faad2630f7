/** Every version: who proposed it, who signed it and when, and what it changed. */
import { t } from '../../locales/words';
import type { Agreement } from '../../utils/domain/agreement';
import type { Signature, Version } from '../../utils/domain/agreement-versions';
import { AgreementDiff } from './AgreementDiff';

interface Props {
  versions: Version[];
  me: string;
  /** What a version was made from. */
  baseOf(version: Version): Agreement | null;
  personName(id: string): string;
  when(at: string): string;
  onWithdraw(signature: Signature): void;
}

export function History({ versions, me, baseOf, personName, when, onWithdraw }: Props) {
  if (versions.length === 0) return <p class="dim">{t('options.version.noHistory')}</p>;
  return (
    <ol class="history" data-testid="history">
      {versions.map((version) => {
        const base = baseOf(version);
        const { proposed } = version;
        return (
          <li key={version.cite} data-version={version.agreement.number} data-standing={version.standing}>
            <b>{t('options.version.number', [String(version.agreement.number)])}</b>{' '}
            <code class="dim small">{version.cite}</code>
            <div class={version.standing === 'proposed' ? 'warn' : 'good'}>
              {t(`options.version.standing.${version.standing}`)}
            </div>
            {proposed && <div>{t('options.version.proposedBy', [personName(proposed.by), when(proposed.at)])}</div>}
            {proposed?.note && <q class="note">{proposed.note}</q>}
            {version.signatures.map((signature) => (
              <div key={signature.side} class="row">
                <span>
                  {t('options.version.signedBy', [
                    t(`me.${signature.side}`),
                    personName(signature.by),
                    when(signature.at),
                  ])}
                </span>
                {signature.trial && <span class="dim small">({t('editor.asTrial')})</span>}
                {signature.by === me && version.standing === 'proposed' && (
                  <button type="button" class="plain" onClick={() => onWithdraw(signature)}>
                    {t('options.version.withdraw')}
                  </button>
                )}
              </div>
            ))}
            {version.replaced.map((signature) => (
              <div key={signature.event} class="dim small" data-testid="replaced">
                {t('options.version.signedBy', [
                  t(`me.${signature.side}`),
                  personName(signature.by),
                  when(signature.at),
                ])}{' '}
                ({t('editor.asTrial')})
              </div>
            ))}
            {base && (
              <details>
                <summary>{t('options.version.changes')}</summary>
                <AgreementDiff before={base} after={version.agreement} />
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}
