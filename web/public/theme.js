// Before the first paint: the theme a reader chose, so the page does not flash.
try {
  const theme = localStorage.getItem('tuchu-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed; the system's theme holds then.
}
