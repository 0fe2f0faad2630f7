/** A lead by the name that this device may know, as a link to its record where that can be opened. */
import { t } from '../../locales/words';

/** What can be said of a lead that is not in view. */
export interface LeadName {
  /** On the device that saw it the lead's own name, else the company's where it travels, else where the lead is kept. */
  name: string;
  /** null: its record can only be found in the CRM. */
  address: string | null;
}

export function LeadLink({ name, address }: LeadName) {
  if (address === null) return <b>{name}</b>;
  return (
    <a href={address} target="_blank" rel="noreferrer" aria-label={t('loop.leadName.open', [name])}>
      {name}
    </a>
  );
}
