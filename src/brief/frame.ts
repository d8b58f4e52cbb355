/** A page about something else than the whole assessment: the parts it needs, the rest left empty. */
import { type Day, type Lang, type PlaceCode, periodText, placeName } from '../core/index.js';
import type { FindingView, Page, RichText, Section } from './page.js';

export interface Framed {
  readonly lang: Lang;
  readonly subject: PlaceCode;
  readonly asOf: Day;
  readonly kicker: string;
  readonly title: string;
  readonly dek: RichText;
  readonly sections: readonly Section[];
  /** Every Finding and fact that a cell or a sentence of the page opens. */
  readonly findings: Readonly<Record<string, FindingView>>;
  /** What is not known, and what would fill it. */
  readonly missing?: Page['missing'];
  readonly next?: Page['next'];
  readonly network?: Page['network'];
}

/**
 * @example
 * framePage({ lang: 'en', subject: 'VNM', asOf: '2025-12-31', kicker: 'Viet Nam · agreements', ... });
 */
export function framePage({ lang, subject, asOf, missing, next, network, ...rest }: Framed): Page {
  return {
    ...rest,
    lang,
    subject: { code: subject, name: placeName(subject, lang) },
    asOf,
    asOfText: periodText(asOf, lang),
    missing: missing ?? { title: '', items: [] },
    next: next ?? [],
    mapRules: [],
    ...(network === undefined ? {} : { network }),
  };
}
