import type { Person } from '../../src/history/commit.ts';
import type { Random } from './random.ts';

/** Someone who commits, with every name and address they use; the first is what `.mailmap` makes of the others. */
export interface Contributor {
  readonly login: string;
  readonly identities: readonly [Person, ...Person[]];
  /** Whether `.mailmap` knows the other identities. */
  readonly isMapped: boolean;
  readonly isBot: boolean;
}

/** Draws contributors: few do most of the work. */
export interface Crowd {
  readonly contributors: readonly Contributor[];
  draw(): Contributor;
  /** Contents of the `.mailmap`. */
  readonly mailmap: string;
}

const GIVEN = [
  'Ada',
  'Bjørn',
  'Chloé',
  'Dmitri',
  'Emeka',
  'Fátima',
  'Grace',
  'Hana',
  'Ivo',
  'Jürgen',
  'Kōji',
  'Lê',
];
const FAMILY = [
  'Novák',
  'Okafor',
  'Smith',
  'Lindström',
  'García',
  'Tanaka',
  'Nguyễn',
  'Brown',
  'Kaya',
  'Rossi',
];
const BOTS = ['dependabot[bot]', 'renovate[bot]', 'release-please[bot]'];
/** Share of commits by rank: 1 / rank ** STEEPNESS. */
const STEEPNESS = 0.9;
const BOT_SHARE = 0.03;

/** Makes `count` people and a few bots. */
export function createCrowd(random: Random, count: number): Crowd {
  const people = Array.from({ length: count }, (_, index) => createPerson(random, index));
  const bots = BOTS.map(createBot);
  const sums: number[] = [];
  for (let rank = 1; rank <= count; rank++) sums.push((sums.at(-1) ?? 0) + rank ** -STEEPNESS);
  const total = sums.at(-1) ?? 0;

  return {
    contributors: [...people, ...bots],
    draw: () => {
      if (random.chance(BOT_SHARE)) return random.pick(bots);
      const target = random.next() * total;
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) <= target) low = middle + 1;
        else high = middle;
      }
      return people[low] ?? createBot('ghost');
    },
    mailmap: people
      .filter(({ isMapped }) => isMapped)
      .flatMap(({ identities: [main, ...others] }) =>
        others.map((other) => `${main.name} <${main.email}> ${other.name} <${other.email}>\n`),
      )
      .join(''),
  };
}

/** The identity for the next commit: mostly the first one. */
export function identityOf(random: Random, { identities }: Contributor): Person {
  return random.chance(0.8) ? identities[0] : random.pick(identities);
}

function createPerson(random: Random, index: number): Contributor {
  const name = `${random.pick(GIVEN)} ${random.pick(FAMILY)} ${index + 1}`;
  const login = `dev${index + 1}`;
  const others: Person[] = [];
  if (random.chance(0.15)) others.push({ name: login, email: `${login}@laptop.example.net` });
  if (random.chance(0.05)) {
    others.push({ name, email: `${1000 + index}+${login}@users.noreply.github.com` });
  }
  const main = { name, email: `${login}@example.com` };
  return { login, identities: [main, ...others], isMapped: random.chance(0.8), isBot: false };
}

function createBot(login: string): Contributor {
  const identity = { name: login, email: `${login}@users.noreply.github.com` };
  return { login, identities: [identity], isMapped: false, isBot: true };
}
