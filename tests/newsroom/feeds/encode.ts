// Texts in the encodings that Node reads and does not write.
const maps = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text in an encoding of one or two bytes a character, by what TextDecoder makes of all of them. */
export function encodeIn(encoding: string, text: string): Uint8Array {
  const map = maps.get(encoding) ?? bytesOf(encoding);
  maps.set(encoding, map);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = map.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return [...bytes];
    }),
  );
}

function bytesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const map = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\ufffd" && !map.has(text)) map.set(text, bytes);
  };
  for (let one = 0; one < 256; one++) add([one]);
  if (!/^windows|^iso/.test(encoding))
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add([one, two]);
  return map;
}
