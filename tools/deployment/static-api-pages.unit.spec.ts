import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@one-window/contracts';
import { writeApiPages } from './static-api-pages';

describe('the pages for integrators as files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-api-pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('hold the list, a page for every service, the events and what the pages need to show themselves', async () => {
    const paths = await writeApiPages(folder);
    expect(paths).toEqual(
      expect.arrayContaining(['/docs', ...serviceNames.map((service) => `/docs/${service}`), '/docs/asyncapi.json']),
    );
    const files = ['index.html', 'intake.html', 'asyncapi.json', 'show.js', 'assets/swagger-ui-bundle.js'];
    expect(files.filter((file) => !existsSync(join(folder, 'docs', file)))).toEqual([]);
    expect(readFileSync(join(folder, 'docs/index.html'), 'utf8')).toContain('/docs/follow-up');
  });
});
