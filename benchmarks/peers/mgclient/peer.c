/* SPDX-License-Identifier: GPL-3.0-or-later */
/* peer PORT WARMUP STATEMENT FETCH: the cost of a result read by mgclient. */
#include <mgclient.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

static double secondsOf(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void quit(mg_session *session)
{
    fprintf(stderr, "mgclient: %s\n", session ? mg_session_error(session) : "no memory");
    exit(1);
}

static unsigned long count(const mg_value *value);

static unsigned long countMap(const mg_map *map)
{
    unsigned long n = 0;
    for (uint32_t i = 0; i < mg_map_size(map); ++i)
        n += count(mg_map_value_at(map, i));
    return n;
}

static unsigned long countList(const mg_list *list)
{
    unsigned long n = 0;
    for (uint32_t i = 0; i < mg_list_size(list); ++i)
        n += count(mg_list_at(list, i));
    return n;
}

static unsigned long countNode(const mg_node *node)
{
    return 1 + mg_node_label_count(node) + countMap(mg_node_properties(node));
}

static unsigned long countPath(const mg_path *path)
{
    const uint32_t length = mg_path_length(path);
    unsigned long n = 1 + countNode(mg_path_node_at(path, 0));
    for (uint32_t i = 0; i < length; ++i)
        n += countNode(mg_path_node_at(path, i + 1)) + 1
             + countMap(mg_unbound_relationship_properties(mg_path_relationship_at(path, i)));
    return n;
}

static unsigned long count(const mg_value *value)
{
    switch (mg_value_get_type(value)) {
    case MG_VALUE_TYPE_LIST:
        return 1 + countList(mg_value_list(value));
    case MG_VALUE_TYPE_MAP:
        return 1 + countMap(mg_value_map(value));
    case MG_VALUE_TYPE_NODE:
        return countNode(mg_value_node(value));
    case MG_VALUE_TYPE_RELATIONSHIP:
        return 1 + countMap(mg_relationship_properties(mg_value_relationship(value)));
    case MG_VALUE_TYPE_PATH:
        return countPath(mg_value_path(value));
    default:
        return 1;
    }
}

/* Everything in one pull: the last argument says how many rows, and negative means all. */
static double readAll(mg_session *session, const char *statement, int fetch)
{
    mg_map *pull = NULL;
    if (fetch >= 0) {
        pull = mg_map_make_empty(1);
        mg_map_insert(pull, "n", mg_value_make_integer(fetch));
    }
    if (mg_session_run(session, statement, NULL, NULL, NULL, NULL) != 0)
        quit(session);
    unsigned long rows = 0;
    unsigned long values = 0;
    mg_result *result = NULL;
    int status;
    do {
        if (mg_session_pull(session, pull) != 0)
            quit(session);
        while ((status = mg_session_fetch(session, &result)) == 1) {
            ++rows;
            values += countList(mg_result_row(result));
        }
        if (status < 0)
            quit(session);
    } while (fetch >= 0 && mg_value_bool(mg_map_at(mg_result_summary(result), "has_more")));
    mg_map_destroy(pull);
    return (double)values / (double)rows;
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    mg_init();
    mg_session_params *params = mg_session_params_make();
    mg_session_params_set_host(params, "127.0.0.1");
    mg_session_params_set_port(params, (uint16_t)atoi(argv[1]));
    mg_session_params_set_sslmode(params, MG_SSLMODE_DISABLE);
    mg_session *session = NULL;
    if (mg_connect(params, &session) != 0)
        quit(session);
    mg_session_params_destroy(params);

    const int fetch = atoi(argv[4]);
    readAll(session, argv[2], fetch);
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    const double values = readAll(session, argv[3], fetch);
    const double wallEnd = secondsOf(CLOCK_MONOTONIC);
    const double cpuEnd = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"wall\": %.6f, \"cpu\": %.6f, \"values_per_row\": %.3f, \"rss_kib\": %ld}\n",
           wallEnd - wall, cpuEnd - cpu, values, usage.ru_maxrss);
    mg_session_destroy(session);
    mg_finalize();
    return 0;
}
