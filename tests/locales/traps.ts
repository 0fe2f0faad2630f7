/** Words that mean something else to the people who read them, with what they mean; never in a text of ours. */
import type { Language } from '../../utils/domain/language';

interface Trap {
  languages: Language[];
  words: RegExp;
  why: string;
}

/** Whole words only: `\b` knows no å or ö. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');
}

const TRAPS: Trap[] = [
  { languages: ['nb', 'da'], words: /leksikon/iu, why: 'an encyclopaedia; the lexicon is an “ordliste”' },
  {
    languages: ['nb', 'da'],
    words: word('bevis(?:et|er|erne|ene)?'),
    why: 'proof in court; evidence is “grunnlag”, “grundlag”',
  },
  { languages: ['nl'], words: word('bewijs|bewijzen'), why: 'proof in court; evidence is “onderbouwing”' },
  { languages: ['sv'], words: word('bevis(?:et|en)?'), why: 'proof in court; evidence is “underlag”' },
  { languages: ['fi'], words: word('näyttö'), why: 'also a display; evidence is “peruste”' },
  { languages: ['fi'], words: word('keskeytett\\p{L}*'), why: 'also aborted; paused is “tauolla”' },
  { languages: ['sv'], words: word('över tiden'), why: 'overtime; overdue is “fristen har gått ut”' },
  { languages: ['nb', 'da'], words: word('ikke klart'), why: 'not clear; not ready is “ikke klar”' },
  { languages: ['sv'], words: word('inte klart?'), why: 'not finished; not ready is “inte redo”' },
  { languages: ['nb', 'da', 'sv'], words: word('en lead|leaden'), why: 'lead is neuter: “et lead”, “ett lead”' },
  {
    languages: ['nb', 'sv'],
    words: word('(?:varm|kald|kall|het) lead'),
    why: 'lead is neuter: “varmt”, “kaldt”, “kallt”, “hett”',
  },
  { languages: ['da'], words: word('(?:varm|kold) lead'), why: 'lead is neuter: “varmt”, “koldt”' },
  { languages: ['nl'], words: word('het lead|(?:warm|koud) lead'), why: 'lead is common: “de lead”, “warme”, “koude”' },
  {
    languages: ['en', 'nb', 'da', 'sv', 'nl', 'fi'],
    words: /^(?:hot|het|hett|heet|hete|kuuma|varm|varmt|warm)$/iu,
    why: 'alone beside a name it is a remark about the person',
  },
  { languages: ['da'], words: /^emne$/iu, why: 'an email’s subject; a lead is a “lead” on a label' },
];

/** What is wrong with this text, in words; empty when nothing is. */
export function trapsIn(language: Language, text: string): string[] {
  return TRAPS.filter((trap) => trap.languages.includes(language) && trap.words.test(text)).map((trap) => trap.why);
}
