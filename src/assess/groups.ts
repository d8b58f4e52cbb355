/**
 * Trade with groups: how much of each side is with the members of each bloc, for every country. From the
 * newest full partner table where there is one, else from yearly readings made from such tables.
 */
import {
  type Day,
  type Finding,
  type PlaceCode,
  bloc,
  membersAt,
  nameInText,
  placeName,
  point,
} from '../core/index.js';
import { BLOC_SHARE, type PartnerTable, type TradeSide, blocShare } from '../dependence/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../store/index.js';
import { say } from './messages.js';

/** Blocs shown for every country. */
export const BLOCS = ['P5', 'G7', 'G20', 'ASEAN', 'EU27', 'RCEP', 'CPTPP', 'BRICS'] as const;

const SIDE = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
} as const;

interface Reading {
  readonly code: PlaceCode;
  readonly share: number;
  readonly members: number;
  readonly day: Day;
}

function finding(
  subject: PlaceCode,
  side: TradeSide,
  year: string,
  { code, share, members, day }: Reading,
  origin: string,
  evidence: Finding['evidence'],
  caveats: Finding['caveats'],
): Finding {
  const name = bloc(code)?.name;
  return {
    id: `${subject}/${side}/${year}@${origin}/bloc_share/${code}`,
    subject,
    partner: code,
    side,
    period: year,
    measure: 'bloc_share',
    label: {
      en: `Members of ${placeName(code, 'en')} in ${SIDE[side].en} of ${nameInText(subject, 'en')}`,
      vi: `Thành viên ${placeName(code, 'vi')} trong ${SIDE[side].vi} của ${placeName(subject, 'vi')}`,
    },
    value: point(share),
    unit: 'share',
    method: BLOC_SHARE,
    evidence,
    inputs: [
      {
        label: { en: 'members counted', vi: 'số thành viên được tính' },
        value: members,
        unit: 'count',
      },
    ],
    coverage: { share: 1, of: say.groupCover({ side, members, day }) },
    caveats: [say.groupsOverlap({}), ...caveats],
    limits: [],
    rule: { en: name?.en ?? code, vi: name?.vi ?? code },
    reproduce: '',
  };
}

/** Shares of every bloc in a full table, by the membership of `day`. */
function fromTable(table: PartnerTable, day: Day): Finding[] {
  return BLOCS.flatMap((code) => {
    const members = membersAt(code, day, 'states').filter((m) => m !== table.subject);
    const range = blocShare(table, members);
    if (range === undefined || members.length === 0) return [];
    const reading = { code, share: range[0], members: members.length, day };
    return [
      finding(
        table.subject,
        table.side,
        table.period,
        reading,
        table.origin,
        table.evidence,
        table.caveats,
      ),
    ];
  });
}

/** The same from yearly readings, which state the day of the membership they used. */
async function fromReadings(
  workspace: Workspace,
  manifests: readonly Manifest[],
  subject: PlaceCode,
  side: TradeSide,
  lastYear: number,
  day: Day,
): Promise<Finding[]> {
  for (const manifest of manifests) {
    if (manifest.kind !== 'series') continue;
    const rows = await workspace.series({
      dataset: manifest.id,
      measure: 'bloc_share',
      subject,
      side,
    });
    const year = Math.max(...rows.map((r) => r.year).filter((y) => y <= lastYear));
    if (!Number.isFinite(year)) continue;
    return BLOCS.flatMap((code) => {
      const row = rows.find((r) => r.year === year && r.partner === code);
      if (row === undefined) return [];
      const members = membersAt(code, day, 'states').filter((m) => m !== subject).length;
      const reading = { code, share: row.value, members, day };
      const evidence = [datasetEvidence(manifest, 1)];
      return [finding(subject, side, String(year), reading, manifest.id, evidence, manifest.notes)];
    });
  }
  return [];
}

/**
 * @param reviewed the day whose memberships the readings in the starter pack were made with
 */
export async function groupFindings(
  workspace: Workspace,
  manifests: readonly Manifest[],
  subject: PlaceCode,
  side: TradeSide,
  full: PartnerTable | undefined,
  asOf: Day,
  lastYear: number,
  reviewed: Day,
): Promise<Finding[]> {
  if (full !== undefined) return fromTable(full, asOf);
  // Readings made with a later membership would look ahead.
  if (asOf < reviewed) return [];
  return fromReadings(workspace, manifests, subject, side, lastYear, reviewed);
}
