import type { Finding } from '../phrases/finding.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import type { Clause, Reading } from '../text/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type CueRow, cueSource, weighCues } from './weigh-cues.ts';

type FabeKind = 'feature' | 'advantage' | 'benefit' | 'evidence' | 'none';

const prefix = 'fabe-cue';

/** Cues of the four elements of a presentation, read clause by clause. */
const rows: readonly CueRow<FabeKind>[] = [
  {
    id: 'has',
    weights: { feature: 2.5 },
    zh: [
      '采用|用的(是|都是)|配(有|的是|了|备)|含|自带|内置|支持|带(有|人脸|蓝牙|定时)|自有|裹了|混了|装了|做成',
      '是~6(的|钢|铜|铝|皮|棉|木|层|轨|膜|玻璃|毛|丝)$',
      '材质|面料|框架|锅身|机身|镜头|电机|压缩机|感光|颗粒|琴键|抽屉|屏',
    ],
    en: [
      'made of|made from|has a|have a|come with|include|built in|fit with|lined|treated with|each ~4 has|ply|alloy|aluminium|steel|copper|cotton|leather|wool|fibreglass|mesh|vacuum|grain',
    ],
  },
  {
    id: 'size',
    weights: { feature: 1.5 },
    zh: [
      '#(平|寸|升|毫升|微升|瓦|克|斤|层|档|核|毫安|个颜色|分钟|g|米|张|辆|位)|朝南|颜色|产自|头采|树龄|一年一季|进口',
    ],
    en: ['# (mah|watt|litre|gram|inch|metre|color|colour|layer|gear|gb|hour|year)|in total|of them'],
  },
  {
    id: 'effect',
    weights: { advantage: 2 },
    zh: [
      '不会|不用|不怕|不起|不漏|不串|不穿|防|抗|耐|立刻|自动|自己~4(说|合|会|停|调)|均匀|也(能|拍|听|不)|很(低|轻|快|稳)|慢慢|分得|打通|共用|省(电|水|力)|散热|降',
    ],
    en: [
      'which means|without|automatically|evenly|never|no need to|even if|stay|follow|protect|keep|last|turn|click|sit on top|get caught|slip',
    ],
  },
  {
    id: 'compare',
    weights: { advantage: 2.5 },
    zh: ['比~8(快|省|低|少|长|高|好|更|轻|静|靠前|耐)|别家|同价位|老式|传统|快一倍|一半|三成'],
    en: ['than|longer|faster|quieter|twice|half the|compare with|not forty|instead of|other'],
  },
  {
    id: 'you-gain',
    weights: { benefit: 2 },
    zh: [
      '你~10(不用|可以|能|就|省|多|少|不必|再也|安心|放心|一眼)|你(家|孩子|女儿|儿子|太太|老公|爸妈|团队|的|的团队|的客户)|老人|孩子|宝宝|家人',
      '放心|安心|省心|面子|睡得|陪孩子|少跑|省下|多出|划算|少花钱|少受罪|够你',
    ],
    en: [
      'you (can|will|get|save|sleep|skip|do not|never|still|train|pick up|break even|have)|your (partner|little one|kid|child|back|shirt|family|team|prawn|customer|mother|staff)|so you can|for you|night sleep|peace of mind|paid for itself|no more',
    ],
  },
  {
    id: 'proof',
    weights: { evidence: 3 },
    zh: [
      '报告|证书|证明|检测|实测|实拍|回购率|准点率|好评率|样片|录像|摄像头|编号|章|附录|数据|案例|老客户|张厂长|介绍信|保修卡',
      '百分之',
      '你(试|看|扫|摸|闻|听|尝|打)|试(一|打|穿|吃|用)|点进去看|打这个电话|看看',
    ],
    en: [
      'report|certificate|test|tested|log|figure|data|case|review|trial|try|here is|here are|see for yourself|look at|search|count|ask (them|him|her|our)|percent|audit|inspection|come and|let me (show|comb|pour)|clients|ordered # ',
    ],
  },
  {
    id: 'others',
    weights: { evidence: 2 },
    zh: [
      '(家|店|医院|小区|客户|用户|厂|队|学校)~4(用|装|买|换|跑|跳)了|去年|上(个月|季度|周)|每天煎|我们~6用了|当场|现场',
    ],
    en: [
      'last (month|year|quarter|fifty)|# (customer|client|driver|family|user|shop)|average|the ward|next door|upstairs',
    ],
  },
  {
    id: 'service',
    weights: { none: 3 },
    zh: [
      '号码牌|前面还有|给你打印|加我|微信|随时来|师傅|想先听|预计|还有~6到你|聊聊|优惠到|比起上周|比上周|合同|发你|账单|排队|退款',
    ],
    en: ['last week|promise|living room|your turn|corner of|invoice|delivery|appointment|refund'],
  },
];

const kinds: readonly Exclude<FabeKind, 'none'>[] = ['feature', 'advantage', 'benefit', 'evidence'];
const least = 1.5;

/** Labels each clause with the element it says most for; one span per element, clauses of one element run together. */
function detectFabe({ reading, cues, customer, context }: DetectorInput): readonly Finding[] {
  if (context.kind === 'complaint' || cues.length === 0 || reading.sentences.every(({ asked }) => asked))
    return [];
  const labelled = reading.clauses.map((clause, index) => labelClause(reading, clause, index, cues));
  if (labelled.some(({ none }) => none)) return [];
  const aboutProduct = customer === undefined || asksAboutProduct(customer);
  if (aboutProduct) fillByOrder(labelled);
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const first = labelled.findIndex((label) => label.kind === kind);
    if (first < 0) continue;
    const { score = 0, decided = [] } = labelled[first] ?? {};
    if (!aboutProduct && score < 2.5) continue;
    let last = first;
    while (labelled[last + 1]?.kind === kind) last += 1;
    findings.push({
      rule: `fabe-${kind}`,
      span: clauseSpan(reading, first, last),
      confidence: score >= 3 ? 0.9 : 0.8,
      cues: decided,
    });
  }
  // At a service desk one such clause is an answer, not a presentation.
  return context.kind === 'reception' && findings.length < 2 ? [] : findings;
}

interface ClauseLabel {
  kind?: FabeKind;
  readonly toCustomer: boolean;
  readonly score: number;
  readonly decided: readonly string[];
  readonly none: boolean;
}

/** Clauses without a cue of their own take the element that the order leaves to them, beside clauses that have one. */
function fillByOrder(labelled: ClauseLabel[]): void {
  if (labelled.length < 2 || !labelled.some(({ kind, score }) => kind !== undefined && score >= 2)) return;
  labelled.forEach((label, index) => {
    if (label.kind !== undefined) return;
    const before = labelled[index - 1]?.kind;
    if (label.toCustomer) label.kind = 'benefit';
    else if (index === 0 && labelled.some(({ kind }) => kind !== undefined && kind !== 'feature'))
      label.kind = 'feature';
    else if (before === 'feature') label.kind = 'advantage';
    else if (before === 'advantage' || before === 'evidence') label.kind = before;
  });
}

function labelClause(reading: Reading, clause: Clause, index: number, cues: readonly Finding[]): ClauseLabel {
  const [start, end] = clauseSpan(reading, index, index);
  const { scores, decided } = weighCues(
    prefix,
    rows,
    cues.filter(({ span }) => span[0] >= start && span[0] < end),
  );
  const add = (kind: FabeKind, weight: number): void =>
    void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  // The order of a presentation is feature, advantage, benefit, evidence; who is spoken of comes first in a clause.
  const first = wordAt(reading, clause.start);
  const toCustomer =
    first === '你' || first === 'you' || first === 'your' || wordAt(reading, clause.start + 1) === 'you';
  if (toCustomer) add('benefit', 1.5);
  else if (index === 0) add('feature', 1);
  else if (index === 1) add('advantage', 0.8);
  let kind: FabeKind | undefined;
  for (const candidate of kinds)
    if (kind === undefined || (scores.get(candidate) ?? 0) > (scores.get(kind) ?? 0)) kind = candidate;
  const score = kind === undefined ? 0 : (scores.get(kind) ?? 0);
  const none = (scores.get('none') ?? 0) > 0;
  return kind === undefined || score < least
    ? { toCustomer, score, decided, none }
    : { kind, toCustomer, score, decided, none };
}

/** Whether the customer's line asks for a thing to be presented. */
function asksAboutProduct(customer: Reading): boolean {
  return /怎么样|好在哪|为什么|为啥|凭什么|材质|有什么(用|好处)|哪款|推荐|值|划算|多大|真的|耐用|区别|不同|[呢吗]|说点|说说|讲讲|介绍|why|what|how|worth|any|convince|\?|the |prove/.test(
    customer.normalised.text,
  );
}

function clauseSpan(
  { clauses, starts, ends, normalised }: Reading,
  first: number,
  last: number,
): Finding['span'] {
  return normalised.toOriginalSpan(
    starts[clauses[first]?.start ?? 0] as number,
    ends[(clauses[last]?.end ?? 1) - 1] as number,
  );
}

export const fabeDetector: Detector = { id: 'fabe', cues: cueSource(prefix, rows), detect: detectFabe };
