import { useEffect, useId, useState } from 'react';
import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';

/** A session of the General Assembly, chosen by the year it opens; let go of, it writes the address. */
export function SessionSlider({ page }: { readonly page: Page }) {
  const { words, address, go } = useShell();
  const id = useId();
  const chart = page.sections.find((s) => s.id === 'years')?.chart;
  const years =
    chart?.kind === 'band-lines' ? (chart.data.lines[0]?.points.map((p) => p.year) ?? []) : [];
  const shown = Number(page.asOf.slice(0, 4));
  const [year, setYear] = useState(shown);
  useEffect(() => setYear(shown), [shown]);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const choose = (): void => {
    if (year !== (address.year ?? shown)) go({ year, finding: null });
  };
  return (
    <div className="controls session" role="group" aria-label={words.controls}>
      <label htmlFor={id}>{words.session(year)}</label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={year}
        onChange={(e) => setYear(Number(e.target.value))}
        onPointerUp={choose}
        onKeyUp={choose}
        onBlur={choose}
      />
    </div>
  );
}
