/** The version of the packed format; no other can be read. */
const FORM = '1'

/** The maximum size of an unpacked text, in bytes: a short address could hold a huge one. */
const MOST_BYTES = 4_000_000

/** Why a packed text cannot be read. */
export class PackedFault extends Error {
  override name = 'PackedFault'
}

/**
 * A text as the fragment of an address: "1.H4sIAAAA…". The gzip format carries a checksum and the
 * length, so that damage is always noticed.
 */
export async function packText(text: string): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer())
  return `${FORM}.${toBase64Url(bytes)}`
}

/**
 * Unpacks a text.
 *
 * @throws PackedFault if it was cut off, altered, or has another format
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

/** @returns `null` if it is too large */
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

/** How many bytes are turned into characters at once: more arguments overflow the stack. */
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
