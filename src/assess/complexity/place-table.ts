/** The country's complexity: a row for every set of filters, and a row for every year. */
import {
  type Finding,
  type Message,
  type Missing,
  type Text,
  placeName,
  render,
} from '../../core/index.js';
import { coi, density, rowOf, scores, spreadOf } from '../../complexity/index.js';
import { type AnswerRow, type AnswerTable, findingOf, valueOf } from '../../dependence/index.js';
import { leftOutNotes } from './left-out.js';
import { say } from './messages.js';
import { COI, DIVERSITY, ECI, FITNESS, REFLECTIONS } from './methods.js';
import { type ComplexityYear, type SpaceReading, known, scopedTitle } from './read.js';
import { noAtlas } from './sets.js';

const columnsOf = ({ q }: ComplexityYear, outlook: boolean): AnswerTable['columns'] => [
  { measure: 'eci', label: { en: 'ECI', vi: 'ECI' } },
  ...(outlook ? [{ measure: 'coi', label: { en: 'outlook (COI)', vi: 'triển vọng (COI)' } }] : []),
  { measure: 'diversity', label: { en: 'specialised in', vi: 'chuyên môn hóa' } },
  { measure: 'places_compared', label: { en: 'places', vi: 'số nơi' } },
  { measure: 'products_compared', label: { en: 'products', vi: 'số mặt hàng' } },
  ...(q.beside === 'fitness'
    ? [{ measure: 'fitness', label: { en: 'fitness', vi: 'độ thích nghi' } }]
    : []),
  ...(q.beside === 'reflections'
    ? [{ measure: 'reflections', label: { en: 'reflections', vi: 'phản chiếu' } }]
    : []),
];

const PLACES: Text = { en: 'Places compared', vi: 'Số nơi được so' };
const PRODUCTS: Text = { en: 'Products compared', vi: 'Số mặt hàng được so' };

/** ECI of a reading's country, or why there is none. */
export const eciValue = ({ row, space }: SpaceReading): number | Missing =>
  typeof row === 'number' && typeof space.found !== 'string'
    ? (space.found.eci[row] ?? NaN)
    : (row as Missing);

export const eciFinding = (reading: SpaceReading): Finding =>
  findingOf(reading.frame, {
    measure: 'eci',
    label: ECI.name,
    unit: 'sd',
    method: ECI,
    value: valueOf(eciValue(reading)),
    inputs: inputsOf(reading),
    caveats: [...weakSign(reading), say.relative({})],
  });

/** Correlation with diversity below which the sign of the index is doubtful; our own choice. */
export const WEAK_SIGN = 0.3;

/** Whether the sign of the index rests on little: between two such years it may turn over. */
export const signIsWeak = ({ space: { found } }: SpaceReading): boolean =>
  typeof found !== 'string' && found.withDiversity < WEAK_SIGN;

/** Says so where the sign rests on little. */
export const weakSign = ({ space: { found } }: SpaceReading): Message[] =>
  typeof found !== 'string' && found.withDiversity < WEAK_SIGN
    ? [say.weakSign({ correlation: found.withDiversity })]
    : [];

function inputsOf({ space }: SpaceReading): Finding['inputs'] {
  const { selection, found } = space;
  const count = (label: Text, value: number) => ({ label, value, unit: 'count' as const });
  return [
    count(PLACES, selection.places.length),
    count(PRODUCTS, selection.products.length),
    ...(typeof found === 'string'
      ? []
      : [
          {
            label: { en: 'second eigenvalue', vi: 'giá trị riêng thứ hai' },
            value: found.second,
            unit: 'index01' as const,
          },
          {
            label: { en: 'third eigenvalue', vi: 'giá trị riêng thứ ba' },
            value: found.third,
            unit: 'index01' as const,
          },
        ]),
  ];
}

/** What one set of filters, in one year, says of the country. */
function cellsOf(reading: SpaceReading, outlook: boolean): Finding[] {
  const { row, space, frame } = reading;
  const { m } = space.selection;
  const whole = typeof row !== 'number' ? row : undefined;
  const at = typeof row === 'number' ? row : 0;
  const compared = (measure: string, label: Text, value: number): Finding =>
    findingOf(frame, {
      measure,
      label,
      unit: 'count',
      method: { ...DIVERSITY, id: measure, name: label, formula: 'count', status: 'derived' },
      value: valueOf(value),
    });
  const open = (): number => {
    if (typeof space.found === 'string') return NaN;
    return coi(rowOf(m, at), density(m, space.near(), [at]), space.found.pci);
  };
  return [
    eciFinding(reading),
    ...(outlook
      ? [
          findingOf(frame, {
            measure: 'coi',
            label: COI.name,
            unit: 'ratio',
            method: COI,
            value: valueOf(whole ?? open()),
          }),
        ]
      : []),
    findingOf(frame, {
      measure: 'diversity',
      label: DIVERSITY.name,
      unit: 'count',
      method: DIVERSITY,
      value: valueOf(whole ?? m.rowStart[at + 1]! - m.rowStart[at]!),
    }),
    compared('places_compared', PLACES, space.selection.places.length),
    compared('products_compared', PRODUCTS, space.selection.products.length),
    ...besideCells(reading, whole, at),
  ];
}

function besideCells(
  { fitness, reflections, frame }: SpaceReading,
  whole: Missing | undefined,
  at: number,
): Finding[] {
  if (fitness !== undefined)
    return [
      findingOf(frame, {
        measure: 'fitness',
        label: FITNESS.name,
        unit: 'ratio',
        method: FITNESS,
        value: valueOf(whole ?? fitness.fitness[at]!),
        caveats: [stopOf(fitness)],
      }),
    ];
  if (reflections === undefined) return [];
  const places = scores(reflections.places, spreadOf(reflections.places, 'population'));
  return [
    findingOf(frame, {
      measure: 'reflections',
      label: REFLECTIONS.name,
      unit: 'sd',
      method: REFLECTIONS,
      value: valueOf(whole ?? places[at]!),
    }),
  ];
}

const stopOf = ({ steps, converged, vanishing }: NonNullable<SpaceReading['fitness']>): Message =>
  say.fitnessStop({ steps, converged, vanishing });

/** One row a set of filters. */
export function filtersTable(found: ComplexityYear): AnswerTable {
  const { q, manifest, world, sets } = found;
  const rows = sets.map((reading): AnswerRow => {
    const { id, name } = reading.set;
    return {
      key: id,
      label: { en: render(name, 'en'), vi: render(name, 'vi') },
      cells: cellsOf(reading, true),
    };
  });
  const range = known(rows.map((r) => r.cells[0] ?? null));
  const first = sets[0];
  const eigen = first?.space.found;
  return {
    id: `complexity@${manifest.id}`,
    title: say.titleFilters({
      subject: q.subject,
      year: world.matrix.year,
      title: scopedTitle(manifest).en,
      titleVi: scopedTitle(manifest).vi,
    }),
    rowLabel: { en: 'filters', vi: 'bộ lọc' },
    columns: columnsOf(found, true),
    rows,
    notes: [
      ...(range.length > 1
        ? [
            say.filtersMatter({
              low: Math.min(...range),
              high: Math.max(...range),
              sets: range.length,
            }),
          ]
        : []),
      ...(first === undefined ? [] : weakSign(first)),
      ...firstNotes(found),
      ...noAtlas(world),
      say.relative({}),
      ...(eigen === undefined || typeof eigen === 'string'
        ? []
        : [
            say.eigen({
              second: eigen.second,
              third: eigen.third,
              residual: eigen.residual.toExponential(0),
              correlation: eigen.withDiversity,
            }),
          ]),
      ...(first?.fitness === undefined ? [] : [stopOf(first.fitness)]),
      ...(first === undefined ? [] : leftOutNotes(first, q.all)),
      ...(first?.frame.caveats ?? []),
    ],
  };
}

/** Places of a reading, most complex first; by code among equals. */
export function byComplexity({
  space,
}: SpaceReading): ReadonlyArray<{ place: string; eci: number; row: number }> {
  const { found, selection, world } = space;
  if (typeof found === 'string') return [];
  return selection.places
    .map((at, row) => ({ place: world.matrix.places[at]!, eci: found.eci[row]!, row }))
    .toSorted((a, b) => b.eci - a.eci || (a.place < b.place ? -1 : 1));
}

/** How far who comes first depends on the filters: a count, or with `--all` the first of each set. */
export function firstNotes({ q, sets }: ComplexityYear): Message[] {
  const lists = sets.map((reading) => ({ reading, list: byComplexity(reading) }));
  const held = lists.filter(({ list }) => list.length > 0);
  const firsts = new Set(held.map(({ list }) => list[0]?.place ?? ''));
  const [one = ''] = firsts;
  // A league names nobody unless it is asked for.
  const said =
    firsts.size === 1
      ? q.all === true
        ? say.firstSame({ place: one, sets: held.length })
        : say.firstOne({ sets: held.length })
      : say.firstChanges({ firsts: firsts.size, sets: held.length });
  if (held.length === 0) return [];
  if (q.all !== true) return [said, say.firstHidden({})];
  return [
    said,
    ...held.map(({ reading, list }) => {
      const shown = list.slice(0, FIRST);
      return say.first({
        set: render(reading.set.name, 'en'),
        setVi: render(reading.set.name, 'vi'),
        places: shown.map((p) => p.place),
        values: shown.map((p) => p.eci),
      });
    }),
  ];
}

/** Places named at the head of a list. */
const FIRST = 5;

/** One row a year, under the reader's filters; none where one year alone is held. */
export function yearsTable(found: ComplexityYear): AnswerTable | undefined {
  const { q, manifest, years } = found;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return undefined;
  return {
    id: `complexity-years@${manifest.id}`,
    title: say.titleYears({
      subject: q.subject,
      first: Number(first.frame.period),
      last: Number(last.frame.period),
      title: scopedTitle(manifest).en,
      titleVi: scopedTitle(manifest).vi,
    }),
    rowLabel: { en: 'year', vi: 'năm' },
    columns: columnsOf(found, false),
    rows: years.toReversed().map((reading) => ({
      key: reading.frame.period,
      label: { en: reading.frame.period, vi: reading.frame.period },
      cells: cellsOf(reading, false),
    })),
    notes: [say.yearsApart({}), say.relative({})],
  };
}

/** Every place compared, most complex first, one column a set of filters. */
export function allTable(found: ComplexityYear): AnswerTable {
  const { q, manifest, world, sets } = found;
  const [first] = sets;
  const list = first === undefined ? [] : byComplexity(first);
  const others = sets.map((reading) => ({
    reading,
    of: new Map(byComplexity(reading).map((p) => [p.place, p.eci])),
  }));
  return {
    id: `complexity-all@${manifest.id}`,
    title: say.titleAll({
      year: world.matrix.year,
      places: list.length,
      title: scopedTitle(manifest).en,
      titleVi: scopedTitle(manifest).vi,
    }),
    rowLabel: { en: 'place', vi: 'nơi' },
    columns: others.map(({ reading }) => ({
      measure: 'eci',
      label: { en: render(reading.set.name, 'en'), vi: render(reading.set.name, 'vi') },
    })),
    rows: list.map(({ place }) => ({
      key: place,
      label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
      cells: others.map(({ reading, of }) => {
        const value = of.get(place);
        if (value === undefined) return null;
        return place === q.subject
          ? eciFinding(reading)
          : findingOf(
              {
                ...reading.frame,
                subject: place,
                coverage: { ...reading.frame.coverage, share: null },
              },
              { measure: 'eci', label: ECI.name, unit: 'sd', method: ECI, value: valueOf(value) },
            );
      }),
    })),
    notes: [...firstNotes(found), say.relative({})],
  };
}
