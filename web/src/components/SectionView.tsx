import { type ReactNode, useState } from 'react';
import type { Page, Section } from '../../../src/brief/page.js';
import type { Chart } from '../../../src/charts/index.js';
import { useShell } from '../state/shell.js';
import { ChartView } from './ChartView.js';
import { Coded } from './Coded.js';
import { Folded } from './Folded.js';
import { MapRules } from './MapRules.js';
import { Rich } from './Rich.js';
import { SectionTools } from './SectionTools.js';
import { TableView } from './TableView.js';

/** Maps that are drawn by a boundary rule of the reader's choice. */
const RULED: ReadonlySet<string | undefined> = new Set(['tier-map', 'loss-map']);

interface Props {
  readonly section: Section;
  /** Boundary rules on offer, for the section that is a map. */
  readonly mapRules?: Page['mapRules'];
  /** What a reader may choose of this section. */
  readonly choices?: ReactNode;
}

export function SectionView({ section, mapRules = [], choices }: Props) {
  const { address } = useShell();
  const [chart, setChart] = useState<Chart | null>(null);
  const open = address.tables.includes(section.id);
  const heading = `title-${section.id}`;
  return (
    <section
      className="section"
      id={section.id}
      data-section={section.id}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{section.title}</h2>
      <p className="subtitle">
        <Rich text={section.subtitle} />
      </p>
      {choices}
      {section.chart !== null && <ChartView spec={section.chart} onDrawn={setChart} />}
      {section.tables.length > 0 && (
        <div className="tables">
          {section.tables.map((table) => (
            <TableView key={table.caption} table={table} quiet />
          ))}
        </div>
      )}
      {(section.more ?? []).map((fold) => (
        <Folded key={fold.summary} fold={fold} />
      ))}
      {section.notes.map((note) => (
        <p key={note} className="note">
          <Coded text={note} />
        </p>
      ))}
      {RULED.has(section.chart?.kind) && <MapRules rules={mapRules} />}
      {open && chart !== null && <TableView table={chart.table} />}
      <SectionTools section={section} chart={chart} open={open} />
    </section>
  );
}
