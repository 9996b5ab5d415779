import { addEventHandler, type State } from 'jest-circus';
import { isDrawn } from './long-files';

/**
 * Set up before the compiled specs of `jest.built.config.js`: under `npm test` the files of `long-files.ts` run a seeded
 * sample of their tests. What a block prepares for tests none of which runs is not prepared.
 */
type Block = State['rootDescribeBlock'];

const drawing = process.env.TEST_DRAW === 'true';

const titleOf = (block: Block | undefined): string =>
  block?.parent ? `${titleOf(block.parent)} ${block.name}`.trim() : '';

const runs = (block: Block): boolean =>
  block.children.some((child) => (child.type === 'describeBlock' ? runs(child) : child.mode !== 'skip'));

addEventHandler((event, state) => {
  if (!drawing) return;
  const block = state.currentDescribeBlock;
  if (event.name === 'add_test') {
    const test = block.children.at(-1);
    const path = expect.getState().testPath ?? '';
    if (test?.type === 'test' && !isDrawn(path, `${titleOf(block)} ${event.testName}`.trim())) test.mode = 'skip';
  }
  if (event.name === 'add_hook' && (event.hookType === 'beforeAll' || event.hookType === 'afterAll')) {
    const hook = block.hooks.at(-1);
    if (!hook || hook.fn.length > 0) return;
    const prepare = hook.fn as () => unknown;
    hook.fn = async () => (runs(block) ? await prepare() : undefined);
  }
});
