/** The team's agreements as they are stored, and which of them is in force: followed, not remembered. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AgreementVersion, Citation } from '../../utils/domain/agreement';
import { type Versions, versionsOf } from '../../utils/domain/agreement-versions';
import type { StoredEvent } from '../../utils/domain/events';
import { storedVersions } from '../../utils/store/agreements';
import { eventsOfKind } from '../../utils/store/events';

/** Its properties read signals: whatever is computed from them follows what is stored. */
export interface TeamAgreements {
  readonly inForce: AgreementVersion;
  readonly versions: Versions;
  cited(cite: Citation): AgreementVersion | undefined;
  /** Reads what is stored anew. @throws StoreRefused: then what was known stays. */
  load(): Promise<void>;
}

const KINDS = ['agreement proposed', 'agreement signed', 'undone'];

/**
 * @param starter in force until a version is complete.
 * @param company what policy sets: it is in force whatever was signed.
 * @param today local day: a version can wait for its first day.
 */
export function followAgreements(
  starter: AgreementVersion,
  company: ReadonlySignal<AgreementVersion | null>,
  today: ReadonlySignal<string>,
): TeamAgreements {
  const stored = signal<{ texts: AgreementVersion[]; events: StoredEvent[] }>({ texts: [], events: [] });
  const versions = computed((): Versions => {
    const signed = versionsOf(stored.value.texts, stored.value.events, starter, today.value);
    return company.value ? { ...signed, inForce: company.value, waiting: null } : signed;
  });
  const byCitation = computed(() => {
    const { versions: all, inForce } = versions.value;
    const standing = new Map(all.map((version) => [version.cite, version.standing]));
    const known = stored.value.texts.map((text): [Citation, AgreementVersion] => {
      const is = standing.get(text.cite);
      return [text.cite, { ...text, standing: is === 'trial' || is === 'signed' ? is : 'provisional' }];
    });
    return new Map([...known, [starter.cite, starter], [inForce.cite, inForce]]);
  });
  return {
    get inForce() {
      return versions.value.inForce;
    },
    get versions() {
      return versions.value;
    },
    cited: (cite) => byCitation.value.get(cite),
    async load() {
      const [texts, ...events] = await Promise.all([storedVersions(), ...KINDS.map(eventsOfKind)]);
      stored.value = { texts, events: events.flat() };
    },
  };
}
