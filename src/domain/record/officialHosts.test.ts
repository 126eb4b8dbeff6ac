import { hostOf } from './sources.ts'
import { describe, expect, it } from 'vitest'
import { isOfficialHost } from './officialHosts.ts'

describe(isOfficialHost, () => {
  it.each([
    'whitehouse.gov',
    'www.whitehouse.gov',
    'trumpwhitehouse.archives.gov',
    '2017-2021.state.gov',
    'china.usembassy-china.org.cn',
    'www.pacom.mil',
    'english.www.gov.cn',
    'www.fmprc.gov.cn',
    'gr.china-embassy.org',
    'big5.xinhuanet.com',
    'en.people.cn',
  ])('takes %s', host => {
    expect(isOfficialHost(host)).toBe(true)
  })

  it.each([
    '',
    // A county that reproduces Xinhua, a university that keeps transcripts, a private mirror.
    'www.zjc.gov.cn',
    'technology.wv.gov',
    'www.presidency.ucsb.edu',
    'zhongmei.report',
    // Names that only look like those of offices.
    'notstate.gov.example.org',
    'mystate.gov',
    'people.cn.example.org',
  ])('rejects “%s”', host => {
    expect(isOfficialHost(host)).toBe(false)
  })
})

describe(hostOf, () => {
  it.each([
    ['https://www.state.gov/a/b?c', 'www.state.gov'],
    ['http://example.org:8080/', 'example.org'],
    ['no address', ''],
  ])('of %s is “%s”', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })
})
