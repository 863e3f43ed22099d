/** Storage over the JDBC DataSource of the caller: H2, SQLite, PostgreSQL and MariaDB. */
@NullMarked
package org.commonhall.storage.jdbc;

import org.jspecify.annotations.NullMarked;
