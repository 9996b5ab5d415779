/**
 * `node deploy/make-environment.js > .env`: .env.example with every secret that docker-compose.yml needs made anew. Run
 * it once for an installation and keep the answer: FIELD_KEYS cannot be made again, and data without it are lost.
 * Without SEAL_KEYS the days that are sealed from then on no longer follow from those before.
 */
const { randomBytes } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const password = () => randomBytes(24).toString('base64url');
/** Kafka reads an id that begins with a hyphen as an option. */
const clusterId = () => {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? clusterId() : id;
};
const secrets = {
  FIELD_KEYS: () => `k1:${randomBytes(32).toString('base64')}`,
  SEAL_KEYS: () => `k1:${randomBytes(32).toString('base64')}`,
  KAFKA_CLUSTER_ID: clusterId,
  DIRECTORY_ADMIN_PASSWORD: password,
  POSTGRES_PASSWORD: password,
};

const example = readFileSync(join(__dirname, '..', '.env.example'), 'utf8');
const filled = example.replace(/^#?([A-Z_]+)=$/gm, (line, key) => {
  const make = secrets[key] || (key.endsWith('_DATABASE_PASSWORD') ? password : undefined);
  return make ? `${key}=${make()}` : line;
});
process.stdout.write(filled);
