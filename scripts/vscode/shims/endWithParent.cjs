// Loaded into VS Code's server before its own code: ends it, and all that it started, when the process at the
// other end of its standard input is gone, even if that was killed. Its children inherit this file: they do
// nothing.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.resume().once('close', () => {
    process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
  });
}
