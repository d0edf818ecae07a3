import type { Finding } from '../phrases/finding.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import type { Reading } from '../text/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type FabeKind, fabeLists, fabeRows } from './fabe-cues.ts';
import { cueSource, weighCues } from './weigh-cues.ts';

const prefix = 'fabe-cue';
const kinds = ['feature', 'advantage', 'benefit', 'evidence', 'none'] as const;
const elements = ['feature', 'advantage', 'benefit', 'evidence'] as const;

/** How well an element goes before the next one: feature, advantage, benefit, evidence, with little going back. */
const start: Readonly<Record<FabeKind, number>> = {
  feature: 1.2,
  advantage: 0.2,
  benefit: 0,
  evidence: 0,
  none: 0.3,
};
const after: Readonly<Record<FabeKind, Readonly<Record<FabeKind, number>>>> = {
  feature: { feature: 0.3, advantage: 1, benefit: 0.6, evidence: 0.3, none: -0.5 },
  advantage: { feature: -1, advantage: 0.5, benefit: 1, evidence: 0.6, none: -0.5 },
  benefit: { feature: -0.5, advantage: -0.5, benefit: 0.8, evidence: 0.8, none: -0.5 },
  evidence: { feature: -0.5, advantage: -1, benefit: -0.5, evidence: 1, none: -0.5 },
  none: { feature: 0.6, advantage: 0.3, benefit: 0.2, evidence: 0.3, none: 0.8 },
};

/** A stretch of a reply that is one element: a clause, or part of one where punctuation is missing. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly asked: boolean;
  /** Cut out of a clause: an element goes on rather than changes. */
  readonly soft: boolean;
  readonly scores: ReadonlyMap<FabeKind, number>;
  readonly decided: readonly string[];
}

/** Reads a reply as a presentation: the best path of elements over its clauses; one span per element. */
function detectFabe({ reading, cues, customer, context }: DetectorInput): readonly Finding[] {
  if (context.kind === 'complaint' || reading.sentences.every(({ asked }) => asked)) return [];
  const wish = customer === undefined ? undefined : wishOf(customer);
  const units = unitsOf(reading, cues, wish);
  if (!isPresentation(units, wish)) return [];
  const path = bestPath(units);
  const findings: Finding[] = [];
  for (const kind of elements) {
    const first = path.indexOf(kind);
    if (first < 0) continue;
    let last = first;
    while (path[last + 1] === kind) last += 1;
    const from = units[first] as Unit;
    const score = from.scores.get(kind) ?? 0;
    findings.push({
      rule: `fabe-${kind}`,
      span: spanOf(reading, from.start, (units[last] as Unit).end),
      confidence: score >= 3 ? 0.9 : 0.8,
      cues: from.decided,
    });
  }
  // At a service desk one such clause is an answer, not a presentation.
  return context.kind === 'reception' && findings.length < 2 ? [] : findings;
}

/** What the customer's line asks for: a presentation, or something else; and which element it leans to. */
interface Wish {
  /** How much it speaks for a presentation; below nothing, against it. */
  readonly prior: number;
  readonly leaning: Readonly<Partial<Record<FabeKind, number>>>;
}

/** Asks for a presentation, whatever else is said. */
const asksPlainly =
  /怎么样|咋样|如何[?]?$|好在|好处|有(什么|啥|何|哪些)[^?]{0,4}(好|用|特|不同|两样|不一样|讲究|优|区别|功能|说法|名堂|意义)|为(什么|啥|何)(要|选|非|非得|是|这么贵|不用|推荐|升|买|用|论)|凭(什么|啥)(选|买|要|信|贵|相信|说)|凭嘴|光说|材质|料子|面料|布料|什么(料|做|材料)|哪(款|种|台)|推荐|值(不|吗|得|那|这|么|钱)|划算|贵在|这么贵|区别|差(在|别)|有差|不同|不一样|说点|说说|讲讲|图(个)?(什么|啥)|别家|别人家|保(什么|多久)|优势|理由|口说无凭|质保|靠(得|不)|真赔|玄|吹|例子|特点|快多少|好使|有人(用|睡|买)|真有|真的(假的|吗|能)|靠谱|稳不|怎么卖|比.{0,6}(好|强|贵)/;
const asksPlainlyEn =
  /\b(what.?s (so |the fuss|special|your .* like|in (it|the)|good|it made|different|the (point|big deal|catch))|why (this|these|your|the (?!form|delay)|you guys|go with|pay|buy|choose|upgrade|should|not just|bother|get|a )|tell me about|tell me why|worth|convince|prove it|prove that|talk me|sell me|how (does|do) (this|it|they|these|that) (compare|work|differ)|how.?s (it|this|the|your)|why (would|should) i|how (does|do|would|will|did) .*(help|work for)|how do i know|i don.?t see the point|why.?s (it|this|that) so|any (figures|reason|proof|good|guarantee|warranty)|give me (one|a) (good )?reason|see it work|says who|show me|who uses|who else|can i trust|so what if|what do i get|what would i get|made of|what.?s (the|this) [a-z]+( like)?\?|is .* (worth|any good|safe|secure|real)|better|recommend|which (one|model|plan|stroller)|does (it|this) (really|actually)|don.?t you all)/;
/** Is about the customer's own matter, or about what has gone wrong. */
const asksService =
  /我的(快递|订单|报告|发票|退款|会员|积分|卡|号|账|钱|预约|房|包|车|药|证|单|押金|东西|行李|保固|保修|数据|课|号牌|检查|parcel|booking|余额|外卖|护照|银行卡|信用卡|医保)|我(们)?(叫|昨|上次|刚|已经|等|订|想(退|要|找|改|和|投)|要(报|退|投|自己)|不会|妈让|填|记错|挂错|把|爸|先走)|多久(到|能|可以|好)|等多久|几点|几号|怎么(开|填|办|走|改|加|进|传|处理|还|少|多|没|又)|在哪(儿|里)|店在哪|(发|寄|办|送|修|到|查|说|出|好)(了|好了|没)[吗没]|^在吗|有人吗|排队|医生|在不在|停车吗|座位|刷卡|密码|厕所|填哪|没到|没(人|来|修)|刷不|又(漏|坏|断|停)|漏水|坏了|漏了|谢谢|改名|能快|能不能|可以.{1,8}吗|什么时候|要填|要我|给我打|发票|退(款|货|钱|票|掉)|到几号|下次|这是什么|别老|详细点|别念|投诉|骗|扣(了|钱|费)|赔多少|归谁|谁(能|给|管|来)|找谁|你们(又|还|怎么|说|承认|答应|的?人|赔|能不能|什么时候|天天|都|送来)|经理|师傅|快递|客服|老师有|同事刚|丢|错|赠品/;
const asksServiceEn =
  /\b(where.?s|my (order|parcel|package|refund|bill|card|account|booking|reservation|room|number|password|money|report|results?|test|appointment|claim|invoice|receipt|name|ticket|seat|table|bag|luggage|delivery|application|payment|points|deposit|data|certificate|guarantee|prescription|phone|app|screen|fare|premium|form|key|flight|change|balance|figure|two bills|turn|package|policy number|daughter (never|knocked)|grandmother|mother.s ashes|colleague)|i (lost|was (told|charged|given)|ordered|booked|called|paid|haven.?t|never|can.?t (log|get|find|open|read|sign|stop)|got the wrong|thought|reset|demand|am not|am here|have to (cancel|drive)|need (a|my|to)|want (a|my|to|it))|i.?d like to|i.?m (here|late|waiting|locked|missing|stuck|unhappy|looking for|tired of)|i.?ve (been|lost|paid|called|sat|come|a question|reset)|thanks|thank you|how long (.?s|will|until)|still (not|no|waiting|won.?t|does|hasn)|where|what time|what do i (fill|need)|which (desk|counter|window|door|line)|how do i|hello|taken|sitting here|the doctor|am i|never (came|arrived|got)|overcharged|cancel|appointment|shower|is it (ready|installed|too late|a no|sold out|only)|when|much\?|stop|skip|unhappy|how many people|reschedule|technician|why (is|was|did|didn.?t|were|are|would|am) (my|the|there|i|your|that)?|why the form|tell me more$|invoice|can (i (?!see it|try|trust|test)|you)|could (i|you|a|somebody)|may i|do (i|you) (need|want|ask|mind|understand|take|have my)|will you|should i|who (do|did|are|is|decided)|your (driver|colleague|rep|system|till|delivery|drivers|billing|prices|form|booking)|you (lost|took|missed|people|admit|charged|said|talked)|they told|he (did|was)|she|the (last|bank|nurse|driver|box|delivery|phone won|lights|machine|refund|estimate|order)|broke|broken|leak(s|ed)|cracked|stuck|gone|missing|wrong|refund|crushed|jammed|stole|complain|manager|department)\b/;
/** Nothing but the name of a thing. */
const namesThing =
  /^(and )?(the|this|that|these|those|your) (?!lift|bill|toilet|manager|password|code|refund|invoice|parcel|order|keys?|form)[a-z' -]{2,24}[?]?$|^这(款|台|个|套|张|种|块|双|把|件|条|口|只)[^我你]{1,8}[?呢]*$/;
/** Looks at a thing: a bare name, or a quality in doubt. */
const looksAt =
  /(款|台|套|张|块|双|把|件|条|间|种)?.{0,5}呢[?]?$|^[^我你吗了谁几]{1,9}[?]?$|[^吗]{0,6}(好|大|软|硬|厚|轻|重|亮|静|安静|准时|清楚|干净|结实|舒服|新鲜|吵|贵|暖|快|牢|方便|环保|掉色|甜|真)(吗|不|么|吧)[?]?$|听说|听起来|都差不多|多(大|重|厚|长|高|快|宽|亮|深|静)|几(层|寸|升|个|匹|项)|多少(项|个|张)|耐|防|隔|省|效果|安全|结实|介绍|跟.{1,6}比|这(款|台|个|套|张|种|块|双|把|辆|件|条|口|只|趟|间|卡|伞|锅|漆)|為|這/;
const looksAtEn =
  /^(and |so |is (it|this|that|the) |are (they|these|the) |does (it|this|the|that) |do (they|these|your) |will (it|this) |what|how|but |the |this |that |these |those |your |any |got |a |an |you all|prove|show|sounds|isn|aren|it)|\b(good|special|better|'s a )\b|^[a-z' -]{1,30}[?]?$/;

/** What each element is asked for with. */
const leanings: readonly (readonly [FabeKind, number, RegExp])[] = [
  [
    'evidence',
    0.8,
    /真的|真有|凭嘴|光说|有人|证(书|明)|靠谱|可信|有数据|效果|能进步|防水|防滑|隔音|耐用|耐不耐|差不多|吹|谁(用|买)|prove|figures|certificate|trust|who else|will it last|waterproof|really|work|is it (safe|secure|real)|anyone|can you show|proof/,
  ],
  [
    'feature',
    0.8,
    /材质|料子|面料|什么做|多大|几(个|项|种|层)|多少(项|个)|保(多久|什么)|有(什么|哪些)[?]?$|颜色|送不送|布料|made of|how big|colou?r|what.?s (in|the cover|the paint|the scarf)|include|what do i get/,
  ],
  ['advantage', 0.8, /快多少|比|区别|不同|不一样|两样|差在|老式|别家|compare|different|than|quick|faster/],
  ['benefit', 0.6, /好处|有(什么|啥)用|对我|划算|有差|what do i get|worth|for me/],
];

function wishOf(customer: Reading): Wish {
  const text = customer.normalised.text.trim().replace(/[.!]+$/, '');
  const plain =
    (asksPlainly.test(text) && !/^我(的|孩子|妈|爸|儿子|女儿|家那)/.test(text)) || asksPlainlyEn.test(text);
  const service = !plain && (asksService.test(text) || asksServiceEn.test(text));
  const leaning: Partial<Record<FabeKind, number>> = {};
  for (const [kind, weight, pattern] of leanings) if (pattern.test(text)) leaning[kind] = weight;
  const named = !service && namesThing.test(text);
  const prior = plain
    ? 3.3
    : named
      ? 2.2
      : service
        ? -2.4
        : looksAt.test(text) || looksAtEn.test(text)
          ? 1.2
          : 0;
  return { prior, leaning };
}

/** Rows that say nothing about a thing: who is spoken of, and how. */
const empty = new Set(
  'you you-gain and-you kin condition part count never bare-better here service schedule stock talk acting sorry push'.split(
    ' ',
  ),
);
/** Rows of talk that may go before a presentation. */
const prefaces = new Set(['talk']);

/** Weights of what tells a presentation from service, fitted to the development set and rounded. */
const gate = {
  bias: -3.9,
  row: 0.6,
  noRow: -1.9,
  serving: -0.7,
  strength: 0.75,
  length: 0.7,
  unheard: 0.8,
} as const;

/** Whether a reply presents something, rather than serving somebody. */
function isPresentation(units: readonly Unit[], wish: Wish | undefined): boolean {
  let own = 0;
  let served = 0;
  const rows = new Set<string>();
  for (const { scores, decided, asked } of units) {
    if (asked || decided.some((row) => prefaces.has(row))) continue;
    const best = bestOf(scores);
    if (best === undefined) continue;
    const score = scores.get(best) ?? 0;
    if (best === 'none') served += score;
    else {
      own += score;
      for (const row of decided) if (!empty.has(row)) rows.add(row);
    }
  }
  const { bias, row, noRow, serving, strength, length, unheard } = gate;
  return (
    bias +
      (wish?.prior ?? unheard) +
      (rows.size === 0 ? noRow : row * Math.min(rows.size, 4)) +
      serving * Math.min(served, 6) +
      (strength * Math.min(own, 14)) / units.length +
      length * Math.min(units.length, 4) >
    0
  );
}

function bestOf(scores: ReadonlyMap<FabeKind, number>): FabeKind | undefined {
  let best: FabeKind | undefined;
  for (const kind of kinds)
    if ((scores.get(kind) ?? 0) > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = kind;
  return best;
}

/** The likeliest elements, one a unit. */
function bestPath(units: readonly Unit[]): FabeKind[] {
  const backs: FabeKind[][] = [];
  let sums = kinds.map((kind) => start[kind] + (units[0]?.scores.get(kind) ?? 0));
  for (const { scores, soft } of units.slice(1)) {
    const back: FabeKind[] = [];
    const next = kinds.map((kind) => {
      let best = 0;
      const values = kinds.map(
        (before, index) =>
          (sums[index] as number) + after[before][kind] + (soft && before === kind ? 0.7 : 0),
      );
      values.forEach((value, index) => {
        if (value > (values[best] as number)) best = index;
      });
      back.push(kinds[best] as FabeKind);
      return (values[best] as number) + (scores.get(kind) ?? 0);
    });
    backs.push(back);
    sums = next;
  }
  let at = sums.indexOf(Math.max(...sums));
  const path: FabeKind[] = [kinds[at] as FabeKind];
  for (const back of backs.reverse()) {
    const kind = back[at] as FabeKind;
    path.unshift(kind);
    at = kinds.indexOf(kind);
  }
  return path;
}

function unitsOf(reading: Reading, cues: readonly Finding[], wish: Wish | undefined): Unit[] {
  const units: Unit[] = [];
  for (const clause of reading.clauses) {
    const asked = reading.sentences[clause.sentence]?.asked === true;
    let from = clause.start;
    for (const cut of [...cutsOf(reading, clause.start, clause.end), clause.end]) {
      const span = spanOf(reading, from, cut);
      const { scores, decided } = weighCues(
        prefix,
        fabeRows,
        cues.filter(({ span: [at] }) => at >= span[0] && at < span[1]),
      );
      weighShape(reading, from, cut, scores, decided);
      for (const kind of elements) {
        const lean = wish?.leaning[kind];
        if (lean !== undefined) scores.set(kind, (scores.get(kind) ?? 0) + lean);
      }
      if (asked) scores.set('none', (scores.get('none') ?? 0) + 6);
      units.push({ start: from, end: cut, asked, soft: from !== clause.start, scores, decided });
      from = cut;
    }
  }
  return units;
}

const zhBinders = new Set(
  '让请给跟帮和由换是果把为被对向要叫的以说问找用比就都也还够带陪替等在到看怕不'.split(''),
);
const enBinders = new Set(
  'if that when what how and but can could would do did does will than where who which why to are is for with of give let tell show as at on in from save keep by into over under around ask try see get a an the or behind you'.split(
    ' ',
  ),
);

const zhTurns = new Set(['去年', '上个', '隔壁', '老人', '孩子', '宝宝', '对面', '楼上', '试试', '不信']);
const enTurns = new Set(['you', 'your', 'our', 'we', 'here', 'ask', 'try', 'they']);

/** Where a long stretch without punctuation turns to the customer, or to somebody else. */
function cutsOf(reading: Reading, from: number, to: number): number[] {
  const cuts: number[] = [];
  const zh = reading.locale === 'zh';
  if (to - from < (zh ? 14 : 9)) return cuts;
  for (let token = from + (zh ? 4 : 2); token < to - 2; token += 1) {
    if (token - (cuts.at(-1) ?? from) < (zh ? 4 : 2)) continue;
    const word = wordAt(reading, token);
    const before = wordAt(reading, token - 1);
    const opens = zh
      ? (word === '你' && !zhBinders.has(before)) ||
        (word === '我' && wordAt(reading, token + 1) === '们' && !zhBinders.has(before)) ||
        (word === '这' && '个是台'.includes(wordAt(reading, token + 1)) && !zhBinders.has(before)) ||
        (zhTurns.has(word + wordAt(reading, token + 1)) &&
          !zhBinders.has(before) &&
          !'你家小个位的'.includes(before)) ||
        (word === '比' && !'对相'.includes(before))
      : (enTurns.has(word) && !enBinders.has(before) && before !== 'so') ||
        (word === 'so' && ['you', 'your', 'it', 'he', 'she'].includes(wordAt(reading, token + 1)));
    if (opens) cuts.push(token);
  }
  return cuts;
}

/** Who is spoken of, and what a clause without cues looks like. */
function weighShape(
  reading: Reading,
  from: number,
  to: number,
  scores: Map<FabeKind, number>,
  decided: readonly string[],
): void {
  const add = (kind: FabeKind, weight: number): void =>
    void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  let first = from;
  while (
    first < to - 1 &&
    ['so', 'and', 'which', 'means', 'that', 'but', '所', '以', '这', '样'].includes(wordAt(reading, first))
  )
    first += 1;
  const word = wordAt(reading, first);
  if ((word === '你' || word === 'you' || word === 'your') && !decided.includes('try')) add('benefit', 2);
}

function spanOf({ starts, ends, normalised }: Reading, first: number, end: number): Finding['span'] {
  return normalised.toOriginalSpan(starts[first] as number, ends[end - 1] as number);
}

export const fabeDetector: Detector = {
  id: 'fabe',
  cues: cueSource(prefix, fabeRows, fabeLists),
  detect: detectFabe,
};
