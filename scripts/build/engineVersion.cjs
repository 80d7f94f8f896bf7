/**
 * Stands in the bundle for `semver`, of which the language client needs one answer: whether VS Code is new enough. VS Code
 * itself refuses to load an extension that is too new for it (`engines`), so the answer is yes. Saves 7 kB of package.
 */
module.exports = () => ({});
