import type { Person } from '../../src/history/commit.ts';
import { bodyOf, MERGE_MESSAGES, type MergeStyle, titleOf, trailersOf } from './messages.ts';
import { type Contributor, createCrowd, identityOf } from './people.ts';
import { createRandom, type Random } from './random.ts';

/** A pull request as it was generated. */
export interface GeneratedPullRequest {
  readonly number: number;
  readonly title: string;
  readonly style: MergeStyle;
  /** Logins of the authors of its commits, co-authors aside. */
  readonly authors: readonly string[];
}

/** What to generate. */
export interface HistoryPlan {
  readonly seed: number;
  /** How many commits at least; the last pull request is finished. */
  readonly commits: number;
}

/** A history while it is generated. */
export interface HistoryStream {
  /** Input for `git fast-import`. */
  readonly chunks: Iterable<Buffer>;
  /** Complete once `chunks` is. */
  readonly pullRequests: readonly GeneratedPullRequest[];
  readonly contributors: readonly Contributor[];
  readonly mailmap: string;
}

const GITHUB: Person = { name: 'GitHub', email: 'noreply@github.com' };
const BORS: Person = { name: 'bors', email: 'bors@rust-lang.example' };
const YEARS = 12;
const FIRST_DAY = Date.UTC(2014, 0, 6) / 1000;
const DAY = 86_400;
const OFFSETS = ['+0000', '-0800', '+0100', '+0530', '+0900'];
const CHUNK = 1 << 20;

/** Which styles a project uses in each third of its life, with their weights. */
const ERAS: readonly (readonly (readonly [MergeStyle, number])[])[] = [
  [
    ['plain', 5],
    ['github-merge', 45],
    ['rebase', 30],
    ['gitlab-merge', 20],
  ],
  [
    ['github-merge', 45],
    ['homu', 35],
    ['rebase', 20],
  ],
  [
    ['github-squash', 65],
    ['github-merge', 20],
    ['rebase', 15],
  ],
];

interface CommitPlan {
  readonly ref: string;
  readonly parents: readonly number[];
  readonly author: Person;
  readonly committer: Person;
  readonly authorTime: number;
  readonly commitTime: number;
  readonly message: string;
}

/** Plans a history; the same plan gives the same commits. */
export function createHistoryStream({ seed, commits }: HistoryPlan): HistoryStream {
  const random = createRandom(seed);
  const crowd = createCrowd(random, Math.max(5, Math.round(commits / 250)));
  const pullRequests: GeneratedPullRequest[] = [];
  const pending: Buffer[] = [];
  let pendingBytes = 0;
  const secondsPerCommit = (YEARS * 365 * DAY) / commits;
  /** The newest commits of the main line, newest last. */
  const mainLine: number[] = [];
  let made = 0;
  let numbers = 0;

  const now = () => Math.floor(FIRST_DAY + made * secondsPerCommit);
  const newest = () => mainLine.slice(-1);
  const maintainer = () =>
    crowd.contributors[random.below(Math.min(8, crowd.contributors.length))] ?? crowd.draw();

  function write(plan: CommitPlan): number {
    made++;
    const bytes = renderCommit(plan, made, random);
    pending.push(bytes);
    pendingBytes += bytes.length;
    return made;
  }

  function writeOnMain(plan: Omit<CommitPlan, 'ref'>): number {
    const mark = write({ ...plan, ref: 'refs/heads/main' });
    mainLine.push(mark);
    if (mainLine.length > 200) mainLine.splice(0, 100);
    return mark;
  }

  /** Author and dates of a commit that `who` writes about now. */
  function signed(who: Contributor, committer?: Person) {
    const author = identityOf(random, who);
    const commitTime = now();
    const lag = random.chance(0.1) ? random.below(60 * DAY) : random.below(2 * DAY);
    return { author, committer: committer ?? author, commitTime, authorTime: commitTime - lag };
  }

  function messageOf(title: string, who: Contributor): string {
    const trailers: [string, Person][] = [];
    if (random.chance(0.1)) trailers.push(['Reviewed-by', maintainer().identities[0]]);
    if (random.chance(0.1)) trailers.push(['Signed-off-by', who.identities[0]]);
    return `${title}\n${bodyOf(random)}${trailersOf(trailers)}`;
  }

  /** Writes the commits of a topic branch; returns its tip and who wrote them. */
  function writeSide(owner: Contributor, fork: number, ref: string): { tip: number; authors: Set<string> } {
    const count = random.geometric(0.35, 20);
    const authors = new Set<string>();
    let tip = fork;
    for (let i = 0; i < count; i++) {
      const who = random.chance(0.1) ? crowd.draw() : owner;
      authors.add(who.login);
      tip = write({ ...signed(who), ref, parents: [tip], message: messageOf(titleOf(random, made), who) });
      if (i > 0 && random.chance(0.03)) {
        const message = `Merge branch 'main' into topic\n`;
        tip = write({ ...signed(owner), ref, parents: [tip, ...newest()], message });
      }
    }
    return { tip, authors };
  }

  function squash(owner: Contributor, number: number, title: string): void {
    const coAuthors: [string, Person][] = random.chance(0.14)
      ? [['Co-authored-by', crowd.draw().identities[0]]]
      : [];
    const message = `${title} (#${number})\n${bodyOf(random)}${trailersOf(coAuthors)}`;
    writeOnMain({ ...signed(owner, GITHUB), parents: newest(), message });
    pullRequests.push({ number, title, style: 'github-squash', authors: [owner.login] });
  }

  function rebase(owner: Contributor): void {
    const merger = maintainer();
    for (let left = random.geometric(0.5, 10); left > 0; left--) {
      const message = messageOf(titleOf(random, made), owner);
      writeOnMain({ ...signed(owner, identityOf(random, merger)), parents: newest(), message });
    }
  }

  /** Merges a topic branch; `onto` writes the merge, on the main line or on a rollup branch. */
  function merge(
    style: keyof typeof MERGE_MESSAGES,
    owner: Contributor,
    base: number,
    onto: (plan: Omit<CommitPlan, 'ref'>) => number,
    subject?: (message: string) => string,
  ): number {
    const number = ++numbers;
    const title = titleOf(random, number);
    const { tip, authors } = writeSide(owner, base, 'refs/staging/side');
    const merger = maintainer();
    const text = { number, title, body: bodyOf(random), login: owner.login, reviewer: merger.login };
    const message = MERGE_MESSAGES[style](text);
    const committer = style === 'github-merge' ? GITHUB : undefined;
    const signature =
      style === 'homu' ? { ...signed(merger), author: BORS, committer: BORS } : signed(merger, committer);
    if (style !== 'plain') pullRequests.push({ number, title, style, authors: [...authors] });
    return onto({ ...signature, parents: [...newest(), tip], message: subject ? subject(message) : message });
  }

  function rollUp(): void {
    const bundle = ++numbers;
    let tip = newest()[0] ?? 0;
    for (let left = 2 + random.below(3); left > 0; left--) {
      const onRollup = (plan: Omit<CommitPlan, 'ref'>) =>
        write({ ...plan, ref: 'refs/staging/rollup', parents: [tip, plan.parents.at(-1) ?? tip] });
      tip = merge('homu', crowd.draw(), forkPoint(), onRollup, (message) =>
        message.replace(/^Auto merge/, 'Rollup merge').replace(/:(?=topic)/, '/'),
      );
    }
    const message = `Auto merge of #${bundle} - dev1:rollup-${bundle}, r=dev1\n\nRollup of several pull requests\n`;
    writeOnMain({
      ...signed(maintainer()),
      author: BORS,
      committer: BORS,
      parents: [...newest(), tip],
      message,
    });
  }

  function forkPoint(): number {
    return mainLine.at(-1 - random.below(Math.min(30, mainLine.length))) ?? 1;
  }

  function revert(): void {
    const undone = random.pick(pullRequests);
    const number = ++numbers;
    const owner = maintainer();
    const title = `Revert "${undone.title} (#${undone.number})"`;
    const message = `${title} (#${number})\n\nReverts acme/shop#${undone.number}\n`;
    writeOnMain({ ...signed(owner, GITHUB), parents: newest(), message });
    pullRequests.push({ number, title, style: 'github-squash', authors: [owner.login] });
  }

  /** A branch off the main line with copies of commits that stand there as well. */
  function release(name: number): void {
    let tip = newest()[0] ?? 1;
    const ref = `refs/heads/release-${name}`;
    for (let left = 3; left > 0; left--) {
      const picked = signed(crowd.draw());
      const message = messageOf(titleOf(random, made), crowd.draw());
      writeOnMain({ ...picked, parents: newest(), message });
      tip = write({ ...picked, commitTime: picked.commitTime + 3600, ref, parents: [tip], message });
    }
  }

  function step(): void {
    const era = ERAS[Math.min(ERAS.length - 1, Math.floor((made / commits) * ERAS.length))] ?? [];
    const owner = crowd.draw();
    const style = random.chance(0.05) ? 'rebase' : weighted(random, era);
    if (pullRequests.length > 0 && random.chance(0.01)) revert();
    else if (style === 'rebase') rebase(owner);
    else if (style === 'github-squash') squash(owner, ++numbers, titleOf(random, numbers));
    else if (style === 'homu' && random.chance(0.05)) rollUp();
    else merge(style, owner, forkPoint(), writeOnMain);
  }

  function* chunks(): Generator<Buffer> {
    writeOnMain({ ...signed(crowd.draw()), parents: [], message: 'Initial commit\n' });
    let releases = 0;
    while (made < commits) {
      step();
      if (made > ((releases + 1) * commits) / 10) release(++releases);
      if (pendingBytes < CHUNK) continue;
      pendingBytes = 0;
      yield Buffer.concat(pending.splice(0));
    }
    for (let branch = 1; branch <= 5; branch++)
      writeSide(crowd.draw(), forkPoint(), `refs/heads/topic-${branch}`);
    yield Buffer.concat(pending.splice(0));
  }

  return { chunks: chunks(), pullRequests, contributors: crowd.contributors, mailmap: crowd.mailmap };
}

function weighted(random: Random, styles: readonly (readonly [MergeStyle, number])[]): MergeStyle {
  let left = random.below(styles.reduce((sum, [, weight]) => sum + weight, 0));
  for (const [style, weight] of styles) {
    if (left < weight) return style;
    left -= weight;
  }
  return 'plain';
}

/** One commit for `git fast-import`; one in a hundred in Latin 1, where it can be written so. */
function renderCommit(plan: CommitPlan, mark: number, random: Random): Buffer {
  const { ref, parents, author, committer, message } = plan;
  const all = `${author.name}${committer.name}${message}`;
  const encoding = random.chance(0.01) && !/[^\0-\u00ff]/.test(all) ? 'latin1' : 'utf8';
  const offset = random.pick(OFFSETS);
  const lines = [
    `commit ${ref}`,
    `mark :${mark}`,
    `author ${author.name} <${author.email}> ${plan.authorTime} ${offset}`,
    `committer ${committer.name} <${committer.email}> ${plan.commitTime} ${offset}`,
    ...(encoding === 'latin1' ? ['encoding ISO-8859-1'] : []),
    `data ${Buffer.byteLength(message, encoding)}`,
    message,
    ...parents.map((parent, index) => `${index === 0 ? 'from' : 'merge'} :${parent}`),
    ...(random.chance(0.1)
      ? [`M 100644 inline src/file${random.below(20)}`, `data ${String(mark).length}`, mark]
      : []),
    '',
  ];
  return Buffer.from(lines.join('\n'), encoding);
}
