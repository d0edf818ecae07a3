import { simplifiedCharacters, traditionalCharacters } from './traditional-table.ts';

/** Fold results that are not characters. */
export const dropped = 0;
/** What an emoji or pictograph becomes: a comma-level break that leaves no letter behind. */
const separator = 0x2c;

const punctuation: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '｡': '.',
  '，': ',',
  '﹐': ',',
  '､': '、',
  '；': ';',
  '﹔': ';',
  '：': ':',
  '﹕': ':',
  '？': '?',
  '﹖': '?',
  '！': '!',
  '﹗': '!',
  '（': '(',
  '）': ')',
  '［': '(',
  '］': ')',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '“': '“',
  '”': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '《': '“',
  '》': '”',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '＇': "'",
  '`': "'",
  '´': "'",
  '‛': "'",
  '～': '~',
  '〜': '~',
  '∼': '~',
  '—': '—',
  '–': '—',
  '―': '—',
  '─': '—',
  '－': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '⋯': '…',
  '‥': '…',
  '・': '、',
  '·': '、',
  '‧': '、',
  '•': ',',
};

function foldRange(table: Uint16Array, from: number, to: number, into: number): void {
  for (let code = from; code <= to; code += 1) table[code] = into;
}

/** Code unit -> folded code unit: width, case, Traditional to Simplified, quotes and dashes; 0 drops the unit. */
function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code += 1) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  for (let code = 0; code < 0x250; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) table[code] = lower.charCodeAt(0);
  }
  for (let code = 0xff21; code <= 0xff3a; code += 1) table[code] = code - 0xfee0 + 32;
  for (const [from, to] of Object.entries(punctuation)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let at = 0; at < traditionalCharacters.length; at += 1) {
    table[traditionalCharacters.charCodeAt(at)] = simplifiedCharacters.charCodeAt(at);
  }
  // Spaces of every kind, and line ends, which separate sentences.
  for (const code of [0x09, 0xa0, 0x3000, 0x202f, 0x205f]) table[code] = 0x20;
  foldRange(table, 0x2000, 0x200a, 0x20);
  for (const code of [0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) table[code] = 0x0a;
  // Zero-width marks, controls, variation selectors.
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) table[code] = dropped;
  foldRange(table, 0x00, 0x08, dropped);
  foldRange(table, 0x0e, 0x1f, dropped);
  foldRange(table, 0xfe00, 0xfe0f, dropped);
  // Pictographs; surrogates are handled by the normaliser.
  foldRange(table, 0x2190, 0x21ff, separator);
  foldRange(table, 0x2600, 0x27bf, separator);
  foldRange(table, 0x2b00, 0x2bff, separator);
  return table;
}

export const foldTable: Uint16Array = buildFoldTable();
