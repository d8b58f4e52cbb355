/** Shocks that come with the package, written out for whoever chooses one. */
import type { Lang } from '../../core/index.js';
import type { ReadyShock } from '../../shock/index.js';
import type { ShockEntry } from './page.js';

/** @example shockEntries(await readyShocks(), 'en')[0]?.name; // 'chips-ban' */
export const shockEntries = (ready: readonly ReadyShock[], lang: Lang): readonly ShockEntry[] =>
  ready.map(({ name, shock, text }) => ({
    name,
    title: shock.title[lang],
    about: shock.about[lang],
    text,
  }));
