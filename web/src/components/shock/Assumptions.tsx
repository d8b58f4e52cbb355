import { type FormEvent, useEffect, useState } from 'react';
import type { ShockPage } from '../../../../src/brief/shock/page.js';
import { useShell } from '../../state/shell.js';
import { Coded } from '../Coded.js';

interface Props {
  readonly shock: ShockPage['shock'];
  readonly busy: boolean;
}

/** A number as people here write it: a comma may be the decimal sign. */
const plain = (typed: string): string => typed.trim().replace(',', '.');
const isNumber = (typed: string): boolean => /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(plain(typed));

/** What the models take as given, each with a field for a value of the reader's; the address keeps what is set. */
export function Assumptions({ shock, busy }: Props) {
  const { words, address, go } = useShell();
  const w = words.shock;
  const { assumptions, assumed } = shock;
  const inForce = JSON.stringify(assumptions.map((a) => [a.id, a.set ?? '']));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  useEffect(
    () => setTyped(Object.fromEntries(JSON.parse(inForce) as [string, string][])),
    [inForce],
  );
  const wrong = Object.values(typed).find((text) => text.trim() !== '' && !isNumber(text));
  /** What is wrong with what stands in a field: no number, or a number that a model refuses. */
  const faultOf = (id: string, set: string | null, refused: string | null): string => {
    const text = (typed[id] ?? '').trim();
    if (text !== '' && !isNumber(text)) return w.notNumber(text);
    return refused !== null && plain(text) === set ? refused : '';
  };
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong !== undefined) return;
    const known = new Set(assumptions.map((a) => a.id));
    go({
      set: [
        ...address.set.filter((s) => !known.has(s.slice(0, s.indexOf('=')))),
        ...assumptions.flatMap(({ id }) => {
          const text = plain(typed[id] ?? '');
          return text === '' ? [] : [`${id}=${text}`];
        }),
      ],
      finding: null,
    });
  };
  return (
    <section className="section assumptions" id="assumptions" aria-labelledby="title-assumptions">
      <h2 id="title-assumptions">{assumed.title}</h2>
      {assumptions.length > 0 && (
        <form onSubmit={apply}>
          <p className="subtitle">{assumed.text}</p>
          <div
            className="table-frame quiet"
            tabIndex={0}
            role="group"
            aria-label={words.shock.assumption}
          >
            <table>
              <thead>
                <tr>
                  {[w.assumption, w.set, w.value, w.models, w.from].map((label) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {assumptions.map(({ id, set, refused, uses }) =>
                  uses.map((use, i) => (
                    <tr key={`${id}-${i}`} className={set === null ? undefined : 'is-set'}>
                      <th scope="row">
                        <code>{id}</code>
                        <span className="small">{use.label}</span>
                      </th>
                      {i === 0 && (
                        <td rowSpan={uses.length} data-label={w.set}>
                          <input
                            type="text"
                            inputMode="decimal"
                            autoComplete="off"
                            aria-label={w.setFor(id)}
                            aria-invalid={faultOf(id, set, refused) !== ''}
                            aria-describedby={
                              faultOf(id, set, refused) === '' ? undefined : `fault-${id}`
                            }
                            placeholder="–"
                            value={typed[id] ?? ''}
                            onChange={(e) => setTyped({ ...typed, [id]: e.target.value })}
                          />
                          {faultOf(id, set, refused) !== '' && (
                            <span className="small fault" role="alert" id={`fault-${id}`}>
                              <Coded text={faultOf(id, set, refused)} />
                            </span>
                          )}
                        </td>
                      )}
                      <td className="short" data-label={w.value}>
                        {use.value}
                      </td>
                      <td data-label={w.models}>{use.models}</td>
                      <td className="small" data-label={w.from}>
                        {use.origin}
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
          <p className="check-tools">
            <button type="submit" className="plain" disabled={busy || wrong !== undefined}>
              {w.apply}
            </button>
            {address.set.length > 0 && (
              <button
                type="button"
                className="plain"
                disabled={busy}
                onClick={() => go({ set: [], finding: null })}
              >
                {w.reset}
              </button>
            )}
          </p>
        </form>
      )}
    </section>
  );
}
