// SPDX-License-Identifier: GPL-3.0-or-later
//! peer PORT WARMUP STATEMENT FETCH: the cost of a result read by the `neo4j` crate.
use std::sync::Arc;
use std::time::Instant;

use neo4j::address::Address;
use neo4j::driver::auth::AuthToken;
use neo4j::driver::{ConnectionConfig, Driver, DriverConfig};
use neo4j::session::SessionConfig;
use neo4j::value::graph::Node;
use neo4j::ValueReceive;

fn count_all<'a>(values: impl Iterator<Item = &'a ValueReceive>) -> usize {
    values.map(count).sum()
}

fn count_node(node: &Node) -> usize {
    1 + node.labels.len() + count_all(node.properties.values())
}

fn count(value: &ValueReceive) -> usize {
    match value {
        ValueReceive::List(items) => 1 + count_all(items.iter()),
        ValueReceive::Map(entries) => 1 + count_all(entries.values()),
        ValueReceive::Node(node) => count_node(node),
        ValueReceive::Relationship(relationship) => 1 + count_all(relationship.properties.values()),
        ValueReceive::Path(path) => {
            let of_relationships = |n, r: &neo4j::value::graph::UnboundRelationship| {
                n + 1 + count_all(r.properties.values())
            };
            1 + path.nodes.iter().map(count_node).sum::<usize>()
                + path.relationships.iter().fold(0, of_relationships)
        }
        _ => 1,
    }
}

fn read(driver: &Driver, statement: &str, fetch: u64) -> f64 {
    let config = SessionConfig::new()
        .with_database(Arc::new(String::from("neo4j")))
        .with_fetch_size(fetch)
        .unwrap();
    driver
        .session(config)
        .auto_commit(statement)
        .with_receiver(|stream| {
            let (mut rows, mut values) = (0, 0);
            for record in stream {
                rows += 1;
                values += count_all(record?.values());
            }
            Ok(values as f64 / rows as f64)
        })
        .run()
        .unwrap()
}

fn usage() -> libc::rusage {
    unsafe {
        let mut usage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &mut usage);
        usage
    }
}

fn seconds(usage: &libc::rusage) -> f64 {
    let of = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    of(usage.ru_utime) + of(usage.ru_stime)
}

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let address = Address::from(("127.0.0.1", args[1].parse::<u16>().unwrap()));
    let fetch = args[4].parse().unwrap();
    let driver = Driver::new(
        ConnectionConfig::new(address).with_routing(false),
        DriverConfig::new().with_auth(Arc::new(AuthToken::new_none_auth())),
    );
    read(&driver, &args[2], fetch);
    let (cpu, wall) = (seconds(&usage()), Instant::now());
    let values = read(&driver, &args[3], fetch);
    let elapsed = wall.elapsed().as_secs_f64();
    let end = usage();
    println!(
        "{{\"wall\": {:.6}, \"cpu\": {:.6}, \"values_per_row\": {:.3}, \"rss_kib\": {}}}",
        elapsed,
        seconds(&end) - cpu,
        values,
        end.ru_maxrss
    );
}
