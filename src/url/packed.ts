/** The form of what is packed; another cannot be read. */
const FORM = '1'

/** What a text may come to unpacked, in bytes: a small address could hold a monstrous one. */
const MOST_BYTES = 4_000_000

/** Why a packed text cannot be read. */
export class PackedFault extends Error {
  override name = 'PackedFault'
}

/**
 * A text as the part of an address after its "#": "1.H4sIAAAA…". What gzip makes of it carries a
 * checksum and the length, so that no damage goes unnoticed.
 */
export async function packText(text: string): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer())
  return `${FORM}.${toBase64Url(bytes)}`
}

/**
 * The text that was packed.
 *
 * @throws PackedFault where it was cut off, changed on its way, or is of another form
 */
export async function unpackText(packed: string): Promise<string> {
  const [, form, body] = /^([0-9]+)\.([\w-]*)=*$/.exec(packed) ?? []
  if (form === undefined || body === undefined) {
    throw new PackedFault('it holds characters that do not belong there')
  }
  if (form !== FORM) throw new PackedFault(`it is of form ${form}; this site reads form ${FORM}`)
  const bytes = await unzip(body).catch(() => {
    throw new PackedFault('it was cut off or changed on its way')
  })
  if (!bytes) throw new PackedFault('it holds more than two texts can')
  return new TextDecoder().decode(bytes)
}

/** @returns `null` where there is too much of it */
async function unzip(body: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([fromBase64Url(body)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
}

/** How many bytes are turned to characters at once: more arguments overflow the stack. */
const CHUNK = 0x8000

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character =>
    character.charCodeAt(0),
  )
