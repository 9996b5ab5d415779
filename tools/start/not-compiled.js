/**
 * Folders whose specs `npm test` runs from their sources: pages have a compiler of their own, and the doctor is
 * JavaScript that runs before there is a build.
 */
module.exports = ['apps/web', 'tools/doctor'];
