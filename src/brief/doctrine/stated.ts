/** What a doctrine states besides its rules, written out: its parties with their dates, and its limits. */
import {
  type Lang,
  type Message,
  format,
  periodText,
  placeName,
  render,
} from '../../core/index.js';
import { type Doctrine, limitOf } from '../../doctrine/index.js';
import type { Section } from '../page.js';
import { factName } from './facts-of-draft.js';
import { measuredWords } from './measured-messages.js';
import { say } from './messages.js';
import { statedWords as words } from './stated-messages.js';

const blank: Pick<Section, 'chart' | 'source' | 'cite'> = { chart: null, source: '', cite: '' };

function partySections(
  { parties }: Doctrine,
  sources: ReadonlyMap<string, string>,
  word: (m: Message) => string,
  lang: Lang,
): Section[] {
  if (parties === undefined) return [];
  const { list, whole_until: until, note } = parties;
  const title = word(words.parties({ count: list.length, until }));
  return [
    {
      ...blank,
      id: 'parties',
      nav: word(words.partiesNav({})),
      title,
      subtitle: note === null ? [] : [note[lang]],
      tables: [
        {
          caption: title,
          columns: [words.party, words.since, words.until, say.status, words.readIn].map(
            (label) => ({
              label: word(label({})),
              numeric: false,
            }),
          ),
          rows: list.map((p) => [
            { text: placeName(p.place, lang) },
            { text: periodText(p.from, lang) },
            { text: p.to === null ? '' : periodText(p.to, lang) },
            { text: word(say.basisStatus({ status: p.status })) },
            { text: p.sources.join(', ') },
          ]),
        },
      ],
      notes: [
        ...list.flatMap((p) =>
          p.note === null ? [] : [`${placeName(p.place, lang)}: ${p.note[lang]}`],
        ),
        ...[...new Set(list.flatMap((p) => p.sources))].flatMap((id) => {
          const address = sources.get(id);
          return address === undefined ? [] : [`${id}: ${address}`];
        }),
      ],
    },
  ];
}

function limitSections(
  { limits = [] }: Doctrine,
  word: (m: Message) => string,
  lang: Lang,
): Section[] {
  if (limits.length === 0) return [];
  const title = word(words.limits({}));
  return [
    {
      ...blank,
      id: 'limits',
      nav: word(words.limitsNav({})),
      title,
      subtitle: [],
      tables: [
        {
          caption: title,
          columns: [
            { label: word(say.id({})), numeric: false, whole: true },
            { label: word(measuredWords.limit({})), numeric: false },
            { label: word(measuredWords.fact({})), numeric: false },
            { label: word(say.status({})), numeric: false },
          ],
          rows: limits.map((l) => [
            { text: l.id },
            {
              text: word(
                measuredWords.level({
                  label: l.label[lang],
                  sign: limitOf(l).crossedWhen,
                  level: format.quantity(l.value, l.unit, lang),
                }),
              ),
            },
            { text: factName(l.fact, lang) },
            { text: l.basis.map((b) => word(say.basisStatus({ status: b.status }))).join(', ') },
          ]),
        },
      ],
      notes: [...new Set(limits.flatMap((l) => l.basis.map((b) => b.text[lang])))],
    },
  ];
}

/** Empty for a doctrine of one state without limits. */
export const statedSections = (
  d: Doctrine,
  sources: ReadonlyMap<string, string>,
  lang: Lang,
): Section[] => {
  const word = (m: Message): string => render(m, lang);
  return [...limitSections(d, word, lang), ...partySections(d, sources, word, lang)];
};
