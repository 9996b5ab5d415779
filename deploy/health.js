/** `node deploy/health.js [path]`: ends with status 0 when the service in this container answers the path with success. */
const { get } = require('node:http');

const path = process.argv[2] || '/readyz';
const place = { host: '127.0.0.1', port: Number(process.env.PORT || 8080), path, agent: false, timeout: 4000 };

process.exitCode = 1;
const request = get(place, (answer) => {
  answer.resume();
  if (answer.statusCode >= 200 && answer.statusCode < 300) process.exitCode = 0;
});
request.once('timeout', () => request.destroy());
request.once('error', () => {
  process.exitCode = 1;
});
