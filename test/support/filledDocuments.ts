/** What an engineer wrote below each heading of an engineering document, by the id of its worksheet. */
export const FILLED_DOCUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'design-doc': {
    Problem:
      'Shops lose 40 payments a day when the bank answers late, because we give up after two seconds. Support spends nine hours a week on it, and the bank moves to slower machines in March.',
    Goals: 'Lost payments fall from 40 a day to fewer than 2 by the end of March.',
    'Non-goals': 'Refunds stay as they are.',
    Proposal:
      'A worker takes failed payments from a table and tries again after 1, 5 and 25 minutes. The key of the payment makes a second try harmless. Shops see “pending” instead of “failed”.',
    Alternatives: [
      '### A message queue',
      '',
      'It would hold for days and keep order. We do not choose it because nobody on call knows how to run one, and 40 payments a day do not need it.',
      '',
      '### Do nothing',
      '',
      'It costs no work. The bank gets slower in March, so the loss grows.',
    ].join('\n'),
    'Trade-offs':
      'Payments succeed without the customer, at the price of a state “pending” that support has to explain. Reports become harder, because a payment may end on the next day. It was wrong if shops switch it off.',
    'Rollout and rollback':
      'One shop for a week, then a tenth, then all, as long as no payment is taken twice. A flag switches the worker off within a minute; payments that wait are then failed by hand.',
    'Security and operation':
      'The worker runs with the rights of the payment service and stores no card data. An alert fires when the oldest waiting payment is older than an hour; the runbook says how to drain the table.',
    'Open questions': 'Does the bank charge for a second try? Dana asks them by 2026-12-04.',
  },
  rfc: {
    Summary: 'All services write logs as one JSON object a line, with the request id in the same field.',
    Motivation:
      'To follow one request through four services takes an engineer on call 25 minutes, because every team names the request id otherwise. Last quarter that happened 31 times. Today people search by time and hope.',
    Proposal:
      'A team exchanges its logger for the shared one and sets the name of its service. The logger reads the id from the header that the gateway sets, and passes it on.',
    Drawbacks:
      'Logs get about 20 % larger. Those who read them in a terminal need a viewer, and two teams have to rewrite their dashboards.',
    Alternatives: [
      '- Tracing alone: it shows the way of a request, but samples one in a hundred, so the one that failed is missing.',
      '- A parser for each format: no service has to change, but it breaks whenever somebody adds a word.',
      '- Do nothing: costs 13 hours a quarter today, and more with each service.',
    ].join('\n'),
    'Adoption and rollback':
      'Payments moves first in January, and helps the next two teams. Both formats are read until June. A team that has trouble switches back by its old dependency; nothing else changes.',
    'Unresolved questions': 'The name of the field is settled in this discussion. Sampling can wait.',
  },
  adr: {
    Context:
      'Orders and stock live in one database, and a long report locks both. In October shops could not sell for 12 minutes, twice. We have one person who knows replication.',
    Decision: 'Reports read from a replica, because that takes two days and touches no query.',
    Alternatives: [
      '- A separate database for reports: better for queries that grow, but it needs a pipeline that nobody has time to run.',
      '- Shorter reports: no new parts, but finance needs the whole quarter at once.',
    ].join('\n'),
    Consequences:
      'Selling no longer waits for reports. Reports may be a few seconds behind, which finance accepts. On call gets one more machine to watch. We decide anew when the replica lags more than a minute.',
  },
  postmortem: {
    Summary:
      'On 2026-11-12 between 14:02 and 14:49 UTC, one payment in five failed, because a deployment shortened a timeout.',
    Impact: '1,240 payments of 87 shops failed. 310 customers did not come back.',
    Timeline: [
      '| Time (UTC) | What |',
      '| --- | --- |',
      '| 14:02 | The deployment goes out |',
      '| 14:21 | A shop calls support; no alert had fired |',
      '| 14:38 | The timeout is found in the difference of the configuration |',
      '| 14:49 | The deployment is rolled back, payments succeed again |',
    ].join('\n'),
    Causes:
      'The timeout is written in seconds in one file and in milliseconds in the other, and nothing checks it. It lasted because the alert looks at errors of ours, while these came from the bank.',
    'What helped, and what hindered':
      'The rollback took four minutes. The alert was silent. We were lucky that it was no Friday evening.',
    'Action items': [
      '- [ ] Check units of timeouts when the configuration is loaded (Ben, by 2026-11-20); a test loads a wrong one and expects the refusal.',
      '- [ ] Alert on the share of failed payments, whoever fails (Mia, by 2026-11-24); a drill makes payments fail and waits for the page.',
    ].join('\n'),
  },
  'technical-strategy': {
    Summary:
      'In 2027 payments invests in one ledger and in deployments without fear, and not in a new user interface. Sales can then enter two countries a quarter instead of one a year.',
    'Current state':
      'Four services keep balances of their own. Last year 31 incidents came from differences between them. We deploy 3 times a week; it was 8 two years ago.',
    Priorities: [
      '1. One ledger. Problem: balances differ. Direction: a single service that all others ask. Cost: four engineers for half a year. Success: no incident from differences in a quarter. Waiting costs 15 incidents in half a year.',
      '2. Deployments without fear. Problem: a rollback takes 40 minutes. Direction: small steps behind flags. Cost: two engineers for a quarter. Success: 10 deployments a week. Waiting keeps features slow.',
    ].join('\n'),
    'What we will not do':
      'We will not rewrite the user interface, although customers ask for it, because no sale was lost over it. The time goes into the ledger.',
    'Risks and dependencies':
      'The ledger needs the database team in March. If the company buys a bank, this page is written anew.',
    Milestones:
      'By the end of March the ledger runs beside the old balances. By June it leads for one country. By September for all. We read this page again at the end of each quarter.',
  },
};
