/**
 * Stands in the bundle for `minimatch`, which the language client loads for servers that register file operations or
 * selectors with patterns. Ours registers neither; if it ever does, this says so. Saves 8 kB of package.
 */
exports.Minimatch = class {
  constructor(/** @type {string} */ pattern) {
    throw new RangeError(`The bundle has no library for the pattern ${pattern}; see scripts/bundles.mjs.`);
  }
};
