/** An amount the publisher does not give, inside a column of amounts; a missing value everywhere else. */
export const MISSING = Number.NaN;

export const isMissing = (amount: number): boolean => Number.isNaN(amount);
