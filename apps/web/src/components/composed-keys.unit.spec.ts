import { keepComposedKeys } from './composed-keys';

const pressed = (key: string, told: { isComposing?: boolean; keyCode?: number }): Event =>
  Object.assign(new Event('keydown', { cancelable: true }), { key, isComposing: false, keyCode: 13, ...told });

/** What the page hears of keys pressed in this order. */
const heard = (...events: Event[]): string[] => {
  const page = new EventTarget();
  const keys: string[] = [];
  keepComposedKeys(page);
  page.addEventListener('keydown', (event) => keys.push((event as KeyboardEvent).key));
  for (const event of events) page.dispatchEvent(event);
  return keys;
};

describe('keys that an input method takes', () => {
  it('are heard by nobody in the page: neither letters, nor Enter, nor what Windows calls Process', () => {
    expect(
      heard(
        pressed('j', { isComposing: true, keyCode: 229 }),
        pressed('Process', { keyCode: 229 }),
        pressed('Enter', { isComposing: true }),
        pressed('k', { isComposing: true }),
      ),
    ).toEqual([]);
  });

  it('are kept in the order of Safari too, which tells of Enter after the composition has ended', () => {
    expect(heard(pressed('Enter', { isComposing: false, keyCode: 229 }))).toEqual([]);
  });

  it('do not hide the keys of the person', () => {
    expect(heard(pressed('Enter', {}), pressed('j', { keyCode: 74 }))).toEqual(['Enter', 'j']);
  });
});
