import { useEffect, useState } from 'react';
import type { ShockEntry } from '../../../../src/brief/shock/page.js';
import type { HeldFile } from '../../state/api.js';
import { useShell } from '../../state/shell.js';
import { Field } from '../check/Fields.js';

/** Characters that the server takes. */
const MOST = 100_000;

interface Props {
  readonly ready: readonly ShockEntry[];
  readonly own: HeldFile | null;
  readonly keep: (next: HeldFile | null) => void;
}

/** A shock of the reader's own: opened, pasted, or begun from a ready one. It goes to this machine's server and no further. */
export function OwnShock({ ready, own, keep }: Props) {
  const { words, address, go } = useShell();
  const w = words.shock;
  const [file, setFile] = useState(own?.file ?? 'shock.yaml');
  const [typed, setTyped] = useState(own?.text ?? '');
  const [wrong, setWrong] = useState('');
  const known = ready.find((r) => r.name === address.shock);
  // Whoever opens the box while a ready shock is shown begins from its text.
  const [touched, setTouched] = useState(own !== null);
  useEffect(() => {
    if (!touched && known !== undefined) {
      setFile(`${known.name}.yaml`);
      setTyped(known.text);
    }
  }, [touched, known]);
  const take = (name: string, text: string): void => {
    setTouched(true);
    setFile(name);
    setTyped(text);
    setWrong('');
  };
  const run = (): void => {
    if (typed.length > MOST) return setWrong(w.tooLong);
    keep({ file, text: typed });
    go({ shock: null, set: [], map: null, partner: null, finding: null, tables: [] });
  };
  return (
    <details className="own-shock" open={address.shock === null && own !== null}>
      <summary>{w.ownTitle}</summary>
      <p className="small">{w.ownHint}</p>
      <p className="small">{w.ownExample}</p>
      <div className="controls">
        <Field label={w.startFrom}>
          {(id) => (
            <select
              id={id}
              value=""
              onChange={(e) => {
                const from = ready.find((r) => r.name === e.target.value);
                if (from !== undefined) take(`${from.name}.yaml`, from.text);
              }}
            >
              <option value="">–</option>
              {ready.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={w.openFile}>
          {(id) => (
            <>
              <input
                id={id}
                className="file-input"
                type="file"
                accept=".yaml,.yml,text/yaml"
                onChange={(e) => {
                  const [opened] = e.target.files ?? [];
                  if (opened === undefined) return;
                  if (opened.size > MOST) return setWrong(w.tooLong);
                  void opened.text().then((text) => take(opened.name, text));
                }}
              />
              <span className="file-name">{touched ? file : w.noFile}</span>
            </>
          )}
        </Field>
      </div>
      <Field label={w.text} wide>
        {(id) => (
          <textarea
            id={id}
            rows={14}
            spellCheck={false}
            maxLength={MOST}
            value={typed}
            onChange={(e) => {
              setTouched(true);
              setTyped(e.target.value);
            }}
          />
        )}
      </Field>
      <p className="check-tools">
        <button type="button" className="plain" disabled={typed.trim() === ''} onClick={run}>
          {w.run}
        </button>
        <span className="small" role="alert">
          {wrong}
        </span>
      </p>
    </details>
  );
}
