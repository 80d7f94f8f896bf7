import { onProjectNode } from './setup/onProjectNode.mjs';

// npm test [-- SUITE …]
await onProjectNode('scripts/test/main.ts');
