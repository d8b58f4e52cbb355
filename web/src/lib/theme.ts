/** Light, dark, or whatever the system says. Kept on this machine only. */
export type Theme = 'system' | 'light' | 'dark';
const KEY = 'tuchu-theme';

export function storedTheme(): Theme {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed; the choice holds until the page is left.
  }
}
