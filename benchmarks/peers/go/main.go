// SPDX-License-Identifier: GPL-3.0-or-later

// peer PORT WARMUP STATEMENT FETCH: the cost of a result read by the official Go driver.
package main

import (
	"context"
	"encoding/json"
	"log"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func count(value any) int {
	n := 1
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			n += count(item)
		}
	case map[string]any:
		for _, item := range v {
			n += count(item)
		}
	case neo4j.Node:
		n += len(v.Labels)
		for _, item := range v.Props {
			n += count(item)
		}
	case neo4j.Relationship:
		for _, item := range v.Props {
			n += count(item)
		}
	case neo4j.Path:
		for _, node := range v.Nodes {
			n += count(node)
		}
		for _, relationship := range v.Relationships {
			n += count(relationship)
		}
	}
	return n
}

func read(ctx context.Context, session neo4j.SessionWithContext, statement string) float64 {
	result, err := session.Run(ctx, statement, nil)
	if err != nil {
		log.Fatal(err)
	}
	rows, values := 0, 0
	for result.Next(ctx) {
		rows++
		for _, value := range result.Record().Values {
			values += count(value)
		}
	}
	if err := result.Err(); err != nil {
		log.Fatal(err)
	}
	return float64(values) / float64(rows)
}

func usage() syscall.Rusage {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		log.Fatal(err)
	}
	return r
}

func seconds(r syscall.Rusage) float64 {
	return time.Duration(r.Utime.Nano() + r.Stime.Nano()).Seconds()
}

func main() {
	ctx := context.Background()
	fetch, err := strconv.Atoi(os.Args[4])
	if err != nil {
		log.Fatal(err)
	}
	driver, err := neo4j.NewDriverWithContext("bolt://127.0.0.1:"+os.Args[1], neo4j.NoAuth())
	if err != nil {
		log.Fatal(err)
	}
	session := driver.NewSession(ctx, neo4j.SessionConfig{FetchSize: fetch})
	read(ctx, session, os.Args[2])

	cpu, wall := seconds(usage()), time.Now()
	values := read(ctx, session, os.Args[3])
	elapsed := time.Since(wall).Seconds()
	end := usage()
	err = json.NewEncoder(os.Stdout).Encode(map[string]any{
		"wall": elapsed, "cpu": seconds(end) - cpu, "values_per_row": values, "rss_kib": end.Maxrss,
	})
	if err != nil {
		log.Fatal(err)
	}
}
