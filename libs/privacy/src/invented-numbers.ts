import { creditCheckCharacter, identityCheckCharacter, organisationCheckCharacter, type Sex } from '@one-window/inputs';

/** The six county-level areas of Jincheng (GB/T 2260). */
export const JINCHENG_AREA_CODES = ['140502', '140521', '140522', '140524', '140525', '140581'] as const;

/** Choices for an invented person. Years are inclusive; the defaults make adults in 2026. */
export interface InventedPerson {
  sex?: Sex;
  areaCode?: string;
  bornFromYear?: number;
  bornToYear?: number;
}

/** Days 1 to 28 exist in every month, so every invented date is real. */
const DAYS = 28;

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Reads `value` as a mixed-radix number, lowest digit first; the last digit takes what is left. */
function mixedRadix(value: bigint, radices: readonly number[]): number[] {
  let rest = value;
  const read = radices.map((radix) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  });
  return [...read, Number(rest)];
}

/** Spreads seeds over `size` places without two seeds below `size` sharing one: `step` is a prime not dividing `size`. */
function scatter(seed: number, size: bigint, step: bigint): bigint {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError('A seed is a whole number from 0');
  return (BigInt(seed) * step) % size;
}

/**
 * An invented resident identity number with a valid check character, the same for the same seed and choices. Within
 * the default choices the first million seeds give a million different numbers. For demonstrations and tests only:
 * nothing keeps an invented number apart from a living person's.
 */
export function inventIdentityNumber(seed: number, person: InventedPerson = {}): string {
  const areas: readonly string[] = person.areaCode === undefined ? JINCHENG_AREA_CODES : [person.areaCode];
  const from = person.bornFromYear ?? 1950;
  const years = (person.bornToYear ?? 2005) - from + 1;
  if (years < 1) throw new RangeError('The last birth year comes before the first');
  const parities = person.sex === undefined ? [0, 1] : [person.sex === 'male' ? 1 : 0];
  const size = BigInt(areas.length) * BigInt(parities.length) * BigInt(years) * BigInt(12 * DAYS * 500);

  const places = mixedRadix(scatter(seed, size, 15_485_863n), [areas.length, parities.length, DAYS, 12, years]);
  const [area = 0, parity = 0, day = 0, month = 0, year = 0, ordinal = 0] = places;
  const sequence = ordinal * 2 + (parities[parity] ?? 0);
  const seventeen = `${areas[area]}${from + year}${digits(month + 1, 2)}${digits(day + 1, 2)}${digits(sequence, 3)}`;
  return seventeen + identityCheckCharacter(seventeen);
}

/**
 * An invented unified social credit code with valid check characters (GB 32100, GB 11714), the same for the same seed.
 * `kind` is the first two characters (11 organ, 12 institution, 31 law firm, 51 association, 52 private non-enterprise
 * unit, 54 and 55 village and community committees, 91 company), `areaCode` six digits. The first million seeds
 * give different codes.
 */
export function inventCreditCode(seed: number, kind = '91', areaCode = '140500'): string {
  const eight = `M${'ABCDEFGHJKLMNPQRTUWXY'.charAt(seed % 21)}${digits(Number(scatter(seed, 1_000_000n, 86_028_121n)), 6)}`;
  const seventeen = `${kind}${areaCode}${eight}${organisationCheckCharacter(eight)}`;
  return seventeen + creditCheckCharacter(seventeen);
}

/** An invented mobile number, 19900 and six digits, the same for the same seed; the first million seeds differ. */
export function inventMobile(seed: number): string {
  return `19900${digits(Number(scatter(seed, 1_000_000n, 15_485_863n)), 6)}`;
}

/** An invented Jincheng landline in the unassigned-looking 0356-200NNNN range; the first ten thousand seeds differ. */
export function inventLandline(seed: number): string {
  return `0356-200${digits(Number(scatter(seed, 10_000n, 15_485_863n)), 4)}`;
}
