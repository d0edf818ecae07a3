import type { PatternTexts } from '../phrases/phrase-entry.ts';
import type { CueRow } from './weigh-cues.ts';

/** What a clause of a presentation may be: one of the four elements, or other talk. */
export type FabeKind = 'feature' | 'advantage' | 'benefit' | 'evidence' | 'none';

/** Word classes of the cues below. */
export const fabeLists: Readonly<Record<string, PatternTexts>> = {
  'fabe-number': {
    zh: ['#|两|俩|仨|几|双|单|数|多|半|整|十来|上'],
    en: ['#|a|an|several|dozen|couple of|few'],
  },
  'fabe-unit': {
    zh: [
      '平|平米|平方|寸|英寸|尺|米|厘米|毫米|公分|微米|升|毫升|微升|瓦|千瓦|克|千克|公斤|斤|吨|毫安|兆|分贝|伏|赫兹|度|档|核|匹|码|点|项|层|股|道|针|目|支|段|级|代',
      '个(颜色|色|口|插口|插孔|档|尺寸|模式|功能|气囊|镜头|孔|抽屉|隔层|轮|轮子|按键|接口|座|车位|房间|卫生间|窗|档位|口味)|张(床|躺铺|桌)|种|款|座|间|室|厅|菜|汤|辆|趟|班倒|份|折|期|次',
    ],
    en: [
      'mah|watt|kilowatt|volt|litre|liter|gram|kilo|kilogram|pound|ounce|inch|metre|meter|centimetre|centimeter|millimetre|foot|feet|mile|gb|gig|gigabyte|terabyte|tb|mb|decibel|degree|layer|ply|gear|speed|setting|colour|color|size|pocket|compartment|port|socket|camera|seat|bed|bedroom|room|door|zone|pane|blade|wheel|lens|channel|core|button|mode|flavour|course|dish|map|lesson|session|tog|thread|carat|month|year',
    ],
  },
  'fabe-material': {
    zh: [
      '钢|铜|铝|铁|钛|金|银|锌|合金|塑料|硅胶|橡胶|乳胶|羊毛|羊绒|驼绒|纯棉|全棉|棉|麻|真丝|桑蚕丝|蚕丝|皮|牛皮|羊皮|木|竹|藤|陶瓷|瓷|玻璃|碳纤维|玻纤|石墨|石墨烯|尼龙|涤纶|帆布|羽绒|鹅绒|绒|大理石|岩板|石英|水性|植物|有机|聚碳酸|树脂|铸铁|搪瓷|海绵|弹簧|纤维|滤芯|活性炭|氟|膜|涂层|锂|磷酸|粉|蜡',
    ],
    en: [
      'steel|stainless|copper|brass|bronze|aluminium|aluminum|alloy|titanium|iron|cast iron|carbon|graphene|glass|fibreglass|fiberglass|ceramic|porcelain|enamel|granite|marble|slate|oak|pine|walnut|birch|bamboo|teak|wood|wooden|timber|cork|rattan|cotton|linen|wool|woollen|merino|cashmere|silk|denim|canvas|leather|cowhide|suede|sheepskin|down|feather|goose|nylon|polyester|lycra|fleece|mesh|velvet|rubber|latex|silicone|foam|memory foam|plastic|polycarbonate|resin|kevlar|charcoal|beeswax|soy|arabica|single origin|water based|plant based|organic|lithium|vacuum|grain|pile|coating|lined|hardened|tempered|solid|pure',
    ],
  },
  'fabe-kin': {
    zh: [
      '孩子|小孩|宝宝|娃|闺女|小朋友|老人|老人家|老爷子|老太太|爸妈|父母|爸爸|妈妈|老爸|老妈|婆婆|公公|丈母娘|岳父|爷爷|奶奶|外婆|外公|老公|老婆|太太|先生|爱人|媳妇|对象|家人|一家|全家|女儿|儿子|孙子|孙女|猫|狗|毛孩子|客人|业主|员工|团队|同事|住户|学生|工人',
    ],
    en: [
      'kid|child|children|baby|toddler|little one|little girl|little boy|son|daughter|grandson|granddaughter|grandchildren|mum|mom|dad|mother|father|parent|gran|grandma|grandpa|wife|husband|partner|spouse|brother|sister|family|lad|dog|cat|guest|tenant|staff|team|crew|customer|client|accountant|driver|in laws|neighbour|neighbor',
    ],
  },
  'fabe-proof': {
    zh: [
      '检测报告|检验报告|质检报告|测试报告|试验报告|老化报告|报告|证书|合格证|许可证|资质证|护理证|资格证|使用证明|检验单|检测单|质检单|核可函|批文|备案|公示|专利|奖杯|奖牌|奖状|获奖|得奖|感谢信|锦旗|推荐信|介绍信|回购率|复购率|续报率|续约率|准点率|合格率|好评率|好评|满意度|通过率|样片|样机|样品|样板间|录像|监控|回放|截图|照片|记录|台账|数据|曲线|统计|排行榜|案例|评价|口碑|能效标识|标识|保修卡|溯源|报道|通报|论文|专家|权威|节拍表|计时器|认证|实测|实拍|检测|检验|送检|抽检|验过|测过|验收|审计|uptime|log',
    ],
    en: [
      'report|certificate|certified|certification|accredited|accreditation|audited|audit|inspection|inspected|tested|test log|test sheet|lab|log|logbook|figure|data|statistic|stats|survey|study|trial result|review|rating|testimonial|reference|case study|award|medal|patent|crash test|energy label|chart|table|graph|spreadsheet|league table|record|photo|sample|footage|recording|uptime|status page|passed|pass rate|renewal rate|success rate|certficate|kitemark|hallmark|register|letter from|inspector|(was|were) (taken|made|shot|baked|grown|cooked|printed|built) (on|with|by|in)|regulator|regulated|stamp|independent',
    ],
  },
  'fabe-try': {
    zh: [
      '试|摸|闻|尝|掂|捏|敲门|亲自|上手|旁听|问问|问一问|问问看|打听|瞧|瞧瞧|看看|看一眼|听听|听一下|听着|看着|比比|比一比|点开|点进去|溜达|溜哒|体验|感受|闻闻|摸摸|掂掂|尝尝|咬一口|喝一口|lift|check|try',
    ],
    en: [
      'try|have a go|have a try|feel|touch|smell|taste|lift|press|sit|lie|stand|scan|search|count|knock|ring|call|ask|drop in|come and|go and|see for yourself|judge for yourself|listen|hold|pull|scratch|test drive|take it for',
    ],
  },
  'fabe-better': {
    zh: [
      '快|慢|省|低|高|少|多|长|久|短|好|强|稳|轻|重|静|安静|薄|厚|亮|准|早|晚|耐|大|小|宽|窄|便宜|结实|清楚|清晰|靠前|划算|密|细|软|硬|暖|凉|干净|顺|滑|牢|远|近|松|紧|香|甜|新鲜|灵|透气',
    ],
    en: [
      'longer|faster|quicker|quieter|lighter|stronger|brighter|sharper|softer|warmer|cooler|cheaper|safer|smoother|tougher|thinner|smaller|bigger|wider|steadier|cleaner|clearer|sooner|shorter|easier|better|fewer|less|more|higher|lower|finer|tighter|fresher|further|louder|harder',
    ],
  },
  'fabe-bad': {
    zh: [
      '漏|掉|卡|断|坏|锈|褪|变形|起球|缩|串|粘|糊|裂|松|塌|滑|沾|堵|晃|响|烫|闷|臭|潮|霉|结块|打结|皱|折|膨|刺激|伤|抢|错|丢|磨|渗|脱|翘|鼓|烧|跳|偏|抖|晒|冻|化|坨|腻|涩|积|淤|卷|倒|翻|覆盖|冲突|断网|断线|停|死机|失灵|误|重复|白边|反光|味|灰|声|划痕|静电|起皮|上火|锁死',
    ],
  },
};

/** Cues of the elements of a presentation and of other talk; a row counts once a clause. */
export const fabeRows: readonly CueRow<FabeKind>[] = [
  // Feature: what it is, what it has.
  {
    id: 'made-of',
    weights: { feature: 2.5 },
    zh: [
      '采用|选用|用的[都|全](是|进口|国产)|用料|材质|料子|面料|布料|基材|底材|成分|原料|配方|工艺',
      '(是|都是|全是|用|一整块) ~1-8 的 $',
      '(做|制|打|织|挖|编|压|缝|酿|手工|焊|铸|拼)[出来|成]的 $|^ (纯|全|整|实)~1-5 $',
      '(裹|混|夹|灌|镶|嵌|掺|填|涂|镀|包|加|垫|缝|装|铺)(了|着|有)',
      '不(掺|加|含|添|用) ~3 (剂|醛|精|糖|素|料|胶|铅|油|色)|零(添加|甲醛|免赔|首付|利息|押金)',
    ],
    en: [
      'made (of|from|with|out of|by hand)|hand made|built (from|of|in|with)|woven from|cut from|carved from|lined|treated with|coated|dipped in|filled with|stuffed with|moulded|molded|stitched|sleeved|bolted|welded|glued',
      'no (lead|solvent|sugar|cube|additive|preservative|salt|msg|bpa|chemical|nail|glue|seam|perfume|parabens|excess|annual fee|deposit|contract|filler)',
    ],
  },
  {
    id: 'material',
    weights: { feature: 1.5 },
    zh: ['@fabe-material'],
    en: ['@fabe-material'],
  },
  {
    id: 'equipped',
    weights: { feature: 2 },
    zh: [
      '配(有|的|了|备|套|着|个|一)|带(有|着|人脸|蓝牙|定时|夜灯|每|一|两)|自带|内置|含|包含|包括|附带|标配|搭载|装有|设有|支持|外加|另送|赠|全含|都含|自备|自有|分(为|成)|里头|上面有|下面有|里面(是|有)|里(有|带)|两头(有|是)',
      '(都|均)在 ~6 (范围|套餐|票)|可(延迟|选|升级|退|换|分期)|能(选|换|分期|转|设|放平)',
    ],
    en: [
      'has|have got|has got|it got|it is got|it is open|come with|come in|include|including|built in|fitted with|equipped with|feature|contain|cover|run on|powered by|takes|supports|offer|carry ~2 warranty|sits on|sealed|adjustable|removable|swappable|detachable|rechargeable|folding|wireless|round the clock|around the clock|tied to|get (a|an)|each|every ~3 (is|has|get|come)|at the back|in the back|on all sides|on every|on both',
    ],
  },
  {
    id: 'amount',
    weights: { feature: 1.3 },
    zh: [
      '(@fabe-number)[多|来|万|千|百|十|亿][个|级|张|把|条|位]@fabe-unit',
      '有~4(#|两|几)|一(人|班|间|户|桌|车|日|周|年)一|每(班|间|人|台|套|层|盒|瓶|袋|百克|节课|桌|份|片)|朝南|朝北|两居|三居',
      '产自|产地|直供|牧场|海拔|手拉坯|外教|头采|明前|原产|树龄|进口|国产|一年一季|现(做|磨|烤|杀|炒)|当天(采|摘|送)|独享|独立|双|三(班倒|合一)|[c|a|b|s]级|c级|a级',
    ],
    en: [
      '# ~1 @fabe-unit|# of them|# (to|per) (one|each|#)|one ~2 to #|single|double|triple|twin|quad|dual|grade a|single origin',
    ],
  },
  {
    id: 'count',
    weights: { feature: 0.8 },
    en: ['two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|original|in total'],
  },
  {
    id: 'terms',
    weights: { feature: 2 },
    zh: [
      '质保|保修|联保|包换|包退|三包|保#年|保(一|两|三|五|十)年|终身|免(费|年费|息|赔|押金)|全额|赔(付|#|两|三|双倍|一赔)|满~6(赔|减|送|免)|年费|月租|首付|利率|二十四小时|24小时|全天|全年|专车接送|免费接送|不限|不外包|含~6(安装|上门|早餐|停车|税|送货)|随~3退|按(天|月|年|次|量)',
    ],
    en: [
      '(#|lifetime|year|month) (warranty|guarantee)|warranty|guarantee|no contract|free (delivery|returns|installation|roaming|parking|breakfast|refills)|unlimited|deposit|monthly|per (month|night|head|person)|open (from|till|until|#|day|round)|day and night|every # (minute|hour)|on from|response|pay as you go',
    ],
  },
  {
    id: 'part',
    weights: { feature: 1.5 },
    zh: [
      '(箱|机|锅|杯|瓶|床|鞋|门|窗|锁|伞|椅|桌|镜|灯|柜|壶|鼓|球|琴|包|轮|笔|刀|盒|盖|袋|帽|衣|裤|柜|鞋)(体|身|底|盖|胆|芯|面|框|架|轮|壳|板|带|骨|头|杆|键|垫|圈|跟|领|口)|内胆|芯片|压缩机|电机|马达|电池|镜头|屏幕|^ 屏|外壳|内里|里衬|骨子|滤网|轴承|发动机|框架|琴键|抽屉|光源|感光|颗粒|网眼|保鲜区|铃声|传感器|系统|座椅|会员|教室|课程|套餐|整车|套内|用料|功率|容量|电压|底层|卡里|票里|高层|文件|权限|库存|底盘|轮胎|车身|面板|台面|刀头|手柄|拉链|扣子|鞋面|内衬|填充|床芯|弹簧|钢圈|墙面|地板|玻璃|汤底|食材|肉|茶|豆子',
    ],
    en: [
      'the (top|cover|base|frame|handle|shell|seat|sole|body|motor|battery|screen|lens|filter|engine|blade|bag|strap|lid|inside|outside|shaft|drum|tank|door|lining|fabric|pile|cloth|case|spring|hinge|zip|buckle|back|sides|pad|lumbar ~1|system|plan|policy|course|package)|(it|this one|they|that|these) (is|are)|walls|ribs|poles|springs|panes|battery|shell|footbed|mattress|motor|engine|compressor|our (trainers|drivers|nurses|guides|chefs|teachers|engineers|vans|lorries|kitchen)',
    ],
  },
  // Advantage: what that does, or better than what.
  {
    id: 'compare',
    weights: { advantage: 3.5 },
    zh: [
      '比 ~1-14 [更|还|要|都|能](@fabe-better)',
      '(只有|只要|不到|不足|才)~6(的一半|的#成|的三成|的#分之)',
      '(快|多|省|高|长|亮|轻|低|少|耐)[了|出](一倍|两倍|三倍|#倍|一半|一大半|一截|#成)|省~4(电|水|油|力|一半|#成)|多撑|更(快|轻|静|稳|省|准|亮|耐|久|牢|透|薄|软|细|暖|好)',
      '(别家|同价位|同类|老式|老款|旧款|上一代|传统|普通|一般|市面上|铝线|手工|人工|别的牌子|旧model) ~4 (的|会|要|得|都|是|还)',
      '不像|误差|差不到|胜过|顶得上|相当于|而不是|一样(快|稳|亮|静|轻)',
    ],
    en: [
      'than|compared (with|to)|unlike|instead of|rather than|twice (as|the)|three times|half (as|the)|a (third|quarter|fifth) (of the|the|less|lighter|faster|quieter|as)|as ~2 as|where ~1-8 (two wheelers|others|ordinary|nylon|packet|paper|cotton|plastic|call centre|takes|would|used to|turns|sweats|stick|gets)|the old (one|type|model|line|kind|way)|the (free|standard|cheap|basic|ordinary|other) (one|version|kind)|others|ordinary|most (brands|other|of them)|(far|much|way|a lot|even|#) (@fabe-better)|not (forty|ten|twenty|an hour)|everyone else',
    ],
  },
  {
    id: 'no-harm',
    weights: { advantage: 2 },
    zh: [
      '(不|没|别想|从不|绝不|不容易|不会|不怕|不易|几乎不|都不|也不|不再|免得) ~3 (@fabe-bad)',
      '不(用|必|需要|需|靠|占|挑|费|限|怕|分|跟|限)|无需|免(洗|插|调|维护|打孔|手洗)|几乎(听不|看不|闻不|摸不)|一点(都|也)不|没(啥|什么|一点|有一)|少(溜|滑|耗|磨)',
    ],
    en: [
      'will not ~3 (slip|leak|crack|fade|shrink|rust|stick|warp|scratch|tear|bend|break|drop|stall|freeze|clog|rattle|chip|peel|burn|spill|sag|jam|creak|drip|smell|stain)|do not ~3 (slip|leak|crack|fade|shrink|rust|stick|warp|scratch|tear|bend|break|drop|stall|freeze|clog|rattle|chip|peel|burn|spill|sag|jam|creak|drip|smell|stain|move|wake|lose)',
      'no need|no more than|even (if|when|in|at|after)|hardly|barely|resist|proof|resistant|repel|prevent|stop|block|trap|cut out|cut the|shut out|get caught|slip past|go astray',
    ],
  },
  {
    id: 'it-does',
    weights: { advantage: 1.3 },
    en: [
      '^ [so|and|because|which means|plus] (it|they|these|this one|that one|the thing) !(be|is|are|was|have|has|had|come|include|contain|cover|run on|got|get|take|will not know|should|would|might|may|could|says|say|do) ~1-9',
    ],
  },
  {
    id: 'never',
    weights: { advantage: 1.5 },
    en: ['never|without|nothing|nobody|no one|not a|not once|nowhere|no'],
  },
  { id: 'bare-better', weights: { advantage: 1.2 }, en: ['@fabe-better'] },
  {
    id: 'works',
    weights: { advantage: 2 },
    zh: [
      '(按|放|拖|擦|推|拉|碰|踩|装|泡|煮|晒|扫|插|倒过来)~4(就|也|还)|还是(软|热|烫|脆|亮|新|干|凉)的|自动|自己~4(说|合|会|停|调|关|开|回|走|找|报|清)|立刻|瞬间|一(按|拉|抖|擦|冲|推|碰|插|扫|拧|转|折|键|摇|晃|洗|抹|吹|甩|捏|泡)~3(就|自|回|干|掉|开|净)|一键|只手~2就|就(走|掉|闻不|看不|听不|摸不)|(后|完|以后)~8(就|也)~1(听|闻|看|摸)不|推过去|照(样|常|旧)|同时|不间断|均匀|实时|随(开|到|插)|打通|共用|连续|分得|认得|慢慢(放|释|渗)|(#|两|几|半)[分钟|秒|秒钟|个小时|小时]~1(抬|开|热|干|充|到|搞定|好|完|充满)|#秒|听得|看得|拍得|闻得|拎出来|跟半夜似|像~6(一样|似的|的声音)',
    ],
    en: [
      'which means|automatically|evenly|by itself|on its own|at once|at the same time|straight (away|back)|instantly|in seconds|(in|takes|take) ~1 # (seconds|minutes)|# seconds|seconds|flat|follow|protect|keep|hold|last|turn (into|inside)|click|fold|roll|sits on top|pick out|picks up|filter|heat|cool|dry|charge|breathe|stay|spread|reach|adjust|adapt|detect|flag|remember|recover|spring back|work (offline|underwater|in|through|even)|go on the same|cut (noise|glare|dust|out)|remove|lift out|reduce|save (power|water|fuel|space)|skip|because it|so (it|there|they|nothing|nobody|the)',
    ],
  },
  {
    id: 'withstands',
    weights: { advantage: 1.5 },
    zh: [
      '防(水|潮|火|滑|晒|盗|摔|尘|蚊|霉|烫|抖|震|蓝光|雾|锈|风|油|静电)|抗|耐|隔(音|热|温)|保(温|鲜|湿|暖)|省(电|水|力|油|地|时)|散热|降噪|降(温|到)|吸(音|水|汗)|透气|遮光|减震|静音|速(干|热)|恒温|很(低|轻|快|稳|静|准|亮)|也(能|听|拍|照|跑|可以)|就(能|回来|干|开|停|到|好|完|自)',
    ],
    en: [
      'waterproof|shockproof|fireproof|soundproof|windproof|stainproof|quick drying|insulated|noise|quiet|silent|silently|smooth|gentle|grip|cushion|absorb',
    ],
  },
  {
    id: 'condition',
    weights: { advantage: 0.8 },
    zh: [
      '(就算|哪怕|即使|再~4也)|(冬天|夏天|雨天|雪天|台风天|断电|停电|没网|没信号|晚上|夜里|夜景|大中午|高峰|低温|零下|回潮|潮天|久|米高|隔着|泡水|着了火|冰面)',
    ],
    en: [
      'in the (rain|dark|cold|wet|heat|sun)|on wet|at night|underground|under # degrees|edge to edge|from day one',
    ],
  },
  // Benefit: what this customer gains.
  {
    id: 'you-gain',
    weights: { benefit: 1.8 },
    zh: [
      '你 ~12 (不用|不必|不会|再也|再|总算|终于|能|就|省|多|少|不怕|照样|一眼|随时|直接|也|都|还|只要|不耽误)',
      '(对|帮|替|给|让|够)你(来说|来讲|家|的|省|们|带来|少)',
    ],
    en: [
      'you (can|will|would|get|could|save|sleep|skip|never|still|do not|no longer|keep|lose|need not|find|wake|arrive|finish|pick|train|break even|go home|stay|walk|drive)',
      'so (you|your|that you|she|he|the kids)|mean you|for you|let you|give you|save you|spare you|leave you|help you|which means (you|your)|at your (place|house|desk)',
    ],
  },
  { id: 'and-you', weights: { benefit: 1.3 }, en: ['(and|so|because|which means|meaning) (you|your)'] },
  { id: 'you', weights: { benefit: 0.7 }, zh: ['你'], en: ['you|your|yours|yourself'] },
  {
    id: 'kin',
    weights: { benefit: 1.6 },
    zh: ['@fabe-kin'],
    en: [
      'your ~2 (@fabe-kin)|the (kids|children|baby|family|in laws|whole family|grandchildren|dog)|she will not|he will not',
    ],
  },
  {
    id: 'gain',
    weights: { benefit: 2 },
    zh: [
      '放心|安心|省心|省事|踏实|塌实|塌塌实实|面子|睡(得|个|上|着)|心里[就](有|踏)|有(数|底)|不心疼|心疼|体面|轻松|舒服|准点|少跑|少花|少受|省下|省一|省#|多出|划算|回本|不花|掏|饭钱|酒店钱|医药费|工资|下班|早睡|歇|陪~3|扯着嗓子|受罪|受冻|赶飞机|赶得|安安静静|精神|不耽误|不慌|不用慌|求人|看人脸色|多赚|多挣|多卖|多睡',
      '省(下|出|了)~5(块|钱|时间|半天|小时|工)|(每月|一年|一个月|一季|每次|一趟)~3(省|少)',
    ],
    en: [
      'peace of mind|relax|rest easy|worry|sleep|night|save|saving|saves|money|a year|pocket|hour back|hours back|days back|time back|on time|early|home|weekend|evening|holiday|one less|fewer (trips|calls|visits|headaches)|off your (plate|mind|hands)|in your pocket|saved|hassle|stress|queueing|queuing|embarrass|lie in|bedtime|dinner|bath time|school run|proud|safe|safely|fresh|ache|aching|tired|pain|free hand|hand free|hands free|pay for itself|paid for itself|break even|no more|no one else|off your mind|late for|out of pocket|a penny|miss',
    ],
  },
  // Evidence: proof.
  {
    id: 'proof',
    weights: { evidence: 3 },
    zh: ['@fabe-proof', '百分之|章(都|盖|在)|编号|附录'],
    en: ['@fabe-proof', '# per cent of|# percent of|out of (ten|#)|# in #'],
  },
  {
    id: 'try',
    weights: { evidence: 2.8 },
    zh: [
      '你 ~4 (@fabe-try)',
      '你 ~4 (躺|坐|戴|踩|骑|推|拉|拎|提|穿|走|转|开|咬|喝|吃|按|掰|刮|砸|摔|拧)(上去|下|试|着试|两下|一(圈|口|下|节|把|遍|段|块)) ',
      '你 ~6 (踩|拽|掰|砸|摔|刮|划|泼|拧|戴上|扫码) $|你往~3看|你看 $|你看 ~1-3 $|^ 来 $|^ 去~3(跟|问|看|听|试)|^ 我~2(倒|泼|摔|浇|砸|踩|点|烧|开|关|放|刮|划|拧) ~1-9',
      '(试|比)(一下|试|穿|吃|用|躺|坐|驾|听|戴|喝|打|住|看|一条|五分钟|比)|当(场|面|着)|现场|(问问|打听|问就行|问他|敲门问)|(摸|闻|尝|听|掂|看|踩)(摸|闻|尝|听|掂|看|踩|一下|一口)',
      '我~6(摔|泼|演示|示范|倒|点火|烧|砸|踩|拧|开一|放音箱|洗|擦)|^ 来 ~3 (我|你)',
      '(电话|联系方式|微信|地址)[我]给你|打(这个|他)电话|打~3电话 ~3 (问|是)|点进去|扫(这个|一下|罐|码|瓶|包装)|你扫',
    ],
    en: [
      '^ [just|and|so|here|you can|you could|feel free to] @fabe-try',
      'let me (show|comb|pour|demonstrate|drop|cut|rub|spill|open|light|run|plug|turn|press|put)|i will (show|open|shut|whisper|drop|pour|spill|demonstrate|light|run|plug|put|cut|stand|sit|jump|scratch|set|soak|dunk|bend|twist|play|switch|turn)|come (and|try|see)|for yourself|you tell me|ask (them|him|her|our|the|any|anyone|mrs|mr|for)|look (us|it|them) up|(give|lend) you (her|his|their) (number|name|address)|(her|his|their) number|speak to|talk to|have a (go|look|feel|listen)|give it a|zoom in|on this cloth|so you can (see|hear|feel|check)',
    ],
  },
  {
    id: 'others',
    weights: { evidence: 2.5 },
    zh: [
      '(家|店|栋|楼|医院|小区|客户|用户|厂|队|学校|药房|饭店|公司|老师|邻居|户|酒店|客房|食堂|工地|单位|学员|司机|车队|老板|盘|学生|宝妈|同行|班) ~6 (用|装|买|换|选|定|订|跑|跳|管|睡|续|签|订购|上|做|提|考|过)(了|的|过|着|就|都)',
      '(老客户|回头客|老顾客|邻居|隔壁|对面|街尾|楼上|楼下|街对面|前面那)',
      '#[多|来](家|户|所|位|名|例|个(客户|用户|学员|家庭|孩子|盘|司机)|台)~8(里|有|用|装|买|换|选|都|照|续|做)',
    ],
    en: [
      '# ~2 (customer|client|driver|family|user|shop|hotel|school|hospital|clinic|restaurant|household|student|child|company|firm|neighbour|farm|office|garage|parent)',
      'the (ward|school|shop|hotel|hospital|bakery|cafe|clinic|family|couple|lady|gentleman|garage|farm|restaurant|one by|office|team|council) ~5 (order|buy|bought|have|had|use|run|switch|has|got|upstairs|next door|on)|next door|upstairs|down the road|on this street|across the (road|street)|on # road|regular|our clients',
    ],
  },
  {
    id: 'past',
    weights: { evidence: 2 },
    zh: [
      '去年|前年|过去|上[个|一](月|季度|学期|周|半年)|昨(天|儿|晚)|上午刚|刚(测|验|检)|至今|还在(转|用|跑|开|戴|穿|走)|卖(出|了)~3(#|两|几)|#年卖|(都|全)是~2(它|这台|这款|我们)~2(拍|做|装|画|织|印|修|种)|开放日|敞着|参观|开业|(到|转到)(现在|今天)|(#|两|几|多)年了|(管|用|干|开|做|泡|戴|跑|跳)了~4(年|月|个夏天|天|小时|次)|连(转|续|跑|开)|累计|平均|每天煎|每天~6给大家|#天|从~6(涨|降|升|跌)',
    ],
    en: [
      'last (month|year|quarter|fifty|week|season|spring|winter|summer|autumn)|since (easter|christmas|#|the|last|we|january|march|may)|for # years|over # years|in the last|past #|have been (at|in|on|kicked|running|used)|has been|been (at|in|on) the|average|fell from|rose from|went from|dropped from|from # to #|after we|so far|this morning|this year|in (march|april|may|june|january|october|spring)|a day|to date',
    ],
  },
  {
    id: 'told',
    weights: { evidence: 1.7 },
    en: [
      '=bought|=ordered|=switched|=fitted|=returned|=renewed|=won|=fell|=rose|=went|=moved|=signed|=finished|=scored|=measured|=came back|=sold|=voted|=rated|=ran|=lasted|=survived|=told|=said|=swapped|=installed|=passed|=settled|=served|=shipped|=chose|=picked|=recommended|=replaced|=tested|=weighed|=timed|=filmed|=recorded|=published|=winning|=awarded|=approved|=used|=stopped|=halved|=doubled|=dropped|=cut|=saved|=gained|=lost|=reported|=cleared|=reached|=hit|=got their|=stayed|=joined|=opened|=delivered|=repaired|=handled|=tried|=left|=wrote|=asked for|=found|=proved|=recovered|=named',
      '(mrs|mr|ms|miss|the (postman|chef|nurse|vet|dentist|plumber|builder|coach|caretaker|headteacher|landlord|council|fire brigade|police)|both the|the (cafe|café|pub|hotel|bakery|salon|garage|surgery|nursery|station|hospital|primary|school|firm) ~4)|have (had|worn|used|owned|stayed|stood|lasted|survived) ~3 (since|for|#)|have been|has been|been (at|in|on|going|running) |(we|they|he|she|people) have (had|worn|owned|lived|stayed|slept|stood|sat|survived|lasted|won|bought|switched|saved|fitted|sold|shipped|run|done|served|looked|moved|taught|trained|kept|used|put|sent|never)|not (one|a single) ~3 (return|complaint|claim|correction|failure|breakdown|leak|accident|miss|recall|back)|come back (for|every)|rely on|swear by|trust us|use (it|them|this|ours)|stars|best buy|runner up|winner|word of mouth|repeat (customer|order|business)|guests (say|said)|my own ~2 (has|have|is|uses|had)|i (use|have|drive|wear|run|own) (one|it|mine|the same)|out of (five|ten|#)|# year (running|old)|money back|refund if|or your money',
    ],
  },
  {
    id: 'imperative',
    weights: { evidence: 2 },
    en: [
      '^ [just|so|and|here|go on|go ahead and|well|then|now|you can|you could|you are welcome to|feel free to|why not] (=ask|=ring|=call|=try|=feel|=put your|=put it|=pick|=press|=pull|=push|=watch|=look|=listen|=read|=check|=see|=scan|=smell|=sniff|=taste|=touch|=lift|=borrow|=take it|=take one|=take this|=drop|=pour|=bite|=lie|=sit|=stand|=hop|=jump|=knock|=pop|=step|=stroke|=rub|=scratch|=squeeze|=weigh|=google|=search|=compare|=count|=visit|=walk|=test|=run your|=hold|=kick|=throw|=zoom|=have a|=come|=go|=tear|=break|=bring|=grab|=plug|=open|=shake|=swing|=wear|=wash|=flip|=turn it|=turn them|=take the)',
      'watch me|i can show|i will (show|play|pull up|switch|demo|let you)|(show|demonstrate) you|(bring|play|pull) ~2 up|hear it|hear for|see it (work|run|in)|before you (decide|buy|sign|pay)|at home for|for a (week|day|night|month|weekend) (free|and)|free trial|in the window|framed|stamped|sealed by|dated|signed by|on page|in the (binder|brochure|display|press|paper|papers|magazine)|online',
    ],
  },
  {
    id: 'here',
    weights: { evidence: 1.5 },
    zh: [
      '(在|就在|贴在|挂在|摆在|写在|印在)~4(这|墙上|背面|官网|附录|门口|架上|旁边|盒子|包装)|你看 $|都在~5上|写着|贴着|挂着|查得到|能查|就能看|写得清|^ 这(是|本|份|张|台|段|个视频)|(展台|样|展示)(上|机|间)',
    ],
    en: [
      'here is|here are|it is here|is here|are here|right here|on the (wall|board|bench|label|door|shelf|box|counter|table|back)|on our (site|website|page)|published|pinned|by the till|by the door|is hear|look at',
    ],
  },
  // Service and small talk.
  {
    id: 'service',
    weights: { none: 3 },
    zh: [
      '(帮|给|替)你(开|查|改|换|办|补|打印|印|转|倒|登记|预约|安排|送|退|重|取|留|拿|问|看看|寄|发)|我(这就|马上|现在就|先)(开|查|改|给|办|去|问|帮)|稍(等|坐|候)|请(坐|稍|进|核对|出示|签)|单号|取件|到货|送到|送达|寄|快递|派件|轮到|到你 $|叫(到)?号|排队|号码牌|前面还有|通知你|短信|发(你|给你|我)|你邮箱|登记|预约|核对|填|抬头|发票|退款|账单|身份证|名字|姓名|名子|查收|预计|查一下|合同|优惠到|今天的价|分钟[后|内](到|轮)|点(到|前|后|以前|以后)|师傅|左手|右手|进门|往前走|转弯|装进|擦干净|换好|修好|一共#|一共~3元|号柜|send出|你这桌|厨房正在|住满|号我喊|打出来|拿货|能取|取货|比(预计|平时|原定|上周|你前面|隔壁桌)|盖章|复印|拿出来|底单|档案|教务处|服务台|护士台|服务员|饭后|续上|到账|点单|消毒|挂号|取一下|检查一下|再(扫|试)一(次|下)|调亮|拷一个',
    ],
    en: [
      'invoice|receipt|reciept|refund|delivery|delivered|appointment|booking|your turn|posted|shipped|parcel|parcel|tracking|ahead of you|next but one|in the queue|queue|your order|your account|your name|sign (here|at|it)|tap here|in the (envelope|folder)|email it|print|look up|on (his|her|their|the) way|arrive (by|on|at|before)|should (reach|arrive)|ready for collection|collect|being (signed|made|repaired|printed|filled|checked|processed|fixed)|waiting (on|for) ~1 part|pick it up|=came in|the counter|help yourself|your doctor|your ~2 (claim|certificate|receipt|parcel|number)|other side of the card|restored|are taken|behind the desk|back please|please keep|confirm who|left corner|living room|out for|straight to|cover letter|is noted|all the tools|o clock|than (planned|expected|this morning|yesterday|usual)',
    ],
  },
  {
    id: 'schedule',
    weights: { none: 1.2 },
    zh: ['今晚|明天|后天|明早|明晚|下午#点|上午#点|点钟|点半|稍后|一会儿|马上就|还要等'],
    en: [
      '(by|on) (thursday|friday|monday|tuesday|wednesday|noon)|today|tonight|tomorrow|at # |by #|on monday|before noon|in # minutes|right away|in a minute',
    ],
  },
  {
    id: 'stock',
    weights: { none: 3 },
    zh: ['住满|满房|订满|卖完|没货|缺货|断货|售罄|不开门|开门|下班了|过期'],
    en: ['are taken|fully booked|out of stock|in stock|sold|closed|no charge|is noted|on leave|goes in the'],
  },
  {
    id: 'talk',
    weights: { none: 3 },
    zh: [
      '^ 好[的|嘞|啊|吧] $|^ 没问题 $|^ (行|对|是的|有的|可以) $|问得(好|在理)|有道理|(给|跟)你(讲讲|说说|介绍)|我先问|聊聊|你先|不客气|祝你|慢慢(看|挑|选)|喊我|加我|坐下说|说了不算|不敢(打|夸|说)|要说优势|得[先]看(一下|看)|得我看|还在整理|(报告|证书|案例|数据|证明)(没有|暂时没|还没)|没有(证书|报告|案例)|拿得出手|保证不了|没法(保证|说)|不好说|不看报告|是大事|随时来|想好了|我们聊|比起(上周|上个月)|比(上周|预计|平时|原定|你前面|隔壁桌)|你挑|要说',
    ],
    en: [
      '^ (sure|of course|certainly|no problem|okay|ok|yes|right|well|good question|fair question|good idea|my pleasure) $|(good|fair|great) question|can not promise|cannot say|could not say|can not tell|i would ask the same|whether it|honestly|sorry|nice to have you|thank|welcome|no ~1 (certificate|report|case studies|data)|none i|tell me what|ready|promise|last week|sit down|take your time|enjoy|what you would use',
    ],
  },
  {
    id: 'acting',
    weights: { none: 2.5 },
    zh: [
      '我(来|去|帮|替|这就|马上|现在|请|联系|先|再|跟|向|让|陪|领|喊|查|问|核|盯|会|想|一定|能|可以|明白|知道|理解|姓|是|记|安排|处理|申请|转|接|刚|已经|等|把)|我(给|为)你 ~1-9',
      '(让|容|叫|由|替|归|派|帮)我|交给我|我[们](同事|经理|主管|法务|技术|师傅|老板)|负责到底|我们(会|马上|尽快|去|已经|这就|再|没|不管)|咱们回头',
    ],
    en: [
      'i (will|can|could|would|am|have|do|did|was|understand|see|know|think|may|just|only|know|talked|checked|should|need|might|get|agree|totally|printed|send|put)',
      'let me (check|see|find|help|take|look|pull|get|go|test|wrap|sort|ask|grab|fetch|call|trace|read|try|know|have|start|book|explain|make|put you)|leave (it|that|this|the ~3) (to|with) me|we will|we (can|could) (not|seat|move|sort|offer|send|change|put|refund|apologise)|my (colleague|manager|boss|apologies|fault|mistake)|put you through|(can|will) help you|from me',
    ],
  },
  {
    id: 'sorry',
    weights: { none: 3 },
    zh: [
      '抱歉|对不起|对不住|不好意思|道歉|过意不去|理解|别(急|着急|激动|担心|慌|生气)|莫慌|消消|冷静|谢谢|感谢|再见|慢走|欢迎|麻烦你|请(你|问|您|移)|劳驾|不客气|没关系|辛苦|应该的|不清楚|不知道|不晓得|不清除|没听说|没办法|沒辦法|不行|不可以|办不了|休想|没商量|不归|不是我|不怪|说得(对|没错|在理)|随便|那个那个|嗯|恩恩|唉|呗|还没(出|到|好|来|有)|暂时|暂是|可能|大概|应该(能|吧|可以|会)|忙|没空|顾不过来|投诉|赔付|退给|补印|重做|凑合|说句实|肯定(很|慌|闹|难|急)|一定(很|心疼|着急)|心里(跟|准|肯定|一定)|^ (是|是啊|是的|确定|能|能转|有的|对|好|行|唉)[的|啊] $',
    ],
    en: [
      'sorry|apologise|apologies|apology|forgive|understand|calm|relax|please|thanks|thank you|goodbye|have a (safe|good|nice)|no idea|dunno|not sure|do not know|not a clue|beats me|not my|not our|not impossible|no bother|no problem|whatever|meh|duh|pfft|dude|like um|maybe|possibly|perhaps|probably|should be|at some point|one of these days|soon|busy|swamped|fault|mistaken|hold (on|the line)|hang on|one moment|a moment|gutted|horrible|dreadful|upset|must (be|have been)|was not me|that was not us|has nothing to do|too late|^ (sure|yes|no|great|oh|like|fine) $|no way|not a chance|over there|sold out|it is my',
    ],
  },
  {
    id: 'push',
    weights: { none: 2.5 },
    zh: [
      '你[先|就|得|自己|过会儿|晚点|明天|半小时后|再|必须|立刻](去|找|跟|拨|打总|再来|再打|在打|来取|重启|等着|签|填|报|拿|别|问医生|敲他)|你(得|必须|需要|要是|没|弄|搞|装|理解|记错|误会|有问题|别|说得|说的|问的|也没|死|签字|等了|想和|是想|是要|冲|怎么|先|消|放心[我]|好|坐|几|隨|随便|莫|报|肯|舍|怕是|工作忙|走慢|找对|看着办|要我)',
      '你 ~10 (就行|就好|即可|就可以了|便可) $|你把 ~6 (给我|报|拿来|发|送|交)|(找|跟|问)(他们|厂家|平台|银行|主任|校长|经理|行长|行涨|物业|客服|总监|领导|品牌方)|归~3管|~3窗口|不归|的事 $|算错|算不到|你的(号|订单|单|快递|报告单|退款|投诉|工作单位|名字|押金|号牌|物品|包裹|要求|申请|账户|会员号)',
    ],
    en: [
      'you (need|have|must|should|can not|will have to|would have to|had best|said|told|clicked|left|did not|never asked|switched|missed|may want|could try|skimmed|come first|are right|are through|are in|asked|want the)|your (guess|case|colleague|call|payment|password|login|room is|table|card (is|was|has)|coat|ticket|seat|bag|tag|driver|deposit|request|application|details|booking)|(call|ring|ask|contact|try|see|find|tell|write to|complain to|speak to|talk to|go to) (us|them|back|again|billing|the (manager|broker|factory|supervisor|courier|manufacturer|office|lift|council|bank|hotline)|my|our manager|manager|me)|take it up|go and (see|lean|ask)|do not (worry|look at|get upset)|stop touching|turn it off|get behind|keep an eye|bend the|use whichever|come whenever|instead of you',
    ],
  },
];
