/**
 * Whose troops a country hosts, of the senders that are loaded: a count and no share, since a dataset of one
 * sender says nothing of the others. Unit: persons. Source: the datasets whose `flow` is `troops`.
 */
import { type Method, type PlaceCode, placeName } from '../../core/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { findingOf, valueOf } from '../table/frame.js';
import { say } from './messages.js';

export const TROOPS_HOSTED: Method = {
  id: 'troops_hosted',
  version: '1',
  name: { en: 'Foreign troops counted', vi: 'Số quân nước ngoài đếm được' },
  formula: 'persons, as the sender reports them',
  citation: 'As published',
  status: 'confirmed',
};

/** All services together; the services are parts of it. */
const TOTAL = 'TOTAL';

/** The newest year held, not after `year`; `undefined` where nothing is counted. */
export async function troopsTable(
  workspace: Workspace,
  subject: PlaceCode,
  year: number | undefined,
  reproduce: string,
): Promise<AnswerTable | undefined> {
  const held = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.flow !== 'troops' || manifest.kind !== 'flows') continue;
    const links = await workspace.links({ dataset: manifest.id, to: subject, what: TOTAL });
    for (const l of links)
      if (l.from !== null && l.period !== null && l.amount !== null)
        held.push({ manifest, from: l.from, year: Number(l.period), amount: l.amount });
  }
  const years = held.map((h) => h.year).filter((y) => year === undefined || y <= year);
  if (years.length === 0) return undefined;
  const at = Math.max(...years);
  const rows = held
    .filter((h) => h.year === at)
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ manifest, from, amount }): AnswerRow => {
      const frame = {
        subject,
        period: String(at),
        origin: manifest.id,
        evidence: [datasetEvidence(manifest, 1)],
        coverage: { share: null, of: say.coverStated({}) },
        caveats: manifest.notes,
        reproduce,
      };
      const cell = findingOf(frame, {
        measure: 'troops_hosted',
        partner: from,
        side: 'import',
        label: TROOPS_HOSTED.name,
        unit: 'person',
        method: TROOPS_HOSTED,
        value: valueOf(amount),
      });
      return {
        key: from,
        label: { en: placeName(from, 'en'), vi: placeName(from, 'vi') },
        cells: [cell],
      };
    });
  return {
    id: 'troops',
    title: say.troopsTitle({ subject, year: at }),
    rowLabel: { en: 'sender', vi: 'nước gửi' },
    columns: [{ measure: 'troops_hosted', label: { en: 'troops', vi: 'quân' } }],
    rows,
    notes: [say.troopsAbout({})],
  };
}
