/**
 * Verbs that open commit subjects, from counts over public histories. `sure`: a title that starts with it
 * starts with a verb. `maybe`: often a noun there ("Test coverage for …", "Cache invalidation is …"), so it is
 * a verb only before a word that opens an object. Regular pasts are formed by rule, the others listed.
 */
export const SURE_VERBS =
  `accelerate accept achieve acquire activate adapt add address adhere adjust adopt advertise align allocate
  allow amend analyze annotate announce append apply assert assign associate attach attack attempt auto-detect
  autodetect automate avoid await backfill backport balance batch-load bring broaden bump bundle calculate
  canonicalise canonicalize capitalize capture catch categorize centralize check check-in choose clarify clean
  cleanup clear coerce collapse collate collect combine compact compile complete compose compress compute
  concatenate conditionalize configure confirm connect consider consolidate constrain construct consume
  contextualize convert copy correct create crop customize cut de-duplicate deal debounce declutter decode
  decompress decouple decrease decrement decrypt dedupe deduplicate defer define deflake delay delegate delete
  delimit deliver demonstrate demote denormalize denote deny deprecate dereference derive describe deserialise
  deserialize destroy detach detangle detect determine disable disallow disambiguate discard disconnect
  discourage discover dismiss dispatch dispose distinguish distribute divide downgrade download drain drive
  drop duplicate elaborate elide eliminate embed emit employ enable encapsulate encode encourage encrypt
  enforce enhance ensure enumerate eradicate erase escalate escape establish evaluate evict examine exclude
  execute expand expect expire explain explore export expose express extend extract factor fail fail-fast favor
  favour fetch finalize find fine-tune finish fix flatten flush fold forbid force gate gather generalize
  generate get give group guarantee guard handle harden harmonize hide hint hoist honor honour ignore
  implement import improve include incorporate increase increment inform inherit initialize inject inline
  insert inspect install instantiate instrument integrate interleave intern interpret intersect introduce
  invalidate invert invoke isolate join jump keep kill launch lay lazify lazy-load lead learn let leverage lex
  lift limit list localize locate lower lowercase maintain make mark match materialize memoize mention merge
  migrate minify minimize mitigate modernize modify modularize move mutate mute narrow negate normalise
  normalize notify nudge obfuscate obtain offer omit onboard open opt opt-in optimise optimize organize outline
  overhaul override overwrite paginate parallelize parameterize parse pass pause peek penalize permit persist
  pick pin plug pop populate port postpone precompute predict prefer prefetch prefix prepare prepend
  prepopulate preserve prevent print prioritize produce prohibit promote prompt propagate protect prototype
  provide prune publish pull purge push quantify quarantine quieten quote raise randomize rationalize re-add
  re-enable re-export re-implement re-land re-organize re-use re-write reactivate read reap reapply rearrange
  rebase rebuild recalculate recognise recognize recommend recompute reconcile reconnect recover recreate
  rectify recurse redact redesign redirect redo redraw reduce reenable refactor reference refetch refine
  reflect reformat refuse regenerate register rehash reimplement reinstall reinstate reintroduce reject relabel
  reland relate relax relay reload relocate remap remind remove rename render reorder reorganize repaint repair
  reparent repeat rephrase replace replay reply report report-back reposition represent reproduce repurpose
  requeue require reroute rerun reschedule resend reserve reset resize resolve respect respond restart restore
  restrict restructure resubscribe resume retain retarget rethink rethrow retire retrieve retry return reuse
  revamp reveal revert revise revisit revive reword rework rewrite rotate run salvage sanitize satisfy save
  scaffold segregate send separate serialise serialize serve set settle setup share ship shorten show shrink
  silence simplify skip smooth solve sort spawn specify speed speedup spin split spread squash stabilise
  stabilize standardise standardize start stop streamline strengthen stringify strip subclass submit subscribe
  substitute subtract suggest summarize supersede supply support suppress surface suspend swallow swap switch
  sync synchronize tabulate take tame teach tell terminate throttle throw tidy tie tighten toggle tolerate
  track transform transition translate transpile traverse treat triage trigger trim truncate try tune turn
  tweak unblock unbundle uncomment undeprecate underline undo unescape unfold unhide unify uninstall unload
  unlock unmask unmount unpin unregister unset unskip untangle unwrap update upgrade upload uppercase upsert
  upstream use utilise utilize validate vary vendor verify virtualize visualize wait wake walk warn whitelist
  widen wire withdraw work wrap write yield downscale upscale abandon abort absorb aggregate amass animate arrange assume attribute augment bail bind blacklist boost bypass cancel clamp
  cleanse clone commit compare compensate conform continue contribute correlate craft cross-check cycle deactivate dedent deploy desugar
  differentiate dim discontinue displace document emulate encompass engage enlarge enqueue enrich enter exempt flatten flesh
  fulfil fulfill graft grow hard-code hardcode inhibit initialise initiate interrupt intercept iterate lengthen loosen lose mangle
  manage manipulate mimic minimise monkeypatch neutralise nuke obey observe offload overload paste peel perform plumb polish
  pre-allocate preload prime privatize probe qualify quiesce reassign rebrand reboot recycle reevaluate refer remedy remodel
  repack rescue reshuffle resync revoke rip salvage sanity-check scrap scrub shave shift shield shuffle shut simulate slim
  slow snap soften spare spot stash steer stick stitch surround survive tailor transcribe trash unbreak unroll untie unwind upscale
  vet waive wipe zap
  zero-initialize`
    .split(/\s+/)
    .filter(Boolean);

export const MAYBE_VERBS =
  `access alias go archive ask audit back batch benchmark block branch break build cache call cap change cite close cover
  debug declare default design detail diff display draft dump edit end exit experiment fall feed file
  fill filter flag format forward free freeze hash help hook host index issue link lint load lock log look map
  mask measure mirror mock monitor mount name need nest note order own pack package pad parameter patch plan
  poll present process profile program query queue quit rank record refresh release request research respawn
  rest review roll round route sample scale scan schedule scroll search secure seed select sign signal size
  snapshot spell stage state store stream stub study style supplement survey tag test thread time trace trade
  transfer type unit update-check version watch`
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
  resend: 'resent',
  redraw: 'redrew',
  rethink: 'rethought',
  overwrite: 'overwrote',
  spin: 'spun',
  remap: 'remapped',
  crop: 'cropped',
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
  bind: 'bound',
  dim: 'dimmed',
  grow: 'grew',
  lose: 'lost',
  mimic: 'mimicked',
  rip: 'ripped',
  scrap: 'scrapped',
  scrub: 'scrubbed',
  shut: 'shut',
  slim: 'slimmed',
  snap: 'snapped',
  spot: 'spotted',
  stick: 'stuck',
  unwind: 'unwound',
  vet: 'vetted',
  zap: 'zapped',
  commit: 'committed',
  fulfil: 'fulfilled',
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
