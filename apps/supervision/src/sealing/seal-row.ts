/** A row of `day_seal`, as the driver reads it: big integers as text, days as YYYY-MM-DD. */
export interface SealRow {
  position: string;
  day: string;
  part: number;
  first_arrival: string;
  last_arrival: string;
  events: number;
  merkle_root: string;
  previous_root: string;
  sealed_at: Date;
}
