/**
 * Verbs that open commit subjects, from counts over public histories. `sure`: a title that starts with it
 * starts with a verb. `maybe`: often a noun there ("Test coverage for …", "Cache invalidation is …"), so it is
 * a verb only before a word that opens an object. Regular pasts are formed by rule, the others listed.
 */
export const SURE_VERBS =
  `accelerate accept achieve acquire activate adapt add address adhere adjust adopt advertise align allocate
  allow amend analyze annotate announce append apply assert assign associate attach attempt auto-detect
  autodetect automate avoid backport balance batch-load bring broaden bump bundle calculate canonicalize
  capitalize capture catch centralize check check-in choose clarify clean cleanup clear collapse collect
  combine complete compute conditionalize configure confirm connect consider consolidate constrain construct
  consume convert copy correct create customize cut de-duplicate deal decode decouple decrease decrypt dedupe
  deduplicate defer define delay delegate delete delimit deliver demonstrate demote denote deny deprecate
  dereference derive describe deserialize detach detect determine disable disallow disambiguate discard
  disconnect discourage discover dismiss distinguish distribute divide downgrade download drain drop drive duplicate
  elaborate elide eliminate embed emit employ enable encapsulate encode encourage encrypt enforce enhance
  ensure enumerate eradicate erase escape establish evaluate evict examine exclude execute expand expect
  explain explore export expose express extend extract factor fail fail-fast fetch finalize find finish fix
  flatten flush fold forbid force gate generalize generate get give go group guarantee guard handle harden
  harmonize hide hint hoist honor honour ignore implement import improve include incorporate increase inform
  inherit initialize inject inline insert inspect install instantiate instrument integrate interpret intersect
  introduce invalidate invert invoke isolate join jump keep kill launch lay lazify lazy-load lead learn let
  leverage lex lift limit list localize locate lower maintain make mark match memoize mention merge migrate
  minimize mitigate modernize modify modularize move mutate mute narrow negate normalise normalize notify
  obtain offer omit onboard open opt opt-in optimise optimize organize outline overhaul override parallelize
  parameterize parse pass pause peek permit persist pick pin plug pop populate port postpone precompute predict
  prefer prefetch prefix prepare prepend preserve prevent print prioritize produce prohibit promote prompt
  propagate protect prototype provide prune publish pull purge push quarantine quieten quote raise randomize
  re-add re-enable re-export re-implement re-land re-organize re-use re-write reactivate read reapply rearrange
  rebase rebuild recognise recognize recommend reconcile reconnect recover recreate rectify recurse redesign
  redirect redo reduce reenable refactor reference refine reflect reformat refuse regenerate register
  reimplement reinstate reintroduce reject relabel reland relate relax relay relocate remind remove rename
  render reorder reorganize repair repeat rephrase replace replay reply report report-back reposition represent
  reproduce require rerun reserve reset resolve respect respond restore restrict restructure resume retain
  retarget rethrow retire retrieve retry return reuse revamp reveal revert revise revisit revive reword rework
  rewrite rotate run salvage sanitize satisfy save scaffold send separate serialise serialize serve set setup
  share ship shorten show shrink silence simplify skip solve sort spawn specify speed speedup split spread
  squash stabilise stabilize standardize start stop streamline strengthen strip subclass submit subscribe
  subtract suggest summarize supply support suppress surface suspend swallow swap switch sync synchronize
  tabulate take teach tell terminate throttle throw tidy tie tighten toggle tolerate track transform transition
  translate transpile traverse treat trim truncate try tune turn tweak unblock unbundle uncomment undeprecate
  undo unescape unfold unhide unify uninstall unload unlock unmount unpin unregister unset unskip untangle
  unwrap update upgrade upload upstream use utilise utilize validate vary vendor verify visualize wait wake
  walk warn whitelist widen wire withdraw work wrap write yield zero-initialize`
    .split(/\s+/)
    .filter(Boolean);

export const MAYBE_VERBS =
  `access alias archive ask audit back batch benchmark block branch break build cache call cap change cite close
  debug declare default design detail diff display document draft dump edit end exit experiment fall feed file
  fill filter flag format forward free freeze hash help hook host index issue link lint load lock log look map
  mask measure mirror mock monitor mount name need nest note order own pack package pad parameter patch plan
  poll present process profile program query queue quit rank record refresh release request research resize
  respawn rest review roll round route sample scale scan schedule scroll search secure seed select sign signal
  size snapshot spell stage state store stream stub study style supplement survey tag test thread time trace
  trade transfer type unit update-check version watch`
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
  drive: 'drove',
  embed: 'embedded',
  flag: 'flagged',
  forbid: 'forbade',
  format: 'formatted',
  reformat: 'reformatted',
  snapshot: 'snapshotted',
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
  plug: 'plugged',
  pop: 'popped',
  opt: 'opted',
  'opt-in': 'opted in',
  stub: 'stubbed',
  unset: 'unset',
  unwrap: 'unwrapped',
  wake: 'woke',
  spread: 'spread',
};
