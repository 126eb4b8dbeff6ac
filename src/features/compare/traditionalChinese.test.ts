import { describe, expect, it } from 'vitest'
import { originSpan } from '../../domain/text/edits.ts'
import { findNames, indexNames } from '../../domain/text/names.ts'
import { chineseNamesOf, convert, officials } from './fixtures/engine.ts'
import { converter } from './traditionalChinese.ts'

describe(converter, () => {
  it.each([
    ['臺灣問題是核心利益', '台湾问题是核心利益'],
    ['布林肯談核心任務', '布林肯谈核心任务'],
    ['因應氣候變遷與吩坦尼', '因应气候变化与芬太尼'],
    ['資訊安全', '信息安全'],
    ['北韓與荷莫茲海峽', '朝鲜与霍尔木兹海峡'],
    ['義大利、寮國', '意大利、老挝'],
    ['人工智慧晶片', '人工智能芯片'],
    ['台湾问题，核心', '台湾问题，核心'],
    ['𠮷 Taiwan', '𠮷 Taiwan'],
  ])('%s → %s', (text, expected) => {
    expect(convert(text).text).toBe(expected)
  })

  it('knows where a word of another length was', () => {
    const text = '關於核武的溝通'
    const converted = convert(text)
    const at = converted.text.indexOf('核武器')
    const span = originSpan(converted, { start: at, end: at + 3 })
    expect(text.slice(span.start, span.end)).toBe('核武')
    const after = converted.text.indexOf('沟通')
    const next = originSpan(converted, { start: after, end: after + 2 })
    expect(text.slice(next.start, next.end)).toBe('溝通')
  })

  it('leaves every Chinese name of an official to be found', () => {
    const index = indexNames(officials.filter(({ kind }) => kind === 'person'))
    const persons = officials.filter(({ kind }) => kind === 'person')
    const names = persons.flatMap(({ side, ...one }) =>
      chineseNamesOf({ side, ...one }).map(name => ({ name, side })),
    )
    const lost = names.filter(({ name, side }) => {
      const found = findNames(convert(name).text, index)
      return found.length !== 1 || found[0]?.side !== side
    })
    expect(lost).toEqual([])
  })

  it.each([
    ['donald-trump', '川普'],
    ['joe-biden', '拜登'],
    ['antony-blinken', '布林肯'],
    ['marco-rubio', '盧比歐'],
    ['scott-bessent', '貝森特'],
    ['jamieson-greer', '葛里爾'],
    ['pete-hegseth', '赫格塞斯'],
    ['jd-vance', '范斯'],
    ['janet-yellen', '葉倫'],
    ['wendy-sherman', '雪曼'],
    ['robert-lighthizer', '萊特海澤'],
    ['mike-pompeo', '龐培歐'],
    ['nicholas-burns', '伯恩斯'],
    ['xi-jinping', '習近平'],
    ['he-lifeng', '何立峰'],
    ['dong-jun', '董軍'],
  ])('finds %s as %s', (official, name) => {
    const { text } = convert(`${name}表示關切`)
    expect(findNames(text, indexNames(officials))[0]?.official).toBe(official)
  })
})
