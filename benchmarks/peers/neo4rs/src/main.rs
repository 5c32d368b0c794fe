// SPDX-License-Identifier: GPL-3.0-or-later
//! peer PORT WARMUP STATEMENT FETCH: the cost of a result read by neo4rs.
//!
//! Its rows give values away only through serde, that is as copies. So that the copies aren't
//! counted against it, each column is only looked up, and values inside of others aren't touched.
use std::time::Instant;

use neo4rs::{query, ConfigBuilder, Graph};
use serde::de::IgnoredAny;

async fn read(graph: &Graph, statement: &str) -> usize {
    let mut rows = graph.execute(query(statement)).await.unwrap();
    let mut values = 0;
    while let Some(row) = rows.next().await.unwrap() {
        for key in row.keys() {
            row.get::<IgnoredAny>(&key.value).unwrap();
            values += 1;
        }
    }
    values
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

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let config = ConfigBuilder::default()
        .uri(format!("127.0.0.1:{}", args[1]))
        .user("neo4j")
        .password("none")
        .fetch_size(args[4].parse().unwrap())
        .build()
        .unwrap();
    let graph = Graph::connect(config).unwrap();
    read(&graph, &args[2]).await;
    let (cpu, wall) = (seconds(&usage()), Instant::now());
    let values = read(&graph, &args[3]).await;
    let elapsed = wall.elapsed().as_secs_f64();
    let end = usage();
    assert!(values > 0);
    println!(
        "{{\"wall\": {:.6}, \"cpu\": {:.6}, \"rss_kib\": {}}}",
        elapsed,
        seconds(&end) - cpu,
        end.ru_maxrss
    );
}
