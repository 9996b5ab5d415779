import { both, html, type Html } from './html';
import { words } from './words';

const switches = html`<div class="switches on-screen" hidden>
  <button type="button" id="type" class="plain" aria-pressed="false">
    <span class="idle">${both(words.largeType)}</span><span class="busy">${both(words.normalType)}</span>
  </button>
  <button type="button" id="language" class="plain">
    <span lang="zh-CN">English</span><span lang="en">中文</span>
  </button>
</div>`;

/**
 * The party's page around its main part, whole without any script: parties open it on telephones and slow lines. Both
 * languages stand in it; the script lets one choose, fills in the code of the receipt's address and reads aloud.
 */
export const statusPage = (main: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/status.css" />
        <script type="module" src="/status.js"></script>
        <title>${words.title.zh} · ${words.product.zh}</title>
      </head>
      <body>
        <div
          class="page"
          data-title-zh="${words.title.zh} · ${words.product.zh}"
          data-title-en="${words.title.en} · ${words.product.en}"
        >
          <header class="head">
            <div>
              <h1>${both(words.title)}</h1>
              <p class="soft">${both(words.centre)}</p>
            </div>
            ${switches}
          </header>
          <main class="main">${main}</main>
          <footer class="foot on-screen"><a href="/sign-in">${both(words.staff)}</a></footer>
        </div>
      </body>
    </html> `.text;
