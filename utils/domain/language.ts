/** The languages the product speaks, and texts that a team writes in some of them. */

export const LANGUAGES = ['en', 'nb', 'da', 'sv', 'nl', 'fi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages. A team need not write all six. */
export type LangText = Partial<Record<Language, string>>;

/** The text in the reader's language, else in English, else in the first language that has one, else ''. */
export function textIn(text: LangText, language: Language): string {
  return text[language] ?? text.en ?? LANGUAGES.map((l) => text[l]).find((t) => t !== undefined) ?? '';
}
