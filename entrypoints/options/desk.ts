/** What is done with versions: propose, sign, take back, begin, give out and take in. */
import { type Signal, signal } from '@preact/signals';
import type { Said } from '../../components/Notice';
import { type Answers, tailored } from '../../locales/starter/tailored';
import type { Agreement } from '../../utils/domain/agreement';
import type { SignedCopy } from '../../utils/domain/agreement-file';
import type { Signature, Version } from '../../utils/domain/agreement-versions';
import type { EventBodies, KnownKind } from '../../utils/domain/events';
import type { Person, Side } from '../../utils/domain/person';
import { now } from '../../utils/platform/clock';
import { citationOf } from '../../utils/store/agreements';
import type { AgreementRow } from '../../utils/store/schema';
import { savePerson } from '../../utils/store/settings';
import { giveOut, takeIn } from '../../utils/store/signed-copy';
import { StoreRefused } from '../../utils/store/store-refused';
import type { TeamAgreements } from '../shared/agreements';
import { namesOfPeople } from '../shared/people';
import { recordEvent } from '../shared/record';

export interface Desk {
  person: Signal<Person>;
  names: Signal<Map<string, string>>;
  said: Signal<Said | null>;
  /** Each resolves to true when it was stored. */
  saveMe(name: string, side: Side | null): Promise<boolean>;
  /** Of a month, `YYYY-MM` (F4). */
  chooseLearning(month: string, text: string): Promise<boolean>;
  /** Without a name and a side, as nobody has them yet. */
  forgetMe(): Promise<void>;
  propose(text: Agreement, note: string): Promise<boolean>;
  sign(version: Version): Promise<boolean>;
  signTrial(version: Version): Promise<boolean>;
  withdraw(signature: Signature): Promise<boolean>;
  /** The first run: who, and five answers. */
  begin(me: { name: string; side: Side }, answers: Answers): Promise<boolean>;
  signedCopy(): Promise<SignedCopy>;
  /** False too when the copy is not what was signed: then `said` says nothing. */
  takeIn(copy: SignedCopy): Promise<boolean>;
}

export function openDesk(me: Person, agreements: TeamAgreements): Desk {
  const person = signal(me);
  const names = signal(new Map<string, string>());
  const said = signal<Said | null>(null);

  const record = <K extends KnownKind>(kind: K, body: EventBodies[K], text?: AgreementRow) =>
    recordEvent(kind, body, { by: person.value, now: now(), inForce: agreements.inForce, ...(text && { text }) });

  /** Does it, reads what is stored anew, and says what came of it. */
  const attempt = async (work: () => Promise<boolean>) => {
    try {
      const done = await work();
      await agreements.load();
      names.value = await namesOfPeople();
      said.value = done ? { is: 'saved', undo: null } : null;
      return done;
    } catch (error) {
      console.error('Leadpact', error);
      said.value = { is: 'refused', why: error instanceof StoreRefused ? error.reason : 'unavailable', again: null };
      return false;
    }
  };

  const saveMe = async (name: string, side: Side | null) => {
    const changed = { ...person.value, name, side };
    await savePerson(changed);
    person.value = changed;
    await record('person', { name, side });
  };

  const propose = async (text: Agreement, note: string): Promise<AgreementRow> => {
    const highest = Math.max(0, ...agreements.versions.versions.map(({ agreement }) => agreement.number));
    // As it will be read again: without what JSON does not keep.
    const agreement = JSON.parse(JSON.stringify({ ...text, number: highest + 1 })) as Agreement;
    const row = { cite: await citationOf(agreement), agreement };
    const base = agreements.inForce.cite;
    await record('agreement proposed', { cite: row.cite, base, ...(note && { note }) }, row);
    return row;
  };

  const signForAll = async ({ cite, agreement }: AgreementRow) => {
    const sides: Side[] = agreement.managementSigns ? ['marketing', 'sales', 'management'] : ['marketing', 'sales'];
    for (const side of sides) await record('agreement signed', { cite, side, trial: true });
  };

  return {
    person,
    names,
    said,
    chooseLearning: (month, text) => attempt(() => record('learning chosen', { month, text }).then(() => true)),
    forgetMe: async () => {
      const nobody = { ...person.value, name: '', side: null };
      await savePerson(nobody);
      person.value = nobody;
      names.value = await namesOfPeople();
    },
    saveMe: (name, side) => attempt(() => saveMe(name, side).then(() => true)),
    propose: (text, note) => attempt(() => propose(text, note).then(() => true)),
    sign: ({ cite }) =>
      attempt(async () => {
        const { side } = person.value;
        if (side === null) return false;
        await record('agreement signed', { cite, side });
        return true;
      }),
    signTrial: (version) => attempt(() => signForAll(version).then(() => true)),
    withdraw: ({ event }) => attempt(() => record('undone', { event }).then(() => true)),
    begin: ({ name, side }, answers) =>
      attempt(async () => {
        await saveMe(name, side);
        await signForAll(await propose(tailored(answers), ''));
        return true;
      }),
    signedCopy: giveOut,
    takeIn: (copy) => attempt(() => takeIn(copy, person.value.id)),
  };
}
