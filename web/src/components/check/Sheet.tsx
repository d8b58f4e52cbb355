import type { CheckSheet } from '../../../../src/brief/index.js';
import { SectionView } from '../SectionView.js';
import { Gaps } from './Gaps.js';
import { Reasons } from './Reasons.js';

interface Props {
  readonly sheet: CheckSheet;
  readonly add: ((code: string) => void) | null;
}

/** The verdict by principle and reading, what keeps it open, every reason, and the record for the file. */
export function Sheet({ sheet, add }: Props) {
  const [first, ...rest] = sheet.page.sections;
  return (
    <div className="sheet">
      <Gaps sheet={sheet} add={add} />
      {first !== undefined && <SectionView section={first} />}
      {sheet.reasons.length > 0 && <Reasons reasons={sheet.reasons} />}
      {rest.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      {sheet.record.rows.length > 0 && (
        <section className="record" aria-labelledby="record-title" data-section="record">
          <h2 id="record-title">{sheet.record.title}</h2>
          <dl>
            {sheet.record.rows.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd>{row.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
