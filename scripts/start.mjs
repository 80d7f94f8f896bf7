import { onProjectNode } from './setup/onProjectNode.mjs';

// npm start [-- FOLDER]
await onProjectNode('scripts/start/main.ts');
