/** Who the lead is, how warm, and the verdict in words. */
import { t } from '../locales/words';
import type { Temperature } from '../utils/domain/agreement';
import { type Lead, wordsOf } from '../utils/domain/lead';
import { splitName } from '../utils/domain/values/honorific';
import type { Judgement, Verdict } from '../utils/domain/verdict';

export const TONE: Record<Verdict, string> = { ready: 'good', almost: 'warn', notReady: 'bad', outside: 'bad' };
const HEAT: Record<Temperature, string> = { hot: 'bad', warm: 'warn', cold: 'dim' };
/** Shape beside colour: the fuller the rounder the warmer. */
const FLAME: Record<Temperature, string> = { hot: '▲', warm: '◆', cold: '▽' };

interface Props {
  lead: Lead;
  judgement: Judgement | null;
  temperature: Temperature | null;
}

export function LeadHeader({ lead, judgement, temperature }: Props) {
  const { honorific, name } = splitName(nameOf(lead));
  return (
    <section>
      <div class="row spread">
        <h1>
          {honorific && <span class="dim">{honorific} </span>}
          <span data-testid="lead-name">{name}</span>
        </h1>
        {temperature && (
          <span class={`chip ${HEAT[temperature]}`} data-testid="temperature">
            <span aria-hidden="true">{FLAME[temperature]} </span>
            {t(`temperature.${temperature}`)}
          </span>
        )}
      </div>
      <div class="dim" data-testid="lead-about">
        {aboutOf(lead)}
      </div>
      {judgement && (
        <p class={`banner ${TONE[judgement.verdict]}`} style={{ margin: 'var(--s3) 0 0' }} data-testid="verdict">
          {verdictWords(judgement)}
        </p>
      )}
      {(lead.kind === 'company' || lead.kind === 'deal') && (
        <p class="banner warn" style={{ margin: 'var(--s3) 0 0' }}>
          {t(`lead.notALead.${lead.kind}`)}
        </p>
      )}
    </section>
  );
}

/** The person; on a company's own page the company. */
function nameOf({ fields }: Lead): string {
  const both = [wordsOf(fields, 'firstName'), wordsOf(fields, 'lastName')].filter(Boolean).join(' ');
  return wordsOf(fields, 'name') ?? (both || (wordsOf(fields, 'company') ?? t('lead.unnamed')));
}

function aboutOf({ fields }: Lead): string {
  const place = wordsOf(fields, 'city') ?? wordsOf(fields, 'country');
  return [wordsOf(fields, 'title'), wordsOf(fields, 'company'), place].filter(Boolean).join(' · ');
}

export function verdictWords({ verdict, failing, open }: Judgement): string {
  const counts = [failing > 0 && t('verdict.failing', failing), open > 0 && t('verdict.open', open)].filter(Boolean);
  return `${t(`verdict.${verdict}`)}: ${counts.length > 0 ? counts.join(', ') : t('verdict.allMet')}`;
}
