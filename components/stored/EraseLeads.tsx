/** Finding a lead by its name, company or address, to erase it. */
import { useState } from 'preact/hooks';
import { t } from '../../locales/words';
import { type KnownLead, leadsWith } from '../../utils/domain/known-leads';
import type { LeadKey } from '../../utils/domain/lead';
import { Erase } from './Erase';

interface Props {
  leads: KnownLead[];
  onCount(lead: LeadKey): Promise<number>;
  onErase(lead: LeadKey): Promise<unknown>;
}

const SHOWN = 20;

export function EraseLeads({ leads, onCount, onErase }: Props) {
  const [text, setText] = useState('');
  const found = leadsWith(leads, text, SHOWN);
  return (
    <>
      <label class="field">
        {t('stored.erase.findLead')}
        <input
          type="search"
          data-testid="find-lead"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div role="status">
        {text.trim() !== '' && found.length === 0 && <p class="dim">{t('stored.erase.noLead')}</p>}
      </div>
      <ul class="listed" data-testid="found-leads">
        {found.map((lead) => (
          <li key={lead.key} class="row spread">
            <span>
              {nameOf(lead)}
              <br />
              <span class="dim small">{lead.key}</span>
            </span>
            <Erase
              label={t('stored.erase.button')}
              spoken={t('stored.erase.buttonLabel', [nameOf(lead)])}
              onCount={() => onCount(lead.key)}
              onErase={() => onErase(lead.key)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function nameOf({ name, company }: KnownLead): string {
  return [name, company].filter((words) => words !== null).join(' · ') || t('lead.unnamed');
}
