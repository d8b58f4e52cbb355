import { useEffect, useId, useState, type ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly wide?: boolean;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, wide = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly long?: boolean;
  readonly placeholder?: string;
  readonly change: (text: string) => void;
}

/** Text that counts when the reader leaves the field or presses Enter: half-typed words are judged by nobody. */
export function WordsField({ label, value, long = false, placeholder, change }: WordsProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = (): void => {
    if (typed !== value) change(typed);
  };
  return (
    <Field label={label} wide>
      {(id) =>
        long ? (
          <textarea
            id={id}
            rows={3}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onBlur={commit}
          />
        ) : (
          <input
            id={id}
            type="text"
            autoComplete="off"
            placeholder={placeholder}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onBlur={commit}
            onKeyDown={(e) => {
              if (e.key === 'Enter') commit();
            }}
          />
        )
      }
    </Field>
  );
}
