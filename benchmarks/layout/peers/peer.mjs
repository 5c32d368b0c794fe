// SPDX-License-Identifier: GPL-3.0-or-later
// peer.mjs LAYOUT GRAPH POSITIONS: lays a graph out as the library does it by default, and tells the time;
// peer.mjs tick-d3 GRAPH POSITIONS: the least time of a tick, once the compiler is warm.
import { readFileSync, writeFileSync } from 'node:fs'
import cytoscape from 'cytoscape'
import coseBilkent from 'cytoscape-cose-bilkent'
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force'
import graphology from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

const ITERATIONS = 300
const WARM_TICKS = 6
const MEASURED_TICKS = 8

function readGraph (path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  const [nodes, edges] = lines[0].split(' ').map(Number)
  return { nodes, edges: lines.slice(1, edges + 1).map(line => line.split(' ').map(Number)) }
}

function simulation ({ nodes, edges }) {
  const places = Array.from({ length: nodes }, () => ({}))
  const links = edges.map(([source, target]) => ({ source, target }))
  const made = forceSimulation(places)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
  return { made, places }
}

function d3 (graph) {
  const { made, places } = simulation(graph)
  made.tick(ITERATIONS)
  return places
}

function atlas (graph) {
  const made = new graphology.Graph()
  // Its documentation wants any start but one point; d3's spiral is a fair one.
  for (let i = 0; i < graph.nodes; ++i) {
    const radius = 10 * Math.sqrt(0.5 + i)
    const angle = i * Math.PI * (3 - Math.sqrt(5))
    made.addNode(i, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
  }
  for (const [a, b] of graph.edges) made.mergeEdge(a, b)
  const settings = forceAtlas2.inferSettings(made)
  const placed = forceAtlas2(made, { iterations: ITERATIONS, settings })
  return Array.from({ length: graph.nodes }, (_, i) => placed[i])
}

function cose (graph) {
  cytoscape.use(coseBilkent)
  const elements = []
  for (let i = 0; i < graph.nodes; ++i) elements.push({ data: { id: `n${i}` } })
  graph.edges.forEach(([a, b], i) =>
    elements.push({ data: { id: `e${i}`, source: `n${a}`, target: `n${b}` } }))
  const made = cytoscape({ headless: true, styleEnabled: true, elements })
  made.layout({ name: 'cose-bilkent', animate: false, fit: false }).run()
  return Array.from({ length: graph.nodes }, (_, i) => made.getElementById(`n${i}`).position())
}

function leastTick (graph) {
  const { made } = simulation(graph)
  made.tick(WARM_TICKS)
  let least = Infinity
  for (let i = 0; i < MEASURED_TICKS; ++i) {
    const before = process.cpuUsage()
    made.tick()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}

const [layout, graphPath, positionsPath] = process.argv.slice(2)
const graph = readGraph(graphPath)
if (layout === 'tick-d3') {
  console.log(JSON.stringify({ tick: leastTick(graph) }))
} else {
  const before = process.cpuUsage()
  const from = performance.now()
  const places = { d3, forceatlas2: atlas, 'cose-bilkent': cose }[layout](graph)
  const wall = (performance.now() - from) / 1e3
  const { user, system } = process.cpuUsage(before)
  writeFileSync(positionsPath, places.map(({ x, y }) => `${x} ${y}\n`).join(''))
  console.log(JSON.stringify({ wall, cpu: (user + system) / 1e6 }))
}
process.exit(0) // cytoscape keeps timers
