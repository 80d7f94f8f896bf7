import { wordStem } from './wordStem.ts';

/** Whether English uses a word every day, or an engineer at work does, and it names no product. */
export function isPlainWord(word: string): boolean {
  return PLAIN.has(wordStem(word));
}

/** Whether an everyday word with a capital letter may be somebody's or something's name. */
export function isPossibleName(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}

const NAMES: ReadonlySet<string> = new Set(
  `arc art atlas block bolt box brook carter case chance chase coach cook cross dash dean dot drew dean field ford frank
  gap go grace grant guy hope hunter june king lane linear major mark match may mercury meta miles next oracle page park
  parker patch paul pioneer price puppet react rich ring rose segment shell signal slack spark spring square stone stripe
  swift switch target teller turner unity vault walker ward will wise young zoom bill`.split(/\s+/),
);

/** As stems. */
const PLAIN: ReadonlySet<string> = new Set(
  `abbreviat abl abort about abov absenc absent abus accelerat accept access accessibility accomplish account
  accountabl accurat achiev acquir across act action actionabl activat activation activity adapt adapter
  additional address adjust admir adopt adoption advanc advic advis advocat affect after afternoon afterward
  again against agenda ago agre agreement ahead aim alarm alert alia align alignment alik aliv allocat allow
  alon along already also alter alternativ although alway am ambiguity ambiguous amend among amount an
  analys analyz and anew anniversary annotat annotation announc annoy another answer anti anticipat any
  anybody anyon anyth anyway anywher ap apart appear append applicabl application apply appoint approach
  approv approval archetyp architect architectur architectural archiv are area aren't argu argument
  arithmetic around arrang array arriv artifact as asid ask assert assess assessment assign assist assistant
  associat assum assumption at atomic atomical attach attack attempt attend attract attribut attribution
  audienc audit author authorisation authority auto autodetect automat automation autonomy availability
  averag avoid await awak awar away back backend backfill backlog backof backport backup bad balanc bank bar
  bas baselin batch be bear bearabl beat becam becaus becom been befor began begin begun behaviour behind
  being believ belong below bench benchmark bend benefit besid best better between beyond bigger bill blam
  blameful blameless blank block blog body bold bonus book boolean boost border born bot both bottleneck
  bought bound box bracket brag branch breadth break breaker brief bring broad broaden broader brok broken
  brought budget bug build built bullet bump bundl burden burn burnout busiest business busy but button by
  byt cach calculat calculation calendar calibration call caller calm calmer cam can can't canary candidat
  cannot canonicalis canonicaliz cap capabl capacity capitalis capitaliz captur car career careful
  carelessness carry cascad cast catch categoriz category caught caus cell cent centraliz certain chain
  challeng champion chanc chang channel character charg chart chas chat cheaper cheapest check checkbox
  checklist checkout checkpoint checksum choic choos chos chosen chunk circuit cit claim clarify class
  classifier claus clean cleanup clear clearer clearest client clock clon clos closest cluster coach coast
  cod coerc cold collaborat collaboration collaps collat colleagu collect collection colon column com combin
  comfortabl comma command comment commit commitment committe common communicat communication compact
  company compar comparison compatibility compensation compet competent compil complain complaint complet
  completion complex complexity complianc component compos compress compromis comput con concatenat concept
  concern conclud concret concurrency condition conditionaliz conferenc confidenc confidential config
  configur configuration confirm conflict confusion connect connection consequenc consider consistency
  consistent consolidat constant constrain constraint construct consult consum contact contain containment
  contempt content context contextualiz continu continuity continuous contract contribut contribution
  control conventional conversation convert convinc cooperat coordinat coordination cop copy corner correct
  correctness correlation cost could couldn't count counter cours cover coverag crash crat creat credit
  criteria critical crop cross cultur curb currency current cursor curt customer customiz cut cycl damag dar
  dash dashboard dat data databas day dead deadlin deal dealt debat debounc debt debug decid decider
  decision declar declin declutter decod decompress decoupl decreas decrement decrypt dedicat dedup
  deduplicat deep deeper default defect defend defer defin definition deflak degrad delay delegat delet
  delicat delimit deliver delivery demand demo demonstrat demot denot deny department depend dependency
  dependent deploy deployment deprecat depth deriv descop describ description deserializ deserv design desk
  desktop destroy detach detail detangl detect determin develop development diagnos diagnosis diagnostic
  diagram diary did didn't differ differenc different difficult difficulty digit diligenc dimension direct
  direction director directory disabl disagre disagreement disallow disambiguat discard disconnect discount
  discourag discover discuss discussion disk dismiss dispatch display dispos disrupt disruption distinguish
  distribut divid division do document documentation doe doesn't doing dollar domain don don't dont door dot
  doubt down downgrad download draft drain draw drawback drawn dread drift drill driv drop drov due duplicat
  dur duration duty each ear earlier earliest earn eas easier easiest easy edg edit edition editor educat
  effect effectiv efficiency efficient effort either elaborat element elid eliminat els elsewher email emb
  emerg emergency emit emoji emphasis employ employe empty enabl encapsulat encod encounter encourag encrypt
  end endpoint endur energy enforc engag engineer enhanc enjoy enlarg enough ensur enter enterpris
  enthusiast enthusiastic entry enumerat environment equip equity eradicat eras error escalat escap
  essential establish estimat evaluat evaluation evasiv even event eventual ever evict evidenc evolv exact
  examin exampl exc excellenc excellent except exchang exclud exclusiv execut executiv exercis exhaustion
  exist existenc exit expand expect expectation expens experienc experiment expert expir explain explanation
  explor exploratory export expos expression extend extension extra extract eye fac facilitat fact factor
  fad fail failur fair fall fallback fals familiar far fast faster fastest fault favor favour fear featur
  feed feedback feel fell felt fetch few fewer fewest field figur fil filetyp fill filter fin final finaliz
  find finding fingerprint finish fit fix fixtur fixup flag flaky flatten flaw flexibl flow flush focus fold
  folder follow font foot for forbid forbidden forc forecast forg forget forgot forgotten form formal format
  formula forth forward foster fought found fraction fram framework fre freez frequency frequent fresh
  friction friday friend from front frontend fulfil full function fund further futur gain gap gat gateway
  gather gav general generaliz generat generous get gigabyt giv given glad global go goal goe going gon good
  got gradual grammar grant graph grateful grew ground group grow growth guarante guard guess guid habit had
  hadn't halfway halt hand handl handler handover happen harassment hard harden harder hardest harm harmful
  harmoniz harness has hash hasn't hav haven't he head header heading headlin health hear heard heavy held
  help helper helpful henc hesitat hid hidden high higher highest highlight him hinder hint hir his history
  hit hoist hold holder holiday hollow hom honest honesty honor honour hook host hostil hotfix hour hover
  how however hurry hurt hypothesis icon idea idempotency identifier identify identity if ignor illegal
  illustrat imag immediat impact implement implementation import important importer impossibl improv
  improvement in incident includ incomplet incorporat increas increment incremental incur ind indent
  independent index indicat indirect individual industry inflation influenc info inform information
  infrastructur inherit initial initializ initiat initiativ inject injection inlin innermost input insert
  insid insist inspect inspir install instanc instantiat instead instrument insuranc integrat integration
  intend intens intent intentional interfac interleav intern internal interpret intersect interview into
  introduc introduction invalid invalidat invalidation invariant invent invert invest investigat
  investigation invisibl invit invoic invok involv is isn't isolat issu it item its itself job join joint
  journal judg judgement jump junior just justify keep kept key keynot keystrok kick kill kind knew know
  knowledg known label lack ladder laid land languag laptop larg larger largest last lat latency later
  latest laugh launch lawyer lay layer lazy lead leader leadership leap learn learnt least leav led ledger
  left legacy legal len length lent les lesson let letter level leverag library licenc lie lif lift lik
  limit lin link lint linter list listen littl liv load local localiz locat location lock lockfil log login
  lon long longer longest look loop loopback los lost lot loud lower lowercas lowest luck lucky machin mad
  mail main maintain maintainability maintenanc major mak maker manag management manager manual many map
  mark markdown marker market mask master match materializ matrix matter maximum may mayb me mean meant
  meantim meanwhil measur measurabl measurement media median medium meet meeting meetup member memory mend
  mente mention mentor merg messag met method metric microsecond middl might migrat migration mileston min
  mind minify minimis minimiz minimum minor minut mirror mis misheard misread miss misspelt mistak mitigat
  mixtur mobil mock mod model modern moderniz modify modul modulariz moment money monitor month mood mor
  moreover morn most motivat motivation mount mous mov much multi multipl multiplier multiply must mut mutat
  my myself nam narrow narrower nativ natural near necessary need negat neglect negotiat negotiation
  neighbour neither network never new newcomer newer newest newsletter next night no nobody nod nois noisy
  nor normal normalis normaliz not noth notic notification notify now nowher nudg number obey obfuscat
  object objection objectiv obscur observ observability obstacl obtain obvious occasion occur of offer offic
  offsit often old older oldest omit on onboard oncall one oneself only onto open operability operat
  operation operational operator opinion opportunity oppos opposit optimis optimiz option or orchestrat
  order ordinary organis organisation organiz organization origin original other otherwis our ourselv out
  outag outcom outlin outliv output outsid over overall overcam overcom overflow overhaul overhear overlook
  overnight overrid overrul oversaw overse overwrit own owner ownership pac pack packag packet pag paginat
  paid pain painful pair panel paper paragraph paralleliz parameter parameteriz parent parental pars parser
  part partner partnership pas pass passkey past patch path patienc pattern paus pay payment peak peek peer
  penaliz peopl per percent percentag perfect perform performanc perhap period permission permit persist
  person personal persuad persuasion phas phras pick pictur piec pillar pilot pin pioneer pipelin plac
  placeholder plain plan plat platform plausibl play pleasur plu plug plugin point pointer policy polish
  poll poor populat port portfolio position possibl post postmortem postpon potential practic prais precis
  precomput predict prefer prefetch prefix prepar preparation prepend prepopulat present preserv press
  pressur prevent previous pric primary principal principl print prior prioritis prioritiz priority privacy
  privat privileg pro proactiv problem process produc product production productiv productivity profession
  professional profil program programmer progress prohibit project promis promot promotion prompt proof
  propagat proper propos proposal pros protect protocol prototyp proud prouder prov provid prun public
  publish pull punish pur purg purpos push put puzzl quadratic quality quantify quarantin quarter query
  question queu quick quiet quieten quit quiz quot quota rac rais ran random randomiz rang rank rat rather
  ratio rationaliz re reach react reactivat read reader readiness readon ready real realis reap rearrang
  reason rebas rebuild recalculat recall receiv recent reckon recognis recogniz recommend recommendation
  recomput reconcil reconnect record recover recovery recreat recruiter rectify recurs redact redesign
  redirect redo redraw reduc reduction reenabl refactor refer referenc refetch refin reflect reformat
  refresh refus regenerat region regional register registry regression regret regular rehash rehearsal
  reimplement reinstall reinstat reintroduc reject rejection relabel reland relat relationship relax relay
  releas relevant reliability reliabl reliev reload relocat relocation rely remain remap remark remedy
  remember remind remot remov renam render reorder reorg reorganis reorganisation reorganiz rep repaint
  repair reparent repeat repeatabl rephras replac replacement replay replica repo report reposition
  repository represent reproduc repurpos request requeu requir requirement rerout rerun reschedul rescu
  research resend resent reserv reset resilienc resilient resist resiz resolv resourc respawn respect
  respond respons responsibility responsibl rest restart restor restrict restructur resubscrib result resum
  retain retaliation retarget rethink rethrow retir retold retriev retry return reus revamp reveal revenu
  reversal revert review reviewer revis revisit reviv reward reword rework rewrit rewritten rewrot rich
  right ring risk risky ritual roadmap robust rol roll rollback rollout room root rota rotat rotation rough
  round rout routin rubric rul run runbook runner saf safer safest safety said salary salvag sam sampl
  sanitiz satisfy saturation sav saving saw say scal scalability scalabl scan sceptical schedul scheduler
  schema scop screen script scroll search second secret section secur security see seed seek seem seen
  segregat seldom select selector self send senior seniority sens sensitiv sent sentenc separat serialis
  serializ serious serv server servic session set setting settl setup sever several severity shadow shall
  shap shar shard she shed sheet shift ship shop short shortcut shorten shorter shortest should shouldn't
  show shown shrank shrink shutdown sid sideway sight sign signal significant silenc silent simpl simpler
  simplest simplicity simplify simulat sinc singl sink sit situation siz sketch skew skill skip sleep slic
  slow slower slowest small smaller smallest smooth snapshot snippet snooz so softer softwar sold solid
  solution solv som somebody someon someth sometim somewher soon sooner soonest sort sought sound sourc spac
  span spar spark spawn spe speak special specific specification specify sped speedup spell spelt spend
  spent spin spirit split spok spoken sponsor spot spread sprint squash stabilis stability stabiliz stabl
  stack staf stag stak stakeholder stal stand standard standardi standardis standardiz start startup stat
  status stay steady steer stem step still stood stop stor storag story str straightforward strain stranger
  strategic strategy stream streamlin strength strengthen stress stretch strik string stringify strip strong
  stronger strongest structur struggl stub stuck student study styl subclass subject submit subscrib
  substitut subtract succ success successful such sudden suffer suggest suggestion suit sum summariz summary
  sup supersed supervis supplement support suppress suppression sur surfac surpris surround survey surviv
  suspend sustain sustainabl swallow swap switch symbolic symptom sync synchroniz syntax system systemic
  tabl tabulat tackl tak taken talk target task tast taught teach team teammat tech technical techniqu
  technology tedious telemetry tell templat tenant tend tens term terminal terminat test text than thank
  that the their them themselv then ther therefor thes they thi thin thing think thorough thos though
  thought thread threat threshold threw throttl through throughout throughput throw throwaway thrown thu
  tick ticket tidy tight tighten till tim timelin timeout tip tir tiredness titl to today together toggl
  token told tolerat tomorrow too took tool top topic torn total touch toward trac track tracker trad
  traffic trail trailer train trajectory transfer transform transition translat translation transparency
  transparent transpil travers tre treat trend tri triag trial trigger trim troubl troubleshoot tru truncat
  trust try tun turn tutorial tweak twin typ typo ugly unanswer unask unback unblock unbundl uncertainty
  unchang unclear uncomment uncover undecid undefin undeprecat under underlin understand understood
  undertook underwent undo undon unescap unfold unhelpful unhid unify uninstall uniqu unit unknown unless
  unlik unload unlock unmask unmeasur unmount unnecessary unpin unplan unquantify unread unreason unregister
  unreliabl unseen unset unskip unstabl untangl until untouch unus unusual unwrap up updat upgrad upkeep
  upload upon uppercas upsert upstream uptim urgent us usabl usag use used useful user using usual util
  utilis utiliz vagu validat validation valu valuabl vanish various vary vendor verbatim verdict verify
  version very via video view virtualiz visibility visibl vision visualiz vital voic volum volunteer
  vulnerability vulnerabl wait wak walk want warm warn warning was wasn't wast watch way we weak weaker wear
  web webhook webview week weekend weigh weight well went wer weren't what whatever when whenever wher
  wherea wherever whether which whil whitelist who whoever whol whom whos why wid widen wider will win
  window wish with withdraw within without wok woken won won't wonder word work worker workflow workload
  worksheet workshop workspac worktre world worn worry wors worst worth would wouldn't wrap writ writer
  written wrong wrot year yes yesterday yet you young your yourself zon`.split(/\s+/),
);
