import { startServer } from './startServer.ts';

// The editor's client starts this file with `--node-ipc`; any other client can with `--stdio`.
process.once('disconnect', () => process.exit());
startServer();
