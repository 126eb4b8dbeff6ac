import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, withSource } from './table.ts'

const csvOf = (...cells: (string | number | null)[]) =>
  toCsv({ columns: [{ label: 'Topic' }, { label: 'Count', numeric: true }], rows: [cells] })

describe(toCsv, () => {
  it.each([
    [['Taiwan', 95], 'Taiwan,95'],
    [['Taiwan', null], 'Taiwan,'],
    [['Iran, Iraq', -2.5], '"Iran, Iraq",-2.5'],
    [['the "red line"', 0], '"the ""red line""",0'],
    [['two\nlines', 1], '"two\nlines",1'],
    [['=1+1', 1], "'=1+1,1"],
    [['+1', '-1'], "'+1,'-1"],
    [['@SUM(A1)', 1], "'@SUM(A1),1"],
    [["=cmd|'/C calc'!A0", 1], "'=cmd|'/C calc'!A0,1"],
    [['＝1+1', 1], "'＝1+1,1"],
    [['\tx', '\rx'], '\'\tx,"\'\rx"'],
    [['一个中国', 1], '一个中国,1'],
  ])('writes %j', (cells, line) => {
    expect(csvOf(...cells)).toBe(`\uFEFFTopic,Count\r\n${line}\r\n`)
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true }))), rows => {
        const csv = toCsv({ columns: [{ label: 'a' }, { label: 'b' }], rows })
        const read = readCsv(csv).slice(1)
        expect(read.map(([text = '']) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, ''))).toEqual(
          rows.map(([text]) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '')),
        )
        expect(read.map(line => line.length)).toEqual(rows.map(() => 2))
      }),
    )
  })
})

describe(withSource, () => {
  it('says in each row where it is from', () => {
    const table = { columns: [{ label: 'Topic' }], rows: [['Taiwan'], ['Iran']] }
    expect(toCsv(withSource(table, 'Parallax 0.3.0'))).toBe(
      '\uFEFFTopic,source\r\nTaiwan,Parallax 0.3.0\r\nIran,Parallax 0.3.0\r\n',
    )
  })
})

/** A parser of RFC 4180, independent of the writer. */
function readCsv(csv: string): string[][] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}
