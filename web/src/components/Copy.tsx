import { useState } from 'react';
import { copyText } from '../lib/save.js';
import { useShell } from '../state/shell.js';

/** Copies a text in one click and says that it did. */
export function Copy({ text, label }: { readonly text: string; readonly label: string }) {
  const { words } = useShell();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid((await copyText(text)) ? words.copied : words.copyFailed);
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
