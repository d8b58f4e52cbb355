/** How many organisations between governments it belongs to, as the Correlates of War count them. */
import type { Method, Text } from '../../../core/index.js';
import { datasetEvidence } from '../../../store/index.js';
import { say } from '../messages.js';
import { whole } from '../segments.js';
import type { Case, Outcome, Reading } from '../types.js';
import { agrees, foundRange } from '../values.js';
import { ageOf, bySource, countFinding, isStale, newestYear } from './dataset-parts.js';

const METHOD: Method = {
  id: 'claim-organisations',
  version: '1',
  name: {
    en: 'Memberships of organisations between governments',
    vi: 'Tư cách thành viên các tổ chức liên chính phủ',
  },
  formula: 'the number the dataset gives for the state in the newest year up to the claim',
  citation:
    'Pevehouse et al. (2020), COW IGO 3.0: three states or more, with regular meetings and a secretariat',
  status: 'confirmed',
};

const KINDS: ReadonlyArray<{ readonly id: string; readonly text: Text }> = [
  {
    id: 'sum_igo_full',
    text: {
      en: 'Full memberships of organisations between three governments or more (COW IGO).',
      vi: 'Tư cách thành viên đầy đủ của các tổ chức giữa ít nhất ba chính phủ (COW IGO).',
    },
  },
  {
    id: 'sum_igo_anytype',
    text: {
      en: 'Memberships of any kind, associate and observer included (COW IGO).',
      vi: 'Mọi loại tư cách thành viên, kể cả liên kết và quan sát viên (COW IGO).',
    },
  },
];

export async function organisations(of: Case): Promise<Outcome> {
  const readings: Reading[] = [];
  for (const manifest of bySource(of, 'cow-igo', 'series')) {
    const rows = await of.workspace.series({ dataset: manifest.id, subject: of.claim.subject });
    const year = newestYear(
      of,
      rows.map((r) => r.year),
    );
    if (year === undefined) continue;
    for (const rule of KINDS) {
      const row = rows.find((r) => r.year === year && r.measure === rule.id);
      if (row?.value === undefined || row.value === null) continue;
      const finding = countFinding(of, {
        measure: 'organisations',
        what: rule.id,
        year,
        label: METHOD.name,
        value: [row.value, row.value],
        unit: 'count',
        method: METHOD,
        evidence: [datasetEvidence(manifest, 1)],
        coverage: say.organisationsCover({ year }),
        caveats: [],
        rule: rule.text,
      });
      readings.push({
        rule,
        context: isStale(of, year),
        segments: whole(of.period, {
          says: agrees(of.claim.value, [row.value, row.value]),
          found: foundRange([row.value, row.value]),
          date: String(year),
          older: ageOf(of, year) > 0,
          findings: [finding],
          facts: [],
        }),
      });
    }
  }
  const years = readings.flatMap((r) => r.segments.map((s) => Number(s.date)));
  return {
    readings,
    notes: readings.length > 0 ? [say.organisationsDefinition({ year: Math.max(...years) })] : [],
    needs: [
      readings.length > 0
        ? say.needsOrganisationsOf({ year: of.period.first.slice(0, 4) })
        : say.needsOrganisations({}),
    ],
  };
}
