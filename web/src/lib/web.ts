/** Only web addresses become links; anything else that data may hold stays text. */
export const isWeb = (address: string): boolean => /^https?:\/\//i.test(address);
