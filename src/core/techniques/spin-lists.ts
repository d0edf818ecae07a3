import type { PatternTexts } from '../phrases/phrase-entry.ts';

/** Qualities that an A-not-A question asks about: 卡不卡, 慢不慢. */
const unwanted =
  '卡慢漏丢错坏断累吵贵难热冷凉烦疼脏晒闷重挤晚滑抖响费潮臭乱堵痒晕紧烫怕愁困闪跳跑忙硬咸淡酸麻痛辣苦喘咳肿红干油腻掉裂糊';
/** The question 卡不卡 in all its words. */
export const unwantedOrNot = [...unwanted].map((word) => `${word}不${word}`).join('|');

/** Word classes that the cues below share. */
export const spinLists: Readonly<Record<string, PatternTexts>> = {
  // Qualities that nobody wants, one character each: only beside a word that makes them plain.
  'spin-bad-quality': {
    zh: [
      '卡|慢|漏|丢|错|坏|断|累|吵|贵|难|热|冷|凉|烦|疼|脏|晒|闷|重|挤|晚|滑|抖|响|费|潮|臭|乱|堵|硬|糊|旧|窄|暗|痒|晕|涩|油腻|腻|咸|淡|紧|磨|烫|怕|愁|疲|困|差|低|散|空|闪|跳|绕|呛|短|薄|皱|裂|锈|霉|馊|蔫|偏|歪|抖',
    ],
  },
  'spin-bad-word': {
    zh: [
      '麻烦|困难|头疼|头痛|头大|不方便|不满意|不称心|不满|不顺|不舒服|不踏实|不够用|不准|不稳|不好用|不放心|不习惯|不合适|不好找|来不及|找不到|找不着|看不清|听不清|记不住|对不上|接不上|连不上|打不开|进不去|赶不上|跟不上|忙不过来|顾不上|顾不过来|管不过来|受不了|吃不消|吃不准|睡不好|睡不着|修不好|收不到|用不了|卖不动|招不到|留不住|排不开|分不清|说不清|算不清|算不准|压货|缺货|断货|爆仓|滞销|积压|撑不住',
      '漏掉|漏单|漏水|漏打|漏记|漏接|弄丢|丢失|丢件|丢货|丢单|出错|弄错|搞错|算错|记错|发错|送错|拿错|填错|排错|写错|坏掉|坏了|坏过|坏在|断过|断网|断电|停机|停电|停过|掉线|掉链子|死机|黑屏|闪退|崩溃|卡顿|卡住|卡死|故障|毛病|失灵|失误|误差|差错|出问题|出岔子|出状况|事故|破损|损坏|损耗|报废|返工|重做|重来|跳闸|跳票|爆|堵车|堵住|拥堵|排队|拥挤|超支|超标|超时|延误|延迟|推迟|拖延|拖欠|迟到|迟交|过期|变质|受潮|生锈|褪色|掉色|起球|发霉|返潮|漏风|异味|串味|噪音|没信号|发烫|发黄|过敏|红肿|缩水|浪费|白跑|白等|占地方|占着|费劲|费时|费力|费神|折腾|发愁|操心|担心|揪心|闹心|糟心|烦心|烦人|心疼|心累|着急|焦虑|害怕|尴尬|抱怨|吐槽|投诉|嫌弃|埋怨|不高兴|生气|吵架|红过脸|扯皮|推诿|打架|冲突|差评|退货|退单|毁单|跑单|流失|错过|忘记|忘了|遗漏|重复|撞车|撞期|纠纷|争议|被骗|吃亏|踩坑|痛点|瓶颈|短板|难题|难处|难点|压力|苦恼|困扰|烦恼|顾虑|担忧|隐患|遗憾|忽高忽低|时好时坏|乱七八糟|手忙脚乱|加班|熬夜|熬|腰酸|背疼|腰疼|失眠|疲劳|摔|磕|碰坏|烫伤|受伤|生病|自己掏|中断|串号|被偷|偷|积灰|老化|磨损|走样|变形|开裂|掉漆|掉毛|起皮|脱落|打滑|抛锚|趴窝|熄火|爽约|放鸽子|鸽|赖账|坏账|欠款|催款|收不回|对错账|挨骂|挨批|窜货|假货',
      '(接|做|跑|送|赶|找|买|卖|用|打|开|吃|睡|坐|站|走|看|听|学|记|说|拿|收|招|留|管|顾|忙|跟|连|上|装|放|停|洗|修|算|对|分|排|扛|撑|顶|养|请|租|付|还|等|擦|关|锁|充|传|存|搬|抬|爬|蹲|弯|抓|握|够|追|交|报|发|回|出|进|下|过|通|干|拿|叫) 不 (了|到|上|住|过来|动|起|着|完|清|下|开|掉|齐|准|平|出|回|懂|进|应|来)',
      '(不|没) ~1 (准时|及时|新鲜|干净|到位|清楚|稳定|顺畅|一致|统一|灵|够|齐|匀|均匀|牢|透气|保暖|制冷|凉快|管用|顶用|耐用|合身|省心|专业|耐烦)',
      '(太|很|挺|老|总|老是|总是|容易|会不会|有没有|是不是|经常|特别|比较|有点|有些|越来越|动不动|时不时|一直|嫌|觉得|感觉|这么|那么|又|好|天天|都) ~2 @spin-bad-quality',
      '@spin-bad-quality (了|着|过|住|掉|得|起来|死|不说|的时候|的情况|的话|成这样)',
      '常 ~1 @spin-bad-quality',
    ],
    en: [
      'trouble|problem|difficult|difficulty|hard !(floor|copy|drive|hat|disk|shoulder)|harder|hassle|headache|nuisance|pain|painful|chore|stiff|downtime|bottleneck|crash|lag|leak|error|noisy|noise|tired|tiring|waste|slow|cold|struggle|mistake|frustrating|frustration|frustrate|annoying|annoy|complain|complaint|grumble|moan|chase|miss|late|lose|lost|break|fail|failure|unhappy|worst|issue|concern|worry|challenge|challenging|awkward|messy|mess|stressful|stress|tricky|fiddly|clunky|painfully|unreliable|outdated',
      'wear out|worn out|fall behind|behind schedule|mix up|mixed up|go wrong|run out|run late|run short|come up short|go missing|get missed|short staffed|double (book|booked|booking|up)|turn away|turn people away|no show|fall through|fall over|fall apart|freeze|froze|drop out|dropout|cut out|cut off|go down|jam|stall|glitch|breakage|breakdown|break down|spoil|go off|throw away|throw out|bin|rust|mould|mold|damp|rot|draught|drafty|draughty|fade|stain|smell|itch|ache|sore|hurt|injury|injure|slip|trip|fall|damage|damaged|scratch|crack|dent|lock out|locked out|queue|wait|waiting|delay|delayed|overdue|overrun|over budget|overtime|overwork|overpay|overcharge|unpaid|bounce|dispute|argue|argument|confuse|confusing|forget|forgotten|wrong',
      'bad|poor|poorly|worse|weak|cramped|tight|too (much|many|long|small|big|heavy|hot|warm|slow|late|loud|expensive|few|little)|not (enough|working|happy|sure|great|right|fit)|stuck|stop working|play up|act up|let you down|letting you down|fed up|wind you up|on your nerves|go astray|gone astray|astray|left standing|the wrong (day|one|size|place|time)|never quite|crushed|skip|feel by|sick of|dread|hate|dislike|put off|bother|irritate|drive you ~2 (mad|crazy|nuts|wall|up)|hang up|hung up|left hanging|wrecked|wreck|misplace|mislaid|drive you crazy|bug you|niggle|gripe|pinch point|sticking point|weak spot',
      'snag|hiccup|fall short|shortfall|fall short of|lack|shortage|spill|shrinkage|theft|stolen|steal|get stolen|churn|quit|walk out|drain|pile up|back up|backlog|duplicate|retype|rework|redo|re-enter|start over|by hand again|guess|guesswork|scramble|juggle|blackout|outage|patchy|dead spot|buffer|interrupt|distract|unsafe|risk|fine|penalty|refund|return|reject|refuse|bad review|lonely|exhausted|knackered|sleepless|wake you|keep you up|nag|squeak|rattle|blow a fuse|overheat|burn|clog|block|blocked|flood|wet|mud|muddy|sweat|flat',
    ],
  },
};
