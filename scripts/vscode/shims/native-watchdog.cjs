// Stands in for @vscode/native-watchdog in the downloaded server, because the native module needs a compiler:
// ends the extension host when the server that started it is gone.
exports.start = (/** @type {number} */ pid) => {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};
exports.exit = (/** @type {number} */ code) => process.exit(code);
