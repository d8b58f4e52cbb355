/** The sentences of a doctrine as others have printed them: quotations in their own language, never translated. */
import { type Lang, type Message, periodBounds, periodText, render } from '../../core/index.js';
import type { Doctrine } from '../../doctrine/index.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

/** A date as a person writes it; what is no period (`undated`) as the one who collected the words put it. */
const dated = (date: string, lang: Lang): string =>
  periodBounds(date) === undefined ? date : periodText(date, lang);

/** Empty where nobody has collected the wordings. */
export function variantSections(d: Doctrine, lang: Lang): readonly Section[] {
  if (d.wording_variants.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  return [
    {
      id: 'variants',
      nav: word(say.variants({})),
      title: word(say.variants({})),
      subtitle: [word(say.variantsSub({}))],
      chart: null,
      tables: [
        {
          caption: word(say.variants({})),
          columns: [
            { label: word(say.id({})), numeric: false, whole: true },
            { label: word(say.outlet({})), numeric: false },
            { label: word(say.date({})), numeric: false },
            { label: word(say.words({})), numeric: false },
          ],
          rows: d.wording_variants.flatMap((v) =>
            Object.entries(v.words)
              .filter(([, words]) => words !== null)
              .map(([id, words]) => [
                { text: v.id },
                { text: v.outlet },
                { text: dated(v.date, lang) },
                { text: `${id}: ${words}` },
              ]),
          ),
        },
      ],
      notes: d.findings_on_wording.map((f) => f[lang]),
      source: '',
      cite: '',
    },
  ];
}
