/** UTF-16 units that are made into text at a time: as arguments of one call they must not be too many. */
const unitsAtOnce = 4096;

/** The smallest character that needs so many bytes. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

/** UTF-8 by hand: TextDecoder belongs to the platform, not to the core. Null when the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(unitsAtOnce + 1);
  let held = 0;
  let text = '';
  let index = 0;
  const flush = (): void => {
    // Spread would go through an iterator, five times as slow; `apply` takes any array-like.
    text += String.fromCharCode.apply(null, units.subarray(0, held) as unknown as number[]);
    held = 0;
  };
  while (index < bytes.length) {
    const first = bytes[index] as number;
    const length =
      first < 0x80 ? 1 : first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0 || first >= 0xf5 || index + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0xff >> (length + 1));
    for (let offset = 1; offset < length; offset++) {
      const next = bytes[index + offset] as number;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    // The same character written longer than it has to be would pass whoever looks at bytes.
    if (point < (smallest[length] as number)) return null;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    if (point > 0xffff) {
      units[held++] = 0xd7c0 + (point >> 10);
      units[held++] = 0xdc00 + (point & 0x3ff);
    } else units[held++] = point;
    index += length;
    if (held >= unitsAtOnce) flush();
  }
  flush();
  return text;
}
