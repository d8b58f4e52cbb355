/**
 * Votes alike in the General Assembly: of the roll calls of a calendar year in which both voted, the share in which
 * both said the same of yes, no and abstain. By calendar year, as the other domains beside it are; the votes of
 * `relations/`, and all that is made of them, go by session, which runs from one autumn to the next.
 *
 * A reading of how often two say the same, not an index of alignment: near-unanimous texts raise it for every
 * pair, and chance agreement is not taken out. A member that was absent has no vote. Unit: share, 0 to 1.
 * Source: definition; Voeten's roll calls as the R package unvotes ships them.
 */
import { type Method, type PlaceCode, membersAt, placeName } from '../../core/index.js';
import {
  type Manifest,
  type RecordRow,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import type { AnswerTable } from '../answer.js';
import { findingOf, valueOf } from '../table/frame.js';
import { type Places, placesIn } from '../table/places-in.js';
import { say } from './messages.js';

export const AGREEMENT: Method = {
  id: 'vote_agreement_by_year',
  version: '2',
  name: {
    en: 'Votes alike in a calendar year',
    vi: 'Tỷ lệ phiếu giống nhau trong một năm dương lịch',
  },
  formula:
    'of the roll calls of a calendar year: roll calls in which both voted the same / roll calls in which both voted',
  citation: 'Definition',
  status: 'confirmed',
};

/**
 * @param ours votes by roll call
 * @param theirs votes by roll call; one that is not there was not cast
 * @example
 * agreement(new Map([['1', 'yes'], ['2', 'no']]), new Map([['1', 'yes'], ['2', 'abstain'], ['3', 'yes']]));
 * // { both: 2, alike: 1 }
 */
export function agreement(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): { readonly both: number; readonly alike: number } {
  let [both, alike] = [0, 0];
  for (const [call, vote] of ours) {
    const other = theirs.get(call);
    if (other === undefined) continue;
    both++;
    if (other === vote) alike++;
  }
  return { both, alike };
}

const CALL = 'roll call';
const POWERS = 'P5';

/** With the five permanent members where no partner is named; `undefined` where no roll calls are loaded. */
export async function votesTable(
  workspace: Workspace,
  question: {
    readonly subject: PlaceCode;
    readonly year?: number;
    readonly with?: Places;
  },
  reproduce: string,
): Promise<AnswerTable | undefined> {
  const { subject } = question;
  const all = await workspace.datasets();
  const votes = all.find((m) => m.flow === 'votes' && m.kind === 'records');
  const calls = votes === undefined ? [] : await rollCalls(workspace, all, votes);
  if (votes === undefined || calls.length === 0) return undefined;
  const cast = async (place: PlaceCode): Promise<Map<string, string>> => {
    const rows = await workspace.records({ dataset: votes.id, subject: place });
    return new Map(rows.map((r) => [r.id, r.what]));
  };
  const own = await cast(subject);
  const yearOf = (r: RecordRow): number => Number(r.start?.slice(0, 4));
  const years = calls.filter((c) => own.has(c.id)).map(yearOf);
  const year = Math.max(...years.filter((y) => question.year === undefined || y <= question.year));
  if (!Number.isFinite(year)) return undefined;
  const ids = new Set(calls.filter((c) => yearOf(c) === year).map((c) => c.id));
  const ours = new Map([...own].filter(([id]) => ids.has(id)));
  const partners = (
    question.with === undefined
      ? membersAt(POWERS, `${year}-12-31`, 'states')
      : placesIn(question.with, year)
  ).filter((p) => p !== subject);
  const rows = [];
  for (const partner of partners) {
    const { both, alike } = agreement(ours, await cast(partner));
    const frame = {
      subject,
      period: String(year),
      origin: votes.id,
      evidence: [datasetEvidence(votes, 2 * both)],
      coverage: { share: both / ids.size, of: say.coverCalls({ both, all: ids.size }) },
      caveats: votes.notes,
      reproduce,
    };
    const cell = findingOf(frame, {
      measure: 'vote_agreement',
      partner,
      label: AGREEMENT.name,
      unit: 'share',
      method: AGREEMENT,
      value: valueOf(
        both > 0
          ? alike / both
          : { reason: 'undefined', detail: say.neverBoth({ subject, partner }) },
      ),
      inputs: [
        { label: { en: 'alike', vi: 'giống nhau' }, value: alike, unit: 'vote' },
        { label: { en: 'both voted', vi: 'cả hai bỏ phiếu' }, value: both, unit: 'vote' },
      ],
    });
    const label = { en: placeName(partner, 'en'), vi: placeName(partner, 'vi') };
    const share = both > 0 ? alike / both : 0;
    rows.push({ share, row: { key: partner, label, cells: [cell] } });
  }
  return {
    id: 'votes',
    title: say.votesTitle({ subject, year, calls: ids.size }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: [{ measure: 'vote_agreement', label: { en: 'votes alike', vi: 'phiếu giống nhau' } }],
    rows: rows.toSorted((a, b) => b.share - a.share).map(({ row }) => row),
    notes: [say.votesAbout({})],
  };
}

/** The roll calls that the votes speak of stand in another file of the same source. */
async function rollCalls(
  workspace: Workspace,
  all: readonly Manifest[],
  votes: Manifest,
): Promise<readonly RecordRow[]> {
  for (const m of all) {
    if (m.source !== votes.source || m.kind !== 'records' || m.id === votes.id) continue;
    const found = await workspace.records({ dataset: m.id, what: CALL });
    if (found.length > 0) return found;
  }
  return [];
}
