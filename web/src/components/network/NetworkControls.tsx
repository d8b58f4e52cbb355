import { useEffect, useId, useState } from 'react';
import type { Page } from '../../../../src/brief/page.js';
import { useShell } from '../../state/shell.js';

/** How long a year stands before the next while it plays, and how long a slider rests before the page follows. */
const STEP = 900;
const REST = 200;

type Network = NonNullable<Page['network']>;

/** The year the network is told of, the year changes are told from, and the layers that are drawn. */
export function NetworkControls({ network }: { readonly network: Network }) {
  const { words, go } = useShell();
  const id = useId();
  const [first, last] = network.years;
  const [year, setYear] = useState(network.year);
  const [playing, setPlaying] = useState(false);
  useEffect(() => setYear(network.year), [network.year]);

  // The address follows once the slider rests, so that a drag asks once.
  useEffect(() => {
    if (year === network.year) return;
    const wait = setTimeout(() => {
      const since = network.since !== null && network.since >= year ? null : network.since;
      go({ asOf: `${year}-12-31`, since, finding: null }, 'replace');
    }, REST);
    return () => clearTimeout(wait);
  }, [year, network.year, network.since, go]);

  // The next year comes only when this one is drawn.
  useEffect(() => {
    if (!playing || year !== network.year) return;
    if (year >= last) {
      setPlaying(false);
      return;
    }
    const wait = setTimeout(() => setYear(year + 1), STEP);
    return () => clearTimeout(wait);
  }, [playing, year, network.year, last]);

  const step = (by: number): void => {
    setPlaying(false);
    setYear(Math.min(last, Math.max(first, year + by)));
  };
  const drawn = network.layers.filter((l) => l.drawn).map((l) => l.id);
  const toggle = (layer: string): void => {
    const next = drawn.includes(layer) ? drawn.filter((l) => l !== layer) : [...drawn, layer];
    if (next.length > 0) go({ layers: next.join(','), finding: null }, 'replace');
  };
  const sinceYears = Array.from({ length: Math.max(0, year - first) }, (_, i) => year - 1 - i);
  return (
    <div className="network-controls" role="group" aria-label={words.network.controls}>
      <div className="slider">
        <label htmlFor={`${id}-year`}>{words.network.year}</label>
        <output htmlFor={`${id}-year`}>{year}</output>
        <input
          id={`${id}-year`}
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          list={`${id}-stops`}
          aria-valuetext={`${words.network.year} ${year}`}
          aria-describedby={network.ends === '' ? undefined : `${id}-ends`}
          onChange={(e) => {
            setPlaying(false);
            setYear(Number(e.target.value));
          }}
        />
        <datalist id={`${id}-stops`}>
          {network.stops.map((y) => (
            <option key={y} value={y} />
          ))}
        </datalist>
        <span className="ends" aria-hidden="true">
          <span>{first}</span>
          <span>{last}</span>
        </span>
        {network.ends !== '' && (
          <p id={`${id}-ends`} className="stops">
            {network.ends}
          </p>
        )}
      </div>
      <div className="steps">
        <button type="button" disabled={year <= first} onClick={() => step(-1)}>
          ‹ {words.network.back}
        </button>
        <button
          type="button"
          aria-pressed={playing}
          disabled={year >= last}
          onClick={() => setPlaying(!playing)}
        >
          {playing ? words.network.pause : words.network.play}
        </button>
        <button type="button" disabled={year >= last} onClick={() => step(1)}>
          {words.network.forward} ›
        </button>
        <label htmlFor={`${id}-since`}>{words.network.since}</label>
        <select
          id={`${id}-since`}
          value={network.since ?? ''}
          onChange={(e) =>
            go({ since: e.target.value === '' ? null : Number(e.target.value) }, 'replace')
          }
        >
          <option value="">{words.network.noSince}</option>
          {sinceYears.map((y) => (
            <option key={y} value={y}>
              {y}
            </option>
          ))}
        </select>
      </div>
      <div className="layers" role="group" aria-label={words.network.layers}>
        {network.layers.map((layer) => (
          <button
            key={layer.id}
            type="button"
            aria-pressed={layer.drawn}
            disabled={!layer.held}
            title={layer.why ?? layer.span ?? words.network.nothing}
            onClick={() => toggle(layer.id)}
          >
            {layer.label}
            <span className="span">
              {layer.span === null
                ? words.network.nothing
                : layer.held
                  ? layer.span
                  : `${layer.span} · ${words.network.notThen(year)}`}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}
