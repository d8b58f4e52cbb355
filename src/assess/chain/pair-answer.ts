/** `tuchu chain with COUNTRY PARTNER`: exports to one partner in the sixteen terms, and by source and by sink. */
import {
  BM_LABELS,
  chainFrame,
  partnerFindings,
  WWZ_LABELS,
  WWZ_TERMS,
  type ChainFrame,
  type TableChoice,
} from '../../accounts/index.js';
import {
  TuchuError,
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { say } from './messages.js';
import { pickTable, type PickedTable } from './pick.js';

export interface PairQuestion extends TableChoice {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
}

const TERM: Text = { en: 'term', vi: 'thành phần' };
const SHARE: Text = { en: 'share', vi: 'tỷ phần' };

/**
 * @throws `TuchuError` where both are the same place, or the dataset named is no input-output table
 * @example
 * const { tables } = await pairAnswer(workspace, { subject: 'CHN', partner: 'USA', year: 2008 });
 * tables[0].rows.length; // 17: gross exports, and the sixteen terms
 */
export async function pairAnswer(workspace: Workspace, q: PairQuestion): Promise<Answer> {
  const { subject, partner } = q;
  if (subject === partner) throw new TuchuError(say.samePlace({ place: subject }), 2);
  const { table, refused } = await pickTable(workspace, q, subject, 'with');
  if (table === undefined) return { tables: [], refused };
  const { chain, evidence } = table.frame;
  const frame = chainFrame(chain, subject, evidence, 'with', partner);
  if ('reason' in frame || !chain.system.table.places.includes(partner)) {
    const dataset = table.held.manifest.id;
    const detail = say.notPartner({ partner, dataset });
    return {
      tables: [],
      refused: [...refused, { dataset, missing: { reason: 'not_covered', detail } }],
    };
  }
  return { tables: tablesOf(table, frame, partner), refused };
}

function tablesOf({ held }: PickedTable, frame: ChainFrame, partner: PlaceCode): AnswerTable[] {
  const found = partnerFindings(frame, partner);
  const by = (measure: string): Finding | null => found.find((f) => f.measure === measure) ?? null;
  const fields = { subject: frame.subject, partner, year: held.year };
  const { title } = held.manifest;
  const gross: AnswerRow[] = found
    .filter((f) => f.measure === 'gross_exports')
    .map((f) => ({ key: 'gross_exports', label: f.label, cells: [f] }));
  const named = (code: string, { en, vi }: Text): Text => ({
    en: `${code}: ${en}`,
    vi: `${code}: ${vi}`,
  });
  return [
    {
      id: `chain-with@${held.manifest.id}`,
      title: say.pairTitle({ ...fields, title: title.en, titleVi: title.vi }),
      rowLabel: TERM,
      columns: [{ measure: 'wwz', label: SHARE }],
      about: [partner],
      rows: [
        ...gross,
        ...WWZ_TERMS.map((term) => ({
          key: term,
          label: named(term, WWZ_LABELS[term]),
          cells: [by(`wwz/${term}`)],
        })),
      ],
      notes: [say.pairNote({}), ...frame.caveats],
    },
    {
      id: `chain-split@${held.manifest.id}`,
      title: say.splitTitle(fields),
      rowLabel: TERM,
      columns: [
        { measure: 'source', label: { en: 'by source', vi: 'theo nguồn' } },
        { measure: 'sink', label: { en: 'by sink', vi: 'theo đích' } },
      ],
      about: [partner],
      rows: (['DVA', 'VAX', 'REF', 'DDC', 'FVA', 'FDC'] as const).map((term) => ({
        key: term,
        label: named(term, BM_LABELS[term] ?? { en: term, vi: term }),
        cells: [by(`borin_mancini_source/${term}`), by(`borin_mancini_sink/${term}`)],
      })),
      notes: [],
    },
  ];
}
