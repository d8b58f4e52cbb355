import { useId, useState } from 'react';
import type { Section } from '../../../src/brief/page.js';
import type { Chart, Table } from '../../../src/charts/index.js';
import { csv } from '../lib/csv.js';
import { saveFile } from '../lib/save.js';
import { useShell } from '../state/shell.js';
import { Copy } from './Copy.js';

interface Props {
  readonly section: Section;
  readonly chart: Chart | null;
  readonly open: boolean;
}

/** The last line of a section: source, then Table, Download, Cite. */
export function SectionTools({ section, chart, open }: Props) {
  const { words, address, page, go } = useShell();
  const [shown, setShown] = useState<'download' | 'cite' | null>(null);
  const id = useId();
  const toggle = (what: 'download' | 'cite'): void => setShown(shown === what ? null : what);
  const tables = address.tables.filter((t) => t !== section.id);
  const name = `tuchu-${page?.subject.code.toLowerCase() ?? 'page'}-${section.id}-${page?.asOf ?? ''}`;
  const tablesOf = [...section.tables, ...(section.more ?? []).flatMap((f) => f.tables)];
  const files: Array<readonly [Table, string]> = [
    ...(chart === null ? [] : [[chart.table, name] as const]),
    ...tablesOf.map(
      (table, i) => [table, `${name}-table${tablesOf.length > 1 ? `-${i + 1}` : ''}`] as const,
    ),
  ];
  const saveDrawing = async ({ svg }: Chart): Promise<void> => {
    const { standalone } = await import('../../../src/charts/index.js');
    const text = standalone(svg, { title: section.title, foot: section.source });
    saveFile(`${name}.svg`, text, 'image/svg+xml');
  };
  const tool = (word: string, expanded: boolean, onClick: () => void, controls?: string) => (
    <button
      type="button"
      aria-describedby={`title-${section.id}`}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onClick}
    >
      {word}
    </button>
  );
  return (
    <div className="tools">
      <p className="source">{section.source}</p>
      <div className="tool-row">
        {chart !== null &&
          tool(words.table, open, () =>
            go({ tables: open ? tables : [...tables, section.id] }, 'replace'),
          )}
        {files.length > 0 &&
          tool(words.download, shown === 'download', () => toggle('download'), `${id}-panel`)}
        {section.cite !== '' &&
          tool(words.cite, shown === 'cite', () => toggle('cite'), `${id}-panel`)}
      </div>
      <div id={`${id}-panel`} className="tool-panel" hidden={shown === null}>
        {shown === 'download' &&
          files.map(([table, file]) => (
            <button
              key={file}
              type="button"
              onClick={() => saveFile(`${file}.csv`, csv(table), 'text/csv;charset=utf-8')}
            >
              {words.csv(table.rows.length)}
            </button>
          ))}
        {shown === 'download' && chart !== null && (
          <button type="button" onClick={() => void saveDrawing(chart)}>
            {words.svg}
          </button>
        )}
        {shown === 'cite' && (
          <>
            <p className="cite">{section.cite}</p>
            <Copy text={section.cite} label={words.copy} />
          </>
        )}
      </div>
    </div>
  );
}
