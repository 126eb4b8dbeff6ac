import { describe, expect, it } from 'vitest'
import { siteAddress } from './address.ts'

describe(siteAddress, () => {
  it.each([
    [{}, '/', null],
    [{ SITE_URL: '', BASE_PATH: '' }, '/', null],
    [{ BASE_PATH: '/some/path' }, '/some/path/', null],
    [{ SITE_URL: 'https://example.org' }, '/', 'https://example.org/'],
    [{ SITE_URL: 'https://example.org/a/b' }, '/a/b/', 'https://example.org/a/b/'],
    [{ SITE_URL: 'http://localhost:8080/a/', BASE_PATH: '/a' }, '/a/', 'http://localhost:8080/a/'],
  ])('reads %j', (env, base, url) => {
    expect(siteAddress(env)).toEqual({ base, url })
  })

  it.each([
    [{ SITE_URL: 'example.org' }, 'SITE_URL is “example.org”'],
    [{ SITE_URL: 'ftp://example.org/' }, 'SITE_URL is “ftp://example.org/”'],
    [{ SITE_URL: 'https://example.org/?a=b' }, 'without a query'],
    [{ BASE_PATH: 'parallax' }, 'BASE_PATH is “parallax”'],
    [{ BASE_PATH: '//example.org/' }, 'BASE_PATH is “//example.org/”'],
    [{ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' }, 'BASE_PATH is “/b/”'],
  ])('refuses %j', (env, problem) => {
    expect(() => siteAddress(env)).toThrow(problem)
  })
})
