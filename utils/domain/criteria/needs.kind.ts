/** Which of the agreed challenges this lead has (D4): found in the notes or the need, or answered by a person. */
import { z } from 'zod';
import type { Evidence } from '../criterion';
import type { Field } from '../lead';
import { langText } from '../schema-parts';
import { fold, foldedWords } from '../values/plain';
import { rememberingWords } from '../values/remember';
import { defineKind } from './kind';
import { brief, type Finding, quote, result, see } from './result';
import { sentencesOf } from './sentences';

const challenge = z.strictObject({ id: z.string(), label: langText, words: z.array(z.string()) });
const params = z.strictObject({ challenges: z.array(challenge) });
type Params = z.infer<typeof params>;

const FIELDS: Field[] = ['need', 'notes'];

export default defineKind<Params>({
  kind: 'needs',
  params,
  fields: () => FIELDS,
  askable: true,
  part: 'need',
  empty: () => ({ challenges: [] }),
  form: () => [{ is: 'list', name: 'challenges', needed: true }],
  check: ({ challenges }, { lead }) => {
    const wanted = wantedIn(challenges);
    const seen = FIELDS.map((field) => ({ field, seen: see(lead, field) }));
    const evidence = seen.flatMap(({ field, seen }) => ('why' in seen ? [] : found(field, seen.words, wanted)));
    if (evidence.length > 0) return result('met', FIELDS, evidence);
    // That a note does not speak of a challenge refutes nothing.
    const whys = seen.map(({ seen }) => ('why' in seen ? seen.why : 'notUnderstood'));
    return result(whys.find((why) => why === 'notUnderstood') ?? whys[0] ?? 'notOnPage', FIELDS);
  },
  judge: ({ challenges }, { lead }) => {
    const wanted = wantedIn(challenges);
    let why: Finding | undefined;
    for (const field of FIELDS) {
      const seen = see(lead, field);
      if (!('why' in seen) && statementsOf(seen.words).some((statement) => speaksOf(statement, wanted)))
        return brief('met', field);
      why = 'why' in seen ? (why ?? seen.why) : 'notUnderstood';
    }
    return brief(why ?? 'notOnPage', FIELDS[0]);
  },
});

const wantedOf = new WeakMap<object, string[]>();

/** The challenges' words, folded, with a blank before each; worked out once for the same challenges. */
function wantedIn(challenges: Params['challenges']): string[] {
  const known = wantedOf.get(challenges);
  if (known) return known;
  const words = challenges.flatMap(({ label, words }) => [...Object.values(label), ...words]);
  const wanted = words
    .map(foldedWords)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  wantedOf.set(challenges, wanted);
  return wanted;
}

/** "No need for": only a need that is denied, since a challenge itself is often told as a lack ("no overview"). */
const NO_NEED =
  /(?<!\p{L})(?:no need|not need|n't need|not interested|ikke behov|ikke bruk for|trenger ikke|ikke interessert|ingen interesse|behover ikke|har ikke brug for|ikke interesseret|inget behov|inte behov|behover inte|inte intresserad|geen behoefte|niet nodig|geen interesse|ei tarvetta|ei tarvitse|ei kiinnostu)/u;

/** Sentences in which a word begins as one of the wanted words does: `spor*` is found in `sporingsløsning`. */
function found(field: Field, note: string, wanted: string[]): Evidence[] {
  return statementsOf(note)
    .filter((statement) => speaksOf(statement, wanted))
    .map(({ sentence }) => quote(field, sentence));
}

interface Statement {
  sentence: string;
  folded: string;
}

const speaksOf = ({ folded }: Statement, wanted: string[]) => wanted.some((word) => folded.includes(word));

/** The sentences that deny no need; folded with a blank before each word. */
const statementsOf = rememberingWords((note: string): Statement[] =>
  sentencesOf(note)
    .filter((sentence) => !NO_NEED.test(fold(sentence)))
    .map((sentence) => ({ sentence, folded: ` ${foldedWords(sentence)}` })),
);
