/** Doctrines a country may be held to: its own, those of its groups on a day, those of states nobody has listed; or none. */
import {
  type Day,
  type Lang,
  type Message,
  type PlaceCode,
  periodText,
  placeName,
  render,
} from '../../core/index.js';
import { type Doctrine, SCHEMA, bindingOf, doctrines } from '../../doctrine/index.js';
import { words } from './workbench-messages.js';

export interface CountryDoctrines {
  readonly country: PlaceCode;
  readonly title: string;
  /** Ids of its own, one in force first; then of its groups in force on the day; then where nobody knows. */
  readonly own: readonly string[];
  readonly group: readonly string[];
  readonly unlisted: readonly string[];
  /** The one a check begins with; null where none is known to bind it. */
  readonly begin: string | null;
  /** Said where it has none of its own. */
  readonly notes: readonly string[];
  readonly write: {
    readonly title: string;
    readonly text: string;
    readonly file: string;
    /** A pack in order, to be changed: JSON. */
    readonly example: string;
  };
}

const current = (d: Doctrine): boolean => d.valid_from !== null && d.valid_to === null;
const byUse = (a: Doctrine, b: Doctrine): number =>
  Number(current(b)) - Number(current(a)) || (a.id < b.id ? -1 : 1);

/** Ids by how they concern a country on a day. */
export function doctrinesOn(
  country: PlaceCode,
  day: Day,
): Pick<CountryDoctrines, 'own' | 'group' | 'unlisted'> {
  const all = doctrines().toSorted(byUse);
  const shared = all.filter((d) => d.country === null && current(d));
  const ids = (of: readonly Doctrine[]): readonly string[] => of.map((d) => d.id);
  return {
    own: ids(all.filter((d) => d.country === country)),
    group: ids(shared.filter((d) => bindingOf(d, [country], day).bound === true)),
    unlisted: ids(shared.filter((d) => bindingOf(d, [country], day).bound === null)),
  };
}

/** A text in both languages, as a pack holds it. */
const both = (m: Message): { readonly en: string; readonly vi: string } => ({
  en: render(m, 'en'),
  vi: render(m, 'vi'),
});

/** A pack to be changed: in order, its tests pass, and no rule of it is anybody's. */
function examplePack(country: PlaceCode): object {
  const name = (lang: Lang): string => placeName(country, lang);
  const id = `${country}-EXAMPLE`;
  return {
    schema: SCHEMA,
    id,
    version: '1',
    series: id,
    country,
    name: {
      en: render(words.exampleName({ country: name('en') }), 'en'),
      vi: render(words.exampleName({ country: name('vi') }), 'vi'),
    },
    kind: both(words.exampleKind({})),
    legal_force: both(words.exampleForce({})),
    valid_from: null,
    valid_to: null,
    principles: [
      {
        id: `${country}-1`,
        title: both(words.exampleTitle({})),
        rule: both(words.exampleRule({})),
        breach_if: 'bases',
        justify_if: 'prepositioning',
        exceptions: [
          {
            id: 'MANDATE',
            when: 'un_mandate',
            text: both(words.exampleException({})),
            authority: null,
            no_authority: both(words.exampleAuthority({})),
          },
        ],
        basis: [{ text: both(words.exampleBasis({})), status: 'derived', sources: [] }],
        sources: [],
        confidence: 'low',
        tests: [
          { facts: {}, verdict: 'compliant' },
          { facts: { prepositioning: true }, verdict: 'needs_justification' },
          { facts: { bases: true }, verdict: 'breach' },
          { facts: { bases: null }, verdict: 'insufficient_evidence' },
          { facts: { bases: true, un_mandate: true }, verdict: 'exception_applies' },
        ],
      },
    ],
    sources: [],
    confidence: 'low',
  };
}

/**
 * @param day membership is that of this day
 * @example
 * writeCountryDoctrines('LIE', '2026-01-01', 'en').own; // []
 */
export function writeCountryDoctrines(country: PlaceCode, day: Day, lang: Lang): CountryDoctrines {
  const word = (m: Message): string => render(m, lang);
  const found = doctrinesOn(country, day);
  const { own, group, unlisted } = found;
  const name = placeName(country, lang);
  const names = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => `${doctrines().find((d) => d.id === id)?.name[lang] ?? ''} (${id})`);
  const file = `${country.toLowerCase()}-doctrine.json`;
  return {
    country,
    ...found,
    title: word(
      own.length === 0
        ? words.noneOfItsOwn({ country: name })
        : words.ofItsOwn({ country: name, count: own.length }),
    ),
    begin: own[0] ?? group[0] ?? null,
    notes: [
      ...(group.length === 0
        ? []
        : [words.ofGroups({ country: name, names: names(group), day: periodText(day, lang) })]),
      ...(unlisted.length === 0
        ? []
        : [words.ofUnlisted({ country: name, names: names(unlisted) })]),
    ].map(word),
    write: {
      title: word(words.writeOne({})),
      text: word(words.writeSteps({ file })),
      file,
      example: `${JSON.stringify(examplePack(country), null, 2)}\n`,
    },
  };
}
