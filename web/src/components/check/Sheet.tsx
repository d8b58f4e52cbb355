import type { CheckSheet } from '../../../../src/brief/index.js';
import { SectionView } from '../SectionView.js';
import { Reasons } from './Reasons.js';

/** The verdict by principle and reading, every reason, and the record for the file. */
export function Sheet({ sheet }: { readonly sheet: CheckSheet }) {
  const [first, ...rest] = sheet.page.sections;
  return (
    <div className="sheet">
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
