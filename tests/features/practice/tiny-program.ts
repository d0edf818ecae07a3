import { compileLibrary } from '../../../src/core/pack/compile-library.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import type { Program } from '../../../src/core/pack/program.ts';

const rules = `
format: 1
id: tiny
version: 1.0.0
title: { zh: 小规则, en: Small rules }
rules:
  - id: do-sorry
    name: { zh: 道歉, en: Says sorry }
    family: do
    dimension: empathy
    points: 5
    mood: [6, 4, 3]
    advice: { zh: 先道歉, en: Apologise first }
    patterns: { zh: [对不起], en: [sorry] }
  - id: do-find-out
    name: { zh: 去弄清楚, en: Finds out }
    family: do
    dimension: solution
    points: 3
    mood: [3, 3, 3]
    advice: { zh: 去查, en: Go and look }
    patterns: { zh: [我去查], en: [find out] }
  - id: dont-calm-down
    name: { zh: 叫人冷静, en: Tells them to calm down }
    family: dont
    dimension: empathy
    points: -8
    mood: [-12, -6, -4]
    advice: { zh: 别叫人冷静, en: Do not say it }
    better: { zh: 您慢慢说，我在听, en: 'Take your time, I am listening' }
    patterns: { zh: [冷静], en: [calm down] }
`;

const traits = `
format: 1
id: traits
version: 1.0.0
title: { zh: 特征, en: Traits }
traits:
  - { id: t-short, name: { zh: 简短, en: Short }, mood: [1, 0, 0] }
`;

const persona = `
format: 1
id: koala
version: 1.0.0
name: { zh: 考拉型, en: Koala }
tagline: { zh: 怕麻烦人。, en: Hates to be a bother. }
about: { zh: 慢热, en: Slow }
calms: { zh: 有人陪, en: Company }
irritates: { zh: 被催, en: Being rushed }
start: [60, 50, 50]
patience-per-reply: -1
rows:
  - { mark: do-sorry, mood: [8, 6, 4], because: { zh: 听到一声对不起, en: Heard a sorry } }
fit: { prefers: [do-sorry], avoids: [dont-calm-down] }
asks-back:
  - { zh: 我没太听懂。, en: I did not quite follow. }
  - { zh: 您是说……？, en: You mean…? }
`;

const temper = (id: string, zh: string, en: string, storm: string) => `
format: 1
id: ${id}
version: 1.0.0
name: { zh: ${zh}, en: ${en} }
tagline: { zh: ${zh}着来的。, en: Came in ${en}. }
about: { zh: 无, en: None }
shift: [0, 0, 0]
rows: []
gain: 1
loss: 1
${storm}`;

const scenario = `
id: umbrella
title: { zh: 一把旧雨伞, en: An old umbrella }
summary: { zh: 有人丢了一把伞。, en: Somebody lost an umbrella. }
kind: reception
channel: phone
sector: hotel
difficulty: 1
minutes: 3
par: 3
customer: { name: { zh: 林先生, en: Mr Lin }, persona: koala, temper: calm }
cast: { porter: { name: { zh: 小顾, en: Gu } } }
briefing:
  role: { zh: 你是前台周洁。, en: You are Zhou at reception. }
  goal: { zh: 找到那把伞。, en: Find the umbrella. }
  know: [ { zh: 失物柜在身后。, en: The locker is behind you. } ]
  hidden: [ { zh: 伞是父亲留下的。, en: It was his father's. } ]
  checklist: [ { zh: 纸笔, en: Pen and paper }, { zh: 钥匙, en: The key } ]
start: hello
nodes:
  hello:
    stage: receive
    scene: { zh: 电话铃响了。, en: The phone rings. }
    says: { zh: 您好，我丢了一把伞。, en: 'Hello, I lost an umbrella.' }
    hint: { zh: 先让他知道打对了电话。, en: Let him know he rang the right place. }
    seconds: 30
    fallback: search
    replies:
      - id: sorry-and-look
        say: { zh: 对不起让您着急，我去查一查失物柜。, en: 'Sorry about the worry, let me find out in the locker.' }
        marks: [ do-sorry, do-find-out ]
        react: { zh: 谢谢您。, en: Thank you. }
        to: search
      - id: calm-down
        say: { zh: 您先冷静一下再说吧。, en: Please calm down first. }
        marks: [ dont-calm-down ]
        react: { zh: 我……对不起。, en: I… sorry. }
        to: search
      - id: which-umbrella
        say: { zh: 什么颜色的伞？, en: What colour was it? }
        to: search
  search:
    stage: help
    speaker: porter
    scene: { zh: 行李员小顾走过来。, en: Gu the porter comes over. }
    says: { zh: 是不是这把黑的？, en: Is it this black one? }
    fallback: found
    replies:
      - id: say-found
        say: { zh: 找到了，给您留在前台。, en: 'We have it, it waits for you here.' }
        marks: [ do-find-out ]
        to: found
      - id: come-yourself
        say: { zh: 您自己来看吧。, en: Come and see for yourself. }
        to: found
endings:
  found:
    quality: good
    title: { zh: 伞回来了, en: The umbrella is back }
    says: { zh: 那是我爸的伞。, en: It was my father's. }
    text: { zh: 他在雨里笑了。, en: He smiled in the rain. }
`;

/** A pack with one call of two decisions and one ending, compiled with a library of three rules. */
export function tinyProgram(): Program {
  const { library, diagnostics } = compileLibrary(
    new Map([
      ['rules/tiny.yaml', rules],
      ['rules/traits.yaml', traits],
      ['personas/koala.yaml', persona],
      ['personas/tempers/calm.yaml', temper('calm', '平静', 'calm', '')],
      [
        'personas/tempers/angry.yaml',
        temper(
          'angry',
          '愤怒',
          'angry',
          'storm: { gain: 1, loss: 1, deaf-to: [], solution: 1, replies: 1, with: [do-sorry], without: [] }',
        ),
      ],
    ]),
  );
  if (!library) throw new Error(JSON.stringify(diagnostics));
  const pack =
    'format: 1\nid: tiny\nversion: 1.0.0\ntitle: { zh: 小包, en: Tiny }\nsummary: { zh: 小, en: Tiny }\nauthors: [ Rapport ]\n';
  const { program, diagnostics: found } = compilePack(
    new Map([
      ['pack.yaml', pack],
      ['scenarios/umbrella.yaml', scenario],
    ]),
    library,
  );
  if (!program) throw new Error(JSON.stringify(found));
  return program;
}
