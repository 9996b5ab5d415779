/** How long a browser is known without a further sign-in: half a year. */
export const DEVICE_SECONDS = 180 * 24 * 3600;

/** So many browsers of one account are known; the one that was used the longest time ago is forgotten first. */
export const DEVICES_AT_MOST = 20;
