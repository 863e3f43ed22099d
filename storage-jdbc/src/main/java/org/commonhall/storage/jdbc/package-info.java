/**
 * Storage over the JDBC DataSource of the caller: H2, SQLite, PostgreSQL and MariaDB (关系数据库存储). One table a record
 * type, one column a component; {@link org.commonhall.storage.jdbc.JdbcStorage} is where to begin.
 */
@NullMarked
package org.commonhall.storage.jdbc;

import org.jspecify.annotations.NullMarked;
