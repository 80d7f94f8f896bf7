// Generated from src/content/checklists by "npm run content".
import type { Checklist } from '../checklist/checklist.ts';

/** The checklists that Staffward brings, in the order in which they are offered. */
export const BUILT_IN_CHECKLISTS: readonly Checklist[] = [
  {
    id: 'task',
    title: 'Task Checklist',
    purpose: 'For the work on this branch, from the first line to the pull request.',
    groups: [
      {
        id: 'correctness',
        title: 'Correctness',
      },
      {
        id: 'performance',
        title: 'Performance',
      },
      {
        id: 'security',
        title: 'Security',
      },
      {
        id: 'observability',
        title: 'Observability',
      },
      {
        id: 'maintainability',
        title: 'Maintainability',
      },
      {
        id: 'operability',
        title: 'Operability',
      },
    ],
    questions: [
      {
        id: 'correctness.requirement',
        group: 'correctness',
        text: 'Who has confirmed that this is the problem to solve?',
        help: 'Code can do exactly what the ticket says and still miss what its author needed.',
      },
      {
        id: 'correctness.edge-cases',
        group: 'correctness',
        text: 'What happens with nothing, with one, with far too many, and with the same thing twice?',
        help: 'Empty lists, zero, the largest number, a repeated request, an odd time zone or character.',
      },
      {
        id: 'correctness.failures',
        group: 'correctness',
        text: 'What is left behind when this stops halfway?',
        help: 'A call that fails, is cut off or is tried again must not do half of the work, or all of it twice.',
      },
      {
        id: 'correctness.concurrency',
        group: 'correctness',
        text: 'What if two of these run at the same moment?',
        help: 'Look for reading followed by writing, shared state, and the order in which locks are taken.',
      },
      {
        id: 'correctness.existing-data',
        group: 'correctness',
        text: 'Does it hold for the data that is already there?',
        help: 'Old rows, missing fields, files and messages that an earlier version wrote.',
      },
      {
        id: 'correctness.tests',
        group: 'correctness',
        text: 'Which test fails when this change is taken out?',
        help: 'One for the case that must work, one for the case that went wrong.',
      },
      {
        id: 'performance.hot-path',
        group: 'performance',
        text: 'Which part of this runs most often, and what does one run cost?',
        help: 'What happens once per request, per row or per keystroke matters; what happens at start-up seldom does.',
      },
      {
        id: 'performance.growth',
        group: 'performance',
        text: 'With ten times the users or data, what gives way first?',
        help: "Memory, connections, disk, a queue, or another team's limit.",
      },
      {
        id: 'performance.remote-calls',
        group: 'performance',
        text: 'How many queries and remote calls does one request make, and does that grow with the result?',
        help: 'A query inside a loop is fast in a test and slow with real data.',
      },
      {
        id: 'performance.indexes',
        group: 'performance',
        text: 'Does every new query or sort have an index to use?',
        help: 'Look at the query plan on a table of real size.',
      },
      {
        id: 'performance.data-volume',
        group: 'performance',
        text: 'How long does it take on as much data as production holds, and what is locked meanwhile?',
        help: 'Migrations and backfills above all.',
      },
      {
        id: 'performance.cache',
        group: 'performance',
        text: 'How does a cached value go stale, who notices, and what bounds the cache?',
        help: 'Think of its key, its age, its size, and many callers missing it at once.',
      },
      {
        id: 'performance.measured',
        group: 'performance',
        text: 'What did you measure, before and after?',
        help: 'A number from a profile or a benchmark, not a feeling.',
      },
      {
        id: 'security.validation',
        group: 'security',
        text: 'Where is input from outside checked, and what is refused?',
        help: 'Type, length, range and shape, on the server, before anything acts on it.',
      },
      {
        id: 'security.injection',
        group: 'security',
        text: 'Can data become code, a command, a query, a path or a page?',
        help: 'Pass values as parameters, escape where text turns into something else, and resolve paths before trusting them.',
      },
      {
        id: 'security.authorisation',
        group: 'security',
        text: 'Who may do this, and where is that enforced?',
        help: "To be signed in is not to be allowed; try the identifier of somebody else's record.",
      },
      {
        id: 'security.privilege',
        group: 'security',
        text: 'Could this do its work with fewer rights?',
        help: 'Roles, tokens, file modes, network rules, permissions of a pipeline.',
      },
      {
        id: 'security.sensitive-data',
        group: 'security',
        text: 'Which personal or secret data passes through, and where does it end up?',
        help: 'Encrypted on the wire and on disk, absent from logs and from the repository.',
      },
      {
        id: 'security.abuse',
        group: 'security',
        text: 'What can one caller use up, and what stops them?',
        help: 'Limits on rate, size, time and depth.',
      },
      {
        id: 'security.supply-chain',
        group: 'security',
        text: 'Who stands behind the new dependency, and what else does it bring along?',
        help: 'Maintainers, install scripts, pinned version, known vulnerabilities.',
      },
      {
        id: 'observability.working',
        group: 'observability',
        text: 'Which signal in production will show that this works?',
        help: 'Silence is no signal; name a number that should move.',
      },
      {
        id: 'observability.metrics',
        group: 'observability',
        text: 'Are calls, errors and durations of the new path counted?',
        help: 'With labels that stay few, and without personal data.',
      },
      {
        id: 'observability.logs',
        group: 'observability',
        text: 'When it fails, does the log say what was tried, with which identifiers, and why it failed?',
        help: 'One event per failure, at a level that somebody reads.',
      },
      {
        id: 'observability.traces',
        group: 'observability',
        text: 'Can one request be followed through everything it touches?',
        help: 'Keep the trace or correlation id across queues, jobs and retries.',
      },
      {
        id: 'observability.alerts',
        group: 'observability',
        text: 'Who is told when it breaks, and how soon?',
        help: 'Alert on what users feel, with a threshold that someone has tried out.',
      },
      {
        id: 'observability.diagnosis',
        group: 'observability',
        text: 'Could a colleague find the cause from telemetry alone?',
        help: 'Take a plausible failure and go through what they would see.',
      },
      {
        id: 'maintainability.newcomer',
        group: 'maintainability',
        text: 'What would puzzle someone who meets this code half a year from now?',
        help: 'Rename it, simplify it, or write down why it is so.',
      },
      {
        id: 'maintainability.patterns',
        group: 'maintainability',
        text: 'How is the same thing done elsewhere in this codebase?',
        help: 'A second way of doing it needs a reason.',
      },
      {
        id: 'maintainability.simplicity',
        group: 'maintainability',
        text: 'What could be left out?',
        help: 'Options nobody asked for, layers with one user, copies that will drift apart.',
      },
      {
        id: 'maintainability.documentation',
        group: 'maintainability',
        text: 'Which document, example or diagram is wrong after this change?',
        help: 'README, API reference, runbook, decision records, comments next to the code.',
      },
      {
        id: 'maintainability.compatibility',
        group: 'maintainability',
        text: 'Who calls this from outside, and does their code still work?',
        help: 'Public functions, endpoints, events, file formats, command-line flags; deprecate before removing.',
      },
      {
        id: 'maintainability.dependency',
        group: 'maintainability',
        text: 'Is the new dependency worth its upkeep, and does its licence allow our use?',
        help: 'Count what it replaces, how alive it is, and how one would get rid of it.',
      },
      {
        id: 'operability.rollback',
        group: 'operability',
        text: 'How is this taken back, and what cannot be?',
        help: 'A schema or data change often outlives the code that made it.',
      },
      {
        id: 'operability.rollout',
        group: 'operability',
        text: 'Can it be switched on for a few first, and off without a release?',
        help: 'A feature flag, a canary or a percentage; note who removes the flag, and when.',
      },
      {
        id: 'operability.order',
        group: 'operability',
        text: 'Do the old and the new version work side by side while it is rolled out?',
        help: 'Schema before code, readers before writers, both kinds of message in the queue.',
      },
      {
        id: 'operability.configuration',
        group: 'operability',
        text: 'What has to be set, created or granted in each environment first?',
        help: 'Variables, secrets, permissions, topics, quotas; and what happens when one is missing.',
      },
      {
        id: 'operability.cascade',
        group: 'operability',
        text: 'When something it depends on is slow or down, how far does that spread?',
        help: 'Timeouts, retries with a limit and a pause, a circuit breaker, a degraded answer.',
      },
      {
        id: 'operability.pipeline',
        group: 'operability',
        text: 'Who else builds, deploys or runs on what this changes?',
        help: 'Shared pipelines, images, infrastructure and base configuration.',
      },
      {
        id: 'operability.on-call',
        group: 'operability',
        text: 'What would the person on call do about it, and where is that written?',
        help: 'One page with symptom, check and remedy.',
      },
    ],
  },
  {
    id: 'deploy',
    title: 'Before a Deploy',
    purpose: 'In the minutes before a change goes to production.',
    groups: [
      {
        id: 'way-back',
        title: 'The way back',
      },
      {
        id: 'signals',
        title: 'Signals',
      },
      {
        id: 'users',
        title: 'Users',
      },
      {
        id: 'real-data',
        title: 'Real data',
      },
      {
        id: 'night-shift',
        title: 'Night shift',
      },
    ],
    questions: [
      {
        id: 'way-back.time',
        group: 'way-back',
        text: 'How many minutes from deciding to undo this until it is undone?',
        help: 'More than five is a reason to put it behind a flag first.',
      },
      {
        id: 'way-back.one-way',
        group: 'way-back',
        text: 'What will not come back with the old version?',
        help: 'Dropped columns, sent mail, changed formats, published events.',
      },
      {
        id: 'signals.dashboard',
        group: 'signals',
        text: 'Which dashboard is open while it goes out, and how would a failure look on it?',
        help: 'Errors, latency, saturation, and one figure of the business.',
      },
      {
        id: 'signals.wait',
        group: 'signals',
        text: 'How long will you watch before you call it good?',
        help: 'At least until the slowest job and the busiest hour have seen it.',
      },
      {
        id: 'users.failure',
        group: 'users',
        text: 'What does a user see if it fails?',
        help: 'A clear message, an older feature or a blank page; choose before it happens.',
      },
      {
        id: 'users.reach',
        group: 'users',
        text: 'How many people meet it in the first hour, and do those who answer them know?',
        help: 'Support, sales and dependent teams read about it before users do.',
      },
      {
        id: 'real-data.volume',
        group: 'real-data',
        text: "Has it run on data of production's size and shape?",
        help: 'A copy, a replay, or shadow traffic.',
      },
      {
        id: 'real-data.migration',
        group: 'real-data',
        text: 'Is there a recent backup, and has the migration been tried on a copy?',
        help: 'Note how long it took and what it locked.',
      },
      {
        id: 'night-shift.runbook',
        group: 'night-shift',
        text: 'What does the runbook tell someone who is woken by it?',
        help: 'It should not need the author to be awake.',
      },
      {
        id: 'night-shift.moment',
        group: 'night-shift',
        text: 'Is this a good moment, and is somebody there who can act?',
        help: 'Late on a Friday, during a freeze or in the middle of another incident it is not.',
      },
    ],
  },
  {
    id: 'decision',
    title: 'Technical Decision',
    purpose: 'Before choosing a design, a tool or a direction that others will live with.',
    groups: [
      {
        id: 'simplicity',
        title: 'Simplicity',
      },
      {
        id: 'upkeep',
        title: 'Upkeep',
      },
      {
        id: 'people',
        title: 'People',
      },
      {
        id: 'growth',
        title: 'Growth',
      },
      {
        id: 'reversal',
        title: 'Reversal',
      },
    ],
    questions: [
      {
        id: 'simplicity.least',
        group: 'simplicity',
        text: 'What is the least that would do, and why is it not enough?',
        help: 'Doing nothing and using what is already there both count.',
      },
      {
        id: 'simplicity.problem',
        group: 'simplicity',
        text: 'Which problem goes away, and who feels it today?',
        help: 'If nobody does, it can wait.',
      },
      {
        id: 'upkeep.cost',
        group: 'upkeep',
        text: 'What will this ask of the team in its first two years?',
        help: 'Upgrades, on-call, licences, bills, migrations, the learning of each newcomer.',
      },
      {
        id: 'upkeep.owner',
        group: 'upkeep',
        text: 'Who owns it once the project is over?',
        help: 'A team by name, not a group of enthusiasts.',
      },
      {
        id: 'people.understanding',
        group: 'people',
        text: 'Who besides you has to understand it, and what must they learn?',
        help: 'A good choice that only one person can operate is a poor one.',
      },
      {
        id: 'people.voices',
        group: 'people',
        text: 'Who disagrees, and what is the best form of their argument?',
        help: 'Ask the people who will run it and the people who will call it.',
      },
      {
        id: 'growth.failure',
        group: 'growth',
        text: "At ten times today's size, where does it fail first, and how?",
        help: 'A slow decline that one sees is better than a sudden stop.',
      },
      {
        id: 'growth.limits',
        group: 'growth',
        text: 'Which assumption about load, data or teams has to stay true?',
        help: 'Write it down with the number at which to look again.',
      },
      {
        id: 'reversal.way-back',
        group: 'reversal',
        text: 'What would it take to go back in half a year?',
        help: 'An easy way back allows a quick decision; without one, find out more first.',
      },
      {
        id: 'reversal.evidence',
        group: 'reversal',
        text: 'How sure must you be, and what small trial would make you so?',
        help: 'A prototype, one service, one team, one week.',
      },
    ],
  },
  {
    id: 'review',
    title: 'Code Review Given',
    purpose: 'While reviewing the work of someone else.',
    groups: [
      {
        id: 'intent',
        title: 'Intent',
      },
      {
        id: 'behaviour',
        title: 'Behaviour',
      },
      {
        id: 'risk',
        title: 'Risk',
      },
      {
        id: 'design',
        title: 'Design',
      },
      {
        id: 'words',
        title: 'Words',
      },
    ],
    questions: [
      {
        id: 'intent.goal',
        group: 'intent',
        text: 'Can you say in one sentence what this change is for?',
        help: 'If not, ask before reading on.',
      },
      {
        id: 'intent.fit',
        group: 'intent',
        text: 'Is this the right change for that goal, and the right size?',
        help: 'Say so before commenting on lines that may go away.',
      },
      {
        id: 'behaviour.paths',
        group: 'behaviour',
        text: 'Which input or order of events would break it?',
        help: 'Follow one failing call through the code; run it if you doubt it.',
      },
      {
        id: 'behaviour.tests',
        group: 'behaviour',
        text: 'Do the tests fail for the right reason when the code is wrong?',
        help: 'Tests that repeat the implementation prove nothing.',
      },
      {
        id: 'risk.production',
        group: 'risk',
        text: 'What would you want to know about it when you are on call?',
        help: 'Signals, limits, the way back, the load on what it calls.',
      },
      {
        id: 'risk.trust',
        group: 'risk',
        text: 'Does anything cross a border of trust?',
        help: "Input, rights, secrets, dependencies, other people's data.",
      },
      {
        id: 'design.simpler',
        group: 'design',
        text: 'Is there a simpler shape, and is it worth another round?',
        help: 'Separate what must change from what you would have done differently.',
      },
      {
        id: 'design.next-reader',
        group: 'design',
        text: 'Will the next person find this where they look for it?',
        help: 'Names, places, and the habits of the codebase.',
      },
      {
        id: 'words.useful',
        group: 'words',
        text: 'Does every comment name its reason, and what would settle it?',
        help: 'Mark which ones block and which are a matter of taste.',
      },
      {
        id: 'words.person',
        group: 'words',
        text: 'Have you said what is good, and would you like to receive this review?',
        help: 'Speak of the code, ask where you are not sure, answer soon.',
      },
    ],
  },
  {
    id: 'incident',
    title: 'Incident, First 30 Minutes',
    purpose: 'From the first alarm until the harm is contained and people know about it.',
    groups: [
      {
        id: 'command',
        title: 'Command (minutes 0 to 5)',
      },
      {
        id: 'reach',
        title: 'Reach (minutes 5 to 15)',
      },
      {
        id: 'containment',
        title: 'Containment (minutes 15 to 25)',
      },
      {
        id: 'word-outside',
        title: 'Word outside (minutes 25 to 30)',
      },
    ],
    questions: [
      {
        id: 'command.lead',
        group: 'command',
        text: 'Who leads, and has everyone heard it?',
        help: 'One person decides; the others say once what they think and then act.',
      },
      {
        id: 'command.roles',
        group: 'command',
        text: 'Who looks at what, and who writes to users?',
        help: 'Hand out data, application and communication, so that nobody restarts the same thing twice.',
      },
      {
        id: 'command.record',
        group: 'command',
        text: 'Where is it noted what was seen and done, with the time?',
        help: 'One channel; the review afterwards lives on it.',
      },
      {
        id: 'reach.affected',
        group: 'reach',
        text: 'Who is hit, how many, and in which region, version or plan?',
        help: 'Reach first, cause later; a pattern here often points to the part at fault.',
      },
      {
        id: 'reach.trend',
        group: 'reach',
        text: 'Is it spreading, steady or fading?',
        help: 'Errors, latency, queues, connections, compared with the hour before.',
      },
      {
        id: 'reach.data',
        group: 'reach',
        text: 'Is data lost or wrong, or only late?',
        help: 'Damage to data changes what may be done next; stop the writer first.',
      },
      {
        id: 'containment.change',
        group: 'containment',
        text: 'What changed shortly before, and is it safe to take that back?',
        help: 'Check for migrations and formats that an old version cannot read.',
      },
      {
        id: 'containment.fastest',
        group: 'containment',
        text: 'Which step limits the harm soonest and can itself be undone?',
        help: 'A flag off, an instance drained, traffic shed, a dependency cut off; the cause can wait.',
      },
      {
        id: 'containment.effect',
        group: 'containment',
        text: 'Did the step help, by the same graph that showed the harm?',
        help: 'If not, undo it before the next one; one change at a time.',
      },
      {
        id: 'word-outside.message',
        group: 'word-outside',
        text: 'What have users and the company been told, in plain words?',
        help: 'What fails, for whom, what has been done, what they can do meanwhile.',
      },
      {
        id: 'word-outside.next',
        group: 'word-outside',
        text: 'When does the next update come, and who writes it?',
        help: 'Say the time and keep to it, even without news.',
      },
      {
        id: 'word-outside.after',
        group: 'word-outside',
        text: 'Who relieves you, and when is the review?',
        help: 'Keep graphs and logs now, before they age out.',
      },
    ],
  },
];
