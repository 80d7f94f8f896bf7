import type { HeadingFamily } from './family.ts';

/** Turkish headings. */
export const TURKISH: HeadingFamily = {
  language: 'tr',
  strong: {
    problem: [
      '{bağlam|sorun|sorunlar|problemler|problem tanımı|sorun bildirimi|sorun tanımı|problem bildirimi|arka plan|arkaplan|motivasyon|gerekçe|mevcut durum|ihtiyaç|neden|karar faktörleri|karar etkenleri|karar sürücüleri|kullanım senaryoları} *',
      '* {sorun} bildirimi',
    ],
    alternatives: [
      '* {alternatif|alternatifler} *',
      '{pozisyonlar|seçenekler|seçenek|opsiyonlar} *',
      '{değerlendirilen|düşünülen|reddedilen|incelenen|ele alınan|diğer|olası} {seçenekler|çözümler|yaklaşımlar|alternatifler|pozisyonlar|fikirler} *',
      '* seçenekler',
      'seçenek {analizi|# *|karşılaştırması}',
      'neden {olmasın|değil} *',
    ],
    'trade-offs': [
      '{etki|etkiler|etkileri|sonuç|sonuçlar|sonuçları|riskler|dezavantajlar|avantajlar|avantajlar ve dezavantajlar|eksiler|artılar|artılar ve eksiler|sınırlamalar|kısıtlamalar|ödünleşimler|ödünler|maliyet|maliyetler|olumsuz sonuçlar|olumlu sonuçlar|olumsuz|yan etkiler|zayıf yönler} *',
    ],
    solution: ['{çözüm|öneri|karar|karar sonucu|tasarım|mimari|uygulama|önerilen *} *'],
    goals: ['{hedef|hedefler|amaç|amaçlar|başarı kriterleri|kapsam|gereksinimler} *'],
    'non-goals': ['{kapsam dışı|hedef olmayanlar} *'],
    rollback: ['{geri alma|geri dönüş} *'],
    rollout: ['{dağıtım|yayınlama|geçiş} *'],
    'open-questions': ['{açık|çözülmemiş} {sorular|konular|noktalar|sorunlar} *', 'sorular'],
    timeline: ['zaman çizelgesi *'],
    impact: ['{etki|etkiler} *'],
    causes: ['{kök neden|kök nedenler|nedenler} *'],
    actions: ['{aksiyonlar|eylemler|sonraki adımlar} *'],
    summary: ['{özet|genel bakış|yönetici özeti}'],
    'current-state': ['{mevcut durum|tanı|bağlam} *'],
    priorities: ['öncelikler *'],
    'not-doing': ['{yapmayacaklarımız|kapsam dışı} *'],
    risks: ['{riskler|varsayımlar} *'],
    milestones: ['{kilometre taşları|yol haritası|takvim} *'],
  },
  substance: {
    alternatives: ['{karşılaştırma|değerlendirme|önceki çalışmalar} *'],
    'trade-offs': ['{zorluklar|kısıtlar|argüman|argümanlar} *'],
  },
  cue: {
    problem: ['{özet|giriş|amaç|hedef|hedefler|tanım|karar|öneri} *'],
    alternatives: ['{gerekçe|tartışma|karar|argüman} *'],
    'trade-offs': ['{güvenlik|performans|uyumluluk|gerekçe|tartışma|karar} *'],
  },
  none: ['{açık|çözülmemiş} sorunlar'],
};
