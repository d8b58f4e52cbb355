/**
 * Colours by role. Drawings name roles (`var(--tier-1)`); the page's style sheet gives them values for
 * light and dark, and a drawing saved on its own takes these.
 */
export const LIGHT: Readonly<Record<string, string>> = {
  '--paper': '#fbfaf5',
  '--ink': '#1c2321',
  '--ink-2': '#4d5653',
  '--line': '#d9d6cb',
  '--grid': '#e7e4da',
  '--tier-1': '#0b5a52',
  '--tier-2': '#3b9787',
  '--tier-3': '#a7d3c4',
  '--tier-4': '#d3e8df',
  '--on-tier-1': '#fbfaf5',
  '--on-tier-2': '#1c2321',
  '--on-tier-3': '#1c2321',
  '--on-tier-4': '#1c2321',
  '--on-outside': '#1c2321',
  '--outside': '#b98a34',
  '--land': '#e9e5da',
  '--bar': '#bdb7a6',
  '--unknown': '#8d887b',
  '--dot': '#7fa79f',
  '--accent': '#c4432b',
  '--accent-text': '#b53a24',
};

/** The same roles on dark paper: same meaning and order, not an inversion. */
export const DARK: Readonly<Record<string, string>> = {
  '--paper': '#14191a',
  '--ink': '#eceae2',
  '--ink-2': '#aab2ad',
  '--line': '#39413f',
  '--grid': '#262d2c',
  '--tier-1': '#7fdac3',
  '--tier-2': '#3b9d8a',
  '--tier-3': '#1f6156',
  '--tier-4': '#183f39',
  '--on-tier-1': '#0d1413',
  '--on-tier-2': '#0d1413',
  '--on-tier-3': '#eceae2',
  '--on-tier-4': '#eceae2',
  '--on-outside': '#0d1413',
  '--outside': '#cf9d45',
  '--land': '#2c3332',
  '--bar': '#6f7069',
  '--unknown': '#8f8d83',
  '--dot': '#5f8f86',
  '--accent': '#ef6a4d',
  '--accent-text': '#f58066',
};
