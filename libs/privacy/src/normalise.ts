/**
 * One spelling of a number people type in many ways: full-width characters become half-width, spaces go, letters
 * become capitals (the X of an identity number).
 */
export function normaliseNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
}
