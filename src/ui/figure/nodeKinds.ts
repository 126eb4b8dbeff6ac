// By node type and namespace, not by class: nodes of a frame's document have classes of their own.

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

export const isHtml = (node: Node): node is HTMLElement =>
  isElement(node) && node.namespaceURI === 'http://www.w3.org/1999/xhtml'

/** Whether a node is an element of a drawing, of one kind if a name is given. */
export const isSvg = (node: Node, name?: string): node is SVGElement =>
  isElement(node) &&
  node.namespaceURI === 'http://www.w3.org/2000/svg' &&
  (name === undefined || node.localName === name)

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
