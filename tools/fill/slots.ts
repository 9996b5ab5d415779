/** Writes a text again with other values in its slots; a value per slot, in the order of the slots. */
export type Writer = (values: readonly string[]) => string;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Texts in which the same places hold other values in every copy: ids, numbers, names, what is sealed, hashes. */
export class Slots {
  private readonly places: ReadonlyMap<string, number>;
  private readonly pattern: RegExp;

  /** `originals`: what stands in the places, none twice. */
  constructor(readonly originals: readonly string[]) {
    this.places = new Map(originals.map((text, at) => [text, at]));
    // The longest first: a name may begin another.
    const sorted = originals.toSorted((one, other) => other.length - one.length);
    this.pattern = new RegExp(`(${sorted.map(escaped).join('|')})`, 'g');
  }

  writer(text: string): Writer {
    const parts = text.split(this.pattern);
    const slots = parts.map((part, index) => (index % 2 === 1 ? (this.places.get(part) ?? -1) : -1));
    return (values) => {
      let written = '';
      for (let at = 0; at < parts.length; at += 1) {
        const slot = slots[at] as number;
        written += slot < 0 ? parts[at] : values[slot];
      }
      return written;
    };
  }

  at(original: string): number {
    const place = this.places.get(original);
    if (place === undefined) throw new Error('a copied text holds something that is in no slot');
    return place;
  }
}
