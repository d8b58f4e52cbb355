/** The two languages Tuchu speaks. Every text a person reads exists in both. */
export type Lang = 'en' | 'vi';

export const LANGS: readonly Lang[] = ['en', 'vi'];

/** A text in both languages. */
export type Text = Readonly<Record<Lang, string>>;
