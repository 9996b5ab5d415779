import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { repositoryRoot } from '@one-window/testing';
import { type Browser, chromium } from 'playwright-core';

const root = repositoryRoot();
const cache = join(root, '.cache');
const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
const fontFolder = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
const fontWeights = ['400Regular', '600SemiBold', '700Bold'];
const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string };

interface Unpacked {
  program: string;
  /** Shared libraries that a bare machine lacks. */
  libraries: string;
}

const decompress = async (from: string, to: string): Promise<void> =>
  await pipeline(createReadStream(join(packed, from)), createBrotliDecompress(), createWriteStream(to));

const unpackProgram = async (folder: string): Promise<void> => {
  const program = join(folder, 'chromium');
  await decompress('chromium.br', program);
  await chmod(program, 0o755);
};

const unpackLibraries = async (folder: string): Promise<void> => {
  const archive = join(folder, 'libraries.tar');
  await decompress('al2023.tar.br', archive);
  await promisify(execFile)('tar', ['-x', '-f', archive, '-C', folder]);
  await rm(archive);
};

/** Unpacks the Chromium of the npm package once per version; whole or not at all, so that a killed run leaves no half. */
const unpack = async (): Promise<Unpacked> => {
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const unpacking = await mkdtemp(join(cache, 'unpacking-'));
    await Promise.all([unpackProgram(unpacking), unpackLibraries(unpacking)]);
    try {
      await rename(unpacking, home);
    } catch (error) {
      // Another run was faster.
      await rm(unpacking, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return { program: join(home, 'chromium'), libraries: join(home, 'lib') };
};

/** A fontconfig file that knows the Chinese font of node_modules: without it a bare machine draws boxes. */
const writeFontConfiguration = async (): Promise<string> => {
  const folder = join(cache, 'fonts');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `fonts.conf`);
  const folders = [...fontWeights.map((weight) => join(fontFolder, weight)), '/usr/share/fonts'];
  const prefer = (family: string, ...wanted: string[]) =>
    `<alias><family>${family}</family><prefer>${wanted.map((name) => `<family>${name}</family>`).join('')}</prefer></alias>`;
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `<dir>${path}</dir>`).join('\n')}
<cachedir>${join(folder, 'cache')}</cachedir>
${prefer('sans-serif', 'Noto Sans SC')}
${prefer('monospace', 'DejaVu Sans Mono', 'Noto Sans SC')}
</fontconfig>
`,
  );
  return file;
};

/** A host name of this machine that is not loopback to the browser: what is open to https alone is missing there. */
export const NAMED_HOST = 'centre.test';

/** Chromium 141 from npm alone. The caller closes it. */
export const openChromium = async (): Promise<Browser> => {
  const [{ program, libraries }, fonts] = await Promise.all([unpack(), writeFontConfiguration()]);
  return await chromium.launch({
    executablePath: program,
    args: [
      `--host-resolver-rules=MAP ${NAMED_HOST} 127.0.0.1`,
      '--disable-gpu',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
    // Chromium refuses its own sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries },
  });
};
