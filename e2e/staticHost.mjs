// Serves a folder as a plain host does, until it is stopped.
//
// Usage: node staticHost.mjs <folder> <port> [path]
import { folderHost } from './folderHost.mjs'

folderHost(process.argv[2] ?? 'dist', process.argv[4]).listen(Number(process.argv[3]))
