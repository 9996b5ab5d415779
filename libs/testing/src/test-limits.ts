import { addEventHandler, getState, type State } from 'jest-circus';

/**
 * Set up before the compiled specs of `jest.built.config.js`: the runner that keeps modules between files knows no time
 * limits, so that a test or hook that never ends would hang the whole run. Those limits are jest's: the one written
 * beside the test, else the file's (`jest.setTimeout`), else this one, which is that of `jest.config.js`.
 */
const LIMIT_MILLISECONDS = 30_000;

const ofFile = new WeakMap<State['rootDescribeBlock'], number>();

type Body = () => unknown;

const limited = (what: string, body: Body, milliseconds: number): (() => Promise<unknown>) => {
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
    });
    try {
      return await Promise.race([body(), late]);
    } finally {
      clearTimeout(timer);
    }
  };
};

addEventHandler((event, state) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const { children, hooks } = state.currentDescribeBlock;
  const [what, added] = event.name === 'add_test' ? [event.testName, children.at(-1)] : [event.hookType, hooks.at(-1)];
  // A body that takes an argument waits for its callback; none here does.
  if (added === undefined || !('fn' in added) || added.fn === undefined || added.fn.length > 0) return;
  const milliseconds = event.timeout ?? ofFile.get(state.rootDescribeBlock) ?? LIMIT_MILLISECONDS;
  added.fn = limited(what, added.fn as Body, milliseconds);
});

Object.assign(globalThis.jest, {
  setTimeout: (milliseconds: number) => {
    ofFile.set(getState().rootDescribeBlock, milliseconds);
  },
});
// What a test that failed has left open must not keep its process, and all that it started, beside the suites after it.
process.once('disconnect', () => process.exit(1));
// So that a failure names the line of the source.
process.setSourceMapsEnabled(true);
