# SPDX-License-Identifier: GPL-3.0-or-later
# igraph's C library. Debian's own CMake package wants the development files of all that it was built
# with; the shared library needs none of them. Defines Igraph::Igraph.
find_path(IgraphC_INCLUDE_DIR igraph/igraph.h)
find_library(IgraphC_LIBRARY igraph)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(IgraphC DEFAULT_MSG IgraphC_LIBRARY IgraphC_INCLUDE_DIR)
if(IgraphC_FOUND AND NOT TARGET Igraph::Igraph)
    add_library(Igraph::Igraph UNKNOWN IMPORTED)
    set_target_properties(Igraph::Igraph PROPERTIES
        IMPORTED_LOCATION "${IgraphC_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${IgraphC_INCLUDE_DIR}")
endif()
