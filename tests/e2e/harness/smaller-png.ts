import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signatureLength = 8;

/**
 * The same picture in fewer bytes. A browser filters each row for photographs; rows of flat colour and letters deflate
 * better as they are. Takes what Chromium writes: 8 bits a channel, not interlaced.
 */
export function smallerPng(png: Buffer): Buffer {
  const data: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = signatureLength; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += 12 + length;
  }
  const depth = header[9] === 6 ? 4 : 3;
  const plain = unfiltered(inflateSync(Buffer.concat(data)), header.readUInt32BE(0) * depth, depth);
  const packed = deflateSync(plain, { level: 9 });
  const made = Buffer.concat([
    png.subarray(0, signatureLength),
    chunk('IHDR', header),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return made.length < png.length ? made : png;
}

/** Rows with their filter taken off and the filter byte 0 before each: PNG specification, section 9. */
function unfiltered(rows: Buffer, width: number, depth: number): Buffer {
  const plain = Buffer.alloc(rows.length);
  const byte = (at: number) => plain[at] ?? 0;
  for (let start = 0; start < rows.length; start += width + 1) {
    const filter = rows[start];
    for (let x = 1; x <= width; x++) {
      const at = start + x;
      const left = x > depth ? byte(at - depth) : 0;
      const up = start > 0 ? byte(at - width - 1) : 0;
      const corner = start > 0 && x > depth ? byte(at - width - 1 - depth) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      plain[at] = ((rows[at] ?? 0) + guess) & 255;
    }
  }
  return plain;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
