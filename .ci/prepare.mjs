// Brings a fresh machine, with nothing but Node and npm, to what a command needs: the packages,
// with the argument "browser" a Chromium, and with "bench" the packages of the benchmark.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { systemBrowser } from '../e2e/browser.mjs'

const MINIMUM = [20, 19]

const needs = new Set(process.argv.slice(2))

checkNode()
installPackages('.')
if (needs.has('bench')) installPackages('e2e/bench')
if (needs.has('browser')) installBrowser()

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const enough = major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])
  if (!enough) {
    stop(`Node ${MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}.`)
  }
}

function installPackages(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json')
  const wanted = join(folder, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.log(folder === '.' ? 'Installing packages …' : `Installing packages of ${folder} …`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: npm !== 'npm',
  })
}

function installBrowser() {
  if (systemBrowser() || playwrightBrowser()) return
  console.log('No Chromium found; trying Playwright’s own download …')
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (playwrightBrowser()) return
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Trying Debian’s packages …')
    run('apt-get', ['update', '-qq'])
    // Older releases have only the second.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
      if (systemBrowser()) return
    }
  }
  stop(
    'The end-to-end tests need a Chromium. Install Chromium or Chrome so that it is on the PATH, ' +
      'or name its program in CHROMIUM_PATH, and run the command again.',
  )
}

/** Whether Playwright's own download of Chromium is on this machine. */
function playwrightBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return existsSync(chromium.executablePath())
}

function run(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
