import { useState } from 'react';
import { applyTheme, storedTheme, type Theme } from '../lib/theme.js';
import { useShell } from '../state/shell.js';

export function ThemeSwitch() {
  const { words } = useShell();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const choose = (next: Theme): void => {
    applyTheme(next);
    setTheme(next);
  };
  return (
    <select
      className="theme"
      aria-label={words.theme}
      value={theme}
      onChange={(e) => choose(e.target.value as Theme)}
    >
      <option value="system">{words.system}</option>
      <option value="light">{words.light}</option>
      <option value="dark">{words.dark}</option>
    </select>
  );
}
