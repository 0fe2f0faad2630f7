/** A lead's page written in one line, and what the lead did according to it. */
import { readHistory } from '../../../utils/crm/history/read-history';
import { historyIn } from '../../../utils/domain/loop/history';
import { ANNA, leadIn } from '../read-markup';

const SETTING = { now: '2026-11-20T09:00:00.000Z', keepsCompany: true };

/** Each as "day words" or "day–day words". @param markup beside Anna Berg's own fields. */
export function historyBeside(markup: string, language = 'en', body = ANNA): string[] {
  const lead = leadIn(`<main>${body}${markup}</main>`, { language });
  return historyIn(readHistory(document, lead), lead, SETTING).map(({ on, words }) =>
    [on && (on.from === on.to ? on.from : `${on.from}–${on.to}`), words].filter(Boolean).join(' '),
  );
}
