/** By how much a word or letter behind a number multiplies it: `mill.`, `mio`, `mln`, `k`, `mrd`. */
import { type Context, languageOf } from './meaning';

/** Powers of ten by the folded token without its dots. Sources: CLDR 48 compact forms, and what people write. */
const POWERS: Record<number, string> = {
  3: 'k tusen tusind duizend dzd tuhat tuhatta tsd tausend thousand mille milliers',
  6: 'm mm mn mill mio mln milj million millions millioner millionen miljon miljoner miljoen miljoona miljoonaa',
  9: 'b md mds mdr mrd mia mld mlrd milliard milliards milliarder milliarden miljard miljarder miljardi miljardia',
  12: 'bilj bill bio billioner billionen biljon biljoner biljoen biljoona biljoonaa',
};

/** Tokens that are a different number in English than elsewhere: [in English, elsewhere]. */
const ENGLISH_DIFFERS: Record<string, [english: number, elsewhere: number]> = {
  bn: [9, 12],
  bln: [9, 12],
  billion: [9, 12],
  billions: [9, 12],
  trillion: [12, 18],
  tn: [12, 3],
  t: [12, 3],
};

const FACTORS = new Map(
  Object.entries(POWERS).flatMap(([power, tokens]) => tokens.split(' ').map((token) => [token, 10 ** Number(power)])),
);

/** The factors that a folded token without dots can stand for; undefined for any other token. */
export function factorsOf(token: string, context: Context): number[] | undefined {
  const factor = FACTORS.get(token);
  if (factor !== undefined) return [factor];
  const powers = Object.hasOwn(ENGLISH_DIFFERS, token) ? ENGLISH_DIFFERS[token] : undefined;
  if (powers === undefined) return undefined;
  const english = languageOf(context) === 'en';
  // The English word can stand in a CRM of any language, the others hardly ever on an English page.
  return (english ? (token === 't' ? powers : [powers[0]]) : powers.toReversed()).map((power) => 10 ** power);
}
