#!/usr/bin/env bash
# Looking into a searchable Select of Ant Design 6 and going on with Tab fills it in: Tab takes the first choice, which
# nobody has gone to. Whoever makes a form where an empty answer means something ("no specialty", "no mediator yet")
# records an answer that the person did not give.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @rc-component/select@1.10.1 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0
cat >tab.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
const ofPages = Object.getOwnPropertyNames(window).filter((name) => /^(HTML|SVG|Element|Node|Event|getComputedStyle|.*AnimationFrame$)/.test(name));
for (const name of ['window', 'document', ...ofPages]) if (!(name in globalThis)) globalThis[name] = window[name];
globalThis.navigator ??= window.navigator;
globalThis.ResizeObserver = window.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { act, createElement } = require('react');
const { createRoot } = require('react-dom/client');
const { default: Select } = require('@rc-component/select');

const press = async (keys) => {
  const heard = [];
  const root = createRoot(document.querySelector('main'));
  await act(async () => root.render(createElement(Select, {
    options: [{ value: 'first' }, { value: 'second' }],
    showSearch: true,
    onChange: (value) => heard.push(`onChange(${JSON.stringify(value)})`),
  })));
  const box = document.querySelector('input');
  await act(async () => box.focus());
  for (const [key, keyCode] of keys) {
    await act(async () => box.dispatchEvent(new window.KeyboardEvent('keydown', { key, keyCode, which: keyCode, bubbles: true })));
    await act(async () => box.dispatchEvent(new window.KeyboardEvent('keyup', { key, keyCode, which: keyCode, bubbles: true })));
  }
  await act(async () => box.blur());
  await act(async () => root.unmount());
  return heard;
};

(async () => {
  const ENTER = ['Enter', 13];
  const TAB = ['Tab', 9];
  const ESCAPE = ['Escape', 27];
  const closed = await press([TAB]);
  const opened = await press([ENTER, TAB]);
  const escaped = await press([ENTER, ESCAPE, TAB]);
  const say = (heard) => (heard.length === 0 ? 'nothing' : heard.join(', '));
  console.log('version: @rc-component/select 1.10.1 (the Select of antd 6.6), react 19.3.1, jsdom 26.1.0');
  console.log(`input and behaviour: Tab in the closed box: ${say(closed)}. Enter (the list opens), Tab: ${say(opened)}. Enter, Escape, Tab: ${say(escaped)}.`);
  console.log('expected by most: Tab only goes on. For an editable combobox the ARIA Authoring Practices name Enter as the key that takes an option, once the person has gone to it with an arrow key.');
  process.exit(closed.length === 0 && escaped.length === 0 && opened.join() === 'onChange("first")' ? 0 : 1);
})();
JS
node tab.cjs
