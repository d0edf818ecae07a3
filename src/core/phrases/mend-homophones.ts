/**
 * Words that service agents mistype by ear (不知到, 稍侯, 报歉): what was typed, what was meant, as long, and after `!` the
 * characters that may not follow. Only typings that are no words of their own, nor parts of two words that meet.
 */
const slips = `
报歉 抱歉|抱谦 抱歉|报谦 抱歉|抱欠 抱歉|暴歉 抱歉|保歉 抱歉|道欠 道歉|欠意 歉意
不好意识 不好意思|不好意事 不好意思|见凉 见谅|原凉 原谅|园谅 原谅|体凉 体谅|凉解 谅解|打绕 打扰|打饶 打扰
不治道 不知道|不清礎 不清楚|没听所 没听说
稍侯 稍候|等以下 等一下|看以下 看一下!几内三四五六七八九|查以下 查一下!几内三四五六七八九|问以下 问一下!几内三四五六七八九|核实以下 核实一下!几内三四五六七八九|确认以下 确认一下!几内三四五六七八九|烧等 稍等|捎等 稍等|烧后 稍后|等侯 等候|久侯 久候|耐新 耐心|麻凡 麻烦|麻繁 麻烦|马烦 麻烦|马凡 麻烦
茶清 查清|差清 查清|茶一 查一|差下 查下|茶看 查看|茶询 查询|查寻 查询|查洵 查询|和实一 核实一|和实下 核实下|合实 核实|何实 核实
却认 确认|确任 确认|源因 原因|元因 原因|原音 原因
按排 安排|安拍 安排|以经 已经|己经 已经|在见 再见|在说吧 再说吧|会儿在打 会儿再打|会儿在来 会儿再来|等会在打 等会再打|明天在来 明天再来
理接 理解!电|声气 生气|着及 着急|着级 着急|招急 着急|担新 担心|单心 担心|放新 放心|失忘 失望|委曲 委屈|幸苦 辛苦|新苦 辛苦|心苦 辛苦!口
尽块 尽快|进快 尽快|近快 尽快|今快 尽快|竟快 尽快|马尚 马上|马商 马上|立客 立刻|解绝 解决|解觉 解决|处里 处理!面|半理 办理|办里 办理|帮你半 帮你办!价折天年个
帮注 帮助|经里 经理!里|主官 主管|住管 主管|负则 负责|付责 负责|回付 回复|会复 回复|恢复你 回复你!的账权服会|恢付 回复|连系 联系|联细 联系|联糸 联系
告素 告诉|告述 告诉|反溃 反馈|反愧 反馈|跟近一 跟进一|给你会电话 给你回电话|给你会电 给你回电|给你会个 给你回个
冷净 冷静|冷劲 冷静|投拆 投诉|投塑 投诉|感写 感谢|写写你 谢谢你|谢些 谢谢|欢应 欢迎|晃迎 欢迎|你号 你好!码|清问你 请问你|产家 厂家|实念室 实验室
退宽 退款|推款 退款|发漂 发票|抱满 报满|卖玩 卖完|定蛮 订满|暂是 暂时|竟力 尽力|争去一 争取一|尽立 尽力
坐点什么 做点什么|坐些什么 做些什么|作点什么 做点什么|作些什么 做些什么|换抬 换台|按装 安装|归我官 归我管|归我馆 归我管|我门 我们!口店禁诊票锁把|咱门 咱们!口店
通容 通融|番一番 翻一翻|番一下 翻一下|番看 翻看|纠心 揪心|揪新 揪心|帐单 账单|对帐 对账|帐户 账户|帐号 账号|开步了 开不了|办步了 办不了|网我身 往我身|我可不被 我可不背
天在来 天再来|天在打 天再打|号在来 号再来|周在来 周再来|后在来 后再来|后在打 后再打|在来问 再来问|在来打听 再来打听|在打来 再打来|在打过来 再打过来|在拨一 再拨一|在来一趟 再来一趟|在跑一趟 再跑一趟
按里说 按理说|按里来 按理来|八层会 八成会|八层能 八成能|八层是 八成是|大盖 大概!子头上帽儿檐|你根 你跟!本据基|您根 您跟!本据基|请少等 请稍等|你少等 你稍等|您少等 您稍等|必需 必须!品的要求|弄怀 弄坏|搞怀 搞坏!念旧|摔怀 摔坏|碰怀 碰坏|书忽 疏忽|疏乎 疏忽|去去就会 去去就回|两天在来 两天再来|在来问 再来问
`;

/** Characters that a recogniser, or a hasty thumb, writes for one that sounds like it: what was meant first. */
const alike = `
思死司丝私 意易义议 好号 起气启器期其汽奇 对队堆兑 道到倒稻 知只之支 清请青轻情 楚处础出初 听厅 说硕朔 过国果裹锅 理里李礼立丽 解姐界借届 歉欠谦倩 抱报保暴
归规柜闺龟轨 轮伦论抡仑 责则泽择 负付副富父 属熟数鼠 关官管观冠 怪拐乖 系西细戏 尽近进劲竟今金 全权泉拳 力立利历丽 努怒奴 办半班伴版 法发伐罚
核合和何盒贺 实时识是十 确却雀 认任人 查茶差察叉插 问文闻吻 等灯登瞪 稍烧捎哨 候侯后厚 候侯后 电店垫 话化画华 打达大 忙茫盲芒 时石食实
冷愣 静净竟镜境敬 激机鸡基急 动洞冻懂 消销肖 气器汽弃 情请清晴 绪续叙序 着找招照 急级极及集 累泪类雷 帮邦绑棒 交叫缴胶 给挤 跟根 进近劲
包抱饱 身深申 腾疼藤 顾故雇固 抽丑仇 空恐孔 手首守 够购构 找照招 经精京惊 店电垫 站战占 长涨掌常 主煮猪 领令另零 板版班 催吹崔
失市是师 望忘旺 委威维围 屈曲区去 难南男 受手瘦授 担单胆丹 心新欣辛 辛心新欣 苦哭裤 换唤幻焕 退腿推 行型形刑 算蒜 管官馆观 业叶页 部步不布
想响向像 争正整征 取去曲 协写邪鞋 调掉吊 试是式市 量两亮 马嘛妈码 上尚 回会汇 复付副负 联连莲 通同痛 消肖销 息西惜 准谆 白百拜 懂洞董
`;

/** Words of service talk long enough to be known although one of their characters is another that sounds alike. */
const known = `
对不起 不知道 不清楚 不太清楚 没听说过 没听过 不了解 说不准 说不清楚 搞不清楚 拿不准 很抱歉 真抱歉 非常抱歉 实在抱歉 给你道歉 向你道歉 不好意思
我理解 很理解 能理解 理解你的 完全理解 你着急 很着急 你担心 你失望 你委屈 很委屈 你难受 很难受 辛苦你 你辛苦 太辛苦
不归我 归我们 不归咱 轮不到 不负责 只负责 不属于 我只管 我不管 没关系 不关我 不怪我 怪不着 管不着 管不了 不是我们 部门的
没办法 想办法 想想办法 什么办法 别的办法 办不了 办不到 退不了 换不了 行不通 算不了 说了算 尽全力 全力以赴 尽最大努力 尽力而为 尽心尽力 去争取 争取一下 协调一下 试一试 商量一下
我核实 去核实 来核实 马上核实 核实一下 核实清楚 马上确认 确认一下 去确认 查一查 查一下 查清楚 我去查 问一下 问清楚 问一问 打听一下 了解一下
我帮你 帮你查 帮你问 交给我 包在我身上 我来处理 我来跟进 我来办理 我来安排 请稍等 稍等一下 请稍候 请等一下 耐心等
`;

/** Typings of that kind that are words of their own. */
const genuine = new Set(
  '不怪我 消消肖 对不其 关不我 找不着 大电话 打店话 我只官 我邦你 部步的 难手 问以下 没孔 没恐'.split(' '),
);

interface Slip {
  readonly typed: string;
  readonly meant: string;
  readonly notBefore: string;
}

const slipsByFirst = new Map<number, Slip[]>();
for (const line of slips.trim().split(/[|\n]/)) {
  const [typed = '', rest = ''] = line.split(' ');
  const [meant = '', notBefore = ''] = rest.split('!');
  const first = typed.charCodeAt(0);
  slipsByFirst.set(first, [...(slipsByFirst.get(first) ?? []), { typed, meant, notBefore }]);
}

const soundsLike = new Map<string, string>();
for (const group of alike.trim().split(/\s+/)) {
  const [meant = '', ...typed] = group;
  soundsLike.set(meant, (soundsLike.get(meant) ?? '') + typed.join(''));
}
for (const meant of new Set(known.trim().split(/\s+/)))
  for (let at = 0; meant.length > 2 && at < meant.length; at += 1)
    for (const other of soundsLike.get(meant[at] ?? '') ?? '') {
      const typed = meant.slice(0, at) + other + meant.slice(at + 1);
      if (genuine.has(typed) || known.includes(typed)) continue;
      const first = typed.charCodeAt(0);
      const slips = slipsByFirst.get(first);
      if (slips === undefined) slipsByFirst.set(first, [{ typed, meant, notBefore: '' }]);
      else slips.push({ typed, meant, notBefore: '' });
    }

const polite = '您'.charCodeAt(0);
const plain = '你'.charCodeAt(0);
const folded = (code: number | undefined): number => (code === polite ? plain : (code ?? 0));

function isTyped(codes: Uint16Array, token: number, typed: string): boolean {
  for (let at = 0; at < typed.length; at += 1)
    if (folded(codes[token + at]) !== typed.charCodeAt(at)) return false;
  return true;
}

/**
 * Puts the characters that were meant in place of those that were typed; places in the text stay the same. Gives the
 * tokens that it changed, null for none.
 */
export function mendHomophones(codes: Uint16Array, count: number): ReadonlySet<number> | null {
  let mended: Set<number> | null = null;
  for (let token = 0; token < count; token += 1) {
    const candidates = slipsByFirst.get(folded(codes[token]));
    const slip = candidates?.find(
      ({ typed, notBefore }) =>
        token + typed.length <= count &&
        isTyped(codes, token, typed) &&
        !notBefore.includes(String.fromCharCode(codes[token + typed.length] ?? 0)),
    );
    if (slip === undefined) continue;
    for (let at = 0; at < slip.meant.length; at += 1) {
      const meant = slip.meant.charCodeAt(at);
      if (meant === plain || codes[token + at] === meant) continue;
      codes[token + at] = meant;
      mended ??= new Set();
      mended.add(token + at);
    }
  }
  return mended;
}
