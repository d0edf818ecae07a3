/**
 * Words that service agents mistype by ear (不知到, 稍侯, 报歉): what was typed, what was meant, as long, and after `!` the
 * characters that may not follow. Only typings that are no words of their own, nor parts of two words that meet.
 */
const slips = `
报歉 抱歉|抱谦 抱歉|报谦 抱歉|抱欠 抱歉|暴歉 抱歉|保歉 抱歉|道欠 道歉|欠意 歉意|对不器 对不起|对不启 对不起|队不起 对不起
不好意识 不好意思|不好义思 不好意思|不好意事 不好意思|见凉 见谅|原凉 原谅|园谅 原谅|体凉 体谅|凉解 谅解|打绕 打扰|打饶 打扰
不知到 不知道!哪|不只道 不知道|不之道 不知道|不治道 不知道|不请楚 不清楚|不清处 不清楚|不青楚 不清楚|不清礎 不清楚|没听所 没听说
稍侯 稍候|等以下 等一下|看以下 看一下!几内三四五六七八九|查以下 查一下!几内三四五六七八九|问以下 问一下!几内三四五六七八九|核实以下 核实一下!几内三四五六七八九|确认以下 确认一下!几内三四五六七八九|烧等 稍等|捎等 稍等|烧后 稍后|等侯 等候|久侯 久候|耐新 耐心|麻凡 麻烦|麻繁 麻烦|马烦 麻烦|马凡 麻烦
茶清 查清|差清 查清|茶一 查一|差一下 查一下|差下 查下|茶看 查看|茶询 查询|查寻 查询|查洵 查询|和实一 核实一|和实下 核实下|合实 核实|何实 核实
核时一下 核实一下|核是一下 核实一下|却认 确认|确任 确认|确人一下 确认一下|源因 原因|元因 原因|原音 原因
按排 安排|安拍 安排|以经 已经|己经 已经|在见 再见|在说吧 再说吧|会儿在打 会儿再打|会儿在来 会儿再来|等会在打 等会再打|明天在来 明天再来
理接 理解|声气 生气|着及 着急|着级 着急|招急 着急|担新 担心|单心 担心|放新 放心|失忘 失望|委曲 委屈|幸苦 辛苦|新苦 辛苦|心苦 辛苦!口
尽块 尽快|进快 尽快|近快 尽快|今快 尽快|竟快 尽快|马尚 马上|马商 马上|立客 立刻|解绝 解决|解觉 解决|处里 处理!面|半理 办理|办里 办理|半不了 办不了|帮你半 帮你办!价折天年个
帮注 帮助|经里 经理!里|主官 主管|住管 主管|负则 负责|付责 负责|回付 回复|会复 回复|恢复你 回复你!的账权服会|恢付 回复|连系 联系|联细 联系|联糸 联系
告素 告诉|告述 告诉|通之你 通知你|反溃 反馈|反愧 反馈|跟近一 跟进一|给你会电话 给你回电话|给你会电 给你回电|给你会个 给你回个
冷净 冷静|冷劲 冷静|投拆 投诉|投塑 投诉|感写 感谢|写写你 谢谢你|谢些 谢谢|欢应 欢迎|晃迎 欢迎|你号 你好!码|清问你 请问你|产家 厂家|实念室 实验室
退宽 退款|推款 退款|发漂 发票|抱满 报满|卖玩 卖完|定蛮 订满|暂是 暂时|竟全力 尽全力|近全力 尽全力|进全力 尽全力|竟力 尽力|争去一 争取一|尽立 尽力
坐点什么 做点什么|坐些什么 做些什么|作点什么 做点什么|作些什么 做些什么|换抬 换台|按装 安装|归我官 归我管|归我馆 归我管|我门 我们!口店禁诊票锁把|咱门 咱们!口店
`;

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

const polite = '您'.charCodeAt(0);
const plain = '你'.charCodeAt(0);
const folded = (code: number | undefined): number => (code === polite ? plain : (code ?? 0));

/** Puts the characters that were meant in place of those that were typed; places in the text stay the same. */
export function mendHomophones(codes: Uint16Array, count: number): void {
  for (let token = 0; token < count; token += 1) {
    const candidates = slipsByFirst.get(folded(codes[token]));
    const slip = candidates?.find(
      ({ typed, notBefore }) =>
        token + typed.length <= count &&
        [...typed].every((character, at) => folded(codes[token + at]) === character.charCodeAt(0)) &&
        !notBefore.includes(String.fromCharCode(codes[token + typed.length] ?? 0)),
    );
    if (slip === undefined) continue;
    for (let at = 0; at < slip.meant.length; at += 1)
      if (slip.meant[at] !== '你') codes[token + at] = slip.meant.charCodeAt(at);
  }
}
