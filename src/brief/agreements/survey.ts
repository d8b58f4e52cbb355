/** What loaded datasets say of a country's agreements: overlap, hub or spoke, and what one more would add. */
import {
  format,
  periodText,
  placeName,
  render,
  valueText,
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import type { Cell, Column } from '../../charts/types.js';
import { sidesCaveat, type Survey, type WorldReading } from '../../relations/index.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

const EMPTY = { chart: null, source: '', cite: '' } as const;
const word =
  (lang: Lang) =>
  (m: Message): string =>
    render(m, lang);

/** Number with its Finding behind it; a dash where there is none. */
const cellOf = (finding: Finding | undefined, lang: Lang): Cell =>
  finding === undefined
    ? { text: '–' }
    : {
        text: valueText(finding, lang),
        finding: finding.id,
        ...(finding.value.kind === 'point' ? { value: finding.value.value } : {}),
      };

const scoreText = (score: number | null, lang: Lang): string =>
  score === null ? '–' : format.percent(score, lang);

const sourceName = (r: WorldReading): string => `${r.world.manifest.source} ${r.year}`;
const citations = (survey: Survey): readonly string[] => [
  ...new Set(survey.readings.map((r) => r.world.manifest.citation)),
];

const count = (r: WorldReading, p: PlaceCode): number => r.layers.get(p)?.certain.length ?? 0;

export function worldSection(survey: Survey, lang: Lang): Section | undefined {
  const w = word(lang);
  const { readings, partners } = survey;
  const [first] = [...readings].sort((a, b) => b.year - a.year);
  if (first === undefined) return undefined;
  const most = (p: PlaceCode): number => Math.max(...readings.map((r) => count(r, p)));
  const rows = [...partners].sort((a, b) => most(b) - most(a) || (a < b ? -1 : 1));
  const [top] = [...rows].sort((a, b) => count(first, b) - count(first, a));
  const deep = readings.find((r) => r.world.manifest.source === 'desta');
  const scales = deep === undefined ? [] : survey.coded.map((c) => c.scale);
  const find = (r: WorldReading, p: PlaceCode, measure: string): Finding | undefined =>
    survey.overlap.find(
      (f) => f.partner === p && f.measure === measure && f.id.includes(`/${r.world.manifest.id}@`),
    );
  const columns: Column[] = [
    { label: w(say.partner({})), numeric: false },
    ...readings.map((r) => ({ label: sourceName(r), numeric: true })),
    ...scales.map((scale) => ({ label: scale.short[lang], numeric: true })),
  ];
  const { year } = first;
  const source = first.world.manifest.source;
  return {
    ...EMPTY,
    id: 'world',
    nav: w(say.navWorld({})),
    title:
      top === undefined || count(first, top) === 0
        ? w(say.worldNone({ source, year }))
        : w(say.worldTitle({ partner: top, count: count(first, top), source, year })),
    subtitle: [w(say.worldSub({}))],
    tables: [
      {
        caption: w(say.worldSub({})),
        sortable: true,
        columns,
        rows: rows.map((p) => [
          { text: placeName(p, lang), drill: `partner:${p}` as const },
          ...readings.map((r) => cellOf(find(r, p, 'agreement_overlap'), lang)),
          ...scales.map((scale) => cellOf(deep && find(deep, p, `agreement_${scale.id}`), lang)),
        ]),
      },
    ],
    notes: [
      `${w(sidesCaveat())}.`,
      ...scales.map((scale) => `${scale.short[lang]}: ${w(scale.caveat())}.`),
    ],
    source: citations(survey).join(' '),
    cite: citations(survey).join(' '),
  };
}

export function hubSection(survey: Survey, subject: PlaceCode, lang: Lang): Section {
  const w = word(lang);
  const { readings, hub } = survey;
  const scores = readings.flatMap((r) => r.hub.score ?? []);
  const [low, high] = [Math.min(...scores), Math.max(...scores)].map((s) =>
    format.percent(s, lang),
  );
  const find = (r: WorldReading, how: string): Finding | undefined =>
    hub.find((f) => f.id.includes(`/${how}/${r.world.manifest.id}@`));
  const [missing] = hub;
  return {
    ...EMPTY,
    id: 'hub',
    nav: w(say.navHub({})),
    title:
      scores.length === 0 || low === undefined || high === undefined
        ? w(say.hubMissing({}))
        : w(say.hubTitle({ subject, low, high, datasets: scores.length })),
    subtitle: [w(say.hubSub({}))],
    tables:
      readings.length === 0
        ? []
        : [
            {
              caption: w(say.hubSub({})),
              columns: [
                { label: w(say.dataset({})), numeric: false },
                { label: w(say.year({})), numeric: true },
                { label: w(say.partners({})), numeric: true },
                { label: w(say.pairs({})), numeric: true },
                { label: w(say.untied({})), numeric: true },
                { label: w(say.score({})), numeric: true },
                { label: w(say.weighted({})), numeric: true },
                { label: w(say.without({})), numeric: true },
              ],
              rows: readings.map((r) => [
                { text: r.world.manifest.source },
                { text: String(r.year) },
                { text: String(r.hub.partners) },
                { text: String(r.hub.pairs) },
                { text: String(r.hub.untied) },
                cellOf(find(r, 'plain'), lang),
                cellOf(find(r, 'weighted'), lang),
                {
                  text: scoreText(r.carrier?.without.score ?? null, lang),
                },
              ]),
            },
          ],
    notes:
      readings.length === 0
        ? missing?.value.kind === 'missing'
          ? [w(missing.value.missing.detail)]
          : []
        : readings.flatMap((r) =>
            r.carrier === undefined
              ? []
              : [
                  w(
                    say.carrier({
                      source: r.world.manifest.source,
                      name: r.carrier.name,
                      partners: r.carrier.partners,
                      all: r.hub.partners,
                    }),
                  ),
                ],
          ),
    source: citations(survey).join(' '),
    cite: citations(survey).join(' '),
  };
}

export function marginalSection(survey: Survey, lang: Lang): Section | undefined {
  const w = word(lang);
  const { marginal, partners } = survey;
  if (marginal.length === 0) return undefined;
  const basisOf = (f: Finding): string => f.id.slice(f.id.lastIndexOf('/') + 1);
  const bases = [...new Set(marginal.map(basisOf))];
  const measures = [...new Set(marginal.map((f) => f.measure))];
  const fresh = marginal.flatMap((f) =>
    f.measure === 'agreement_new_partners' && f.value.kind === 'point' ? [f.value.value] : [],
  );
  const at = (measure: string, basis: string): Finding | undefined =>
    marginal.find((f) => f.measure === measure && basisOf(f) === basis);
  const rowsOf = (measure: string): Cell[][] => {
    const [one] = marginal.filter((f) => f.measure === measure);
    const after = [
      { text: one?.label[lang] ?? measure },
      ...bases.map((basis) => cellOf(at(measure, basis), lang)),
    ];
    if (one?.unit !== 'share') return [after];
    const before = bases.map((basis): Cell => {
      const f = at(measure, basis);
      const now = f?.inputs[0];
      if (f === undefined || now === undefined) return { text: '–' };
      return { text: format.percent(now.value, lang), finding: f.id };
    });
    return [[{ text: w(say.now({ label: one.label[lang] })) }, ...before], after];
  };
  return {
    ...EMPTY,
    id: 'marginal',
    nav: w(say.navMarginal({})),
    title: w(
      say.marginalTitle({
        places: partners,
        low: Math.min(...fresh),
        high: Math.max(...fresh),
      }),
    ),
    subtitle: [w(say.marginalSub({}))],
    tables: [
      {
        caption: w(say.marginalSub({})),
        columns: [
          { label: w(say.measure({})), numeric: false },
          ...bases.map((basis) => {
            const [id = '', period = ''] = basis.split('@');
            const reading = survey.readings.find((r) => r.world.manifest.id === id);
            const label =
              reading === undefined
                ? `${w(say.pack({}))}, ${periodText(period, lang)}`
                : sourceName(reading);
            return { label, numeric: true };
          }),
        ],
        rows: measures.flatMap(rowsOf),
      },
    ],
    notes: [
      ...new Set(
        marginal.flatMap((f) => (f.value.kind === 'missing' ? [w(f.value.missing.detail)] : [])),
      ),
    ],
  };
}
