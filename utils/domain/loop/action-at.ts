/** When the lead itself did something (S2b), where the page says the very instant, in words or in its markup; a time without its zone is none. */
import type { Instant } from '../events';
import type { Lead } from '../lead';

const WITH_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;

/** The newer of the last activity and the creation; undefined when neither is an instant until now. */
export function actionAt({ fields }: Lead, now: Instant): Instant | undefined {
  return [fields.lastActivity, fields.createdAt]
    .map((reading) =>
      reading?.state === 'read' ? (instantOf(reading.instant) ?? instantOf(reading.words)) : undefined,
    )
    .filter((at) => at !== undefined && at <= now)
    .sort()
    .at(-1);
}

function instantOf(words: string | undefined): Instant | undefined {
  const [, day, time, zone = ''] = WITH_ZONE.exec(words?.trim() ?? '') ?? [];
  if (day === undefined) return undefined;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  const at = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
