// SPDX-License-Identifier: GPL-3.0-or-later
// peer.mjs PORT WARMUP STATEMENT FETCH: the cost of a result read by the JavaScript driver.
import neo4j from 'neo4j-driver'

const { isNode, isRelationship, isPath, isInt } = neo4j

function countAll (values) {
  let n = 0
  for (const value of values) n += count(value)
  return n
}

function count (value) {
  if (value === null || typeof value !== 'object' || isInt(value)) return 1
  if (Array.isArray(value)) return 1 + countAll(value)
  if (isNode(value)) return 1 + value.labels.length + countAll(Object.values(value.properties))
  if (isRelationship(value)) return 1 + countAll(Object.values(value.properties))
  if (isPath(value)) {
    let n = 1 + count(value.start)
    for (const { relationship, end } of value.segments) n += count(relationship) + count(end)
    return n
  }
  return value.constructor === Object ? 1 + countAll(Object.values(value)) : 1
}

function read (session, statement) {
  return new Promise((resolve, reject) => {
    let rows = 0
    let values = 0
    session.run(statement).subscribe({
      onNext: record => {
        ++rows
        values += countAll(record)
      },
      onCompleted: () => resolve(values / rows),
      onError: reject
    })
  })
}

const [port, warmup, statement, fetch] = process.argv.slice(2)
const driver = neo4j.driver(`bolt://127.0.0.1:${port}`)
const session = driver.session({ fetchSize: Number(fetch) })
await read(session, warmup)
const start = process.cpuUsage()
const from = performance.now()
const valuesPerRow = await read(session, statement)
const wall = (performance.now() - from) / 1e3
const cpu = process.cpuUsage(start)
console.log(JSON.stringify({
  wall,
  cpu: (cpu.user + cpu.system) / 1e6,
  values_per_row: valuesPerRow,
  rss_kib: process.resourceUsage().maxRSS
}))
await driver.close()
