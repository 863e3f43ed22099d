/** Measures the library against hand-written JDBC doing the same work on the same database. */
@NullMarked
package org.commonhall.examples.bench;

import org.jspecify.annotations.NullMarked;
