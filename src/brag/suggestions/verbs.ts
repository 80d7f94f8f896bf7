/**
 * Verbs that open commit subjects, from counts over public histories. `sure`: a title that starts with it
 * starts with a verb. `maybe`: often a noun there ("Test coverage for …", "Cache invalidation is …"), so it is
 * a verb only before a word that opens an object. Regular pasts are formed by rule, the others listed.
 */
export const SURE_VERBS =
  `accelerate accept achieve activate adapt add address adhere adjust adopt advertise align allocate allow amend
  analyze annotate announce append apply assert assign associate attach attempt auto-detect autodetect automate
  avoid backport balance batch-load bring broaden bump bundle calculate canonicalize capitalize capture catch
  centralize check check-in choose clarify clean cleanup clear collapse collect combine complete compute
  conditionalize configure confirm connect consider consolidate constrain construct consume convert copy
  correct create customize cut de-duplicate deal decouple decrease dedupe deduplicate defer define delay
  delegate delete deliver demote deny deprecate derive describe deserialize detach detect determine disable
  disallow disambiguate discard disconnect discover distinguish distribute divide downgrade download drop
  duplicate eliminate embed emit employ enable encapsulate encode encourage enforce enhance ensure enumerate
  eradicate erase establish evaluate examine exclude execute expand expect explain export expose express extend
  extract factor fail-fast fetch finalize find finish fix flatten flush fold forbid force forward generalize
  generate get give go group guarantee guard handle harden harmonize hide hoist honor honour ignore implement
  import improve include incorporate increase inform inherit initialize inject inline insert inspect install
  instantiate instrument integrate introduce invalidate invoke isolate keep kill launch lay lazify lazy-load lead
  learn let leverage lift limit localize locate lower maintain make mark mention merge migrate minimize
  mitigate modernize modify modularize move normalise normalize notify obtain offer omit onboard optimise
  optimize organize outline overhaul override parallelize parameterize parse pass permit persist pick pin
  populate port postpone prefer prefetch prefix prepare preserve prevent print prioritize produce prohibit
  promote prompt propagate protect prototype provide prune publish pull quieten quote raise randomize re-add
  re-enable re-export re-implement re-land re-organize re-use re-write reactivate reapply rearrange rebase
  rebuild recognise recognize recommend reconcile recreate rectify redesign redirect redo reduce reenable
  refactor reference refine reflect reformat regenerate register reimplement reinstate reintroduce reject
  reland relax relocate remove rename render reorder reorganize repair replace reply report-back represent
  reproduce require rerun reset resolve respect respond restore restrict restructure retain rethrow retrieve
  retry return reuse revamp revert revise revive rework rewrite rotate run sanitize satisfy save send separate
  serialise serialize serve set setup share ship shorten show shrink silence simplify skip solve sort spawn
  specify speed speedup split stabilise stabilize standardize start stop streamline strengthen strip submit
  subscribe suggest supply support suppress surface swallow swap sync synchronize take teach tell terminate
  throw tidy tie tighten toggle tolerate transform transition translate treat trim try tune turn tweak unblock
  uncomment undeprecate undo unhide unify uninstall unpin unregister unskip untangle update upgrade upload
  upstream use utilise utilize validate vendor verify visualize wait warn widen withdraw work wrap write
  zero-initialize`
    .split(/\s+/)
    .filter(Boolean);

export const MAYBE_VERBS =
  `access alias archive ask audit batch benchmark block branch break build cache call cap change cite close
  debug declare default design diff display document draft dump edit end exit experiment fall feed file fill
  filter flag format free freeze hash help hook index issue link lint list load lock log look map match measure
  mock monitor name need nest note open order own pack package pad parameter patch plan poll present process
  profile program push query queue quit rank read record refresh release report request research resize respawn
  rest return review roll route sample scale scan schedule search secure seed select sign size stage state
  store stream study style supplement survey switch tag test time trace track trade transfer type unit
  update-check version watch`
    .split(/\s+/)
    .filter(Boolean);

/** Past tenses that no rule gives, and verbs that double their last consonant. */
export const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  break: 'broke',
  bring: 'brought',
  build: 'built',
  catch: 'caught',
  'check-in': 'checked in',
  choose: 'chose',
  cleanup: 'cleaned up',
  cut: 'cut',
  deal: 'dealt',
  defer: 'deferred',
  'fail-fast': 'failed fast',
  fall: 'fell',
  feed: 'fed',
  find: 'found',
  freeze: 'froze',
  get: 'got',
  give: 'gave',
  go: 'went',
  hide: 'hid',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  let: 'let',
  make: 'made',
  prefer: 'preferred',
  quit: 'quit',
  read: 'read',
  rebuild: 'rebuilt',
  redo: 'redid',
  reset: 'reset',
  rerun: 'reran',
  rethrow: 'rethrew',
  rewrite: 'rewrote',
  're-write': 're-wrote',
  run: 'ran',
  send: 'sent',
  set: 'set',
  setup: 'set up',
  show: 'showed',
  shrink: 'shrank',
  speed: 'sped',
  speedup: 'sped up',
  split: 'split',
  submit: 'submitted',
  take: 'took',
  teach: 'taught',
  tell: 'told',
  throw: 'threw',
  undo: 'undid',
  unhide: 'unhid',
  withdraw: 'withdrew',
  write: 'wrote',
  // Stress on the last syllable, or one syllable, doubles the consonant.
  cap: 'capped',
  debug: 'debugged',
  drop: 'dropped',
  emit: 'emitted',
  embed: 'embedded',
  flag: 'flagged',
  forbid: 'forbade',
  log: 'logged',
  map: 'mapped',
  omit: 'omitted',
  pad: 'padded',
  permit: 'permitted',
  pin: 'pinned',
  plan: 'planned',
  program: 'programmed',
  refer: 'referred',
  scan: 'scanned',
  ship: 'shipped',
  skip: 'skipped',
  stop: 'stopped',
  strip: 'stripped',
  swap: 'swapped',
  tag: 'tagged',
  transfer: 'transferred',
  trim: 'trimmed',
  unpin: 'unpinned',
  unskip: 'unskipped',
  wrap: 'wrapped',
};
