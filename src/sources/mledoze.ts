/**
 * mledoze/countries: 250 territories, their codes, names, neighbours and standing, as the project's
 * `countries.json` and as its flat CSV. Rows are `ISO3 VNM → ISO2 VN`, `→ border LAO`, `→ name:vie …`;
 * properties (`unMember`, `landlocked`) have the toCode `1` or `0`. Traps: ODbL, so tables made from it
 * must be shared under the same terms and it may not go into the starter pack; `NA` is Namibia; some
 * common and official names (Arabic ones of Angola) are exchanged at the source; Kosovo is UNK; the
 * Vatican is marked a member of the UN, which makes 194.
 */
import { basename } from 'node:path';
import { z } from 'zod';
import { TuchuError } from '../core/index.js';
import { FileBytes } from './bytes.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { CodeRow } from './rows.js';
import type { Source } from './source.js';
import { Tally } from './tally.js';

const about = {
  publisher: 'mledoze/countries',
  licence: 'ODbL 1.0 (share alike: databases derived from it carry the same licence)',
  citation:
    'Le Doze, M., World countries in JSON, CSV, XML and YAML, github.com/mledoze/countries.',
  homepage: 'https://github.com/mledoze/countries',
};

/** Where a code or property is found in the flat table, which is its path in the JSON too. */
const FIELDS = [
  ['ISO2', 'cca2'],
  ['ISO-numeric', 'ccn3'],
  ['IOC', 'cioc'],
  ['independent', 'independent'],
  ['unMember', 'unMember'],
  ['landlocked', 'landlocked'],
  ['region', 'region'],
  ['subregion', 'subregion'],
] as const;
type Field = (typeof FIELDS)[number][1];

interface Country {
  readonly cca3: string;
  readonly name: string;
  readonly official: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly borders: readonly string[];
  /** Common names by language. */
  readonly names: readonly (readonly [lang: string, name: string])[];
}

const VATICAN = say.note({
  en: 'the list marks Vatican City as a UN member; it is an observer, so the list counts 194 members instead of 193',
  vi: 'danh mục ghi Tòa thánh Vatican là thành viên LHQ; thực ra là quan sát viên, nên danh mục có 194 thay vì 193 thành viên',
});

const NEW = { scheme: 'ISO3', toScheme: null, toCode: null, text: null };

/** The rows of one country; nothing stands for what the source leaves blank. */
function rowsOf({ cca3: code, name, official, fields, borders, names }: Country): CodeRow[] {
  return [
    { ...NEW, code, text: name },
    { ...NEW, code, toScheme: 'name:official', text: official },
    ...FIELDS.flatMap(([toScheme, field]) => {
      const toCode = fields[field].trim();
      return toCode === '' ? [] : [{ ...NEW, code, toScheme, toCode }];
    }),
    ...borders.map((toCode) => ({ ...NEW, code, toScheme: 'border', toCode })),
    ...names.map(([lang, text]) => ({ ...NEW, code, toScheme: `name:${lang}`, text })),
  ];
}

const LANGUAGES =
  'ara bre ces deu est fin fra hrv hun ita jpn kor nld per pol por rus slk spa srp swe tur urd zho'.split(
    ' ',
  );

export const mledozeTable = defineTable({
  id: 'mledoze-table',
  title: { en: 'mledoze countries (CSV)', vi: 'mledoze, các nước trên thế giới (CSV)' },
  ...about,
  layouts: [
    {
      columns: [
        ...'name.common,name.official,tld,cca2,ccn3,cca3,cioc,independent,status,unMember,currencies,idd.root,idd.suffixes,capital,altSpellings,region,subregion,languages'.split(
          ',',
        ),
        ...LANGUAGES.flatMap((l) => [`translations.${l}.official`, `translations.${l}.common`]),
        ...'latlng,landlocked,borders,area,flag,demonyms.eng.f,demonyms.eng.m,demonyms.fra.f,demonyms.fra.m,callingCodes'.split(
          ',',
        ),
      ],
      kind: 'codes',
      unit: 'code',
      key: ['cca3'],
      notes: () => [VATICAN],
      row(cells, out) {
        const cca3 = cells.raw('cca3').trim();
        if (!/^[A-Z]{3}$/.test(cca3)) cells.at.fail(say.badField, 'cca3', cca3);
        const fields = Object.fromEntries(FIELDS.map(([, f]) => [f, cells.raw(f)]));
        const country = {
          cca3,
          name: cells.text('name.common'),
          official: cells.text('name.official'),
          fields: fields as Country['fields'],
          borders: cells.raw('borders').split(',').filter(Boolean),
          names: LANGUAGES.flatMap((l) => {
            const name = cells.raw(`translations.${l}.common`).trim();
            return name === '' ? [] : [[l, name] as const];
          }),
        };
        for (const row of rowsOf(country)) out.code(row);
      },
    },
  ],
});

const entry = z.object({
  name: z.object({ common: z.string().min(1), official: z.string().min(1) }),
  cca2: z.string(),
  ccn3: z.string(),
  cca3: z.string().regex(/^[A-Z]{3}$/),
  cioc: z.string(),
  independent: z.boolean().nullable(),
  unMember: z.boolean(),
  landlocked: z.boolean(),
  region: z.string(),
  subregion: z.string(),
  borders: z.array(z.string()),
  translations: z.record(z.string(), z.object({ common: z.string() })),
});

const flag = (is: boolean | null): string => (is === null ? '' : is ? '1' : '0');

/** The whole file is parsed at once, so it may not be larger than any release has been, many times over. */
const LARGEST = 1 << 25;

async function textOf(
  file: string,
  signal?: AbortSignal,
): Promise<{ text: string; sha256: string; bytes: number }> {
  const bytes = new FileBytes(file);
  let text = '';
  for await (const block of bytes.blocks(signal)) {
    text += block.text;
    if (text.length > LARGEST) {
      const why = `more than ${LARGEST} characters`;
      throw new TuchuError(say.unreadable({ file, why }));
    }
  }
  return { text, sha256: bytes.sha256, bytes: bytes.read };
}

function parsed(file: string, text: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? cause.message : 'not a list of countries';
    throw new TuchuError(say.unreadable({ file, why }), 1, cause);
  }
}

/** @example await mledoze.read('countries.json', { flow() {}, series() {}, code: (row) => rows.push(row) }) */
export const mledoze: Source = {
  id: 'mledoze',
  title: { en: 'mledoze countries (JSON)', vi: 'mledoze, các nước trên thế giới (JSON)' },
  ...about,
  layouts: [['[']],
  recognise: ({ columns }) => columns.length === 1 && columns[0] === '[',

  async read(file, emit, options = {}) {
    const { text, sha256, bytes } = await textOf(file, options.signal);
    const tally = new Tally(file, emit);
    const lines = text.split('\n').flatMap((l, i) => (l.includes('"cca3"') ? [i + 1] : []));
    for (const [i, item] of parsed(file, text).entries()) {
      const line = lines[i] ?? 1;
      tally.begin(line);
      const { data: c, error } = entry.safeParse(item);
      if (error !== undefined) {
        const path = error.issues[0]?.path.map(String) ?? [];
        let value: unknown = item;
        for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part];
        const cell = { file, line, column: path.join('.'), value: JSON.stringify(value) ?? '' };
        throw new TuchuError(say.badField(cell));
      }
      const { cca2, ccn3, cioc, region, subregion } = c;
      const country = {
        cca3: c.cca3,
        name: c.name.common,
        official: c.name.official,
        fields: {
          cca2,
          ccn3,
          cioc,
          region,
          subregion,
          independent: flag(c.independent),
          unMember: flag(c.unMember),
          landlocked: flag(c.landlocked),
        },
        borders: c.borders,
        names: Object.entries(c.translations).map(([l, { common }]) => [l, common] as const),
      };
      for (const row of rowsOf(country)) tally.code(row);
    }
    options.onProgress?.({ bytesRead: bytes, bytesTotal: bytes, rows: tally.counts.read });
    const { years } = tally;
    const { id, title } = mledoze;
    return {
      source: id,
      title,
      licence: about.licence,
      citation: about.citation,
      homepage: about.homepage,
      release: sha256.slice(0, 8),
      kind: 'codes',
      unit: 'code',
      classification: null,
      flow: null,
      side: null,
      scope: null,
      years,
      rows: tally.counts,
      key: ['cca3'],
      notes: [VATICAN],
      files: [{ name: basename(file), sha256, bytes }],
      sha256,
    };
  },
};
