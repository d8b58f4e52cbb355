import { useEffect, useId, useState } from 'react';
import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';

/** A session of the General Assembly, chosen by the year it opens; let go of, it writes the address. */
export function SessionSlider({ page }: { readonly page: Page }) {
  const { words, address, go } = useShell();
  const id = useId();
  const shown = Number(page.asOf.slice(0, 4));
  // From the first session in which the country cast a vote; one asked for before it stays in reach.
  const chart = page.sections.find((s) => s.id === 'shares')?.chart;
  const points = chart?.kind === 'trend' ? (chart.data.lines[0]?.points ?? []) : [];
  const voted = points.findIndex((p) => p.value !== null);
  const years = points.flatMap((p, i) =>
    (voted >= 0 && i >= voted) || p.year === shown ? p.year : [],
  );
  const [year, setYear] = useState(shown);
  useEffect(() => setYear(shown), [shown]);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const choose = (): void => {
    if (year !== (address.year ?? shown)) go({ year, finding: null });
  };
  return (
    <div className="slider" role="group" aria-label={words.controls}>
      <label htmlFor={id}>{words.sessionLabel}</label>
      <output htmlFor={id}>{words.session(year)}</output>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        value={year}
        aria-valuetext={words.session(year)}
        onChange={(e) => setYear(Number(e.target.value))}
        onPointerUp={choose}
        onKeyUp={choose}
        onBlur={choose}
      />
      <span className="ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </span>
    </div>
  );
}
