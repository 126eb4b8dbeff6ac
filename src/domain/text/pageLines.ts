/** "3", "- 3 -", "Page 3 of 7", "3/7", "第3页", "第 3 頁，共 7 頁". */
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,3}[-–—\s]*|(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*(?:\/|of)\s*\d{1,3}|第?\s*\d{1,3}\s*[页頁](?:\s*[,，、/]?\s*共\s*\d{1,3}\s*[页頁])?)$/i

/** Whether a line is a page number and nothing else. */
export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line.trim())

/** Longest running head, in characters. */
const LONGEST_HEAD = 90

/** A line that could be a running head, without its page number; empty for any other line. */
function headOf(line: string): string {
  const head = line
    .toLowerCase()
    .replace(/\d+/g, '')
    .replace(/[\s|•·–—-]+/g, ' ')
    .trim()
  return head.length < 4 || head.length > LONGEST_HEAD || /[.!?,;:。！？，；：]$/.test(head)
    ? ''
    : head
}

/**
 * Tells the lines that belong to the page and not to the text: page numbers, and running heads and
 * feet, which recur three times, or twice beside a page number.
 */
export function pageLines(lines: readonly string[]): (line: string) => boolean {
  const counts = new Map<string, { times: number; beside: number }>()
  for (const [index, line] of lines.entries()) {
    const head = headOf(line)
    if (head === '') continue
    const known = counts.get(head) ?? { times: 0, beside: 0 }
    const isBeside = [lines[index - 1], lines[index + 1]].some(
      other => other !== undefined && isPageNumber(other),
    )
    counts.set(head, { times: known.times + 1, beside: known.beside + Number(isBeside) })
  }
  return line => {
    if (isPageNumber(line)) return true
    const { times, beside } = counts.get(headOf(line)) ?? { times: 0, beside: 0 }
    return times >= 3 || beside >= 2
  }
}
