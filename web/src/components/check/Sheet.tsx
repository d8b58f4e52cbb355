import type { ReactNode } from 'react';
import type { CheckSheet } from '../../../../src/brief/index.js';
import { SectionView } from '../SectionView.js';
import { Fold } from './Fold.js';
import { Reasons } from './Reasons.js';

interface Props {
  readonly sheet: CheckSheet;
  /** What keeps it undecided, which stands after the clauses. */
  readonly gaps: ReactNode;
}

/** Verdicts and the clauses beside them; these stand first. */
const FIRST: ReadonlySet<string> = new Set(['verdicts', 'choices', 'draft']);
/** For those who ask on: what it rests on and what is far from the draft. */
const FOLDED: ReadonlySet<string> = new Set(['worse', 'bases', 'variants']);

/** The verdict by principle beside the clauses, what is open, every reason, and the record for the file. */
export function Sheet({ sheet, gaps }: Props) {
  const { sections } = sheet.page;
  return (
    <div className="sheet">
      <div className="beside">
        {sections
          .filter((s) => FIRST.has(s.id))
          .map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
      </div>
      {gaps}
      {sections
        .filter((s) => s.id === 'measured')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      {sheet.reasons.length > 0 && <Reasons reasons={sheet.reasons} />}
      {sections
        .filter((s) => !FIRST.has(s.id) && !FOLDED.has(s.id) && s.id !== 'measured')
        .map((section) => (
          <SectionView key={section.id} section={section} />
        ))}
      {sections
        .filter((s) => FOLDED.has(s.id))
        .map((section) => (
          <Fold key={section.id} id={section.id} title={section.title}>
            <SectionView section={section} />
          </Fold>
        ))}
      {sheet.record.rows.length > 0 && (
        <Fold id="record" title={sheet.record.title} printed>
          <section className="record" aria-label={sheet.record.title} data-section="record">
            <dl>
              {sheet.record.rows.map((row) => (
                <div key={row.label}>
                  <dt>{row.label}</dt>
                  <dd>{row.value}</dd>
                </div>
              ))}
            </dl>
          </section>
        </Fold>
      )}
    </div>
  );
}
