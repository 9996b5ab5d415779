/**
 * `npm run doctor`: what is missing or wrong on this machine, and what to do about it. This file must be understood by
 * any Node, however old, because an old Node is one of the things it finds.
 */
const { node } = process.versions;

if (Number(node.split('.')[0]) < 20) {
  process.stdout.write(
    `✗ Node ${node} 太旧，其余各项无法检查。请安装 Node 20.19 或更新的版本。\n` +
      `  Node ${node} is too old to check anything else. Install Node 20.19 or newer.\n`,
  );
  process.exitCode = 1;
} else {
  require('./command-line').run(process.argv.slice(2));
}
