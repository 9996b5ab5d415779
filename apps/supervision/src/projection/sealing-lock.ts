/** Advisory lock: shared while events are being taken in, exclusive while the latest arrival is looked up. */
export const SEALING_LOCK = 7101;
