/** For specs that read pages: a class is called as it is in its sheet. */
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) });
