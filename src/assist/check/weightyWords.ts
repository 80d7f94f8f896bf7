import type { Changes } from './figures.ts';
import { wordStem } from './wordStem.ts';

/**
 * Everyday words that make a claim larger: whose work it was, how far it went, how sure and how good it is, what it led
 * to, and what else it was about. Words between commas say the same, so that one backs the other; what follows a bar only backs.
 */
const FAMILIES = [
  // Whose work it was.
  `lead led leader leadership leading, head headed, directed director, drive drove driven, champion,
  pioneer, oversee oversaw overseen, orchestrate, supervise, steer, initiate initiative, coordinate
  coordination, manage manager management, owned owner ownership, main principal primary, accountable
  responsible responsibility, senior seniority, expert expertise, executive, stakeholder, alone myself
  personal independent lone sole solo, only, unique, teach taught train training tutorial, mentor coach guide, promote promotion,
  design architect architecture architectural redesign, invent, convince persuade, influence, negotiate
  negotiation, advise, advocate, sponsor, decide decider decision, approve approval, delegate, recruiter,
  reward, praise, admire, recognise, inspire, motivate`,
  // How far it went.
  `company enterprise business organisation reorganisation, department, industry, market, global world,
  whole overall throughout across total full, always ever never, constant continuous continuity, many
  several multiple various tens plenty few, team, colleague teammate peer neighbour, customer, user,
  partner partnership vendor, public, adopt adoption, standard standardise, production launch ship release
  deploy deployment rollout live | prod shipped released`,
  // How sure it is.
  `eliminate, guarantee, ensure, prevent avoid stop block, solve solution resolve, prove proof, fix bug
  repair defect mend | hotfix flaky broken fail failure crash error fault race leak, complete completion
  finish final, success successful succeed, confidence convincing, perfect, trust, cause caused because
  due therefore thus hence consequence result | so since`,
  // How good or bad it is.
  `best, better improve improvement enhance, great excellent excellence, effective effect, valuable value,
  reliable reliability robust resilient resilience stable stability stabilise steady | flaky unstable
  unreliable, secure security vulnerable vulnerability, safe safer safest safety, risk risky, scalable
  scalability scale, fast faster quick speed speedup sped accelerate latency optimise efficient efficiency
  soon sooner | slow slower, slow slower | fast faster speed latency, fastest, slowest, immediate, sudden,
  performance, overnight, cheap cheaper cheapest cost expense | costs, revenue, money, profit, save
  saving, budget, bonus, simple simpler simplest simplify simplicity, easy easier easiest ease, clean
  cleaner cleanup, smooth, clear clearer clearest clarify, strong stronger strongest strengthen, modern
  modernise, legacy, debt, maintainable maintainability maintenance, available availability uptime,
  quality, productive productivity, critical, essential, vital, important, significant, major, serious,
  urgent, emergency, worst, outage incident downtime, fail failure crash broke broken | error flaky outage
  down incident bug, complex complexity, difficult hard harder hardest difficulty, tedious, strategic
  strategy, large larger big bigger, largest, longest, highest, lowest, smallest, least, shortest, hard,
  enable unblock unlock, legal compliance, privacy, audit, happy satisfy, forever, permanent, rewrite
  rewrote rewritten rework redo rebuild overhaul revamp transform, replace replacement swap substitute`,
  // Which way it went; a pair of numbers says so, too.
  `rise rose risen raise grow grew grown growth increase gain higher more boost, reduce reduction cut drop
  fall fell fallen decrease shrink shrank shrunk decline less fewer lower shorter smaller lighten`,
  // What it is about: a thing that nobody named is new.
  `account, alarm, alert, anniversary, api, app, application, authorisation, backend, backlog, backup,
  bank, baseline, batch, benchmark, bill, bonus book, bottleneck, branch, calendar, canary, candidate,
  career, cell, checkout, client, cluster, column, component, computer, concurrency, conference,
  configuration config configure, connection, container, contract, conversion, credit, culture, currency,
  dashboard, data, database, deadline, demo, dependency, desktop, diagram, disk, domain, editor, email,
  endpoint, environment, equipment, experiment, feature, feedback, firewall, flag, folder, framework,
  frontend, fund, gateway, graph, hardware, header, holiday, hook, host, icon, identity, image, index,
  infrastructure, injection, input, instance, insurance, interface, interview, invoice, job, journal,
  laptop, law, layer, leak, lesson, library, licence, load, lockfile, machine, mailbox, media, meeting,
  memory, menu, message, metric, mobile, model, mouse, network, newcomer, node, notification, object,
  office, onboard, operator, output, package, payment pay paid, permission, phone, pipeline, platform,
  plugin, policy, portfolio, postmortem, presentation, priority prioritise, product, profile, program,
  protocol, prototype, provider, queue, quota, refund, region regional, registry, replica, research,
  resource, retrospective, roadmap, rota, runbook, runner, salary, saturation, scheduler, schema, screen,
  script, secret, segment, server, service, session, setting, shard, shell, shop, signal, site, software,
  spreadsheet, staff, startup, storage, string, student, subscription, suite, supplier, survey, telemetry,
  template, tenant, terminal, thread, threshold, throughput, ticket, timeline, timeout, token, tracker,
  traffic, transaction, transparency transparent, video, virus, vision, volume, web, webhook, website,
  workflow, workload, workshop, workspace, zone`,
].flatMap((families) => families.split(/,\s+/));

/** Other forms of these weigh: `owned` does, `its own` does not. */
const LIGHT: ReadonlySet<string> = new Set(['own', 'direct', 'directly', 'heading', 'headings', 'finally']);

/** Stems of each family: those that claim, and those that back them. */
const STEMS = FAMILIES.map((family) => {
  const [claims = [], more = []] = family.split(/\s+\|\s+/).map((side) => side.split(/\s+/).map(wordStem));
  return { claims: new Set(claims), backing: new Set([...claims, ...more]) };
});

/** What texts have that backs a weighty word. */
export interface Backing {
  readonly stems: ReadonlySet<string>;
  readonly changes: Changes;
}

/** Whether a word, said of `topics`, makes a claim larger than texts do that have this backing. */
export function outweighs(word: string, topics: readonly string[], { stems, changes }: Backing): boolean {
  if (LIGHT.has(word.toLowerCase())) return false;
  const stem = wordStem(word);
  const families = STEMS.filter(({ claims }) => claims.has(stem));
  const isShown = ({ claims }: (typeof STEMS)[number]) =>
    (claims.has('rais') && topics.some((topic) => changes.risen.has(topic))) ||
    ((claims.has('reduc') || claims.has('faster')) && topics.some((topic) => changes.fallen.has(topic)));
  return (
    families.length > 0 &&
    !families.some((family) => isShown(family) || [...family.backing].some((each) => stems.has(each)))
  );
}
