/**
 * Loaded first into every Node process of a test: appends a line of JSON to the file RECORDED_CONNECTIONS when
 * the process starts, and one with host and stack for each connection that is no pipe. Everything in Node that speaks to a
 * network goes through here, `fetch` included.
 */
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');

const program = process.argv.slice(1).join(' ');
const write = (/** @type {object} */ line) =>
  appendFileSync(process.env.RECORDED_CONNECTIONS ?? '', `${JSON.stringify({ program, ...line })}\n`);

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const { path, host } = typeof first === 'object' ? first : { path: undefined, host: second };
  if (!path) write({ host: host ?? 'localhost', stack: new Error('connects').stack });
  return Reflect.apply(connect, this, args);
};
// VS Code hands on what a process loads first, and others do not.
process.env.NODE_OPTIONS = `--require ${JSON.stringify(__filename)}`;
write({});
