/**
 * Stands in the bundle for `minimatch`, which the language client loads for servers that register file operations or
 * notebooks, and to match names of tabs, which our client does itself. If it is ever used, this says so. Saves 8 kB.
 */
exports.Minimatch = class {
  constructor(/** @type {string} */ pattern) {
    throw new RangeError(`The bundle has no library for the pattern ${pattern}; see scripts/bundles.mjs.`);
  }
};
