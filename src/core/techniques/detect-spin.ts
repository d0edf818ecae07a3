import type { Finding } from '../phrases/finding.ts';
import type { Reading } from '../text/reading.ts';
import { countQuestions } from './count-questions.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type CueRow, cueSource, weighCues } from './weigh-cues.ts';

type SpinKind = 'situation' | 'problem' | 'implication' | 'need-payoff' | 'none';

const prefix = 'spin-cue';

/**
 * Cues of the four question types (Rackham 1988) and of service questions that only look like them.
 * A row counts once. `none` holds permission, hospitality, scheduling, closing, payment and checking back.
 */
const rows: readonly CueRow<SpinKind>[] = [
  {
    id: 'facts',
    weights: { situation: 2 },
    zh: [
      '多少|多大|多久|哪些|几(个|位|间|条|台|口|人|年|坪|室|厅|次|张|家|辆|号)',
      '谁(用|在|来|管|负责|做|看)|怎么(缴|付|管|做|记|安排|处理|弄|算|送|排|报)',
      '什么(牌子|型号|系统|软件|方式|时候开始|用途|工作)|做什么用|干什么用|预算|打算|用的[是]~4(什么|哪)|用了(多久|几年)|一般几点',
      '是~6还是',
      '哪(一片|里|家|种|个牌子)',
    ],
    en: [
      'how (many|much|often|long|old|big)|who (do|take|use|have|handle|run)',
      'what is on|what do you use|which (system|provider|plan)|how do you',
    ],
  },
  {
    id: 'present',
    weights: { situation: 1 },
    zh: ['现在|目前|平时|一般|眼下|手头|名下|家里|贵店|贵司|每(天|月|年|周|个月)|主要|一共|以前'],
    en: ['currently|today|now|at the moment|these days|usually|normally|per (day|week|month)|on a good day'],
  },
  {
    id: 'difficulty',
    weights: { problem: 2.5 },
    zh: [
      '有没有(遇到|碰到|出现|发生|觉得|反映)|遇到过|反映过|出过|碰上过',
      '麻烦|困难|头疼|不方便|不满意|满意|最想改|不称心|不满|不顺|不顺眼|不清楚|不舒服|不够用|来不及|找不到|看不清',
      '(卡不卡|慢不慢|漏不漏|丢不丢|错不错|坏不坏|断不断|累不累|吵不吵|贵不贵|难不难|热不热|冷不冷|凉不凉|烦不烦|疼不疼|心疼不心疼|脏不脏|晒不晒|挤不挤|重不重)',
      '漏|丢|出错|坏|断|停机|累|吵|心疼|缩水|超支|投诉|抱怨|吐槽|错过|忽高忽低|卡顿|自己掏|超标|费劲|折腾|发愁|操心|吃不消|对不上|掉线|死机|误差|占地方|不够|浪费|算错|记错|迟到|拖|堵|返工|报废|过期|受潮|生锈|褪色|发霉|没信号|串味|受不了|烦人|担心',
      '(会不会|有没有|容易|总|老|经常|是不是) ~3 (卡|慢|漏|丢|错|坏|断|累|吵|贵|难|热|冷|凉|烦|脏|晒|闷|重|挤|晚|滑|疼|抖|响|费)',
    ],
    en: [
      'trouble|problem|difficult|hard|hassle|headache|nuisance|pain|downtime|bottleneck|crash|lag|leak|error|noisy|tired|waste|slow|cold|wear out|fall behind|mix up|go wrong|frustrating|annoying|complain|grumble|chase|miss|late|lose|break|fail|run out|come up short|go missing|get missed|unhappy|worst|struggle|mistake',
      'ever (have to|had|run|get)|have you had|do you ever',
    ],
  },
  {
    id: 'either-way',
    weights: { problem: 1.2, implication: 1 },
    zh: ['会不会|有没有|是不是(老|总|经常)|方便吗|容易吗'],
    en: ['do they|does it|do guests|do residents|do customers'],
  },
  {
    id: 'consequence',
    weights: { implication: 3 },
    zh: [
      '影响|导致|造成|后果|代价|损失|赔|流失|离职|黄|被迫|往后推|耽误|话柄|扛|罚|丢了客户|少几成|少卖',
      '会怎么样|会怎样|怎么办|怎么想|会怎么看|说什么|怎么交代|由谁|谁来',
      '花了多少|多花|缓了多久|会少多少|会变成|来找你|连累|拖累|跑单|走人|口碑|差评|评价|误了|赶不上|被罚|出了事|接下来|得亏|白干|少赚|赔进去|搭进去',
      '长期|一直这样|一年下来|一个月下来|照这么|这么下去|加班到',
    ],
    en: [
      'effect|affect|impact|cost you|cost (us|them|a)|lead to|result in|mean for|knock on|what do that do|what happen (if|when|to)|end up|how do that hit|who (make it up|pick up)|what do you have to|knock on effect|reputation|walk away|pay for it|lose out|how much do that|what would that do|who pay',
      'ever cost|how many (order|sale|customer|hour|day) ~4 (lose|miss|spend)|what do ~3 (say|think)|spend how many',
    ],
  },
  {
    id: 'if-bad',
    weights: { implication: 3 },
    zh: ['万一|(要是|如果|假如) ~10 呢 $|哪天'],
    en: [
      'what if|suppose it|(if|when) ~8 (slip|drop|fall|fail|be short|leave|break|lose|miss|go down|run out|stop working|get worse|turn up late)',
    ],
  },
  {
    id: 'if-good',
    weights: { 'need-payoff': 2 },
    zh: ['如果|要是|假如|假设|倘若|换成', '把~14(省|压|降|捆|写|缩|交给|省掉|省下)'],
    en: ['if|suppose|imagine|never have'],
  },
  {
    id: 'value',
    weights: { 'need-payoff': 3 },
    zh: [
      '帮助|帮上|好处|意义|意味着什么|值不值|最想要|最看重|看重|省心|安心|踏实点|放心|安稳|轻松|睡得|腰杆|换了个人',
      '能快多少|能多|多卖|多赚|更(直|方便|省|高|好|放心|踏实)|花在哪|怎么讲|怎么过|过得怎么样|就能|是不是就|省下来|派上|腾出|多出|松口气|敢|值得|喜欢吗|期待|帮到|方便多了|舒服|省(多少|几|下)|会怎么用|能怎么用',
    ],
    en: [
      'help|useful|worth|value|benefit|easier|save|gain|win back|claw back|free up|sleep better|differently|matter to you|appeal|mean to you',
      'what would you do with|what could you do with|how (soon|much sooner|much more) could you|where would ~6 go|how would ~6 (change|feel|look)|would it (help|make)|get ~4 back',
    ],
  },
  {
    id: 'relief',
    weights: { 'need-payoff': 1.5 },
    zh: ['自动|不用再|再也不|从头到尾不|一次就|省掉|全都|不卡|不断|不停机|提前提醒'],
    en: ['automatic|itself|never again|no longer|without having to|all in one'],
  },
  {
    id: 'service',
    weights: { none: 5 },
    zh: [
      '贵姓|怎么称呼|户口本|身份证|证件|发票|收据|签字|合同|定金|刷卡|现金|微信|邮箱|发你|地址',
      '(好吗|行吗|可以吗|好不好|行不行|成吗|ok吗)$',
      '我没(理解|记|听)错|没理解错|没记错|对(吗|吧)$|对不对$|是这样吗|我(登记|记)一下',
      '方便(安排|留|说|来|的话)|(说话|接电话|这会儿|现在) ~3 方便|打扰|约在|几点(来|到|见)|哪天(来|过来|方便)|周(一|二|三|四|五|六|日)~6吗',
      '喝(点|杯|水)|坐(这|哪)|试(给你|一下|吃|穿)|先看~8还是|先听|想先|今天(定|签|带|办)|下单|外面(热|冷)|送你|先坐|看图|看样|参观|sample',
      '有问题吗|有没有(问题|别的意见|疑问)|还有(什么|别的)|没意见',
      '给你(留|打印|放|装|发|看)|放前台|问卷',
    ],
    en: [
      'your name|phone number|address|postcode|email|invoice|receipt|sign here|contract|deposit|by card|cash or|whatsapp|schedule|demo|appointment',
      'shall (we|i)|(if|shall) we (signed|sign|order|start)|percent off|work for you|would you (prefer|like)|may i|can i|could you|do you mind|is it (too|all right)|are you (busy|free|ready|sitting)|is now a good time',
      'is that (right|correct)|did i get that|have i got that|any question|anything else|no problem at all|problem (reading|hearing|parking)',
      'my (handwriting|standing|car|voice|being)|bin day|record the call|take a seat|warm enough|too warm|cup of',
    ],
  },
];

const order: readonly SpinKind[] = ['need-payoff', 'implication', 'problem', 'situation'];
const least = 1.5;

/** Which of the four a needs question is. Only questions count; the customer's last line weighs in. */
function detectSpin({ reading, cues, customerCues, customer, context }: DetectorInput): readonly Finding[] {
  if (!asksSomething(reading)) return [];
  const { scores, decided } = weighCues(prefix, rows, cues);
  const heard = new Set(customerCues.map(({ rule }) => rule));
  // A difficulty that the customer has just admitted turns questions about it to consequences or to relief.
  const admitted = heard.has(`${prefix}:difficulty`) || heard.has(`${prefix}:consequence`);
  const add = (kind: SpinKind, weight: number): void =>
    void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  if (admitted && scores.has('problem')) add('implication', 1.5);
  if (scores.has('need-payoff') && !decided.includes('value') && decided.includes('consequence'))
    add('need-payoff', -1);
  if (decided.includes('difficulty') && !decided.includes('value')) add('situation', -1);
  let best: SpinKind = 'situation';
  for (const kind of order) if ((scores.get(kind) ?? 0) > (scores.get(best) ?? 0)) best = kind;
  const refused = scores.get('none') ?? 0;
  if (refused > 0 && (scores.get(best) ?? 0) <= refused) return [];
  if ((scores.get(best) ?? 0) < least) {
    if (customer === undefined || (scores.get(best) ?? 0) <= 0) return [];
    best = guessKind(decided, admitted);
  }
  const score = scores.get(best) ?? 0;
  // In a complaint nobody sells: only salt in the wound is told apart there.
  if (context.kind === 'complaint' && best !== 'implication') return [];
  const rule = context.kind === 'complaint' ? 'spin-implication-in-complaint' : `spin-${best}`;
  return [{ rule, span: questionSpan(reading), confidence: score >= 3 ? 0.9 : 0.8, cues: decided }];
}

/** A needs question whose words say little: by its form, and by what the customer has admitted. */
function guessKind(decided: readonly string[], admitted: boolean): Exclude<SpinKind, 'none'> {
  if (decided.includes('if-good')) return 'need-payoff';
  if (admitted || decided.includes('if-bad')) return 'implication';
  return decided.includes('either-way') || decided.includes('yes-no') ? 'problem' : 'situation';
}

function asksSomething(reading: Reading): boolean {
  if (reading.sentences.some(({ asked }) => asked)) return true;
  const unmarked = reading.sentences.length === 1 && reading.normalised.text.search(/[.!;]/) < 0;
  return (
    unmarked &&
    (countQuestions(reading) > 0 ||
      /吗|呢|啊$|什么|多少|几|怎么|谁|有没有|会不会|没有$|^(how|what|who|when|which|where|do|does|did|is|are|has|have|ever|if|would|could|any)\b/.test(
        reading.normalised.text,
      ))
  );
}

/** From the first to the last sentence that asks, in the reply as typed; the whole reply where none is marked. */
function questionSpan({ sentences, starts, ends, normalised, count }: Reading): Finding['span'] {
  const asked = sentences.filter((sentence) => sentence.asked);
  const first = asked[0]?.start ?? 0;
  const last = asked.at(-1)?.end ?? count;
  return normalised.toOriginalSpan(starts[first] as number, ends[last - 1] as number);
}

export const spinDetector: Detector = { id: 'spin', cues: cueSource(prefix, rows), detect: detectSpin };
