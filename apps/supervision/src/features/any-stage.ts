/** Of acts beside an order, which leave it where it is. */
export const anyStage = { none: ['kept'], kept: ['kept'], ordered: ['ordered'], reported: ['reported'] } as const;
