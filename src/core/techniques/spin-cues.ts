import type { PatternTexts } from '../phrases/phrase-entry.ts';
import { unwantedOrNot } from './spin-lists.ts';

export type SpinKind = 'situation' | 'problem' | 'implication' | 'need-payoff' | 'none';

/** Words of one idea, and what they speak for in the clause that asks (`main`) and in the clauses that lead to it. */
export interface SpinCue extends PatternTexts {
  readonly id: string;
  readonly main?: Readonly<Partial<Record<SpinKind, number>>>;
  readonly lead?: Readonly<Partial<Record<SpinKind, number>>>;
}

export const spinCues: readonly SpinCue[] = [
  // ---- what the customer has said: they weigh nothing in the agent's own words
  {
    id: 'said-opening',
    zh: [
      '(帮|给|替) ~3 (看|买|找|问|挑|选|报|配|订|换|装|请) |孩子 ~2 (想|要) (学|上|补)|^ 想 (换|办|装|买|找|请|报|给|配|看|了解|问|租|弄|学|做|在|把|带|要|写|订|开|加|上|存|选|送|打听|来|问问)|(我|我们|咱|咱们|公司|单位|店|家|院|校|诊所|餐厅|小区|厂|妈|爸) ~2 想 ~2 (换|办|装|买|找|请|报|给|配|看|了解|问|租|弄|学|做|在|把|带|要|写|订|开|加|上|存|选|送|打听)|想 (帮|给|把)|让我来|(we|我们|咱) 要 (一|个)|闲钱|听起来|打算|咨询|了解 !过|看看|问问|打听|考虑 (换|买|办|上|装|给)|需要|(我|我们|公司|单位|店里|家里|咱|给) ~8 (要 !(是|么)|换|装|配|报|办|买|找|请|租|加|上个|上套|弄个|订)|有没有 ~6 (卖|推荐|办)|我 ~2 (开了|开的|开|做|是做|在做) ~4 (店|家|厂|公司|铺|馆|民宿|外贸|生意|工作室|网店|餐厅|农场)|(你们|这儿|这里) ~4 (有|卖|做) ~8 (吗|么)|我们是 ~8 (公司|厂|店|做|队|学校|酒店)|看 (房|车|车险|房子|看)|听说|介绍 ~2 (一下|下)|种了 |有个 ~4 (车队|厂|店|仓库)',
    ],
    en: [
      'i (teach|run|own|manage|keep|farm|bake|rent|sell|work|look after|drive)|we (run|own|farm|rent out|manage|teach|sell|make|bake|fit|do (weddings|catering|tour|school))|looking|look at|thinking|think about|shopping|interested|considering|comparing|pricing|want|need|after (a|an|some|new)|would like|(i|we) like to|(wants|needs) (a|an|new|some|to|text)|switch|upgrade|replace|opening (a|an|our)|we (have|got) (a|an|two|three|four|five|six|#)|i (have|got) (a|an)|we are (a|an|opening|looking|moving|setting|starting|building|planning)|it is for (the|our|my)|can you (help|do)|do you (do|have|sell|offer|fit|hire)|what (do|have) you (have|got|offer)|(saw|heard) (your|about)|quote|open a|set up a|start a|find (a|an|someone|somebody)|browsing|curious about|moving (to|into)|getting (a|an|married)|help with|see what is',
    ],
  },
  {
    id: 'said-bad',
    zh: [
      '不 (过来|了|动|上|清|住|好|到|准|够|行|着|齐|平|应|灵|开)|老 !(大|小|板|公|婆|人|师|家|客|房|爷|太|店|妈|爸|百|头|三|二|式|的|牌|同|顾|主|电|机|员|乡|父|两|外|伴|朋|款|系|国|井|院|字|样|年|旧|化|了|鼠) ~1 |(天天|次次|回回|夜夜|一天到晚|动不动) ~1 |常 (有|常|占|出|断|丢|错)|总 (是|要|出|被|丢|错|断|忘|迟|差)|(差|拖|等|堵|停|断|丢|错|漏|坏|卡|掉|修|晚) 了|一塌糊涂|乱七八糟|真真假假|跑断腿|哭|吵|闹|熬|差 (个|几|得|好|太)|有时候 ~6 (拖|丢|错|断|卡|漏|忘|晚|坏)|断过|停过|丢过|漏过|错过|坏过|出过|miss|经常|(高|低|少|多|小|大|差|凉) 了 $|差 $|小 $|吐|(有人|他们|家长|客户|客人) ~3 (说|催|嫌|提|反映|抱怨|意见)|宕机|一 (堵|停|断|忙|下雨|到) ~2 就|没 (保|钱|用|时|电|水)|白 $|耗|没 (人|法|劲|准|信号|空|有|到|来得及)|满 $|头 (疼|大|痛)|疼|麻烦|烦|难|怕|愁|累|慢|贵|凉|冷 !气|热 !(水|乎)|脏|臭|挤|费 (劲|时|力|电)|太 ~1 ',
    ],
    en: [
      'can not|could not|will not|would not|does not|do not|did not|never|nobody|no one|hardly|barely|keep (freeze|freezing|crashing|stopping|going|getting|breaking|dropping|losing|missing|having|on|tripping)|most (day|week|saturday|sunday|night|morning|time|friday|monday|month)|(every|all the) (time|weekend|raid|winter|other)|half of (them|it|the)|half the|fall through|fell through|scramble|sunk|bounce|died|die|dies|out by|late|twice|once a (week|month)|constantly|always|often|regularly|sometimes|non stop|chaos|disaster|terrible|rubbish|useless|mess|everywhere|call them|living on|fell|bored|at (two|three|four) (every|in the)|a lot|all sorts|crack|jam|freeze|short|again|kill me|murder|grim|hell|walkies|conk out|pack (in|up)|play up|forever|yes',
    ],
  },
  {
    id: 'said-loss',
    zh: [
      '(跑|走|流失|黄|退|丢|掉|少|空|赔|亏|罚|倒|扣|损失|砸|垮|关) (了|过|掉|没|得|十|几|两|三) ~6|没 ~1 (再来|来过|续|回来)|再没|再也没|(小|好几|上|少说|起码|差不多|得|要) ~2 (万|千|百块) |(万|千|百块|百|块) ~3 (没了|打水漂|进去|白|是有|吧) |挨骂|骂|后怕|住院|急诊|摔|差评|投诉|赔|罚|损失|得亏|白 (扔|干|跑|花|丢)|排名|不爽|唸|念叨|愁死|烦死|累死|气死|急死|太累|太烦|怕 !(你|是说)|挺烦|没时间|没得|半天|闹过|躺了|埋怨|不肯|不下楼|受不了|凑合不|吓|哭着|离婚|辞职|离职|charge|penalty|customer ~2 (走|生气|跑)|resign|误了|耽误|剩不下|都是钱|打水漂|心里 ~3 (难受|不好受|堵|愧)|没脸|丢人|天天挨|老板 ~4 (骂|火|脸)|是啊|就怕|可不|是有点|没算过|没细算',
    ],
    en: [
      'horrible|awful|dreadful|grim|a pain|worry about|worried|mortif|it is hell|nightmare|cant take on|take on more|never (get|see|have)|(never|hardly) home|half my|no time|lost|lose (a|the|money|customer|client|sleep|trade|business|out|we|thousand|hundred|about # (customer|client))|nearly (lost|missed)|(dollar|pound|euro|quid|grand|thousand) ~4 (gone|each|lost|wasted|a night|probably|easily|in empty|down|out)|thousands|over ordered|by ~2 grand|cost (us|me|a)|quit|walked|walk (out|off|away)|(they|two|three|one|some|tenants|customers|clients|half|staff|people) (left|leave|go|went|did|quit|resign)|left us|gone|refuse|refused|fine|fined|penalty|unpaid|overtime|humiliating|mortifying|mortified|embarrassing|embarrassed|ashamed|dreading|scared|terrified|frightened|in tears|cry|hospital|in for a week|passed over|sacked|fired|furious|shout|shouts|angry|yell|slipping|tanked|dropped|divorce|row|rows|fight|ninety days|refund|lawyer|sued|court',
      'had to (pay|close|shut|refund|cancel|redo|let)|would have to|we would|i would|probably|adds|shut (down)|give up|gave up|resign|(lose|lost|eaten) ~2 (weekend|sunday|evening)|never home|exhausted|shattered|ill|sick|too much of it|my (sundays|evenings|weekends|nights|health|marriage)|mud|turn ~3 away|sleep on',
    ],
  },
  // ---- facts of today
  {
    id: 'quantity',
    main: { situation: 2, implication: 0.3 },
    zh: [
      '多少|多大|多久|多长|多高|多宽|多重|多远|多厚|多深|多快|多频繁|几 (个|位|间|条|台|口|人|年|坪|室|厅|次|张|家|辆|号|天|周|月|小时|点|斤|吨|箱|件|层|楼|岁|块|种|类|趟|遍|顿|门|节|班|组|桌|套|平|米|公里|度|份|单|票|名|只|头|亩|万|千|百|成|档|回|样|部|把|双|瓶|杯|包|块钱|分|队|支|棵|级|年级|轮|批|升|毫升|公斤)',
      '哪些|哪 (一片|里|家|种|个牌子|款|几|一款|一家|种类型|方面|块|条线|个品牌|个系统|个平台|年|边|个区|所学校|一带|个城市|一类|个行业|个部门|位)',
    ],
    en: ['how (many|much|often|long|old|big|large|far|frequently|regularly|tall|wide|heavy|busy|large a)'],
  },
  {
    id: 'which-how',
    main: { situation: 1.8 },
    zh: [
      '谁 ~2 (用|在|来|管|负责|做|看|接|收|带|照顾|操作|打理|签|定|决定|录|记|核|审|保管|排|盯|送|接送|住|养|喝|吃|穿|开|骑|睡|下单|拿)|谁用|由谁',
      '(怎么|怎样|如何|咋) ~2 (缴|付|管|做|记|安排|处理|弄|算|送|排|报|收|存|结|洗|上班|联系|通知|对账|盘|采|下单|取|带|走|保管|分|运|备份|打卡|进货|进|上课|接|清|出行|去|来|搞|填|统计|签|发|跟进|交接|沟通|复习|练|用|养|喂|照顾|吃|解决|操作|登记|配|选|找|定|预约|招|培训|考勤|报销|审批|归档|录|管理|过来|防|烧|做饭|取暖|保养|维护)',
      '什么 (牌子|品牌|型号|系统|软件|设备|材料|材质|方式|时候开始|时候买|用途|工作|行业|职业|专业|户型|楼层|肤质|车|价位|级别|水平|程度|基础|类型|尺寸|规格|格式|平台|渠道|样的|产品|生意|业务|流程|频率|地方|机型|机器|工具|表|班|课|教材|版本|货|东西|价|配置|品种|厂家|保险|套餐|网|情况|做)|啥 (牌子|型号|系统|软件|设备|材料|工作|车|手机|机器)|做什么用|干什么用|干嘛用|干啥用|拿来做什么|做什么的|干什么的|用的[是] ~4 (什么|哪|啥)|靠什么|用什么|走什么|住什么|开什么|什么 ~6 (用|在用)',
    ],
    en: [
      'who (do|take|use|have|handle|run|look|manage|deal|keep|order|pay|check|cook|drive|clean|open|close|answer|sign|approve|decide|supply|own|live|work|set|write|collect|share|sleep|play|need|get|be responsible|else)',
      'what (is on|do you use|do you run|do you do|do you drive|do you grow|do you sell|do you pay|do you keep|do you wear|do you charge|do you store|do you have|have you got|are you using|are you running|are you on|are you paying|are you driving) ',
      'what (kind|sort|type|size|make|model|system|software|brand|tool|setup|set up|machine|provider|plan|process|age|colour|color|material|budget|floor|surface|equipment|hardware|platform|app|programme|program|bank|car|bike|phone|camera|supplier|package|grade|level|year|area|hours|time do)',
      'which (system|provider|plan|bank|supplier|software|app|brand|model|tool|carrier|platform|room|part|school|side|courier|company|broadband|site|day|floor|line|version|machine|size|field)',
      'how (do|does|are|is) ~4 (track|handle|manage|keep|pay|take|do|store|heat|get|run|record|book|order|deal|send|plan|share|log|clean|cook|travel|commute|set|count|schedule|organise|organize|work|process|ship|back up|bill|invoice|communicate|collect|file|split|cover|feed|water|move|report|hand|arrange|use|sign|find|train|hire|sell|wash|light|monitor|check|measure|charge|serve|prepare|make|deliver)',
      'how do you|how do your|how are you ~2 (handle|manage|do|keep|track|pay|get|take)|where do (you|your)|where are you ~3 (keep|store|get|based)|when do you (usually|normally)|when did you (last|buy|get|move|start|put|have|open)',
    ],
  },
  {
    id: 'present',
    main: { situation: 0.8 },
    lead: { situation: 0.4 },
    zh: [
      '现在|目前|平时|平常|通常|一般|眼下|手头|手上|名下|家里|家中|府上|贵店|贵司|贵公司|贵校|贵厂|每 (天|月|年|周|个月|次|晚|学期|季度|星期)|主要|一共|总共|加起来|以前|之前|过去|平均|大概|大约|差不多|日常|当前|如今|上一次|最近一次|一个月|一周|一天|一年|预算|打算|面积',
    ],
    en: [
      'currently|today|now|at the moment|right now|these days|usually|normally|typically|generally|per (day|week|month|year)|a (day|week|month|year)|each (day|week|month|year)|every (day|week|month|year)|on a good day|on average|roughly|about|at present|so far|already|on a (typical|normal|busy|usual) ',
    ],
  },
  {
    id: 'possession',
    main: { situation: 1.3, problem: 0.2 },
    zh: [
      '有没有 ~3 (电梯|车位|宠物|小孩|孩子|老人|基础|经验|预算|合同|专人|系统|备份|社保|医保|保险|房贷|车|阳台|院子|网|账号|会员|仓库|驾照|定期|固定)|有 ~8 吗|有多少|有几|有哪些',
      '(用|装|买|学|做|住|去|跟|参加|试|考虑|了解|接触|上|练|打|办|养|吃|体检|查|开|骑|跑|配|戴|喝|租|签) 过 ~8 (吗|没有|没|么)|(用|装|买|学|做|跟) 过|(用|开|住|做|吃|穿|跑|养|戴|喝|租|睡) 的是|自己用|送人|(在|已) ~4 用 ~6 吗',
      '给 (谁|自己|家人|孩子|老人)|是 ~8 还是|还是 ~8 (用|做|住|放|管|走)',
    ],
    en: [
      'do you (have|own|rent|lease|use|run|already|keep|work|live|drive|travel|offer|sell|take|cook|grow|share|employ|currently|do|rely|commute|play|ship|buy|store|pay)|have you [ever] (used|tried|got|had a|bought|owned|been|done|worked|looked)|is it (just|mainly|mostly|for|all|your own|you)|is (that|this|there) (for|a|an|just|anyone|someone)|are you (using|on|renting|the only|running|working|still|in)|is the ~4 (owned|rented|new|original)|or (rent|own|buy|lease|by hand|on paper|online|gas|electric|petrol|do you)|in house or',
    ],
  },
  // ---- difficulties
  {
    id: 'bad',
    main: { problem: 2.2, situation: -0.6 },
    lead: { implication: 1.2, situation: -0.4, 'need-payoff': 0.2 },
    zh: ['@spin-bad-word', unwantedOrNot],
    en: ['@spin-bad-word'],
  },
  {
    id: 'ever',
    main: { problem: 1.8, situation: -0.3 },
    lead: { problem: 0.3 },
    zh: [
      '有没有 ~4 (遇到|碰到|碰上|遇上|出现|发生|觉得|反映|反应|感觉|发现|试过|闹过|出过|经历|因为|嫌|耽误过|吃过|说过|让 ~3)|遇到过|碰到过|碰上过|反映过|出过|出现过|发生过|闹过|赶上过|有过 ~8 (吗|没有|么)|(过|到) 没有|(情况|时候|现象|这种事) ~3 (有没有|多不多|有吗|多吗|常见|不少)',
      '老是|总是|老 ~1 (要|得|出|被)|动不动|时不时|常常|经常 ~4 (要|得|出|被|不)|容易不容易|容易 ~6 吗|会不会 ~8 (不|没)|会 ~2 (不够|没有|太|有点)',
      '有什么 ~3 (困难|问题|不便|难处|顾虑|不满|烦恼|不方便|地方)|什么 ~2 (困难|问题|难处|痛点|毛病|烦心事)',
    ],
    en: [
      'ever (have to|had|run|get|find|happen|feel|been|come|go|catch|end|notice|see|wish|leave|turn|give|think)|have you (had|ever|run|found|noticed|experienced|come across|seen)|do you ever|does it ever|do they ever|has it ever|has anyone|has anything|have any|do any|did anyone|any (trouble|problem|difficulty|issue|headache|surprise|gripe|complaint|hiccup|snag|downside)',
      'keep (having|getting|going)|tend to|all the time|how (easy|hard|reliable|accurate|comfortable|confident|happy|satisfied|difficult|annoying|painful|smooth|stressful|well|sure)|in the way|get in the way|at risk',
    ],
  },
  {
    id: 'verdict',
    main: { problem: 2.2 },
    lead: { problem: 0.4 },
    zh: [
      '满意|称心|顺手|好用 ~3 (吗|么|不)|够用 ~1 (吗|么)|够不够|好不好用|用得 ~4 (吗|么|怎么样|如何|惯)|用着 ~6 (吗|么|怎么样|如何|惯)|用起来 ~6 (吗|么|怎么样|如何)|住着 ~6 (吗|么|怎么样)|(跟|忙|顾|管|应付|照顾|看|排|算|吃|受|赶|来|睡|说|记|对|听|找|撑|扛|分|接) 得 ~1 (上|过来|住|着|了|及|消|好|清|到|齐|动|开) ~3 (吗|么|不)|来得及|(跟|忙|顾|管|应付|照顾|睡|受|吃|撑) 不 ~1 (跟|忙|顾|管)',
      '(方便|稳定|准|准时|及时|顺利|顺畅|舒服|习惯|放心|清楚|安全|踏实|合适|合理|准确|省心|流畅|轻松|稳|够|靠谱|牢靠|新鲜|干净|凉快|暖和|适应|吃力|配合|耐用|简单) ~1 (吗|么|不)|(方便不方便|方不方便|清不清楚|稳不稳|准不准|顺不顺|够不够|习不习惯|满不满意|舒不舒服|放不放心|靠不靠谱|及不及时|顺不顺手|合不合适|好不好 ~2 (找|管|停|记|算|用|收|做|带|洗|招|弄))',
      '(觉得|感觉) ~8 (怎么样|如何|咋样)|体验 ~2 (怎么样|如何)|效果 ~2 (怎么样|如何)',
      '(想|要) (改|换掉|改善|改进|改变|摆脱|省掉)|最想改|不如意|美中不足|不理想|欠缺|改进的地方|没做好|没解决',
    ],
    en: [
      'happy with|satisfied with|how satisfied|content with|comfortable with|how do you (like|find)|how do ~4 (feel|hold up|cope)|clear on|everyone clear|get through|enough $|how is ~5 working out|work well|working well|hold up|holding up|keep up|keeping up|cope|coping|good enough|reliable|do the job (well|properly|for you)|like (least|to change|to fix|to improve)|would you change|you could change|like about|frustrate|bug|wish ~4 (was|were|could|did|had)|love to (change|fix|get rid)|not (like|love|happy)|up to scratch|to your liking|enough (space|room|time|staff|people|light|power)|accurate|on time|get done|make sense',
    ],
  },
  {
    id: 'worst',
    main: { problem: 3, situation: -1.5 },
    zh: [
      '最 ~2 (麻烦|费时|费劲|头疼|头大|不满意|不方便|卡|慢|难|烦|累|担心|怕|讨厌|操心|耗|容易|占|伤|让 ~4|看不|不|愁|吃力|花时间|闹心|受不了|棘手|堵|薄弱)',
      '(哪里|哪儿|哪步|哪一步|哪个环节|哪一环|什么地方|哪些地方|哪方面|哪块|哪一块|哪个步骤|哪件事|哪部分|卡在哪|难在哪|问题出在哪) ~6 (麻烦|费时|费劲|头疼|不满意|不方便|卡|慢|难|烦|累|不够|不太|不顺|不|没|出|堵|拖|耗|占|浪费|容易|别扭|差 |让 ~2)|卡在哪|难在哪|问题出在哪|坏在哪|堵在哪|吃亏在哪|不方便在哪|哪里不|哪儿不|哪方面不',
    ],
    en: [
      'what is the (worst|hardest|biggest|most|trickiest|toughest|weakest|one thing|main)|what are the (worst|hardest|biggest|most|main)|which (part|bit|step|job|task|stage) ~6 (worst|hardest|most|slowest|longest|trickiest|annoying|hate|dread|wrong|longest)|where do (things|it|the|your|problems|mistakes|orders) ~5 (go wrong|get stuck|slip|break|fall|pile|slow|slip|snag)|where does it|what (annoy|frustrate|bother|bug|worry|irritate|hold|slow|trip|go wrong|get in the way|let|make it (hard|difficult)|keep you up|tend to|usually go|take the longest|eat up|cause)|see the back of|how often do ~4 (find|get|have to|end up|happen)|what do you (dislike|hate|dread|struggle|find hard|find)|what (trouble|problem|difficulty|issue|headache|frustration|complaint)',
    ],
  },
  // ---- consequences
  {
    id: 'consequence',
    main: { implication: 3.2, problem: -0.4 },
    lead: { implication: 0.8 },
    zh: [
      '影响|导致|造成|后果|代价|损失|损失|赔|流失|离职|辞职|走人|跳槽|黄 (了|掉|过|没)|会不会黄|被迫|往后推|耽误|耽搁|拖累|连累|牵连|话柄|谁 ~2 扛|罚款|被罚|误 (了|工|事|点)|误不误|泡汤|白干|白费|白搭|吃官司|打官司|赔进去|搭进去|砸 (了|招牌)|丢 (了|掉) ~4 (客户|单|生意|面子|工作)|丢客户|跑单|跑 (去|到) ~4 别|转投|转头|换别家|不再来|不来了|取消|退订|违约|断供|关门|倒闭|降级|扣 (分|钱|款|罚|奖金|工资)|奖金|少 ~2 (赚|卖|接|拿|收|挣)|亏 ~3 (多少|了|损|钱|进)|得亏|多花|多付|多掏|多出 ~4 (成本|费用|开销|钱)',
      '会怎么样|会怎样|会咋样|怎么样了|怎么收场|怎么办|咋办|怎么想|怎么看|怎么说|怎么交代|如何交代|怎么跟 ~8 (说|交代|解释|交差)|怎么向 ~8 (说|交代|解释)|怎么解释|怎么过|怎么应付|怎么补|怎么弥补|会说什么|说什么 $|由谁来|谁来 (扛|赔|担|补|顶|负责|收拾|背)|算谁的|谁 (赔|背|扛|兜|认|顶上)|来找你|意味着什么 ~4 (损|风险)|带来 ~4 (什么|哪些|多大|多少)|牵扯|波及|连带|跟着 ~6 (受|少|掉|乱|停|晚|涨|跌|走|遭|倒霉)|(跑|去|转) ~2 哪 ~2 去|划走|跑光|(给|找|去|到|打给|换) ~2 (别家|别人|隔壁|同行|对手|对面)|(得|要) ~2 (掏|花|赔|贴|垫|亏|搭|扔|倒|多付) ~3 (多少|几|进去)|折腾成|还敢|问责|退租|越拖越|瘦了|白 (扔|跑|等|忙|花|耗|丢|付|养)|扑 ~2 空|打水漂|谁来干|谁接|撑 (得了|不了|多久|几)|还 ~2 (签|来|敢|信|肯|找你|用你|愿意) ~4 吗|风险|严重 ~4 (吗|的话)|结果 ~4 (呢|怎么样|如何)|评分|口碑|信誉|信任|名声|续约|复购|回头客|业绩|考核|升学|成绩 ~4 (掉|跟|受|落)|掉 ~3 (多少|几)|缓了多久|少几成|会少多少|接下来|拿什么 ~1 (交|还|赔|补|填|发)|被客户|被老板|挨 (骂|批|罚)|得花|要花|花掉|花了 (多少|几)|算过',
    ],
    en: [
      'effect|affect|impact|cost you|cost (us|them|a|your)|cost the|lead to|result in|mean for|knock on|what do that do|do that do to|what do it do to|do it do to|what ~6 happen|end up|how do that hit|hit your|hit you|who (make it up|pick up|cover|end up|carry|take the blame|foot|get the blame|answer)|what do you have to|reputation|walk away|go elsewhere|go somewhere else|pay for it|lose out|how much do (that|it)|what would that do|who pay|add up|adds up|set ~4 back|land you|landed you|would have (booked|bought|stayed|paid|come|signed)|what do they make of|conclude|at the expense|over it $|at stake|consequence|repercussion|fallout|aftermath|what do that (leave|mean|cost|look)|where do that leave|where would that leave|leave you (with|short|out)|hold you back|hold up|ripple|spill over|take its toll|toll|suffer|jeopardise|jeopardize|put ~4 at risk|risk [of] (losing|missing)|cancel|resign|how long (before|until|till)|who (have to|end up|get) |who ~3 (quit|leave|suffer|lose|explain|apologise|cover|miss|go without)|hand in (his|her|their) notice|leave (because|over)|overtime bill|make up for|out of pocket',
      'let down|ever cost|how many (order|sale|customer|hour|day|client|guest|booking|job|people|table|meal|week|bag|box|litre|kilo|patient|lead|deal) ~4 (lose|miss|spend|waste|throw|walk|go|bin|cancel|turn|wasted|lost)|how much ~6 (lose|miss|spend|waste|throw|write off|go to waste|bin|lost|cost)|what (do|did) ~4 do to|do to your|what is ~4 doing|turn into|drift|dwindle|walked|walk (off|out|away)|what (do|will) ~4 (say|think|do) (about|when|then|$)|doing to|is that why|because of it|not come back|left behind|stay (shut|empty|closed)|sit (empty|idle)|stand (empty|idle)|keep you (off|from|up|awake)|gone to|go to a|(switch|move|go) to (a|another|someone|the competition)|come to by|come to over|how do ~5 (react|take it|take that|respond|feel about that)|how (long|much) do that (take|set)|spend how many|then what|so what happens|what then|what else (do|get|suffer)',
    ],
  },
  {
    id: 'that-time',
    lead: { implication: 1.3, problem: -0.3 },
    zh: [
      '(那|这) ~1 (次|回|几天|阵|阵子|两天|一次|一回|一晚|晚|几个钟头|段时间)|的那 ~2 (天|次|晚)|之后|以后|后来',
    ],
    en: [
      'since then|since ~3 (fall|fell|happened)|that (night|day|time|week|morning)|the (one|ones|person|people|customer|guest) (you|who|that)|off the road|when ~6 (off|down|out|gone|away|late|short)|with ~4 (off|down|out of action|away|missing|short)|(off|down|out|away|late|short|missing) $',
    ],
  },
  {
    id: 'others',
    main: { implication: 0.9 },
    lead: {},
    zh: [
      '(老板|领导|上级|总部|客户|客人|顾客|家长|孩子|员工|同事|团队|司机|老人|爸妈|爱人|太太|先生|学生|病人|患者|租客|业主|供应商|合作方|甲方|下游|店员|师傅|工人|房东|邻居|楼下) ~8 (会不会|怎么|什么反应|会|是不是)',
    ],
    en: [
      '(what|how) (do|would) ~3 (boss|client|customer|guest|staff|team|crew|landlord|wife|husband|kid|parent|patient|tenant|neighbour|accountant|head office|driver|manager|owner) (say|think|react|feel|take|do|respond)',
    ],
  },
  {
    id: 'pile-up',
    main: { implication: 1.8, 'need-payoff': -0.2 },
    lead: { implication: 1.8 },
    zh: [
      '长期|一直这样|一直拖|再拖|拖下去|拖久|一年下来|一个月下来|一季下来|一周下来|下来 (得|要|能|会|大概)|日积月累|照这么|照这样|这么下去|这样下去|再这样|长此以往|时间长了|时间一长|久而久之|越拖|越来越|到头来|加班到|算下来|累计|折算|加在一起|积少成多|继续 ~6 (下去|这样|这么)|再 ~2 (几|两|一) ~1 (年|个月)|过 (几|两|三) 年',
    ],
    en: [
      'over (a|the|one|five|ten) (year|month|week|season|term)|across (a|the) (year|month|week|season)|in the long (run|term)|down the line|if (this|that|it|things) (keep|go on|continue|carry on|stay|get worse|happen)|after [a] (year|month) of|year after year|keep (going|happening|on)|left as it is|sooner or later',
    ],
  },
  {
    id: 'if-bad',
    main: { implication: 1.6, 'need-payoff': -0.5 },
    lead: { implication: 2.6, 'need-payoff': -1.5 },
    zh: [
      '万一|一旦|哪天 ~6 (出|坏|断|停|走|丢|倒|病|突然)|真 (出|要) ~3 (事|了)|出了事|(要是|如果|假如|若是|倘若|假设) ~3 (再|还|一直|真|赶上|碰上|碰到|遇上|突然|继续|正好|旺季|那天|半夜) ~8|(要是|如果|假如|若是|倘若|假设) ~10 (呢) $|(要是|如果|假如|若是|倘若|假设) ~10 @spin-bad-word|每 [一] 次 ~8 @spin-bad-word|@spin-bad-word 的时候|@spin-bad-word (那 ~2 天|那次|那几天|那晚|一次|一天|一回|之后|以后|期间|了之后)|一 (停|断|卡|坏|漏|丢|错|迟|堵|乱|缺|停机|停电|出错|拖|病|倒|miss|delay|down)',
    ],
    en: [
      'what if|suppose it|(if|when|once|every time|each time|whenever) ~8 @spin-bad-word|(if|when) ~6 (leave|sick|ill|stop|drop|fall|short|quit|gone|off|dead|late|rain|down|die)|while ~6 @spin-bad-word|because of ~4 @spin-bad-word|when that happen|when it happen|if that happen|if it happen|after that|as a result|the last time|on those (day|morning|night|week|evening|shift|trip)|on [a] (day|night|morning) like that|come (year end|month end|friday|monday|winter|summer|christmas)|by then|after the (second|third|fourth|fifth|last|next)',
    ],
  },
  // ---- value of having it solved
  {
    id: 'if',
    main: { 'need-payoff': 1, implication: 0.2 },
    lead: { 'need-payoff': 1.4, implication: 0.4, situation: -1 },
    zh: ['如果|要是|假如|假设|倘若|若是|若能|换成|假使|比方说|比如说|设想|想象|要能|的话|等到|有了'],
    en: [
      'if|suppose|supposing|imagine|picture|let us say|^ say|never have|were you able|had you|with ~6 (gone|sorted|fixed|solved|handled|done|off your|out of the way)|no more',
    ],
  },
  {
    id: 'if-good',
    main: { 'need-payoff': 1.6 },
    lead: { 'need-payoff': 2.4, implication: -1 },
    zh: [
      '(如果|要是|假如|假设|倘若|若是|若|换成|要) ~8 (能|可以|不用|不必|不会|不再|不|都|自动|提前|直接|一次|一键|全|只|省|减|降|少|统一|随时|有人|有个|由我们|实时|准时|按时|当天|马上|解决|搞定|固定|稳定|再也|变成|缩短|压|控制|翻|稳|够|保证|远程)',
      '把 ~14 (省|压|降|捆|写|缩|交给|省掉|省下|解决|搞定|理顺|管起来|连起来|打通|减|固定|集中|统一|自动|提前|换成|改成|放到|合)',
      '不用再|不必再|再也不|再也没|从头到尾不|一次就|省掉|全都|(再也|都|全|完全|从此|全程|一直|能) 不 (卡|断|停机|掉线|丢|漏|晚|堵)|提前提醒|自动|不用 ~4 (跑|排|等|记|愁|担心|操心|自己|手|人|管|盯|开车|熬|爬)|不再 ~6|一键|有人 ~3 (上门|来接|盯|管|接)|# 分钟 ~2 (内|到|搞定|办完)|照样|当天就|准时 ~2 (到|走|下班|发)|自己 ~4 (传|回来|动|走进|起床|写完)|乖乖|顺顺|no more|提前 ~4 (知道|收到|提醒|通知|看到)|随时 ~3 (看|查|知道)|有人 ~4 (替|帮|管|盯|打理|上门)|缩短到|降到|压到|减到|涨到|回到|张回',
    ],
    en: [
      '(if|suppose|imagine|^ say|with|picture) ~8 (could|can !not|automatic|itself|themselves|automatically|never|no longer|without|instead|always|all in one|on time|not have to|halve|half|in one|one place|cut|drop to|go down to|sooner|faster|in advance|ahead|on your phone|in minutes|right first time|by itself|every night|back|fix|fixed|sort|sorted|solve|solved|handle|gone|disappear|reliable|steady|up to date|real time|clean|stay|guarantee)',
      'automatic|automatically|itself|themselves|never again|no longer|without having to|all in one|one place|never have|never having|not having to|get rid of|taking ~5 off your|off your plate|off your hands',
    ],
  },
  {
    id: 'value',
    main: { 'need-payoff': 3 },
    lead: { 'need-payoff': 1 },
    zh: [
      '帮助|帮上|帮到|帮得上|好处|意义|意味着什么|意味着|值不值|值得|值多少|价值|最想要|想要的|看重|在乎|省心|安心|踏实|放心|安稳|轻松|睡得|睡个|腰杆|换了个人|松口气|松一口气|底气|体面|有面子|开心|高兴|舒坦|舒心|享受|自在|盼|期待|理想|心愿|受用|喜欢吗|愿意再|有用吗|有没有用|用处|用得上|派上|管用吗|解决了|解决 ~8 (问题|难题|麻烦|烦恼)|是不是正好|岂不是|该多|多好|好很多|好多了|就不用|欣慰|心病|心里有底|气氛|不一样|不同|够不够 (孩子|你|一家|再)|打算 ~2 (干|做|怎么|先|用|去)|(拉|追|补|挽|赚|抢) 回来|挽回|回来 ~2 (多少|几)|能不能 ~4 (更|多|少|早|省|腾|放)',
      '(能|可以|会|想|该|就) ~2 (快|早|多 !少|省|少|提|增|涨) ~3 (多少|几|点|一些)|(轻|松|快|省|早|好过|高兴) ~2 多少|松快|好过|滋味|睡整觉|睡 ~2 好觉|睡得着|能 ~2 (快|多|省|早|腾|提|接|做|卖|陪|睡|涨|提高|空|匀|减) ~2|多 (卖|赚|接|陪|睡|做|跑|招|签|出|收|开|攒|挣|留|服务|带|上|歇|休) |更 (直|方便|省|高|好|放心|踏实|快|安心|轻松|容易|愿意|从容|稳|满意|有|敢|多|准|早)|花在哪|花到|怎么讲|怎么过|过得怎么样|省下|省出|腾出|空出|多出|匀出|敢 ~2 (接|放手|上|签|做|多|扩|不敢)|方便多了|舒服|省 (多少|几|下|出|力|事|钱|时间)|怎么用|拿来|用来|(想|能|会|打算|可以|去|最) ~4 (做|干|添|买|弄|学|玩) ~1 (什么|啥|嘛|哪)|先做什么|(会|想|打算) ~3 (怎么|如何) (安排|花|用)|怎么利用|最想|想不想|(会不会|是不是|能不能|能|可以) ~6 (一点|一些|点儿|好谈|好办|好做|轻快|上去|好看|放下|落地|提一提)|轻快|劲儿|(成|上去|涨|提|回) ~2 (几|多少)|还 (用得着|用|需要) ~8 吗|带 ~4 去哪|几点 能 ~2 (下班|回家|睡|收)',
      '(对 ~6 来说|对您|对你|对 ~4) ~3 (重要|有用|有帮助|合适|方便|管用)|重要吗|有多重要|为什么 ~6 重要|哪一点 ~6 (重要|帮|打动)|哪方面 ~4 (帮|好)|什么样的 (好处|帮助|改变|变化)|变化|改善|改变|打动|吸引|图 (的|个) |有多大 (帮助|好处|用)|最 (开心|高兴|受益|想先|先|能)|受益|划算|回本|皆大欢喜|日子 ~4 (怎么|好过)|感觉 ~4 (怎么样|如何|会)|心情',
    ],
    en: [
      'help|helpful|useful|worth|value|valuable|benefit|easier|save|saving|gain|win back|claw back|free up|freed up|free you|put an end|ease your|rest easier|rest easy|sleep easier|like for you|sleep better|get up to|be like|safe $|happiest|that feel|differently|matter to you|matter most|appeal|mean to you|mean for you|difference|better for|improve|happier|calmer|relief|relieve|peace of mind|confident|confidence|comfortable|attractive|important|interest you|of interest|a plus|good for|take the pressure|less stress|less worry|enjoy|love|delight|smile|grateful|proud|win more|get more|sell more|do more|serve more|take on more|fit in more|earn more|make more|grow|extra|spare|instead of|back in your|reinvest|look forward|relax|rest|breathe|appreciate|life (be|look|change)',
      'what (would|could|might) (you|your|they|the|he|she) ~6 (do|say|use|spend|look|feel|say|change|get)|what would (that|it|this) (be|do|give|allow|let|change|mean|make|buy|free|feel|look)|how (soon|much sooner|much more|much faster|much time|many more|many extra|much extra|much easier) |where would ~6 (go|spend|put)|how would ~8 (change|feel|look|use|help|go|run|react|be|spend|sound)|would (it|that|this) (help|make|be|save|let|give|take|solve|suit|free|ease|mean|change|allow|matter)|would (you|your|they|the) ~6 (feel|sleep|be able|have time|be happier|come back|enjoy|breathe|rest|get home|notice|use it)|get ~4 back|could you (then|finally|take|spend|open|serve|win|sell|do more|get)|what difference|how (important|valuable|useful|helpful) |what else could|(what|how) ~3 could ~6 (be|do|climb|get|go|win|take|make|grow|reach|spend|look)|why (is|would) (that|it) ~3 (important|matter|useful)',
    ],
  },
  {
    id: 'result',
    main: { implication: 0.9, 'need-payoff': 0.9 },
    zh: ['是不是 ~6 (就|也|都|跟着|能)|就能|就可以|也就|不就|会不会 ~4 (也|就|跟着)|正好|跟着|还 ~5 吗'],
    en: ['is that why|as well|in turn|so who|so what|so how'],
  },
  {
    id: 'would',
    main: { 'need-payoff': 1.3 },
    en: ['would|could|might'],
  },
  {
    id: 'still-good',
    main: { problem: 6 },
    zh: [
      '还 ~2 (行不行|行吗|可以吗|好吗|好使|撑得住|顶得住|跟得上|中用|凑合|准时|及时|来得及)|(如果|要是|能) ~4 (改|换|变) (一样|一点|一处|一件|一个地方)|最想 (改|换|变)',
    ],
    en: [
      '(if you could|what would you|anything you would|could you) ~4 (change|fix|improve|alter)|magic wand|one thing ~6 (change|fix|improve|different)|not (doing|giving|getting) ',
    ],
  },
  {
    id: 'undone',
    main: { 'need-payoff': 1.2, problem: -0.8 },
    lead: { 'need-payoff': 2.2, implication: -3.4 },
    zh: [
      '(不再|再也不|再也没|不用|不必|避免|杜绝|减少|解决|告别|摆脱|免得|一点 ~2 不|不怕|从不|别再|绝不|治好|消除) ~4 @spin-bad-word|一 ~3 都不 @spin-bad-quality|(不再|再也不|都不) ~1 @spin-bad-quality|@spin-bad-word ~4 (没了|解决了|没有了|消失|少一半|降|不见了)',
    ],
    en: [
      '(halve|halved|cut|stop|stopped|avoid|end|ended|prevent|rid of|no more|without|never|fix|fixed|solve|solved|reduce|reduced|remove|eliminate|sorted|no|fewer|less|not) ~4 @spin-bad-word|@spin-bad-word ~3 (gone|sorted|fixed|stopped|solved|disappeared|history)',
    ],
  },
  {
    id: 'good-state',
    main: { 'need-payoff': 0.6 },
    lead: { 'need-payoff': 1.8, implication: -0.8 },
    zh: [
      '(让|由|请) ~6 (替|帮|代) 你|替你|当天|稳了|稳稳|清清|干干净净|主动|热饭|热乎|好起来|恢复|一分钱不用|安安|整整齐齐|踏踏实实|准点|准时|零 (投诉|差错|失误|事故)|满分|五星|翻倍|好评 ~2 (回|多|涨)|省下|一觉 ~3 (天亮|醒)|睡到|回来了|一次了结|不用|用不着|再也|空出来|腾出来|全包|(涨|升|回|提|多) 到|随时|多出|手机上|堵上|补上|填上|足了|上来了|提上来|接过去|一半|一个样|又 (快|好|便宜|准) 又|都有人|有人应|收到信|一点就 (出|好|成)|省心了|安生了|顺了',
    ],
    en: [
      'back in your|right first time|give you ~6 back|get ~5 back|got your|getting (home|paid|in|it)|walking (in|into)|a full night|knowing|in hand|on time|every time|up and running|all in|on his desk|on her desk|on your desk|waiting for you|done for you|sorted|handled|took care|taken care|someone else|by nine|always|spotless|like new|top up|guaranteed|properly|under control|smoothly|in one go|in seconds|in minutes|one tap|one click|at a glance',
    ],
  },
  {
    id: 'become',
    main: { implication: 1, 'need-payoff': 0.4 },
    zh: [
      '会不会 ~2 (就|最后|变成|干脆|被|跑|转|得|要)|最后 ~2 (得|要|会)|变成|是不是 ~2 (就得|又得|只能|只好)|只能|只好|不得不',
    ],
    en: ['have to|having to|need to ~2 (pay|hire|redo|replace)'],
  },
  // ---- service talk that only looks like a needs question
  {
    id: 'service-identity',
    main: { none: 5 },
    lead: { none: 0.8 },
    zh: [
      '贵姓|怎么称呼|如何称呼|叫什么|姓名|户口本|身份证|证件|你 ~2 (手机号|电话号码|电话)|尾号|后四位|联系电话|联系方式|(开|要) ~2 (发票|收据) (吗|不|么) |发票 (开 (什么|给|个人|公司)|抬头)|签字|签名|签个|(这|我们|今天) ~4 合同|定金|订金|首付|插卡|挥卡|放门卫|家里有人|几点到店|^ [你] [现在] [是] (刷卡|现金|扫码|转账|微信|支付宝) (还是|吗|支付)|微信 (还|支付|加|号)|加 ~2 微信|邮箱|地址|收件|快递到|开户行|卡号|验证码|密码 ~4 (是|告诉|提示)|会员卡|优惠券|分期|全款|付款|支付|结账|买单|付 ~4 (还是|吗)',
      '(今天|现在|要不要|可以|直接|确定|这就) ~4 下单|成交|取货码|订单号|税号|抬头|报一下|^ 给你 ~4 (还是|吗)|包起来|今天 ~4 (定|签|带走|办|付|拿|买|订|交)|现在 ~3 (定|签|办理|办|付|下|订|预订|交)|这就 (定|签|办)|要不要 ~4 (定|签|办|试|来|先|我|给|买|换|加|带|订|看|坐|喝|听)|给你 (留|打印|放|装|发|看|倒|拿|办|订|寄|送|开|算|打 ~2 (包|过|电话)|量|演示|介绍 (一下|下)|讲|安排|做 (一份|一个|个))|帮你 (留|打印|放|装|发|倒|拿|办|订|寄|送|开|打|预约|登记|安排|叫|联系|停)|为你 (安排|介绍|演示|办理|准备|预留)|放前台|问卷|寄 (到|给|去)|发 (你|到|给你|过去)|传真|资料 ~2 (发|寄|给)',
    ],
    en: [
      'your [full] name|best (number|line)|number ~3 reach you|get hold of you|do you want (a|it|me|that|this|the|to (pay|see|try|go|come|start|take|sign|have|book|order|add|keep|leave|wait|sit))|hold you back|holding you back|am i speaking|do you see the|was it ~2 you|bad line|the name on|is that ~3 with|want to sleep on|an (h|e|s|c|k) $|is it the price|answer your question|like better|did you (like|enjoy|see|hear|find|watch|manage|come|drive)|do we have a deal|something else|do you need (a|any|change|help|directions)|best line|which (one|of these|card|colour|color) (would|do) you (want|like|prefer)|to sign|what name',
      'phone number|contact number|your number|email address|postal address|home address|billing address|your address|what email|your email|postcode|zip code|(an|your|the) invoice|a receipt|the receipt|sign here|sign the|sign up|sign today|the contract (by|now|today|over|signed)|contract (by|or)|(a|the|your) deposit|by card|cash or card|card or|cash or transfer|pay (now|today|upfront|in full|by)|whatsapp or|or whatsapp|prefer|quotation|spell|date of birth|account number|reference|brochure|leaflet|the quote|a quote|send (you|it|that|over)|post it|text you|go ahead|place the order|get started|move forward|book (you|it|that) in|book (a|an|the) (slot|visit|call|time|fitting)|sign off|ready to (go|order|sign|start|buy)',
      'take it today|happy for me|happy to (wait|hold|proceed|go ahead)|delivery (slot|date)|deliver (it|on|to)|monthly or|in one go',
    ],
  },
  {
    id: 'service-in-the-way',
    main: { none: 6 },
    zh: [
      '(影响|耽误|打扰|妨碍|挡) ~2 (你|孩子|宝宝) ~3 (听我|看屏|看 $|来|去接|取货|停车|出门|午休|吃饭|吃午饭|走路|赶|几分钟|一会)|空调 ~3 影响|挡着你|吵着你|吵到你',
    ],
    en: [
      'affect (you|your (signal|nap|lunch|morning|bin|evening|view|parking)) |delay you|disturb (you|anyone)|in your way|be in (for|between|when|to|on)|if it rains',
    ],
  },
  {
    id: 'service-topic',
    main: { none: 1.5 },
    zh: ['手机号|电话号码|发票|收据|合同|押金|刷卡|现金|扫码|转账|身份证|邮箱|地址|微信'],
    en: ['invoice|receipt|contract|deposit|email|address|contactless|by card|postcode'],
  },
  {
    id: 'habit',
    main: { none: -2 },
    lead: { none: -0.8 },
    zh: [
      '平时|平常|通常|一般 !都|每 (天|月|周|年|次|个月)|客人|顾客|客户|员工|同事|家长|学生|病人|租客|店里|厂里|公司|团队|一 (天|月|周|年|季)|一个月|多少 (张|户|人|单|台|间)|目前|以前|老人家',
    ],
    en: [
      'usually|normally|typically|generally|currently|at the moment|these days|your (customer|client|guest|staff|team|member|patient|tenant|kid|people|clinic|shop|company|business)|customers|clients|guests|most people|a (day|week|month|year)|how (many|often)|each (month|week|year)',
    ],
  },
  {
    id: 'service-act',
    main: { none: 3 },
    lead: { none: 2 },
    zh: [
      '我 ~4 (复印|登记|办|装|送 !货|调|拿|取|换|打印|安排|开 (单|票|始)|发|寄|放|查|包|倒|扫|订|下单|预约|停|接你|陪|带你|演示|录入|提交|重发|退|补寄)|我 ~2 (这就|马上)',
    ],
    en: [
      'i (will|would|can|have|could) ~3 (send|book|put|get|bring|take|set|call|ring|pop|fit|move|open|start|email|print|check|wrap|hold|add|show|run through)|if we (go|start|do|move|run|begin|sit) |affect (you|your (signal|nap|lunch|morning|bin|evening|view)) ~3 !(business)|delay you',
    ],
  },
  {
    id: 'service-permission',
    main: { none: 4.5 },
    lead: { none: 0.8 },
    zh: [
      '(好吗|行吗|可以吗|可不可以|好不好|行不行|成吗|成不成|ok吗|没问题吧|中不中|行吧|好吧|可以吧|要得吗|得闲吗|可否|得不得|可以) $|介意 ~2 (吗|么|不)|^ 你看 ~1 (是不是先|是先|是开|是给|这样|可以|行|哪天|周|明|什么时候|给你|怎么)|(这样|这么|那|周|点|先) ~8 (怎么样|如何) $',
      '^ [那] 我 !(想|问|请教|了解|好奇) ~1 |^ 要不 (你|我|要|先|咱)|(打|联系) [给] 你 $|看见 ~6 (门|牌|标|灯|箭头)|左手边|右手边|接待 ~1 你|一致吧|几号门|想要 ~6 还是|(加|买|拿|要) ~3 (大|小|中) ~2 还是|(介意|方便|允许|同意) ~4 (我|录音|留|说|来|的话|安排|讲)|能不能 ~3 (让我|请|给我|等|占用|帮我|麻烦)|能 (让我|请你|给我|帮我)|可以 ~3 (请|麻烦|让我|给我|占)|我 (可以|能|可不可以|能不能|方便) !(问|请教|了解) ~6|我 ~2 (先|再|就|来|去|把|给|帮|替|接着|继续|开始|录|拍|量|送|陪|带|倒|停|坐|站|关|开|调) |我们 ~3 (先|约|改|现在|换|开始|继续|走|去|到|坐|接着|下|定|签|今天)|让我 ~6|咱们 ~3 (先|约|改|现在|去|坐|开始|继续|下|定|今天|就)|耽误你 ~4 (时间|分钟|工夫)|占用你|打扰|不好意思|(稍等|等 ~2 (分钟|一下|会儿))',
    ],
    en: [
      'shall (we|i)|would ~3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)|should (we|i)|(if|when) (we|i) ~3|work for you|suit you|would you (prefer|like|mind|care)|may (i|we)|can (i|we)|could (i|we)|mind if|do you mind|is it (too|all right|ok|okay|alright) |all right if|ok if|okay if|alright if|are you (busy|free|ready|sitting|comfortable|happy for|able to talk|there|still there|all right|warm)|is now a (good|bad) time|good time|bad time|have you got (a|five|ten|two) (minute|moment|second)|do you have (a|five|ten|two) (minute|moment|second)|got a (minute|second)|spare (a|five|ten) (minute|moment)|let me|could you (please|just|sign|fill|spell|send|confirm|repeat|hold|give me|step|come|pop|show me|pass)|can you (please|just|sign|fill|spell|send|confirm|repeat|hold|hear|see|read|give me|come|show)|will you be|are you around|would ~6 (work for|suit|be better for|be convenient|be ok|be okay)|how about|what about|does ~6 (work|suit|sound)|sound (good|ok|okay|fair|right)|fair enough|for me|with me|ok with you|that ok|ok $$|okay $$|right $$',
    ],
  },
  {
    id: 'service-check',
    main: { none: 4.5 },
    lead: { none: 0.8 },
    zh: [
      '我没 (理解|记|听|搞|写|弄) 错|没理解错|没记错|没听错|(对|是) (吗|吧|么) $|对不对 $|是不是 $|没错吧|主要 ~2 考虑|是我 ~2 (哪|没|说|讲)|是这样吗|是这个意思|你的意思是|你是说|我 (登记|记|确认|核对|复述|总结) ~2|刚才说|刚刚说|也就是说',
      '(有|还有) ~4 (问题|疑问|意见|不明白|要问|想问|需要) ~6 (吗|么|没有)|有问题吗|有没有 ~6 (问题|别的意见|疑问|要问|想问|要补充|不清楚的|没听)|还有 ~2 (什么|别的|其他|啥) ~4 (需要|要求|问题|疑问|可以帮|能帮|要办|吩咐|想问|想了解|想看|顾虑|地方)|还有 (别的|其他|其它) (吗|没有)|商量|门牌|多大码|什么码|对公|办 ~2 什么业务|上次 ~2 留|(能|可以) 接受|今天 ~2 服务|我们 ~2 服务|没意见吧|别的意见|别的 ~4 (要|需|想)|(听|说|讲|解释|介绍) ~3 (清楚|明白|懂|见|到) ~3 (吗|么|没有|不|吧)|(这里|合同|屏幕|图|上面|这条|单子) ~3 看 ~2 (清|懂)|(明白|清楚|懂) (吗|了吗|没有|了吧|没) $|听得(清|见|懂)|看得(清|见|懂)|信号 ~4 (好|清)|声音 ~6 (大|小|清)',
    ],
    en: [
      'is that (right|correct|so|it|clear|ok|everything|all) $|is that right|is that correct|is that everything|did i (get|hear|understand)|have i (got|understood|missed)|any question|anything else|any other|no problem at all|(problem|trouble) with the (pen|door|box|lift|form|stairs|link|file|parking)|problem (reading|hearing|parking|seeing|finding us|if)|trouble (reading|hearing|parking|seeing|finding us|getting here|finding)|correct|am i right|so you (mean|are saying|want)|make sense|clear so far|with me so far|follow me|following|can you (hear|see)|hear me|see my screen|my (handwriting|standing|car|voice|being|accent|slide|screen|shoes|bag|chair|van|phone|camera|dog|line|typing)|hard to (hear|read)',
    ],
  },
  {
    id: 'service-schedule',
    main: { none: 3.5 },
    lead: { none: 0.6 },
    zh: [
      '方便 (安排|留|说|来|的话|接|讲|听|见|过|试|上门|装|量|视频|通|聊)|(说话|接电话|这会儿|这时候|现在) ~3 (方便|有空|有时间)|有空 |有时间 |约 (在|个|到 !期|明|周|几点|什么时候|下)|几点 (来|到 !几|见|方便|过来|过去|有空|合适|送|装|可以)|哪天 (来|过来|方便|有空|合适|可以|送|装|在家)|什么时候 (来|过来|方便|有空|合适|可以|送|装|能来|在家|见|拿|取)|(周|星期|礼拜) (一|二|三|四|五|六|日|天) ~8 (吗|好|行|方便|还是|成|ok|可以)|(上午|下午|明天|后天|晚上|周末) ~6 (方便|还是 ~4 (上午|下午|晚上|明天)|行吗|可以|有空|在家|来|见)|改天|下次|上门 ~4 (量|装|看|检|安|时间)|(四|三|两|五|六|七|八|九|十|#) 点 ~8 (吗|好|行|还是|方便)|试吃|安装时间|送货|配送|预约',
    ],
    en: [
      'schedule|reschedule|demo|appointment|arrange (a|the|for)|(on|for|suit|come|free|about|till|until|make it|say) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|this afternoon|next week) ~3 $|(two|three|four|five|ten|nine|eleven|one|#) (oclock|am|pm|p m|a m|thirty)|at (two|three|four|five|ten|nine|eleven|one|noon|#) or|call [you] back|ring [you] (back|at)|morning or afternoon|be in $|what time (suit|would|shall|is best|work|should|can|will)|when (would|can|shall|could|is|are you|will|suit|should) |which (day|morning|afternoon) ~4 (suit|can|work|best|would|shall)|come (round|over|by|along|in)|pop (in|round|over)|site visit|install it|measure up|fit it|drop it off|pick (it|you) up|meet (at|on|up)|bin day|next time',
    ],
  },
  {
    id: 'service-day',
    main: { none: 1.2 },
    zh: ['上午|下午|明天|后天|周 (一|二|三|四|五|六|日|天|末)|(九|十|八|两|三|四|五|六|七) 点'],
    en: [
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|this afternoon|next week|half past',
    ],
  },
  {
    id: 'service-host',
    main: { none: 4.5 },
    lead: { none: 0.8 },
    zh: [
      '喝 (点|杯|水|茶|咖啡|什么)|茶还是|咖啡还是|坐 (这|哪|一|那|里|靠|会)|请坐|试 (给你|一下|吃|穿|戴|坐|驾|试|听|用|喝|睡)|先看 ~8 还是|先听|想先|先 (看|坐|喝|吃|参观|试|休息|逛|去)|外面 (热|冷|下雨|雨)|送你|看图|看样|样品|样板|参观|sample|路上 ~4 (堵|顺|辛苦|累|好走|还)|一路 ~6|过来的 (吗|呢)|怎么过来|介绍你来|直接 ~2 (穿|带|拿) 走|淋 ~2 湿|停好车|车停|等 [很] 久 (了|吧)|久等|吃 (饭|过|午饭|早饭) (了|没|过)|空调 ~4 (合适|调 (高|低|大|小)|开 (高|低|大|小)|影响|吹)|温度 ~3 (合适|可以|还行)|(屋里|这里|里面|这儿) ~3 (冷|热) ~2 (吗|不)|(拿|给|递) ~3 (毛巾|毯子)|wifi|洗手间|拍照|录音|口罩|鞋套|换鞋|椅子|靠窗|伞|雨大|带伞|介绍给|案例|照片|视频给|模型|样机|演示|目录|宣传|行李|累了吧|渴|糖|加冰|屏幕|投影|声音|量 (一下|窗|尺寸|量)|开始 (吧|讲|了)|介绍 (完|一下|到)',
    ],
    en: [
      'record (the|this) call|take a seat|have a seat|sit (here|down|by|over)|chair|window seat|warm enough|too (warm|cold|hot|bright) (in here|for you|here)|cup of|tea or|(some|any|glass of|more) (water|tea|coffee|milk|sugar)|a (coffee|tea|drink|biscuit)|something to (drink|eat)|get parked|parking (all right|ok|okay)|find (us|the place|it) (all right|ok|okay|easily)|journey|traffic|umbrella|raining|weather|wifi (code|password)|the (bathroom|restroom|toilet)|your (coat|bag|shoes|umbrella)|brochure|(my|the|this|that) (screen|slide)|the air con|heating (on|up) a|caught you|show you|try (it|one|this|them)|taste|test drive|look around|have a look|see the (sample|show|house|flat|room|brochure|catalogue|slide|model|menu|screen)|take a look|over here|this way|the survey|fill in|in here|first time (here|in)|been here|how are you (today|doing)|good weekend|dog bark|fire drill|your signal|(my|this) (colleague|boss|manager|dog|bike|trolley|ladder)',
    ],
  },
];
