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
  `abl abort about abov absenc absent abus accelerat accept access accessibility accomplish account
  accountabl accurat achiev acquir across act action actionabl activat activation activity ad adapt adapter
  additional address adjust admir adopt adoption advanc advic advis advocat affect after afternoon afterward
  again against agenda ago agr agre agreement ahead aim alarm alert alia align alignment alik aliv allocat
  allow almost alon along already also alter alternativ although alway am ambiguity ambiguous amend among
  amount an analys analyz and anew anniversary annotat annotation announc annoy another answer anti
  anticipat any anybody anyon anyth anyway anywher ap apart appear append applicabl application apply
  appoint approach approv approval architect architectur architectural archiv are area aren't argu argument
  around arrang arriv artifact as asid ask assert assess assessment assign assist assistant associat assum
  assumption async at atomical attach attack attempt attend attract attribut attribution audit author
  authorisation authority auto automat automation autonomy availability averag avoid await awak awar away
  back backend backlog backof backup bad balanc bank bar bas baselin batch be bear bearabl beat becam becaus
  becom been befor began begin begun behaviour behind being believ belong below benchmark bend benefit besid
  best better between beyond bigger bill blam blameful blameless blank blew block blog body bonus book boost
  border bot both bottleneck bought bound bracket branch break breaker brief bring broad broader brok broken
  brought budget bug build built bullet bump burden burn burnout business busy but button by byt cach
  calculat calculation calendar calibration call caller calm calmer cam can can't canary candidat cannot
  capabl capacity captur car career careful carry cas catch category caught caus cell certain chain challeng
  champion chanc chang channel character charg chart chas chat cheaper cheapest check checklist checkout
  checkpoint choic choos chos chosen cit claim clarify class classifier claus clean cleanup clear clearer
  clearest client clock clon clos closest cluster coach coast cod collaborat collaboration colleagu collect
  collection column com combin comfortabl command comment commit commitment committe common communicat
  communication compact company compar comparison compatibility compensation compet competent complain
  complaint complet completion complex complexity complianc component compress compromis comput con concept
  concern conclud concret concurrency condition conferenc confidenc confidential config configur
  configuration confirm conflict confus confusion connect connection consequenc consider consistency
  consistent consolidat constant constrain constraint construct consult consum contact contain containment
  content context continu continuity continuous contract contribut contribution control conventional
  conversation convert convinc cooperat coordinat coordination cop copy corner correct correctness
  correlation cost could couldn't count counter cours cover coverag crash crat creat credit criteria
  critical cross cultur curb currency current cursor customer cut cycl damag dashboard dat data databas day
  dead deadlin deal dealt debat debt debug decid decider decision declar declin decreas dedicat deep deeper
  default defect defend defer defin definition degrad delay delegat delet delicat delimit deliver delivery
  demand demo demonstrat demot deny department depend dependency dependent deploy deployment deprecat depth
  describ description deserv design desk desktop destroy detail detect determin develop development diagnos
  diagnosis diagnostic diagram did didn't differ differenc different difficult difficulty diligenc dimension
  direct direction director directory disabl disagre disagreement disallow discard disconnect discount
  discover discuss discussion disk dismiss dispatch display disrupt disruption distinguish distribut do
  document documentation doe doesn't doing domain don don't dont door dot doubt down downgrad download draft
  drain draw drawback drawn drift driv drop drov due duplicat dur duration duty each ear earlier earliest
  earn eas easier easiest easy edg edit edition editor educat effect effectiv efficiency efficient effort
  either element eliminat els elsewher email emerg emergency emphasis employ employe empty enabl encounter
  encourag end endpoint endur energy enforc engag engineer enhanc enjoy enlarg enough ensur enter enterpris
  entry environment equip error escalat essential establish estimat evaluat evaluation evasiv even event
  eventual ever evidenc evolv exact examin exampl exc excellenc excellent except exchang exclud execut
  executiv exercis exist existenc exit expand expect expectation expens experienc experiment expert explain
  explanation explor exploratory export expos expression extend extension extra extract eye fac facilitat
  fact factor fad fail failur fair fall fallback familiar far fast faster fastest fault favor favour fear
  featur feed feedback feel fell felt fetch few fewer fewest field figur fil fill filter fin final finalis
  find finding finish fit fix flag flaky flaw flexibl flow focus fold folder follow font foot for forbid
  forbidden forc forecast forg forget forgot forgotten form formal format former formula forth forward
  foster fought found fram framework fre frequency frequent fresh friction friday friend from front frontend
  froz fulfil full function fund further futur gain gap gat gather gav general generalis generat generous
  get giv given global goal goe going gon good got gradual grant graph grateful grew ground group grow
  growth guarante guard guess guid habit had hadn't halfway halt hand handl handler handover hang happen
  hard harden harder hardest harm harmful harness has hash hasn't hav haven't he head header heading headlin
  health hear heard heavy held help helper helpful henc her hesitat hid hidden high higher highest highlight
  him hint hir his history hit hold holder holiday hollow hom honest honesty hook host hotfix hour hover how
  however hung hurt icon idea identifier identify identity if ignor illegal illustrat imag immediat impact
  implement implementation import important importer impossibl improv improvement in incident includ
  incomplet incorporat incorrect increas increment incremental incur ind independent index indicat indirect
  individual industry influenc info inform information infrastructur inherit initial initialis initiat
  initiativ injection input insert insid insist inspect inspir install instanc instead instrument integrat
  integration intend intens intent intentional interfac intern internal interpret interview into introduc
  introduction invalid invalidation invariant invent invest investigat investigation invisibl invit invoic
  invok involv is isn't isolat issu it item its itself job join joint journal judg judgement jump junior
  just justify keep kept key kick kill kind knew know knowledg known label lack laid land languag laptop
  larg larger largest last lat latency later latest launch lay layer lazy lead leader leadership leak leap
  learn learnt least leav led left legacy legal len length lent les lesson let letter level leverag library
  licenc lie lif lift lik limit lin link lint linter list listen littl liv load local localis locat location
  lock lockfil log login lon long longer longest look loop los lost lot loud lower lowest machin mad main
  maintain maintainability maintenanc major mak maker manag management manager manual many map mark markdown
  marker market master match matter maximum may mayb me mean meant meantim meanwhil measur measurabl
  measurement media median medium meet meeting member memory mend mente mention mentor menu merg messag met
  method metric middl might migrat migration mileston min mind minify minimis minimum minor minus minut
  mirror mis miss mistak mitigat mobil mod model modern modernis modify modul moment money monitor month
  mood mor moreover morn motivat motivation mount mous mov much multi multipl multiplier multiply must my
  myself nam narrow narrower natural near necessary need needless neglect negotiat negotiation neighbour
  neither network never new newcomer newer newest next night no nobody nod nois noisy nor normal normalis
  not noth notic notification notify now nowher nudg number object objection objectiv observ observability
  obstacl obtain obvious occasion occur of offer offic offsit often old older omit on onboard oncall one
  oneself only onto open operability operat operation operational operator opinion opportunity oppos opposit
  optimis option or orchestrat order ordinary organis organisation origin original other otherwis our
  ourselv out outag outcom outlin outliv output outsid over overall overcam overcom overhaul overlook
  overnight overrid oversaw overse own owner ownership pac pack packag pag paid pain painful pair paper
  parallelis parent pars parser part partner partnership pas pass past patch path patienc pattern paus pay
  payment peak peer peopl per percent percentag perfect perform performanc perhap period permission permit
  persist person personal persuad phas phras pick pictur piec pillar pilot pin pioneer pipelin plac
  placeholder plain plan plat platform play plu plug plugin point policy polish poll poor port portfolio
  position possibl post postmortem postpon potential practic prais precis predict prefer prefetch prepar
  preparation present preserv press pressur prevent previous pric primary principal principl print prior
  prioritis priority privacy privat pro proactiv problem process produc product production productiv
  productivity profession professional profil program programmer progress project promis promot promotion
  prompt proof propagat proper propos proposal protect protocol prototyp prov provid public publish pull pur
  purpos push put quality quantify quarter query question queu quick quiet quis quit quot quota rac rais ran
  rang rank rar rat rather ratio re reach reactivat read reader readiness readon ready real realis reason
  rebuild recall receiv recent reckon recognis recommend recommendation recomput reconcil reconnect record
  recover recovery recreat recruiter rectify redesign redirect redo reduc reduction redundant refactor refer
  referenc refin reflect refresh refus region regional register registry regression regret regular reject
  rejection relat relationship relax releas relevant reliability reliabl reliev rely remain remedy remember
  remind remot remov renam render reorg reorganisation rep repair repeat repeatabl replac replacement replay
  replica repo report repository represent reproduc request requir requirement rerun rescu research resent
  reserv reset resilienc resilient resis resist resolv resourc respect respond respons responsibility
  responsibl rest restart restor restructur result resum retain rethink retir retriev retry return reus
  revamp reveal revenu reversal revert review reviewer revis revisit reward reword rework rewrit rewritten
  rewrot rich right risk risky roadmap robust rol roll rollback rollout room root rota rotat rotation rough
  round rout routin row rul run runbook runner saf safer safest safety said salary sam sampl satisfy
  saturation sav saving saw say scal scalability scalabl scan schedul scheduler schema scop screen script
  search second secret section secur security see seed seek seem seen segregat select selector self send
  senior seniority sens sensitiv sent sentenc separat serious serv server servic session set setting settl
  setup sever several severity shall shap shar shard she shed shift ship shop short shortcut shorten shorter
  shortest should shouldn't show shown shrank shrink shutdown sid sideway sight sign signal significant
  silenc silent simpl simpler simplest simplicity simplify sinc singl sis sit situation sketch skew skill
  skip slow slower slowest small smaller smallest smooth snapshot so softer softwar sold solid solution solv
  som somebody someon someth sometim somewher soon sooner soonest sort sought sound sourc spac span spar
  spawn spe speak special specific specify sped speedup spend spent split spok spoken sponsor spot spread
  sprint squash stabilis stability stabl stack staf stag stakeholder stal stand standard standardi
  standardis start startup stat status stay steady steer step still stood stop stor storag story str
  straightforward strain strategic strategy stream streamlin strength strengthen stress stretch string
  strong stronger strongest structur struggl stuck student study styl subject submit succ success successful
  such sudden suffer suggest suggestion suit sum summaris summary sup supervis supplement support sur surfac
  surpris survey surviv suspend sustain sustainabl swap switch symptom sync system systemic tabl tackl tak
  taken talk target task tast taught teach team teammat tech technical techniqu technology tedious telemetry
  tell templat tenant tend tens term terminal test text than thank that the their them themselv then ther
  therefor thes they thi thin thing think thorough thos though thought thread threat threshold threw throttl
  through throughout throughput throw thrown thu tick ticket tidy tight tighten tim timelin timeout tip tir
  tiredness titl to today together token told tolerat tomorrow too took tool top topic total touch toward
  trac track tracker trad traffic trail train transfer transform transition translat transparency
  transparent tre treat trend tri triag trial trigger trim troubl troubleshoot tru trust try tun turn
  tutorial typ ugly unabl unanswer unblock uncertainty unchang unclear uncover under understand understood
  undertook underwent undo undon unhelpful unify uniqu unit unknown unless unlik unlock unnecessary unneed
  unplan unreliabl unstabl until unus unusual up updat upgrad upkeep upload upon upstream uptim urgent us
  usabl usag use used useful user using usual util utilis validat validation valu valuabl various vary
  vendor verdict verify version very via video view visibility visibl vision vital volum volunteer
  vulnerability vulnerabl wait walk want warm warn warning was wasn't wast watch way we weak weaker wear web
  webhook webview week weekend weigh weight well went wer weren't what whatever when whenever wher wherea
  wherever whether which whil who whoever whol whom whos why wid widen wider will win window wir wish with
  withdraw within without won won't wonder word work worker workflow workload worksheet workshop workspac
  world worn worry wors worst worth would wouldn't wrap writ writer written wrong wrot year yes yesterday
  yet you young your yourself zon`.split(/\s+/),
);
