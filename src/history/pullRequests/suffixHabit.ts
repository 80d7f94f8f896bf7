/** One commit of the first-parent line that is no merge. */
export interface SuffixObservation {
  /** What `suffixNumberOf` says of the subject. */
  readonly suffixNumber: number | null;
  readonly committedByGitHub: boolean;
  /** Seconds since 1970. */
  readonly commitTime: number;
}

/** A running count over a history, in constant memory. */
export interface SuffixTally {
  /** Takes the next commit, in the order of the log (either direction). */
  add(observation: SuffixObservation): void;
  /** Whether `(#N)` names pull requests in commits that GitHub did not make. May be asked at any time. */
  isHabit(): boolean;
}

/** Commits a project's ways are judged by: about a month of a busy one. */
const WINDOW = 50;
/**
 * Share of a window that makes a habit. Where the suffix is the pull request's, whole stretches of history have
 * 45 to 100 %, and stretches before and after have none; where it is an issue's, no stretch reaches 20 %.
 */
const DENSE_SHARE = 0.4;
/** Evidence needed. Fewer suffice beside GitHub's own squashes, which prove that the project numbers so. */
const ENOUGH = 20;
const ENOUGH_BESIDE_SQUASHES = 5;
const ENOUGH_SQUASHES = 20;
/** A pull request is squashed once, an issue is worked on in several commits: 0.4 % against 60 % repeat. */
const MOST_REPEATS = 0.05;
/** How far back a repeated number is noticed. */
const RECENT = 32;
/** Numbers are given in the order of time, so window by window they rise with it (correlation). */
const LEAST_RISE = 0.5;

/**
 * Decides whether subjects that end in `(#N)` name pull requests although a person committed them. One commit
 * alone cannot tell: it is all or nothing a repository, and a habit has a beginning and an end. The figures
 * above were measured on Ansible, CPython, mathlib, Channels and Terminal against jj, CMake and fd.
 */
export function createSuffixTally(): SuffixTally {
  let window = emptyWindow();
  const dense = emptyWindow();
  const rise = createCorrelation();
  const recent = new Array<number>(RECENT).fill(0);
  let suffixes = 0;
  let squashes = 0;

  return {
    add({ suffixNumber, committedByGitHub, commitTime }) {
      if (committedByGitHub) {
        if (suffixNumber !== null) squashes += 1;
        return;
      }
      window.commits += 1;
      if (suffixNumber !== null) {
        window.suffixes += 1;
        window.times += commitTime;
        window.numbers += suffixNumber;
        if (recent.includes(suffixNumber)) window.repeats += 1;
        recent[suffixes % RECENT] = suffixNumber;
        suffixes += 1;
      }
      if (window.commits < WINDOW) return;
      if (isDense(window)) {
        dense.suffixes += window.suffixes;
        dense.repeats += window.repeats;
        rise.add(window.times / window.suffixes, window.numbers / window.suffixes);
      }
      window = emptyWindow();
    },
    isHabit() {
      const open = isDense(window) ? window : emptyWindow();
      const evidence = dense.suffixes + open.suffixes;
      return (
        evidence >= (squashes >= ENOUGH_SQUASHES ? ENOUGH_BESIDE_SQUASHES : ENOUGH) &&
        evidence >= suffixes / 2 &&
        dense.repeats + open.repeats <= MOST_REPEATS * evidence &&
        rise.value() >= LEAST_RISE
      );
    },
  };
}

function emptyWindow() {
  return { commits: 0, suffixes: 0, repeats: 0, times: 0, numbers: 0 };
}

function isDense({ commits, suffixes }: { readonly commits: number; readonly suffixes: number }): boolean {
  return suffixes > 0 && suffixes >= DENSE_SHARE * commits;
}

/** Pearson's correlation of a stream of pairs (Welford's update); 1 while a side does not vary, which proves nothing. */
function createCorrelation() {
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  return {
    add(x: number, y: number) {
      n += 1;
      const dx = x - meanX;
      const dy = y - meanY;
      meanX += dx / n;
      meanY += dy / n;
      squaresX += dx * (x - meanX);
      squaresY += dy * (y - meanY);
      products += dx * (y - meanY);
    },
    value: () => (squaresX === 0 || squaresY === 0 ? 1 : products / Math.sqrt(squaresX * squaresY)),
  };
}
