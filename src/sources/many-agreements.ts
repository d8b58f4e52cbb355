/**
 * Trade agreements and their parties as manytrade (globalgov) tidied them from DESTA, GPTAD, LABPTA,
 * TOTA, TREND, AIGGO and HUGGO: one record per dated step (`signature`, `force`, `end` …).
 *
 * `id` is the database's own treatyID; `same_as` gives the manyID where it differs, `number` the id in
 * the original database. In lists of members signature and force are those of the agreement, unless
 * the member has its own (HUGGO). Traps: years stand as 1 January in the lists of agreements; GPTAD's
 * days and months up to 12 are the wrong way round (raw GPTAD is right); 9999-12-31 means no end.
 */
import type { Text } from '../core/index.js';
import { dateNotes, looseDate, party, steps, writeOnce } from './agreement-rows.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';
import type { Source } from './source.js';

const YEARS = say.note({
  en: 'where only the year is known the list says 1 January: do not read such dates as days',
  vi: 'khi chỉ biết năm, danh mục ghi ngày 1 tháng 1: đừng coi đó là ngày chính xác',
});
const SWAPPED = say.note({
  en: 'day and month are exchanged in dates whose day is 12 or less (compare the raw GPTAD table): trust the year',
  vi: 'ngày và tháng bị đảo trong các ngày không quá 12 (so với bảng GPTAD gốc): chỉ nên tin năm',
});
const NOT_OWN = say.note({
  en: 'signature and force are those of the agreement, not of each member; later members stand under the same dates',
  vi: 'ngày ký và hiệu lực là của hiệp định, không phải của từng thành viên; thành viên vào sau cũng mang cùng ngày',
});

const AGREEMENT = ['manyID', 'treatyID', 'Title', 'Begin'];
const TYPED = [...AGREEMENT, 'AgreementType', 'DocType', 'GeogArea'];
const MEMBER = [...AGREEMENT, 'stateID', 'Signature', 'Force'];
const shared = { kind: 'records', unit: 'none' } as const;

/** A list of agreements; `number` is the column with the id in the original database. */
function agreements(
  columns: readonly string[],
  number?: string,
  ...extra: Layout['notes'][]
): Layout {
  // Several databases went into a list, so an agreement may stand once for each of their entries.
  const entry = number ?? (columns.includes('accessionC') ? 'accessionC' : 'manyID');
  return {
    ...shared,
    columns,
    key: ['treatyID', entry, 'Title', 'Signature', 'Force'],
    notes: (out) => [...dateNotes(out), ...extra.flatMap((notes) => notes?.(out) ?? [])],
    row(cells, out) {
      const [id, text, other] = [cells.text('treatyID'), cells.text('Title'), cells.text('manyID')];
      const dated = {
        signature: looseDate(cells, out, 'Signature'),
        force: looseDate(cells, out, 'Force'),
        ...(columns.includes('End') ? { end: looseDate(cells, out, 'End') } : {}),
      };
      const rows = steps({ id, text }, dated, 'agreement');
      if (other !== id) rows.push({ id, what: 'same_as', text: other });
      if (number !== undefined) rows.push({ id, what: 'number', text: cells.text(number) });
      if (columns.includes('accessionC')) {
        const terms = [cells.maybe('accessionC'), cells.maybe('accessionP')].filter(
          (t) => t !== null,
        );
        if (terms.length > 0) rows.push({ id, what: 'accession_terms', text: terms.join('; ') });
      }
      writeOnce(out, rows);
    },
  };
}

/** Members of agreements; HUGGO alone knows each member's own dates. */
function members(columns: readonly string[], ...notes: ReturnType<typeof say.note>[]): Layout {
  const own = columns.includes('StateSignature');
  return {
    ...shared,
    columns,
    key: [
      'treatyID',
      'stateID',
      'StateName',
      'Title',
      ...(own
        ? ['StateSignature', 'StateRatification', 'Accession', 'StateForce', 'StateEnd']
        : ['Signature', 'Force']),
    ],
    notes: (out) => [...dateNotes(out), ...notes],
    row(cells, out) {
      if (cells.maybe('treatyID') === null) return out.setAside(say.noValueHere({}));
      const subject = party(cells, out, 'stateID', 'StateName');
      if (subject === undefined) return;
      if (subject === null) return out.setAside(say.notAState({}));
      const date = (column: string): string | null => looseDate(cells, out, column);
      const dated = own
        ? {
            signature: date('StateSignature'),
            ratification: date('StateRatification'),
            accession: date('Accession'),
            force: date('StateForce'),
            end: date('StateEnd'),
          }
        : { signature: date('Signature'), force: date('Force') };
      const row = { id: cells.text('treatyID'), subject, text: cells.text('Title') };
      writeOnce(out, steps(row, dated, 'party'));
    },
  };
}

const PACKAGE = 'tidied in the R package manytrade (Hollway et al., globalgov), data CC BY 4.0';

function source(
  short: string,
  title: Text,
  terms: string,
  citation: string,
  layouts: readonly Layout[],
): Source {
  return defineTable({
    id: `manytrade-${short.toLowerCase()}`,
    title: { en: `${title.en} (manytrade)`, vi: `${title.vi} (manytrade)` },
    publisher: 'globalgov (manytrade)',
    licence: `CC BY 4.0 as packaged in manytrade; ${terms}`,
    citation: `${citation} ${PACKAGE}.`,
    homepage: 'https://github.com/globalgov/manytrade',
    layouts,
  });
}

const dates = ['Signature', 'Force'];

export const manyDesta = source(
  'DESTA',
  { en: 'DESTA trade agreements and members', vi: 'Hiệp định thương mại và thành viên, DESTA' },
  'DESTA itself is CC BY-NC (non-commercial) on its website',
  'Dür, A., Baccini, L. and Elsig, M. (2014), The Design of International Trade Agreements: Introducing a New Dataset. Review of International Organizations 9(3);',
  [
    agreements([...TYPED, ...dates, 'destaID'], 'destaID', () => [YEARS]),
    members([...MEMBER, 'StateName', 'destaID'], NOT_OWN),
    {
      ...shared,
      columns: ['treatyID1', 'treatyID2', 'RefType'],
      key: ['treatyID1', 'treatyID2', 'RefType'],
      row(cells, out) {
        const what = cells.text('RefType').toLowerCase().replace(' ', '_');
        writeOnce(out, [{ id: cells.text('treatyID1'), what, text: cells.text('treatyID2') }]);
      },
    },
  ],
);

export const manyGptad = source(
  'GPTAD',
  { en: 'GPTAD trade agreements and members', vi: 'Hiệp định thương mại và thành viên, GPTAD' },
  'the terms of the World Bank database are not stated there',
  'World Bank and Tuck School of Business, Global Preferential Trade Agreements Database;',
  [
    agreements([...TYPED, ...dates, 'gptadID'], 'gptadID', () => [SWAPPED]),
    members([...MEMBER, 'StateName', 'gptadID'], NOT_OWN, SWAPPED),
  ],
);

export const manyLabpta = source(
  'LABPTA',
  {
    en: 'LABPTA agreements with labour provisions',
    vi: 'Hiệp định có điều khoản lao động, LABPTA',
  },
  'the terms of LABPTA itself are not stated there',
  'Raess, D. and Sari, D. (2018), Labor Provisions in Trade Agreements (LABPTA). Global Policy 9(4);',
  [agreements([...AGREEMENT, ...dates, 'labptaID'], 'labptaID', () => [YEARS])],
);

export const manyTota = source(
  'TOTA',
  { en: 'TOTA, texts of trade agreements', vi: 'Văn bản hiệp định thương mại, TOTA' },
  'the terms of TOTA itself are not stated there',
  'Alschner, W., Seiermann, J. and Skougarevskiy, D. (2018), Text of Trade Agreements (ToTA). Journal of Empirical Legal Studies 15(3);',
  [agreements([...AGREEMENT, ...dates, 'totaID'], 'totaID')],
);

export const manyTrend = source(
  'TREND',
  { en: 'TREND agreements', vi: 'Danh mục hiệp định TREND' },
  'TREND has its own terms, not stated there',
  'Morin, J.-F., Dür, A. and Lechner, L. (2018), Mapping the Trade and Environment Nexus. Global Environmental Politics 18(1);',
  [agreements([...AGREEMENT, ...dates, 'trendID'], 'trendID', () => [YEARS])],
);

export const manyAiggo = source(
  'AIGGO',
  {
    en: 'AIGGO, terms of accession coded from texts',
    vi: 'AIGGO, điều kiện gia nhập mã hóa từ văn bản',
  },
  'no terms of its own',
  'AIGGO, terms of accession coded from the texts of agreements;',
  [agreements([...AGREEMENT, ...dates, 'accessionC', 'accessionP'], undefined, () => [YEARS])],
);

const HUGGO_TITLE = {
  en: 'HUGGO trade agreements and members',
  vi: 'Hiệp định thương mại và thành viên, HUGGO',
};
export const manyHuggo = source(
  'HUGGO',
  HUGGO_TITLE,
  'no terms of its own',
  'HUGGO, hand-coded dates of trade agreements and their members;',
  [
    agreements(
      'manyID,Title,Begin,Signature,Force,End,url,Citation,TreatyText,treatyID,Coder'.split(','),
    ),
    members(
      'manyID,treatyID,Title,Begin,stateID,Signature,Force,End,StateName,gptadID,destaID,StateSignature,StateRatification,StateForce,StateEnd,Rat=Notif,Coder,Source,Succession,Accession'.split(
        ',',
      ),
    ),
  ],
);

export const MANY_AGREEMENTS: readonly Source[] = [
  manyDesta,
  manyGptad,
  manyLabpta,
  manyTota,
  manyTrend,
  manyAiggo,
  manyHuggo,
];
