import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

const partsOfPages: ReadonlySet<string> = new Set(['document', 'script', 'stylesheet', 'font', 'image']);

interface Part {
  charts: boolean;
  /** Bytes of the body as it came over the wire. */
  wire: number;
  body: Buffer;
}

/** Weighs what a browser window loads from now on: pages, scripts, styles, fonts and pictures, but no data. */
export class Weight {
  private readonly coming: Promise<Part>[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      if (partsOfPages.has(response.request().resourceType())) this.coming.push(this.part(response));
    });
  }

  get requests(): number {
    return this.coming.length;
  }

  /** Bytes over the wire. `charts`: the library that draws them, which comes after the page that has some. */
  async wire(): Promise<{ pages: number; charts: number }> {
    const parts = await Promise.all(this.coming);
    const sum = (ofCharts: boolean): number =>
      parts.filter(({ charts }) => charts === ofCharts).reduce((total, { wire }) => total + wire, 0);
    return { pages: sum(false), charts: sum(true) };
  }

  /** Bytes of the pages, without the library of charts, as brotli packs them, whatever came. Takes seconds. */
  async brotli(): Promise<number> {
    const parts = await Promise.all(this.coming);
    return parts
      .filter(({ charts }) => !charts)
      .reduce((total, { body }) => total + brotliCompressSync(body).length, 0);
  }

  private async part(response: Response): Promise<Part> {
    const [body, { responseBodySize }] = await Promise.all([response.body(), response.request().sizes()]);
    return { charts: /\/charts-[^/]*$/.test(response.url()), wire: responseBodySize, body };
  }
}
