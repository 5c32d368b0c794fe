// SPDX-License-Identifier: GPL-3.0-or-later
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;

/** Peer PORT WARMUP STATEMENT FETCH: the cost of a result read by the official Java driver. */
public final class Peer {
    private static long countAll(Iterable<Value> values) {
        long n = 0;
        for (Value value : values) {
            n += count(value);
        }
        return n;
    }

    private static long countNode(Node node) {
        long n = 1 + countAll(node.values());
        for (String label : node.labels()) {
            n += label.isEmpty() ? 0 : 1;
        }
        return n;
    }

    private static long countEntity(Entity entity) {
        return 1 + countAll(entity.values());
    }

    private static long count(Value value) {
        switch (value.type().name()) {
            case "LIST OF ANY?":
            case "MAP":
                return 1 + countAll(value.values());
            case "NODE":
                return countNode(value.asNode());
            case "RELATIONSHIP":
                return countEntity(value.asRelationship());
            case "PATH":
                long n = 1;
                for (Node node : value.asPath().nodes()) {
                    n += countNode(node);
                }
                for (Entity relationship : value.asPath().relationships()) {
                    n += countEntity(relationship);
                }
                return n;
            default:
                return value.asObject() == value ? 0 : 1;
        }
    }

    private static double read(Session session, String statement) {
        long rows = 0;
        long values = 0;
        Result result = session.run(statement);
        while (result.hasNext()) {
            ++rows;
            values += countAll(result.next().values());
        }
        return (double) values / rows;
    }

    /** Peak resident memory, as the kernel tells it. */
    private static long peakKib() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }

    public static void main(String[] args) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var config = SessionConfig.builder().withFetchSize(Long.parseLong(args[3])).build();
        var uri = "bolt://127.0.0.1:" + args[0];
        try (var driver = GraphDatabase.driver(uri, AuthTokens.none());
                var session = driver.session(config)) {
            read(session, args[1]);
            long cpu = system.getProcessCpuTime();
            long wall = System.nanoTime();
            double values = read(session, args[2]);
            wall = System.nanoTime() - wall;
            cpu = system.getProcessCpuTime() - cpu;
            System.out.printf(
                    Locale.ROOT,
                    "{\"wall\": %.6f, \"cpu\": %.6f, \"values_per_row\": %.3f, \"rss_kib\": %d}%n",
                    wall * 1e-9, cpu * 1e-9, values, peakKib());
        }
    }
}
