import type { Catalog, CatalogEntry } from '../../../src/platform/pack-source.ts';

const both = (zh: string, en: string) => ({ zh, en });

export function entryOf(scenario: string, change: Partial<CatalogEntry> = {}): CatalogEntry {
  return {
    pack: 'hotel',
    packTitle: both('酒店', 'Hotel'),
    digest: 'a'.repeat(64),
    scenario,
    title: both(`剧本${scenario}`, `Call ${scenario}`),
    summary: both('有人打电话来。', 'Somebody rings.'),
    kind: 'complaint',
    channel: 'phone',
    sector: 'hotel',
    difficulty: 3,
    minutes: 9,
    decisions: 12,
    endings: 4,
    techniques: ['spin'],
    customer: {
      name: both('赵先生', 'Mr Zhao'),
      persona: 'tiger',
      temper: 'angry',
      casting: 'suggested',
    },
    ...change,
  };
}

export const catalog: Catalog = {
  entries: [
    entryOf('double-charge', { title: both('两个八百六', 'Eight-sixty, twice') }),
    entryOf('fly', {
      title: both('酸奶里的苍蝇', 'A fly in the yogurt'),
      channel: 'counter',
      sector: 'retail',
      difficulty: 4,
      customer: { name: both('沈女士', 'Ms Shen'), persona: 'peacock', temper: 'angry', casting: 'fixed' },
    }),
    entryOf('number', {
      title: both('五二七', 'Five, two, seven'),
      kind: 'reception',
      channel: 'counter',
      sector: 'telecom',
      difficulty: 1,
    }),
  ],
  personas: [
    { id: 'tiger', name: both('老虎型', 'Tiger'), tagline: both('要快。', 'Wants it soon.') },
    { id: 'peacock', name: both('孔雀型', 'Peacock'), tagline: both('爱聊。', 'Loves to talk.') },
    { id: 'koala', name: both('考拉型', 'Koala'), tagline: both('怕麻烦。', 'Hates a fuss.') },
  ],
  tempers: [
    { id: 'calm', name: both('平静', 'Calm'), tagline: both('心平气和。', 'In an even mood.') },
    { id: 'angry', name: both('愤怒', 'Angry'), tagline: both('火气正旺。', 'In a temper.') },
  ],
  techniques: { spin: both('SPIN 提问', 'SPIN questions') },
};
