// Runs before the first paint, so that nothing flashes in that goes away again: a theme other than
// the reader's, the menu of this site in a frame on another page, a view other than the one that
// the address asks for. A file of its own because the content security policy allows no inline
// script.
const asked = new URLSearchParams(location.search)
if (asked.get('embed') === '1') document.documentElement.dataset.embed = ''
asked.delete('embed')
if (asked.size > 0) document.documentElement.dataset.asked = [...asked.keys()].join(' ')
try {
  const theme = localStorage.getItem('parallax:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is forbidden: the device's own setting stands.
}
