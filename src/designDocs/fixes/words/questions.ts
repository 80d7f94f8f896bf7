import type { Concept, Language } from '../../concepts/concept.ts';

/** What we ask below a new or hollow heading: two or three questions, in the document's language where we have it. */
export function questionsFor(concept: Concept, language: Language): readonly string[] {
  return TRANSLATED[language]?.[concept] ?? ENGLISH[concept];
}

/** None may hold `--`, which ends a comment early for some readers of Markdown. */
type Questions = Readonly<Record<Concept, readonly string[]>>;

const ENGLISH: Questions = {
  problem: [
    'What goes wrong today, and for whom?',
    'How often does it happen, and what does it cost them? Give a number if there is one.',
    'What happens if nobody does anything?',
  ],
  alternatives: [
    'What else could solve this? Count doing nothing.',
    'Why does each of them lose to what you propose?',
    'What would have to change for another one to win?',
  ],
  'trade-offs': [
    'What becomes harder, slower or more expensive?',
    'Who pays for that, and from when on?',
    'What could go wrong, and how would you notice?',
  ],
  solution: [
    'What exactly will change?',
    'How does that remove the problem?',
    'Which part of it are you least sure of?',
  ],
  goals: [
    'How will you know that it worked? Name something one can count or watch.',
    'Where does that figure stand today, and by when should it move?',
  ],
  'non-goals': [
    'What might a reader expect of this that you leave out on purpose?',
    'Why does it not belong here?',
  ],
  rollback: [
    'How do you take this back once it runs in production, and how long does that take?',
    'What cannot be taken back, such as migrated data or sent messages?',
    'Which sign tells you to do it, and who decides?',
  ],
  rollout: [
    'Who gets it first, and who last?',
    'What has to be true before it goes one step further?',
    'Whom do you have to tell?',
  ],
  'open-questions': ['What do you not know yet?', 'Who can answer it, and by when?'],
  timeline: [
    'When did it begin, when did somebody notice, when was it over? Give the time zone.',
    'What was seen and what was done in between, each with its time?',
  ],
  impact: [
    'Who was affected, how many, and for how long?',
    'What did it cost: failed requests, money, data, trust?',
  ],
  causes: [
    'What made this possible, in the system rather than in a person?',
    'Why did nothing stop it earlier?',
    'What made it last longer or spread further?',
  ],
  actions: [
    'What will change so that the same chain of events ends sooner?',
    'Who does it, and until which date?',
    'How will you check that it does what it should?',
  ],
  summary: ['What do you propose, in two sentences?', 'What should the reader decide or do?'],
  'current-state': ['Where do things stand, in figures?', 'What hurts most, and why is it still there?'],
  priorities: [
    'Which few things come first?',
    'Why these, and why in this order?',
    'What does each of them make possible?',
  ],
  'not-doing': [
    'What tempting work have you decided against?',
    'Why is other work worth more for now?',
    'What would make you think again?',
  ],
  risks: ['What has to be true for this to work?', 'What will you do when it turns out not to be?'],
  milestones: ['What will be finished at the end of each quarter?', 'How could a stranger tell that it is?'],
};

const TRANSLATED: Readonly<Partial<Record<Language, Partial<Questions>>>> = {
  zh: {
    problem: [
      '现在出了什么问题？谁受到影响？',
      '多久发生一次？代价有多大？有数字请写数字。',
      '如果什么都不做，会怎样？',
    ],
    alternatives: [
      '还有哪些办法可以解决？“什么都不做”也算一种。',
      '每一种为什么不如现在的方案？',
      '在什么情况下应该改选另一种？',
    ],
    'trade-offs': [
      '哪些事会因此变得更难、更慢或更贵？',
      '由谁承担？从什么时候开始？',
      '可能出什么差错？怎样才能发现？',
    ],
    rollback: [
      '上线之后怎样撤回？需要多长时间？',
      '哪些内容无法撤回，例如已迁移的数据或已发出的消息？',
      '看到什么信号就回滚？由谁决定？',
    ],
  },
  ja: {
    problem: [
      '今、何がうまくいっていませんか。困っているのは誰ですか。',
      'どのくらいの頻度で起き、どれほどの損失がありますか。数字があれば書いてください。',
      '何もしなければどうなりますか。',
    ],
    alternatives: [
      'ほかにどんな解決方法がありますか。「何もしない」も含めてください。',
      'それぞれを選ばない理由は何ですか。',
      'どんな条件が変われば、別の案を選びますか。',
    ],
    'trade-offs': [
      '何が難しく、遅く、または高くつくようになりますか。',
      'その負担は誰が、いつから負いますか。',
      '何が失敗しうるでしょうか。どうすれば気づけますか。',
    ],
    rollback: [
      '本番で動き始めた後、どうやって元に戻しますか。どのくらいの時間がかかりますか。',
      '移行済みのデータや送信済みのメッセージなど、元に戻せないものは何ですか。',
      '何を見て戻すと判断しますか。誰が決めますか。',
    ],
  },
  ko: {
    problem: [
      '지금 무엇이 잘못되고 있으며, 누가 겪고 있습니까?',
      '얼마나 자주 일어나고, 그 대가는 얼마입니까? 수치가 있으면 적어 주세요.',
      '아무것도 하지 않으면 어떻게 됩니까?',
    ],
    alternatives: [
      '다른 해결 방법은 무엇이 있습니까? ‘아무것도 하지 않기’도 포함합니다.',
      '각각을 선택하지 않은 이유는 무엇입니까?',
      '무엇이 달라지면 다른 방법을 선택하겠습니까?',
    ],
    'trade-offs': [
      '무엇이 더 어려워지거나, 느려지거나, 비싸집니까?',
      '그 부담은 누가, 언제부터 집니까?',
      '무엇이 잘못될 수 있고, 어떻게 알아차립니까?',
    ],
    rollback: [
      '운영에 들어간 뒤 어떻게 되돌리며, 시간은 얼마나 걸립니까?',
      '이전된 데이터나 이미 보낸 메시지처럼 되돌릴 수 없는 것은 무엇입니까?',
      '어떤 신호를 보고 되돌리며, 누가 결정합니까?',
    ],
  },
  de: {
    problem: [
      'Was läuft heute schief, und für wen?',
      'Wie oft kommt das vor, und was kostet es? Mit Zahl, wenn es eine gibt.',
      'Was passiert, wenn niemand etwas tut?',
    ],
    alternatives: [
      'Wie ließe sich das sonst lösen? Nichts zu tun zählt mit.',
      'Woran scheitert jede dieser Möglichkeiten gegenüber dem Vorschlag?',
      'Was müsste sich ändern, damit eine andere gewinnt?',
    ],
    'trade-offs': [
      'Was wird schwieriger, langsamer oder teurer?',
      'Wer trägt das, und ab wann?',
      'Was kann schiefgehen, und woran würde man es merken?',
    ],
    rollback: [
      'Wie lässt sich das im laufenden Betrieb zurücknehmen, und wie lange dauert es?',
      'Was lässt sich nicht zurücknehmen, etwa migrierte Daten oder verschickte Nachrichten?',
      'Welches Zeichen löst das aus, und wer entscheidet?',
    ],
  },
  fr: {
    problem: [
      'Qu’est-ce qui ne va pas aujourd’hui, et pour qui ?',
      'À quelle fréquence, et à quel coût ? Un chiffre, s’il y en a un.',
      'Que se passe-t-il si personne ne fait rien ?',
    ],
    alternatives: [
      'Comment pourrait-on résoudre cela autrement ? Ne rien faire compte aussi.',
      'Pourquoi chacune de ces options est-elle moins bonne que la proposition ?',
      'Que faudrait-il pour qu’une autre l’emporte ?',
    ],
    'trade-offs': [
      'Qu’est-ce qui devient plus difficile, plus lent ou plus cher ?',
      'Qui en paie le prix, et à partir de quand ?',
      'Qu’est-ce qui peut mal tourner, et comment s’en apercevrait-on ?',
    ],
    rollback: [
      'Comment revenir en arrière une fois en production, et en combien de temps ?',
      'Qu’est-ce qui est irréversible, comme des données migrées ou des messages envoyés ?',
      'Quel signe déclenche le retour arrière, et qui en décide ?',
    ],
  },
  es: {
    problem: [
      '¿Qué falla hoy y a quién afecta?',
      '¿Con qué frecuencia ocurre y cuánto cuesta? Con una cifra, si la hay.',
      '¿Qué pasa si nadie hace nada?',
    ],
    alternatives: [
      '¿De qué otra forma se podría resolver? No hacer nada también cuenta.',
      '¿Por qué cada una de ellas es peor que la propuesta?',
      '¿Qué tendría que cambiar para elegir otra?',
    ],
    'trade-offs': [
      '¿Qué se vuelve más difícil, más lento o más caro?',
      '¿Quién lo paga y desde cuándo?',
      '¿Qué puede salir mal y cómo se notaría?',
    ],
    rollback: [
      '¿Cómo se da marcha atrás cuando ya está en producción y cuánto se tarda?',
      '¿Qué no se puede deshacer, como datos migrados o mensajes enviados?',
      '¿Qué señal indica que hay que hacerlo y quién lo decide?',
    ],
  },
  pt: {
    problem: [
      'O que corre mal hoje, e para quem?',
      'Com que frequência acontece, e quanto custa? Com um número, se houver.',
      'O que acontece se ninguém fizer nada?',
    ],
    alternatives: [
      'De que outra forma isto poderia ser resolvido? Não fazer nada também conta.',
      'Por que cada uma delas é pior do que a proposta?',
      'O que teria de mudar para escolher outra?',
    ],
    'trade-offs': [
      'O que fica mais difícil, mais lento ou mais caro?',
      'Quem paga por isso, e a partir de quando?',
      'O que pode dar errado, e como se perceberia?',
    ],
    rollback: [
      'Como voltar atrás depois de estar em produção, e quanto tempo leva?',
      'O que não pode ser desfeito, como dados migrados ou mensagens enviadas?',
      'Que sinal indica que é preciso fazê-lo, e quem decide?',
    ],
  },
  it: {
    problem: [
      'Che cosa non funziona oggi, e per chi?',
      'Quanto spesso succede, e quanto costa? Con una cifra, se c’è.',
      'Che cosa succede se nessuno fa nulla?',
    ],
    alternatives: [
      'In quale altro modo si potrebbe risolvere? Anche non fare nulla conta.',
      'Perché ciascuna di queste opzioni è peggiore della proposta?',
      'Che cosa dovrebbe cambiare perché ne vinca un’altra?',
    ],
    'trade-offs': [
      'Che cosa diventa più difficile, più lento o più costoso?',
      'Chi ne paga il prezzo, e da quando?',
      'Che cosa può andare storto, e come ce ne accorgeremmo?',
    ],
    rollback: [
      'Come si torna indietro quando è già in produzione, e quanto tempo serve?',
      'Che cosa non si può annullare, come dati migrati o messaggi inviati?',
      'Quale segnale fa scattare il ripristino, e chi decide?',
    ],
  },
  tr: {
    problem: [
      'Bugün ne yanlış gidiyor ve bundan kim etkileniyor?',
      'Ne sıklıkla oluyor ve bedeli nedir? Varsa bir sayı verin.',
      'Kimse bir şey yapmazsa ne olur?',
    ],
    alternatives: [
      'Bu başka nasıl çözülebilir? Hiçbir şey yapmamak da bir seçenektir.',
      'Her biri öneriye göre neden daha zayıf?',
      'Ne değişirse başka bir seçenek öne geçer?',
    ],
    'trade-offs': [
      'Ne zorlaşıyor, yavaşlıyor veya pahalılaşıyor?',
      'Bunun bedelini kim, ne zamandan itibaren ödüyor?',
      'Ne ters gidebilir ve bunu nasıl fark edersiniz?',
    ],
    rollback: [
      'Canlıya alındıktan sonra nasıl geri alınır ve ne kadar sürer?',
      'Taşınmış veriler veya gönderilmiş iletiler gibi geri alınamayan neler var?',
      'Hangi belirti geri almayı gerektirir ve kararı kim verir?',
    ],
  },
  ru: {
    problem: [
      'Что сегодня идёт не так и у кого?',
      'Как часто это случается и во что обходится? Приведите число, если оно есть.',
      'Что будет, если ничего не делать?',
    ],
    alternatives: [
      'Как ещё это можно решить? Ничего не делать — тоже вариант.',
      'Чем каждый из вариантов хуже предложенного?',
      'Что должно измениться, чтобы выбрать другой?',
    ],
    'trade-offs': [
      'Что станет сложнее, медленнее или дороже?',
      'Кто за это платит и с какого момента?',
      'Что может пойти не так и как это заметить?',
    ],
    rollback: [
      'Как отменить изменение, когда оно уже работает, и сколько времени это займёт?',
      'Что нельзя отменить, например перенесённые данные или отправленные сообщения?',
      'По какому признаку это делают и кто решает?',
    ],
  },
  pl: {
    problem: [
      'Co dziś nie działa i komu to przeszkadza?',
      'Jak często się to zdarza i ile kosztuje? Podaj liczbę, jeśli jest.',
      'Co się stanie, jeśli nikt nic nie zrobi?',
    ],
    alternatives: [
      'Jak inaczej można to rozwiązać? Nicnierobienie też się liczy.',
      'Dlaczego każda z tych możliwości jest gorsza od propozycji?',
      'Co musiałoby się zmienić, żeby wygrała inna?',
    ],
    'trade-offs': [
      'Co stanie się trudniejsze, wolniejsze lub droższe?',
      'Kto za to płaci i od kiedy?',
      'Co może pójść nie tak i jak to zauważyć?',
    ],
    rollback: [
      'Jak wycofać zmianę, gdy działa już na produkcji, i ile to potrwa?',
      'Czego nie da się cofnąć, na przykład przeniesionych danych lub wysłanych wiadomości?',
      'Jaki sygnał o tym przesądza i kto decyduje?',
    ],
  },
  nl: {
    problem: [
      'Wat gaat er vandaag mis, en voor wie?',
      'Hoe vaak gebeurt het, en wat kost het? Met een getal, als dat er is.',
      'Wat gebeurt er als niemand iets doet?',
    ],
    alternatives: [
      'Hoe zou dit anders opgelost kunnen worden? Niets doen telt ook mee.',
      'Waarom legt elk daarvan het af tegen het voorstel?',
      'Wat zou er moeten veranderen om iets anders te kiezen?',
    ],
    'trade-offs': [
      'Wat wordt moeilijker, trager of duurder?',
      'Wie betaalt daarvoor, en vanaf wanneer?',
      'Wat kan er misgaan, en hoe zou je dat merken?',
    ],
    rollback: [
      'Hoe draai je dit terug als het eenmaal in productie is, en hoelang duurt dat?',
      'Wat valt niet terug te draaien, zoals gemigreerde data of verstuurde berichten?',
      'Bij welk signaal doe je dat, en wie beslist?',
    ],
  },
  cy: {
    problem: ['Beth sy’n mynd o’i le heddiw, ac i bwy?', 'Beth sy’n digwydd os na wnaiff neb ddim?'],
    alternatives: [
      'Sut arall y gellid datrys hyn? Mae gwneud dim yn cyfrif hefyd.',
      'Pam mae pob un yn waeth na’r cynnig?',
    ],
    'trade-offs': [
      'Beth fydd yn anoddach, yn arafach neu’n ddrutach?',
      'Beth allai fynd o’i le, a sut y byddech yn sylwi?',
    ],
    rollback: [
      'Sut mae dadwneud hyn ar ôl iddo fynd yn fyw, a faint o amser a gymer?',
      'Beth na ellir ei ddadwneud, fel data wedi’u symud neu negeseuon wedi’u hanfon?',
    ],
  },
};
