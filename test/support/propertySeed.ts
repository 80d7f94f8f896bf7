import fc from 'fast-check';

// Loaded before every suite. Properties try new examples at each run, but in CI the same ones, so that a red build
// is the change's own doing. fast-check prints the seed of a failure.
if (process.env.CI) fc.configureGlobal({ seed: 20261123 });
